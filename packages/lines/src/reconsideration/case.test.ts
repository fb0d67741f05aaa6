import { isRefusal, nationalCalendar, plainDate } from '@fazhi/law'
import { intakeFields, isChange, isInvalid, lightOf, offersOf, periodsOf, previewOf, spanOf } from '@fazhi/ledger'
import { account, act, approver, attempt, by, mend, on, runOf, takeIn } from '@fazhi/ledger/testing/course'
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
const received = (receivedOn: string) => takeIn(ledger, { ...draft, receivedOn }, receivedOn)
const ordinary = { procedure: 'ordinary', handler: account }
const summary = { procedure: 'summary', handler: account, summaryGround: 'smallAmount' }
const accepted = (acceptedOn: string, input: object = ordinary) => act(ledger, received(acceptedOn), 'accept', acceptedOn, { ...input })
const extension = (days: number) => ({ extendedDays: days, extensionReason: '案情复杂', approvedBy: approver })

test.each`
  收到            | 期满            | 次日            | note
  ${'2024-03-01'} | ${'2024-03-08'} | ${'2024-03-09'} | ${'五个工作日，不计周末'}
  ${'2024-04-01'} | ${'2024-04-09'} | ${'2024-04-10'} | ${'不计清明假期，4月7日调休上班计入'}
  ${'2024-02-07'} | ${'2024-02-20'} | ${'2024-02-21'} | ${'不计春节假期，2月18日调休上班计入'}
  ${'2024-09-24'} | ${'2024-09-30'} | ${'2024-10-01'} | ${'9月29日调休上班计入，国庆第一日已经视为受理'}
`('第三十条第三款：期满之日视为受理，期满当日二十四时以前仍可审查。$note', ({ 收到, 期满, 次日 }) => {
  const matter = received(收到)
  expect(by(ledger, matter, 期满)).toEqual(matter)
  const { row, entries } = by(ledger, matter, 次日)
  expect(row).toMatchObject({ state: 'accepted', acceptedOn: 期满, procedure: 'ordinary', caseNo: 'caseNo第一号' })
  expect(entries.at(-1)).toMatchObject({ name: 'deemAccepted', on: 期满, basis: { article: '30(3)' } })
})

test('第三十条第三款：无论多久以后才有人打开，视为受理的日期不变，审理期限自该日起算', () => {
  const matter = by(ledger, received('2024-03-01'), '2024-06-30')
  expect(matter.row['acceptedOn']).toBe('2024-03-08')
  expect(runOf(ledger, matter, 'decide', '2024-06-30')).toEqual(['running', '2024-05-07'])
  expect(runOf(ledger, matter, 'examine', '2024-06-30')).toEqual(['lapsed', '2024-03-08'])
})

test('旧法第十七条第二款：2024年以前收到的申请，除不予受理外，收到之日即为受理', () => {
  const { row, entries } = by(ledger, received('2023-12-27'), '2024-01-05')
  expect(row['acceptedOn']).toBe('2023-12-27')
  expect(entries.at(-1)?.basis).toEqual({ law: '行政复议法', article: '17(2)' })
})

test('第三十一条第二款：收到补正通知十个工作日内不补正的，期满之日视为放弃申请', () => {
  const asked = act(ledger, received('2024-03-01'), 'askCorrection', '2024-03-04', { correctionItems: '身份证明' })
  expect(runOf(ledger, asked, 'examine', '2024-03-04')).toEqual(['met', '2024-03-08'])
  expect(by(ledger, asked, '2024-03-18').row.state).toBe('correcting')
  const { row, entries } = by(ledger, asked, '2024-03-19')
  expect(row.state).toBe('givenUp')
  expect(entries.at(-1)).toMatchObject({ on: '2024-03-18', basis: { article: '31(2)' } })
})

test('第三十一条第三款：收到补正材料之日起，重新审查五个工作日', () => {
  const asked = act(ledger, received('2024-03-01'), 'askCorrection', '2024-03-04', { correctionItems: '身份证明' })
  const corrected = act(ledger, asked, 'correct', '2024-03-11')
  expect(by(ledger, corrected, '2024-03-18').row.state).toBe('received')
  expect(by(ledger, corrected, '2024-03-19').row['acceptedOn']).toBe('2024-03-18')
})

test('补正之后再次通知补正，不会再因前一次审查期满而视为受理', () => {
  const asked = act(ledger, received('2024-03-01'), 'askCorrection', '2024-03-04', { correctionItems: '身份证明' })
  const again = act(ledger, act(ledger, asked, 'correct', '2024-03-11'), 'askCorrection', '2024-03-12', { correctionItems: '委托书' })
  expect(by(ledger, again, '2024-03-25').row.state).toBe('correcting')
})

test.each`
  受理            | 程序        | 延长  | 届满            | note
  ${'2024-03-01'} | ${ordinary} | ${0}  | ${'2024-04-30'} | ${'普通程序六十日'}
  ${'2024-03-01'} | ${ordinary} | ${30} | ${'2024-05-30'} | ${'延长三十日'}
  ${'2024-03-01'} | ${ordinary} | ${1}  | ${'2024-05-06'} | ${'末日在劳动节假期，顺延'}
  ${'2024-03-01'} | ${summary}  | ${0}  | ${'2024-04-01'} | ${'简易程序三十日，末日是星期日，顺延'}
  ${'2024-12-01'} | ${ordinary} | ${0}  | ${'2025-02-05'} | ${'末日在春节假期，顺延至节后第一个工作日'}
`('第六十二条：$note', ({ 受理, 程序, 延长, 届满 }) => {
  const matter = accepted(受理, 程序)
  const extended = 延长 === 0 ? matter : act(ledger, matter, 'extend', 受理, extension(延长))
  expect(runOf(ledger, extended, 'decide', 受理)).toEqual(['running', 届满])
})

test.each`
  程序        | 办理            | 延长  | 条款       | reason
  ${summary}  | ${'2024-03-20'} | ${10} | ${'62(2)'} | ${'简易程序案件应当在三十日内办结，不得延长审理期限'}
  ${ordinary} | ${'2024-03-20'} | ${31} | ${'62(1)'} | ${'延长期限合计最多不得超过三十日'}
  ${ordinary} | ${'2024-03-20'} | ${0}  | ${'62(1)'} | ${'延长总天数应当多于已经延长的0日'}
  ${ordinary} | ${'2024-05-01'} | ${30} | ${'62(1)'} | ${'审理期限已于2024-04-30届满，届满之后不得再延长'}
`('第六十二条：$reason', ({ 程序, 办理, 延长, 条款, reason }) => {
  const refusal = attempt(ledger, accepted('2024-03-01', 程序), 'extend', 办理, extension(延长))
  expect(refusal).toEqual({ reason, basis: { law: '行政复议法', article: 条款 } })
})

test('第六十二条第一款：末日当天仍可延长；再次延长，以总天数计，合计不超过三十日', () => {
  const once = act(ledger, accepted('2024-03-01'), 'extend', '2024-04-30', extension(10))
  const twice = act(ledger, once, 'extend', '2024-05-10', extension(30))
  expect(runOf(ledger, twice, 'decide', '2024-05-10')).toEqual(['running', '2024-05-30'])
  expect(isRefusal(attempt(ledger, twice, 'extend', '2024-05-11', extension(30)))).toBe(true)
})

test('第六十二条第一款：延长应当经行政复议机构负责人批准', () => {
  const matter = accepted('2024-03-01')
  const bare = { extendedDays: 10, extensionReason: '案情复杂' }
  expect(attempt(ledger, matter, 'extend', '2024-03-20', bare)).toEqual({
    faults: [{ field: 'approvedBy', message: '请填写批准人（行政复议机构负责人）' }],
  })
  expect(attempt(ledger, matter, 'extend', '2024-03-20', { ...bare, approvedBy: account })).toEqual({
    faults: [{ field: 'approvedBy', message: '批准人在办理日期未担任行政复议机构负责人' }],
  })
})

test.each`
  中止            | 恢复            | 届满            | note
  ${'2024-03-11'} | ${'2024-03-20'} | ${'2024-05-10'} | ${'中止十日，届满顺延十日'}
  ${'2024-03-11'} | ${'2024-03-11'} | ${'2024-05-06'} | ${'当日中止、当日恢复的，该日不计入，顺延后遇劳动节假期'}
  ${'2024-04-30'} | ${'2024-06-07'} | ${'2024-06-11'} | ${'末日中止的，恢复后还剩末日，遇端午假期顺延'}
`('第三十九条：中止的期间不计入审理期限。$note', ({ 中止, 恢复, 届满 }) => {
  const suspended = act(ledger, accepted('2024-03-01'), 'suspend', 中止, { suspensionGround: 'otherCase' })
  const resumed = act(ledger, suspended, 'resume', 恢复)
  expect(runOf(ledger, resumed, 'decide', 恢复)).toEqual(['running', 届满])
})

test('第三十九条：中止之中期限停止计算，届满日随停止的天数后移', () => {
  const suspended = act(ledger, accepted('2024-03-01'), 'suspend', '2024-03-11', { suspensionGround: 'otherCase' })
  expect(runOf(ledger, suspended, 'decide', '2024-03-20')).toEqual(['paused', '2024-05-10'])
  expect(runOf(ledger, suspended, 'decide', '2024-03-21')).toEqual(['paused', '2024-05-11'])
})

test.each`
  closedOn        | standing
  ${'2024-04-30'} | ${'met'}
  ${'2024-05-06'} | ${'late'}
`('第六十二条：$closedOn 作出决定，期限为 $standing', ({ closedOn, standing }) => {
  const input = { outcome: 'revoked', approvedBy: approver }
  const decided = act(ledger, accepted('2024-03-01'), 'decide', closedOn, input)
  expect(runOf(ledger, decided, 'decide', closedOn)).toEqual([standing, '2024-04-30'])
  expect(decided.row).toMatchObject({ closedOn, decisionNo: 'decisionNo第一号' })
})

test('更正受理日期，审理期限随之重算，并留下更正的理由', () => {
  const matter = act(ledger, received('2024-03-01'), 'accept', '2024-03-06', { ...ordinary, on: '2024-03-05' })
  const mended = mend(ledger, matter, '2024-03-20', { acceptedOn: '2024-03-01' })
  expect(runOf(ledger, matter, 'decide', '2024-03-20')).toEqual(['running', '2024-05-06'])
  expect(runOf(ledger, mended, 'decide', '2024-03-20')).toEqual(['running', '2024-04-30'])
  expect(mended.entries.at(-1)).toMatchObject({
    kind: 'correction',
    reason: '录入有误',
    before: { acceptedOn: '2024-03-05' },
    after: { acceptedOn: '2024-03-01' },
  })
  expect(() => mend(ledger, matter, '2024-03-20', { acceptedOn: '2024-02-29' })).toThrow('早于上一环节')
})

test.each`
  环节         | 填写                                          | 条款       | reason
  ${'accept'}  | ${{ procedure: 'summary', handler: account }} | ${'53'}    | ${'适用简易程序，应当具备法定情形之一，请选择是哪一种'}
  ${'decline'} | ${{ declineGround: 'jurisdiction' }}          | ${'30(2)'} | ${'不属于本机关管辖的，应当在不予受理决定中告知有管辖权的行政复议机关，请填写'}
  ${'suspend'} | ${{ suspensionGround: 'other' }}              | ${'39'}    | ${'“中止”应在“审理中”状态办理，本件现为“已收到”'}
`('不合法的环节，note理由和条款：$reason', ({ 环节, 填写, 条款, reason }) => {
  expect(attempt(ledger, received('2024-03-01'), 环节, '2024-03-04', 填写)).toEqual({ reason, basis: { law: '行政复议法', article: 条款 } })
})

test('第四十一条第五项：中止满六十日而终止，只限于三种事由', () => {
  const suspend = (ground: string) => act(ledger, accepted('2024-03-01'), 'suspend', '2024-03-11', { suspensionGround: ground })
  const ground = { terminationGround: 'suspendedLong' }
  expect(attempt(ledger, suspend('otherCase'), 'terminate', '2024-06-01', ground)).toMatchObject({ basis: { article: '41(5)' } })
  expect(act(ledger, suspend('succession'), 'terminate', '2024-06-01', ground).row.state).toBe('terminated')
})

test('第五十三条：2024年以前收到的申请，旧法没有简易程序', () => {
  const refusal = attempt(ledger, received('2023-12-29'), 'accept', '2023-12-29', summary)
  expect(refusal).toMatchObject({ reason: '本件按修订前的行政复议法办理，没有简易程序' })
})

test('法律发生的环节，没有人可以点击', () => {
  const matter = received('2024-03-01')
  const outcome = attempt(ledger, matter, 'deemAccepted', '2024-03-04')
  expect(isInvalid(outcome)).toBe(true)
  expect(offersOf(ledger, matter, on('2024-03-04')).map((o) => o.move)).not.toContain('deemAccepted')
})

test.each`
  today           | light
  ${'2024-03-01'} | ${'green'}
  ${'2024-04-17'} | ${'green'}
  ${'2024-04-18'} | ${'amber'}
  ${'2024-04-30'} | ${'amber'}
  ${'2024-05-01'} | ${'red'}
`('六十日的审理期限，最后五分之一亮黄灯，届满次日亮红灯：$today $light', ({ today, light }) => {
  const run = periodsOf(ledger, accepted('2024-03-01'), on(today)).find((r) => r.period === 'decide')
  expect(run && lightOf(spanOf(run), plainDate(today), nationalCalendar)).toBe(light)
})

test('收件登记只填写申请本身；补正、受理和结案的事项到各环节再填', () => {
  expect(intakeFields(ledger)).toEqual([
    ...['receivedOn', ...Object.keys(draft)],
    ...['grounds', 'applicantContact', 'agents', 'agent', 'representative', 'respondentKind', 'attackedAct', 'actMadeOn'],
    ...['realEstate', 'knewOn', 'howKnown', 'knewRemedyOn', 'requestedOn', 'dutyDueOn', 'filedOn', 'forwarding', 'reviewFirst', 'normativeDocument'],
    'earlierWithdrawal',
  ])
})

test('2024年以前收到的申请，以后的环节仍适用并引用旧法', () => {
  const matter = accepted('2023-12-29')
  const extended = act(ledger, matter, 'extend', '2024-02-01', extension(30))
  expect(extended.entries.at(-1)?.basis).toEqual({ law: '行政复议法', article: '31' })
  expect(attempt(ledger, matter, 'extend', '2024-02-01', extension(31))).toMatchObject({ basis: { article: '31' } })
  expect(periodsOf(ledger, extended, on('2024-02-01')).at(-1)).toMatchObject({ reckoning: { basis: { article: '31' } } })
})

test('2023年收到、2024年受理的，审理期限依收到申请时的法律', () => {
  const matter = act(ledger, received('2023-12-29'), 'accept', '2024-01-03', ordinary)
  expect(matter.entries.at(-1)?.basis).toEqual({ law: '行政复议法', article: '17' })
  expect(periodsOf(ledger, matter, on('2024-01-03')).at(-1)).toMatchObject({ reckoning: { basis: { article: '31' } } })
})

test('延长之后中止、恢复的，延长的天数仍然有效', () => {
  const extended = act(ledger, accepted('2024-03-01'), 'extend', '2024-03-05', extension(30))
  const suspended = act(ledger, extended, 'suspend', '2024-03-11', { suspensionGround: 'otherCase' })
  expect(runOf(ledger, act(ledger, suspended, 'resume', '2024-03-20'), 'decide', '2024-03-20')).toEqual(['running', '2024-06-11'])
})

test('作出决定之前，先看到审理期限将办结、可以制作决定书', () => {
  const matter = act(ledger, accepted('2024-03-01'), 'sendCopy', '2024-03-04')
  const preview = (move: string, input: object) => {
    const change = attempt(ledger, matter, move, '2024-03-20', { ...input, approvedBy: approver })
    return isChange(change) ? previewOf(ledger, matter, change, on('2024-03-20')) : change
  }
  expect(preview('decide', { outcome: 'revoked' })).toMatchObject({
    state: 'decided',
    draws: 'decisionNo',
    ends: [{ period: 'decide', standing: 'met' }],
    documents: expect.arrayContaining(['decision']),
  })
  expect(preview('extend', extension(30))).toMatchObject({ runs: [{ period: 'decide', reckoning: { dueOn: '2024-05-30' } }], documents: [] })
})
