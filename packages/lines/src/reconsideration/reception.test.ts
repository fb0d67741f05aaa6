import { plainDate } from '@fazhi/law'
import { figuresOf, openingsOf } from '@fazhi/ledger'
import { act, attempt, on, record, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { stationReception as ledger } from './reception.ts'

const visit = (purpose: string, visitedOn = '2024-03-01') =>
  takeIn(ledger, { station: record, visitedOn, visitor: '阿月', purpose, question: '熄灯决定怎么申请复议' }, visitedOn)
const application = { applicantKind: 'citizen', respondent: 'lighthouse-bureau', category: 'penalty', request: '请求撤销熄灯决定' }

test('咨询当场解答；来访人要申请的，不能以解答代替', () => {
  const explained = { result: 'explained', answer: '告知申请期限和方式' }
  expect(act(ledger, visit('consultation'), 'answer', '2024-03-01', explained).row.state).toBe('answered')
  expect(attempt(ledger, visit('application'), 'answer', '2024-03-01', explained)).toMatchObject({
    reason: expect.stringContaining('应当接收并转送'),
    basis: { article: '22' },
  })
})

test('接收申请，随即生成转送，申请日为工作站收到之日', () => {
  const forwarded = act(ledger, visit('application'), 'forward', '2024-03-04', application)
  const entry = forwarded.entries.at(-1)
  expect(forwarded.row).toMatchObject({ state: 'forwarded', result: 'forwarded' })
  expect(entry && openingsOf(ledger, forwarded, entry, on('2024-03-04'))).toEqual([
    {
      ledger: 'application_forwarding',
      draft: {
        by: 'station',
        station: record,
        reception: record,
        receivedOn: '2024-03-04',
        applicant: '阿月',
        applicantKind: 'citizen',
        respondent: 'lighthouse-bureau',
        category: 'penalty',
        matter: '请求撤销熄灯决定',
      },
    },
  ])
})

test('答复之后仍要申请的，照样接收', () => {
  const answered = act(ledger, visit('consultation'), 'answer', '2024-03-01', { result: 'explained', answer: '告知期限' })
  expect(act(ledger, answered, 'forward', '2024-03-05', application).row.state).toBe('forwarded')
})

test('接待次数自启用以来累计', () => {
  const rows = [visit('consultation', '2023-05-04').row, visit('progress').row, visit('other', '2025-01-02').row]
  const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
  expect(figuresOf(ledger, rows, year)['received']).toMatchObject({ value: 2 })
})
