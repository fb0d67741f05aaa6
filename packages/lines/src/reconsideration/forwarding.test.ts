import { plainDate } from '@fazhi/law'
import { decideIntake, figuresOf, isChange, openingsOf } from '@fazhi/ledger'
import { act, attempt, on, organ, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { reconsiderationCase } from './case.ts'
import { applicationForwarding as ledger } from './forwarding.ts'

const draft = {
  receivedOn: '2024-03-01',
  applicant: '阿月',
  applicantKind: 'citizen',
  respondent: 'lighthouse-bureau',
  category: 'penalty',
  matter: '请求撤销熄灯决定',
}
const byOrgan = (more: object = {}) => takeIn(ledger, { ...draft, by: 'penaltyOrgan', penaltyOrganReceivedOn: '2024-03-01', ...more }, '2024-03-01')
const byStation = () => takeIn(ledger, { ...draft, by: 'station', station: record }, '2024-03-01')

test('第三十二条第二款：处罚机关自收到申请之日起五个工作日内转送，工作站转送没有法定期限', () => {
  expect(runOf(ledger, byOrgan(), 'forward', '2024-03-01')).toEqual(['running', '2024-03-08'])
  const late = act(ledger, byOrgan(), 'forward', '2024-03-11', { position: 'uphold' })
  expect(runOf(ledger, late, 'forward', '2024-03-11')).toEqual(['late', '2024-03-08'])
  expect(runOf(ledger, byStation(), 'forward', '2024-03-01')).toBeUndefined()
})

test.each`
  事实                                | 条款
  ${{ category: 'licence' }}          | ${'32(1)'}
  ${{ penaltyOrganReceivedOn: null }} | ${'32(2)'}
`('第三十二条：经处罚机关转送的条件，$事实', ({ 事实, 条款 }) => {
  expect(attempt(ledger, byOrgan(事实), 'forward', '2024-03-04')).toMatchObject({ basis: { article: 条款 } })
})

test.each`
  转送人            | 收件
  ${'station'}      | ${byStation}
  ${'penaltyOrgan'} | ${byOrgan}
`('第三十条：行政复议机关收到 $转送人 转送的申请，自该日起五日审查，申请日仍为转送人收到之日', ({ 转送人, 收件 }) => {
  const forwarded = act(ledger, 收件(), 'forward', '2024-03-04')
  const arrived = act(ledger, forwarded, 'receive', '2024-03-06')
  expect(arrived.row).toMatchObject({ state: 'arrived', arrivedOn: '2024-03-06', transitDays: 5 })
  const entry = arrived.entries.at(-1)
  const [opening] = entry ? openingsOf(ledger, arrived, entry, on('2024-03-06')) : []
  const intake = decideIntake(reconsiderationCase, { id: record, organ }, { ...opening?.draft }, on('2024-03-06'))
  expect(isChange(intake) && intake.row).toMatchObject({ channel: 转送人, receivedOn: '2024-03-06', filedOn: '2024-03-01', forwarding: record })
})

test('转送份数只计工作站，自启用以来累计', () => {
  const rows = [byStation(), byOrgan()].map((m) => act(ledger, m, 'forward', '2024-03-04').row)
  const year = { from: plainDate('2025-01-01'), to: plainDate('2025-12-31'), cutOff: plainDate('2025-12-31') }
  expect(figuresOf(ledger, rows, year)['forwarded']).toMatchObject({ value: 1 })
})
