import { isChange, type Matter, openingsOf } from '@fazhi/ledger'
import { account, act, approver, attempt, on, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { reconsiderationCase as ledger } from './case.ts'

const draft = {
  channel: 'post',
  applicant: '阿月',
  applicantKind: 'citizen',
  respondent: 'lighthouse-bureau',
  category: 'penalty',
  matter: '请求撤销熄灯决定',
}
const ordinary = { procedure: 'ordinary', handler: account }
const summary = { procedure: 'summary', handler: account, summaryGround: 'warning' }
const accepted = (day: string, input: object = ordinary, more: object = {}) =>
  act(ledger, takeIn(ledger, { ...draft, ...more, receivedOn: day }, day), 'accept', day, { ...input })
const served = (matter: Matter, day: string) => act(ledger, act(ledger, matter, 'sendCopy', day), 'serveCopy', day)
const refusal = (reason: string, article: string) => ({ reason: expect.stringContaining(reason), basis: { article } })

test.each`
  程序        | 受理            | 发送期限        | 收到            | 答复期限        | note
  ${ordinary} | ${'2024-03-01'} | ${'2024-03-12'} | ${'2024-03-12'} | ${'2024-03-26'} | ${'普通程序七个、十个工作日'}
  ${summary}  | ${'2024-03-01'} | ${'2024-03-06'} | ${'2024-03-06'} | ${'2024-03-13'} | ${'简易程序三个、五个工作日'}
`('第四十八条、第五十四条：$note', ({ 程序, 受理, 发送期限, 收到, 答复期限 }) => {
  const matter = accepted(受理, 程序)
  expect(runOf(ledger, matter, 'copy', 受理)).toEqual(['running', 发送期限])
  const copied = served(matter, 收到)
  expect(runOf(ledger, copied, 'copy', 收到)).toEqual(['met', 发送期限])
  expect(runOf(ledger, copied, 'answer', 收到)).toEqual(['running', 答复期限])
})

const decide = (matter: Matter, day: string, input: object) => attempt(ledger, matter, 'decide', day, { approvedBy: approver, ...input })

test.each`
  答复            | 决定         | 结果
  ${'2024-03-26'} | ${'upheld'}  | ${null}
  ${'2024-03-27'} | ${'upheld'}  | ${'70'}
  ${'2024-03-27'} | ${'altered'} | ${'70'}
  ${'2024-03-27'} | ${'revoked'} | ${null}
  ${null}         | ${'upheld'}  | ${'70'}
  ${null}         | ${'void'}    | ${null}
`('第七十条：$答复 答复，决定 $决定，逾期视为没有证据、依据', ({ 答复, 决定, 结果 }) => {
  const copied = served(accepted('2024-03-01'), '2024-03-12')
  const matter = 答复 === null ? copied : act(ledger, copied, 'receiveAnswer', 答复)
  const outcome = decide(matter, '2024-04-01', { outcome: 决定 })
  if (结果 === null) expect(isChange(outcome)).toBe(true)
  else expect(outcome).toMatchObject(refusal('视为没有证据、依据', 结果))
})

test('第七十条：涉及第三人合法权益，第三人提供证据的除外', () => {
  const silent = served(accepted('2024-03-01'), '2024-03-12')
  expect(isChange(decide(silent, '2024-04-01', { outcome: 'upheld', thirdPartyEvidence: 'provided' }))).toBe(true)
})

test('第五十五条：简易程序转为普通程序，经行政复议机构负责人批准，六十日自受理之日起算', () => {
  const matter = accepted('2024-03-01', summary)
  const input = { conversionReason: '案情复杂' }
  expect(attempt(ledger, matter, 'convert', '2024-03-20', input)).toMatchObject({ faults: [{ field: 'approvedBy' }] })
  const converted = act(ledger, matter, 'convert', '2024-03-20', { ...input, approvedBy: approver })
  expect(runOf(ledger, converted, 'decide', '2024-03-20')).toEqual(['running', '2024-04-30'])
  const again = attempt(ledger, converted, 'convert', '2024-03-21', { ...input, approvedBy: approver })
  expect(again).toMatchObject(refusal('没有简易程序可转', '55'))
})

test('第四十九条：普通程序应当听取意见，因当事人原因不能听取的才书面审理；简易程序可以书面审理', () => {
  const input = { outcome: 'upheld' }
  const matter = accepted('2025-03-03')
  expect(decide(matter, '2025-04-01', input)).toMatchObject(refusal('应当听取当事人的意见', '49'))
  const heard = act(ledger, matter, 'hearViews', '2025-03-20', { viewsWay: 'phone' })
  expect(isChange(decide(heard, '2025-04-01', input))).toBe(true)
  const waived = act(ledger, matter, 'waiveViews', '2025-03-20', { viewsPreventedReason: '多次联系不上申请人' })
  expect(isChange(decide(waived, '2025-04-01', input))).toBe(true)
  expect(isChange(decide(accepted('2025-03-03', summary), '2025-03-28', input))).toBe(true)
})

test('第四十九条：听取意见，随即生成听取意见的记录', () => {
  const heard = act(ledger, accepted('2025-03-03'), 'hearViews', '2025-03-20', { viewsWay: 'phone' })
  const entry = heard.entries.at(-1)
  expect(entry && openingsOf(ledger, heard, entry, on('2025-03-20'))).toEqual([
    { ledger: 'hearing_of_views', draft: { reconsideration: heard.row.id, heardOn: '2025-03-20', way: 'phone' } },
  ])
})

test('2025年以前收到的案件由旧台账补录，不以登记听取意见为条件', () => {
  expect(isChange(decide(accepted('2024-12-31'), '2025-02-05', { outcome: 'upheld' }))).toBe(true)
})

const graded = (grading: string) => act(ledger, accepted('2024-03-01'), 'grade', '2024-03-04', { grading })
const advised = (matter: Matter) => act(ledger, act(ledger, matter, 'consultCommittee', '2024-03-05'), 'receiveOpinion', '2024-03-20')

test.each(['held', 'waived'])('第五十条第一款：重大、疑难、复杂的案件应当听证，结果 %s', (hearingResult) => {
  const matter = advised(graded('significant'))
  expect(decide(matter, '2024-04-01', { outcome: 'upheld' })).toMatchObject(refusal('应当组织听证', '50(1)'))
  expect(attempt(ledger, matter, 'endHearing', '2024-04-01', { hearingResult })).toMatchObject(refusal('尚未决定听证', '50'))
  const heard = act(ledger, act(ledger, matter, 'arrangeHearing', '2024-03-21'), 'endHearing', '2024-04-01', { hearingResult })
  expect(isChange(decide(heard, '2024-04-01', { outcome: 'upheld' }))).toBe(true)
})

test('第五十条：决定听证，随即生成听证', () => {
  const matter = act(ledger, graded('significant'), 'arrangeHearing', '2024-03-21')
  const entry = matter.entries.at(-1)
  expect(entry && openingsOf(ledger, matter, entry, on('2024-03-21'))).toMatchObject([
    { ledger: 'reconsideration_hearing', draft: { arrangedOn: '2024-03-21', reason: 'required' } },
  ])
})

test('第五十二条第二款：专业性、技术性较强的案件应当提请委员会，意见收到之后才能决定', () => {
  const matter = graded('technical')
  expect(decide(matter, '2024-04-01', { outcome: 'upheld' })).toMatchObject(refusal('提请行政复议委员会', '52(2)'))
  const consulted = act(ledger, matter, 'consultCommittee', '2024-03-05')
  const entry = consulted.entries.at(-1)
  expect(entry && openingsOf(ledger, consulted, entry, on('2024-03-05'))).toMatchObject([
    { ledger: 'committee_consultation', draft: { consultedOn: '2024-03-05', ground: 'technical' } },
  ])
  expect(isChange(decide(advised(matter), '2024-04-01', { outcome: 'upheld' }))).toBe(true)
})

test('第四十五条第二款：调查取证不得少于两人；实施条例第三十七条：鉴定、勘验的时间不计入审理期限', () => {
  const matter = accepted('2024-03-01')
  const one = attempt(ledger, matter, 'appraise', '2024-03-11', { appraisal: 'survey', investigators: 1 })
  expect(one).toMatchObject(refusal('不得少于两人', '45(2)'))
  const appraising = act(ledger, matter, 'appraise', '2024-03-11', { appraisal: 'survey', investigators: 2 })
  const back = act(ledger, appraising, 'endAppraisal', '2024-03-20')
  expect(runOf(ledger, back, 'decide', '2024-03-20')).toEqual(['running', '2024-05-10'])
})

test('第四十二条：停止执行只限于法定情形', () => {
  const stayed = act(ledger, accepted('2024-03-01'), 'stayExecution', '2024-03-04', { stayGround: 'organ' })
  expect(stayed.row).toMatchObject({ stayedOn: '2024-03-04', state: 'accepted' })
  expect(attempt(ledger, stayed, 'stayExecution', '2024-03-04', { stayGround: 'wish' })).toMatchObject({ faults: [{ field: 'stayGround' }] })
})

test.each`
  环节         | 填写                                                                       | 告知                     | 条款
  ${'suspend'} | ${{ suspensionGround: 'missing' }}                                         | ${'suspensionNoticedOn'} | ${'39(3)'}
  ${'extend'}  | ${{ extendedDays: 30, extensionReason: '案情复杂', approvedBy: approver }} | ${'extensionNoticedOn'}  | ${'62(1)'}
`('第三十九条第三款、第六十二条第一款：$环节 应当书面告知当事人', ({ 环节, 填写, 告知, 条款 }) => {
  const matter = accepted('2025-03-03')
  expect(attempt(ledger, matter, 环节, '2025-03-10', 填写)).toMatchObject(refusal('应当书面告知当事人', 条款))
  expect(isChange(attempt(ledger, matter, 环节, '2025-03-10', { ...填写, [告知]: '2025-03-10' }))).toBe(true)
})

test('第三十九条第三款：恢复审理应当书面告知当事人', () => {
  const input = { suspensionGround: 'otherCase', suspensionNoticedOn: '2025-03-10' }
  const suspended = act(ledger, accepted('2025-03-03'), 'suspend', '2025-03-10', input)
  expect(attempt(ledger, suspended, 'resume', '2025-03-20')).toMatchObject(refusal('应当书面告知当事人', '39(3)'))
  expect(act(ledger, suspended, 'resume', '2025-03-20', { resumptionNoticedOn: '2025-03-20' }).row.state).toBe('accepted')
})

test('第三十九条第一款：中止的情形共十种', () => {
  expect(Object.keys(ledger.shape.fields.suspensionGround.options ?? {})).toHaveLength(10)
})

const suspended = (suspensionGround: string) => act(ledger, accepted('2024-03-01'), 'suspend', '2024-03-11', { suspensionGround })
const afterSixtyDays = { terminationGround: 'suspendedLong' }

test.each`
  事由              | 办理            | 结果
  ${'succession'}   | ${'2024-05-10'} | ${'才满六十日'}
  ${'succession'}   | ${'2024-05-11'} | ${null}
  ${'capacity'}     | ${'2024-05-11'} | ${null}
  ${'organisation'} | ${'2024-05-11'} | ${null}
  ${'missing'}      | ${'2024-05-11'} | ${'只适用于'}
  ${'forceMajeure'} | ${'2024-05-11'} | ${'只适用于'}
`('第四十一条第五项：因 $事由 于2024-03-11中止，$办理 终止', ({ 事由, 办理, 结果 }) => {
  const outcome = attempt(ledger, suspended(事由), 'terminate', 办理, afterSixtyDays)
  if (结果 === null) expect(isChange(outcome)).toBe(true)
  else expect(outcome).toMatchObject(refusal(结果, '41(5)'))
})

test('第四十一条第五项：已经恢复审理的，不能再以中止满六十日终止', () => {
  const resumed = act(ledger, suspended('succession'), 'resume', '2024-03-20')
  expect(attempt(ledger, resumed, 'terminate', '2024-06-30', afterSixtyDays)).toMatchObject({ basis: { article: '41(5)' } })
})

test('实施条例第四十二条：2024年以前收到的案件，等待确定申请人的中止同样以六十日为限', () => {
  const old = act(ledger, accepted('2023-12-01'), 'suspend', '2023-12-11', { suspensionGround: 'succession' })
  expect(attempt(ledger, old, 'terminate', '2024-02-09', afterSixtyDays)).toMatchObject({
    reason: expect.stringContaining('才满六十日'),
    basis: { law: '行政复议法实施条例', article: '42(2)' },
  })
  expect(act(ledger, old, 'terminate', '2024-02-10', afterSixtyDays).row.state).toBe('terminated')
})

test('第十五条第二款：代表人撤回申请，应当经被代表的申请人同意', () => {
  const matter = accepted('2024-03-01', ordinary, { representative: '阿星' })
  const input = { terminationGround: 'withdrawn', withdrawal: 'voluntary' }
  expect(attempt(ledger, matter, 'terminate', '2024-04-01', input)).toMatchObject(refusal('经被代表的申请人同意', '15(2)'))
  const consented = act(ledger, matter, 'terminate', '2024-04-01', { ...input, representedConsentOn: '2024-03-30' })
  expect(consented.row.state).toBe('terminated')
})

test('第十六条：第三人可以参加行政复议', () => {
  expect(act(ledger, accepted('2024-03-01'), 'addThirdParty', '2024-03-04', { thirdParty: '阿云' }).row).toMatchObject({
    thirdParty: '阿云',
    state: 'accepted',
  })
})
