import { act, attempt, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { reconsiderationHearing as ledger } from './hearing.ts'

const arranged = takeIn(ledger, { reconsideration: record, arrangedOn: '2024-03-01', reason: 'required' }, '2024-03-01')
const at = (heldOn: string) => ({ heldOn, place: '月亮湾听证室', matters: '熄灯决定是否合法' })
const scheduled = act(ledger, arranged, 'schedule', '2024-03-01', at('2024-03-15'))
const notified = act(ledger, scheduled, 'notify', '2024-03-07')
const held = { presider: '阿星', listeners: 2, clerk: '阿云', respondentHead: 'attended', record: '听证笔录' }

test.each`
  通知            | 结果
  ${'2024-03-07'} | ${'met'}
  ${'2024-03-08'} | ${'51(1)'}
`('第五十一条第一款：2024-03-15听证，五个工作日前通知，$通知 为 $结果', ({ 通知, 结果 }) => {
  expect(runOf(ledger, scheduled, 'notice', '2024-03-01')).toEqual(['running', '2024-03-07'])
  const outcome = attempt(ledger, scheduled, 'notify', 通知)
  if (结果 === 'met') expect(runOf(ledger, act(ledger, scheduled, 'notify', 通知), 'notice', 通知)).toEqual(['met', '2024-03-07'])
  else expect(outcome).toMatchObject({ reason: expect.stringContaining('最迟为2024-03-07'), basis: { article: 结果 } })
})

test('第五十一条第一款：来不及通知的改期，改期之后重新通知', () => {
  const later = act(ledger, scheduled, 'schedule', '2024-03-11', at('2024-03-22'))
  const again = act(ledger, later, 'notify', '2024-03-14')
  expect(again.row).toMatchObject({ state: 'notified', heldOn: '2024-03-22', notifiedOn: '2024-03-14' })
})

test.each`
  改动                                                   | 办理            | 条款
  ${{ listeners: 1 }}                                    | ${'2024-03-15'} | ${'50(3)'}
  ${{}}                                                  | ${'2024-03-18'} | ${'51(1)'}
  ${{ respondentHead: 'absent' }}                        | ${'2024-03-15'} | ${'51(3)'}
  ${{ respondentHead: 'absent', absenceReason: '出差' }} | ${'2024-03-15'} | ${'51(3)'}
`('第五十条、第五十一条：$改动 不能举行听证', ({ 改动, 办理, 条款 }) => {
  expect(attempt(ledger, notified, 'hold', 办理, { ...held, ...改动 })).toMatchObject({ basis: { article: 条款 } })
})

test.each(['presider', 'listeners', 'clerk', 'record'])('第五十条第三款：听证须有 %s', (field) => {
  const { [field]: _, ...rest }: Record<string, string | number> = held
  expect(attempt(ledger, notified, 'hold', '2024-03-15', rest)).toMatchObject({ faults: [{ field }] })
})

test('第五十一条第三款：负责人不能参加的，说明理由并委托工作人员', () => {
  const absent = { ...held, respondentHead: 'absent', absenceReason: '出差', respondentStaff: '阿光' }
  expect(act(ledger, notified, 'hold', '2024-03-15', absent).row.state).toBe('held')
})

test('第五十一条第二款：申请人无正当理由拒不参加的，视为放弃，听证之日以前不能认定', () => {
  const reason = { waiverReason: '经通知未到，未说明理由' }
  expect(attempt(ledger, notified, 'waive', '2024-03-14', reason)).toMatchObject({ basis: { article: '51(2)' } })
  expect(act(ledger, notified, 'waive', '2024-03-15', reason).row.state).toBe('waived')
})
