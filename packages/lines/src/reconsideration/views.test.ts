import { act, attempt, record, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { hearingOfViews as ledger } from './views.ts'

const recorded = (way: string) =>
  act(ledger, takeIn(ledger, { reconsideration: record, heardOn: '2024-03-01', way }, '2024-03-01'), 'record', '2024-03-01', {
    party: 'applicant',
    speaker: '阿月',
    listener: '阿星',
    recorder: '阿云',
    views: '熄灯前没有告知',
  })

test.each`
  方式          | 核对          | 入卷
  ${'inPerson'} | ${'signed'}   | ${true}
  ${'online'}   | ${'recorded'} | ${true}
  ${'phone'}    | ${'recorded'} | ${true}
  ${'phone'}    | ${'signed'}   | ${false}
`('第四十九条：$方式 听取的意见记录在案，以 $核对 核对', ({ 方式, 核对, 入卷 }) => {
  const outcome = attempt(ledger, recorded(方式), 'confirm', '2024-03-01', { confirmation: 核对 })
  expect(outcome).toMatchObject(入卷 ? { row: { state: 'confirmed' } } : { basis: { article: '49' } })
})
