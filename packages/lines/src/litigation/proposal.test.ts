import { plainDate } from '@fazhi/law'
import { figuresOf } from '@fazhi/ledger'
import { account, act, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { officialProposal as ledger } from './proposal.ts'

const draft = {
  kind: 'judicial',
  proposer: '双塔区人民法院',
  letterNo: '双法建〔2024〕1号',
  receivedOn: '2024-03-01',
  addressee: 'lighthouse-bureau',
  subject: 'enforcement',
  content: '规范熄灯程序',
}
const assigned = (more: object = {}) => act(ledger, takeIn(ledger, { ...draft, ...more }, '2024-03-01'), 'assign', '2024-03-01', { handler: account })
const replied = (on: string, adopted: string, more: object = {}) => act(ledger, assigned(more), 'reply', on, { adopted, measures: '修订程序' }).row

test.each`
  要求            | 回复            | 状况
  ${'2024-04-30'} | ${'2024-04-30'} | ${'inTime'}
  ${'2024-04-30'} | ${'2024-05-01'} | ${'late'}
  ${undefined}    | ${'2024-05-01'} | ${null}
`('回复期限由建议书写明：要求$要求，$回复回复', ({ 要求, 回复, 状况 }) => {
  expect(replied(回复, 'wholly', { replyDue: 要求 })['replyStanding']).toBe(状况)
})

test('司法建议、检察建议分别计数，回复率和采纳率各有分母', () => {
  const rows = [
    replied('2024-04-01', 'wholly'),
    replied('2024-04-01', 'partly', { kind: 'procuratorial' }),
    replied('2024-04-01', 'none'),
    assigned().row,
  ]
  const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
  expect(figuresOf(ledger, rows, year)).toMatchObject({
    received: { value: 4 },
    judicial: { value: 3 },
    procuratorial: { value: 1 },
    replyRate: { numerator: 3, denominator: 4 },
    adoptionRate: { numerator: 2, denominator: 3 },
  })
})
