import { isRefusal } from '@fazhi/law'
import { intakeFields, isChange, toPredicate } from '@fazhi/ledger'
import { account, act, attempt, by, on, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { reconsiderationCase as ledger } from './case.ts'
import { admissible } from './decision-rules.ts'
import { reconsideration } from './index.ts'

const draft = {
  receivedOn: '2024-03-01',
  channel: 'post',
  applicant: '阿月',
  applicantKind: 'citizen',
  respondent: 'lighthouse-bureau',
  category: 'penalty',
  matter: '请求撤销熄灯决定',
}
const received = (more: object = {}) => takeIn(ledger, { ...draft, ...more }, '2024-03-01')
const ordinary = { procedure: 'ordinary', handler: account }
const accept = (more: object, input: object = {}) => attempt(ledger, received(more), 'accept', '2024-03-04', { ...ordinary, ...input })
const refusal = (reason: string, article: string) => ({ reason: expect.stringContaining(reason), basis: { article } })

test.each`
  知道            | 申请            | 理由         | 结果
  ${'2024-01-01'} | ${'2024-03-01'} | ${undefined} | ${null}
  ${'2023-12-31'} | ${'2024-02-29'} | ${undefined} | ${null}
  ${'2023-12-31'} | ${'2024-03-01'} | ${undefined} | ${'20(1)'}
  ${'2023-12-31'} | ${'2024-03-01'} | ${'holiday'} | ${null}
`('第二十条第一款：$知道 知道、$申请 申请，六十日', ({ 知道, 申请, 理由, 结果 }) => {
  const outcome = accept({ knewOn: 知道, filedOn: 申请 }, 理由 === undefined ? {} : { timelinessGround: 理由 })
  if (结果 === null) expect(isChange(outcome)).toBe(true)
  else expect(outcome).toMatchObject(refusal('已超过六十日', 结果))
})

test.each`
  知道权利        | 知道内容        | 结果
  ${'2024-02-01'} | ${'2023-05-01'} | ${null}
  ${'2024-02-01'} | ${'2023-02-28'} | ${'最长期限也已届满'}
  ${'2023-12-01'} | ${'2023-11-01'} | ${'已超过六十日'}
`('第二十条第三款：未告知权利的，自知道权利之日起六十日，自知道内容之日起最长一年', ({ 知道权利, 知道内容, 结果 }) => {
  const outcome = accept({ knewRemedyOn: 知道权利, knewOn: 知道内容 })
  if (结果 === null) expect(isChange(outcome)).toBe(true)
  else expect(outcome).toMatchObject(refusal(结果, '20(3)'))
})

test.each`
  作出            | 因不动产     | 受理
  ${'2019-03-01'} | ${'no'}      | ${true}
  ${'2019-02-28'} | ${'no'}      | ${false}
  ${'2019-02-28'} | ${undefined} | ${false}
  ${'2004-03-01'} | ${'yes'}     | ${true}
  ${'2004-02-29'} | ${'yes'}     | ${false}
`('第二十一条：$作出 作出，最长五年，因不动产的二十年', ({ 作出, 因不动产, 受理 }) => {
  const outcome = accept({ actMadeOn: 作出, ...(因不动产 === undefined ? {} : { realEstate: 因不动产 }) })
  if (受理) expect(isChange(outcome)).toBe(true)
  else expect(outcome).toMatchObject(refusal('不予受理', '21'))
})

test.each`
  情形                | 事实                                               | 受理
  ${'公告期满'}       | ${{ knewOn: '2023-12-20', howKnown: 'notice' }}    | ${false}
  ${'没有送达'}       | ${{}}                                              | ${true}
  ${'工作站收到在先'} | ${{ knewOn: '2023-12-31', filedOn: '2024-02-28' }} | ${true}
`('实施条例第十五条：$情形', ({ 事实, 受理 }) => {
  expect(isChange(accept(事实))).toBe(受理)
})

test.each`
  情形                    | 事实                                                      | 受理
  ${'期限届满后六十日内'} | ${{ dutyDueOn: '2024-01-02', requestedOn: '2023-10-01' }} | ${true}
  ${'期限届满已逾六十日'} | ${{ dutyDueOn: '2023-12-01' }}                            | ${false}
  ${'请求满六十日起算'}   | ${{ requestedOn: '2023-11-03' }}                          | ${true}
  ${'请求满百二十日之后'} | ${{ requestedOn: '2023-11-01' }}                          | ${false}
`('实施条例第十六条：不履行职责，$情形', ({ 事实, 受理 }) => {
  expect(isChange(accept({ ...事实, category: 'failure' }))).toBe(受理)
})

test('第二十二条：当面、邮寄、网上、口头都可以申请，工作站和处罚机关只转送', () => {
  expect(Object.keys(ledger.shape.fields.channel.options ?? {})).toEqual([...['inPerson', 'post', 'online', 'station', 'oral', 'penaltyOrgan']])
})

test('第八十七条：行政复议不收费，没有一项是金额', () => {
  const kinds = reconsideration.ledgers.flatMap((l) => Object.values(l.shape.fields).map((f) => f.kind))
  expect(kinds).not.toContain('money')
})

test('第十七条：委托代理人一至二名', () => {
  expect(isChange(accept({ agents: 2 }))).toBe(true)
  expect(accept({ agents: 3 })).toMatchObject(refusal('一至二名', '17(1)'))
})

test.each`
  被申请人        | 管辖
  ${'department'} | ${null}
  ${'authorised'} | ${null}
  ${'township'}   | ${null}
  ${'dispatched'} | ${null}
  ${'justice'}    | ${null}
  ${'cityBranch'} | ${null}
  ${'zone'}       | ${null}
  ${'district'}   | ${'24(1)'}
  ${'vertical'}   | ${'27'}
`('第二十四条至第二十八条：被申请人是 $被申请人 的管辖', ({ 被申请人, 管辖 }) => {
  const outcome = accept({ respondentKind: 被申请人 })
  if (管辖 === null) expect(isChange(outcome)).toBe(true)
  else expect(outcome).toMatchObject({ basis: { article: 管辖 } })
})

test('第二十九条：人民法院已经受理的，不予受理', () => {
  const declined = act(ledger, received(), 'decline', '2024-03-04', { declineGround: 'pending' })
  expect(declined.row).toMatchObject({ state: 'declined', declinedOn: '2024-03-04' })
})

test('第三十一条第一款：通知补正须一次列明全部事项；第三十一条第二款：有正当理由的可以延长', () => {
  expect(attempt(ledger, received(), 'askCorrection', '2024-03-04')).toMatchObject({ faults: [{ field: 'correctionItems' }] })
  const asked = act(ledger, received(), 'askCorrection', '2024-03-04', { correctionItems: '身份证明' })
  const longer = act(ledger, asked, 'extendCorrection', '2024-03-15', { correctionExtraDays: 5 })
  expect(runOf(ledger, longer, 'submit', '2024-03-15')).toEqual(['running', '2024-03-25'])
  expect(by(ledger, longer, '2024-03-25').row.state).toBe('correcting')
  expect(by(ledger, longer, '2024-03-26').row.state).toBe('givenUp')
})

test('第三十五条：上级责令受理的，自该日受理，案号另取', () => {
  const declined = act(ledger, received(), 'decline', '2024-03-04', { declineGround: 'interest' })
  const accepted = act(ledger, declined, 'acceptOnOrder', '2024-04-01', ordinary)
  expect(accepted.row).toMatchObject({ state: 'accepted', acceptedOn: '2024-04-01', caseNo: 'caseNo第一号' })
  expect(runOf(ledger, accepted, 'decide', '2024-04-01')).toEqual(['running', '2024-05-31'])
})

test('受理前撤回的，审查不再视为受理，也不计入应当受理', () => {
  const withdrawn = act(ledger, received(), 'withdraw', '2024-03-05')
  expect(by(ledger, withdrawn, '2024-06-01').row.state).toBe('withdrawn')
  expect(toPredicate(admissible, on('2024-12-31').today)(withdrawn.row)).toBe(false)
})

test('第七十四条第二款：自愿撤回后不得以同一事实和理由再次申请，违背真实意思的除外', () => {
  expect(accept({ earlierWithdrawal: 'voluntary' })).toMatchObject(refusal('不得再次申请', '74(2)'))
  expect(isChange(accept({ earlierWithdrawal: 'againstWill' }))).toBe(true)
})

const paper = {
  declinedOn: '2024-03-08',
  declineGround: 'late',
  declineProof: '邮寄回执，2024-03-09签收',
  lateEntryReason: '承办人外出，纸质决定书事后录入',
}

test('第三十条第三款：末日已经书面不予受理、事后录入的，凭日期、凭证和原因改正；视为受理的记录保留', () => {
  const deemed = by(ledger, received(), '2024-03-11')
  const change = attempt(ledger, deemed, 'admitDecline', '2024-03-11', paper)
  expect(change).toMatchObject({
    row: { state: 'declined', acceptedOn: null, procedure: null, caseNo: null, declinedOn: '2024-03-08' },
    voids: { field: 'caseNo', number: 'caseNo第一号' },
  })
  const declined = act(ledger, deemed, 'admitDecline', '2024-03-11', paper)
  expect(declined.entries.map((e) => e.name)).toEqual([null, 'deemAccepted', 'admitDecline'])
  expect(declined.entries.at(-1)?.before).toMatchObject({ acceptedOn: '2024-03-08', caseNo: 'caseNo第一号' })
  expect(runOf(ledger, declined, 'decide', '2024-12-31')).toEqual(['met', '2024-05-07'])
})

test.each`
  改动                                 | 理由
  ${{ declinedOn: '2024-03-11' }}      | ${'不发生不予受理的效力'}
  ${{ declinedOn: '2024-02-29' }}      | ${'早于收到申请的日期'}
  ${{ declineGround: 'jurisdiction' }} | ${'告知有管辖权的行政复议机关'}
`('第三十条：补录的不予受理，$理由', ({ 改动, 理由 }) => {
  const deemed = by(ledger, received(), '2024-03-12')
  expect(attempt(ledger, deemed, 'admitDecline', '2024-03-12', { ...paper, ...改动 })).toMatchObject({ reason: expect.stringContaining(理由) })
})

test.each(Object.keys(paper))('补录期限内的不予受理，必须填写 %s', (field) => {
  const { [field]: _, ...rest }: Record<string, string> = paper
  const deemed = by(ledger, received(), '2024-03-11')
  expect(attempt(ledger, deemed, 'admitDecline', '2024-03-11', rest)).toMatchObject({ faults: [{ field }] })
})

test('由人受理的案件，不能补录不予受理', () => {
  const accepted = act(ledger, received(), 'accept', '2024-03-04', ordinary)
  expect(isRefusal(attempt(ledger, accepted, 'admitDecline', '2024-03-11', paper))).toBe(true)
})

test('第二十三条、第十三条：复议前置情形和附带审查的文件在登记时即可填写', () => {
  expect(intakeFields(ledger)).toEqual(expect.arrayContaining(['reviewFirst', 'normativeDocument']))
})
