import { isRefusal } from '@fazhi/law'
import { periodsOf } from '@fazhi/ledger'
import { account, act, attempt, on, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { normaliseCourtNumber, refuseCourtNumber } from './court-number.ts'
import { administrativeSuit as ledger } from './suit.ts'

const draft = {
  complaintReceivedOn: '2024-03-01',
  instance: 'first',
  court: '双塔区人民法院',
  raisedBy: 'opponent',
  plaintiff: '阿月',
  plaintiffKind: 'citizen',
  defendant: 'lighthouse-bureau',
  category: 'penalty',
  act: '熄灯决定',
  claim: '请求撤销熄灯决定',
  reviewResult: 'none',
}
const registration = { noticeCaseNo: '(2024)辽1302行初1号', role: 'sole', procedure: 'ordinary', handler: account }
const received = (more: object = {}) => takeIn(ledger, { ...draft, ...more }, '2024-03-01')
const registered = (more: object = {}) => act(ledger, received(more), 'register', '2024-03-01', registration)
const registering = (intake: object, input: object) => attempt(ledger, received(intake), 'register', '2024-03-01', { ...registration, ...input })
const answer = { answerPoints: '事实清楚', evidence: '现场笔录', plea: 'lawful' }
const asked = { extensionCause: 'forceMajeure', extensionReason: '洪水' }

test.each`
  收到            | 届满            | note
  ${'2024-03-01'} | ${'2024-03-18'} | ${'第十五日是星期六，顺延至星期一'}
  ${'2024-04-19'} | ${'2024-05-06'} | ${'第十五日在劳动节假期，顺延'}
  ${'2024-03-04'} | ${'2024-03-19'} | ${'自然日，不扣周末'}
`('第六十七条：收到起诉状副本之日起十五日内提交证据和答辩状。$note', ({ 收到, 届满 }) => {
  const matter = takeIn(ledger, { ...draft, complaintReceivedOn: 收到 }, 收到)
  expect(runOf(ledger, matter, 'answer', 收到)).toEqual(['running', 届满])
})

test.each`
  提交            | 第三人   | 状况            | note
  ${'2024-03-18'} | ${'no'}  | ${'inTime'}     | ${'末日以内'}
  ${'2024-03-19'} | ${'no'}  | ${'deemedNone'} | ${'逾期，视为没有证据'}
  ${'2024-03-19'} | ${'yes'} | ${'thirdParty'} | ${'第三人已提供证据的除外'}
`('第三十四条第二款：$note', ({ 提交, 第三人, 状况 }) => {
  const { row } = act(ledger, registered(), 'answer', 提交, { ...answer, thirdPartyEvidence: 第三人 })
  expect(row).toMatchObject({ state: 'answered', answeredOn: 提交, evidenceStanding: 状况 })
})

test('第三十四条：逾期不答辩，案件本身并不因此改变', () => {
  expect(runOf(ledger, registered(), 'answer', '2024-06-01')).toEqual(['running', '2024-03-18'])
  expect(periodsOf(ledger, registered(), on('2024-06-01'))[0]).toMatchObject({ reckoning: { onExpiry: 'deemedNoEvidence' } })
})

test('第三十六条第一款、法释〔2018〕1号第三十四条：延期举证在十五日内书面申请，届满之后不得申请', () => {
  expect(attempt(ledger, registered(), 'askExtension', '2024-03-18', asked)).toHaveProperty('entry')
  expect(attempt(ledger, registered(), 'askExtension', '2024-03-19', asked)).toEqual({
    reason: '举证期限已于2024-03-18届满，不得再申请延期举证',
    basis: { law: '行政诉讼法', article: '36(1)' },
  })
})

test('法释〔2018〕1号第三十四条：法院准许的，在正当事由消除后十五日内提供证据，逾期视为没有证据', () => {
  const requested = act(ledger, registered(), 'askExtension', '2024-03-15', asked)
  const granted = act(ledger, requested, 'extendByCourt', '2024-03-25', { causeEndedOn: '2024-03-20' })
  expect(runOf(ledger, granted, 'answer', '2024-03-25')).toEqual(['running', '2024-04-07'])
  expect(act(ledger, granted, 'answer', '2024-04-07', answer).row['evidenceStanding']).toBe('inTime')
  expect(act(ledger, granted, 'answer', '2024-04-08', answer).row['evidenceStanding']).toBe('deemedNone')
})

test('法释〔2018〕1号第三十四条：没有书面申请的，不得延期；事由消除不会早于收到副本', () => {
  expect(attempt(ledger, registered(), 'extendByCourt', '2024-03-18', { causeEndedOn: '2024-03-10' })).toMatchObject({
    basis: { law: '法释〔2018〕1号', article: '34' },
  })
  const requested = act(ledger, registered(), 'askExtension', '2024-03-15', asked)
  expect(attempt(ledger, requested, 'extendByCourt', '2024-03-18', { causeEndedOn: '2024-02-10' })).toSatisfy(isRefusal)
})

test('第六十七条：对方提起的，应当答辩；行政机关自己上诉的，无须答辩', () => {
  expect(attempt(ledger, registered(), 'skipAnswer', '2024-03-04')).toMatchObject({ basis: { article: '67' } })
  const appealed = registered({ instance: 'second', raisedBy: 'organ', below: record })
  expect(act(ledger, appealed, 'skipAnswer', '2024-03-04').row.state).toBe('answered')
})

test.each`
  复议         | 地位             | 条文
  ${'none'}    | ${'sole'}        | ${null}
  ${'none'}    | ${'joint'}       | ${'26(1)'}
  ${'upheld'}  | ${'joint'}       | ${null}
  ${'upheld'}  | ${'sole'}        | ${'26(2)'}
  ${'upheld'}  | ${'reviewAlone'} | ${'26(2)'}
  ${'changed'} | ${'reviewAlone'} | ${null}
  ${'changed'} | ${'joint'}       | ${'26(2)'}
  ${'silent'}  | ${'sole'}        | ${null}
  ${'silent'}  | ${'reviewAlone'} | ${null}
  ${'silent'}  | ${'joint'}       | ${'26(3)'}
`('第二十六条：复议$复议的，应诉地位$地位', ({ 复议, 地位, 条文 }) => {
  const outcome = registering({ reviewResult: 复议 }, { role: 地位, codefendant: 'moon-bay' })
  if (条文 === null) expect(outcome).toHaveProperty('entry')
  else expect(outcome).toMatchObject({ basis: { law: '行政诉讼法', article: 条文 } })
})

test('第二十六条第二款、第四款：共同被告案件应当写明另一被告', () => {
  expect(registering({ reviewResult: 'upheld' }, { role: 'joint' })).toMatchObject({ basis: { article: '26(2)' } })
  expect(registering({}, { role: 'jointMakers' })).toMatchObject({ basis: { article: '26(4)' } })
  expect(registering({}, { role: 'jointMakers', codefendant: 'moon-bay' })).toHaveProperty('entry')
})

test.each`
  案号                            | 规范
  ${'(2024)辽1302行初1号'}        | ${'（2024）辽1302行初1号'}
  ${'（2020） 辽行终698号'}       | ${'（2020）辽行终698号'}
  ${'（2024）最高法知民终12号'}   | ${'（2024）最高法知民终12号'}
  ${'（2024）辽1302执5号之一'}    | ${'（2024）辽1302执5号之一'}
  ${'（2024）辽1302诉前调确33号'} | ${'（2024）辽1302诉前调确33号'}
`('案号$案号记作$规范', ({ 案号, 规范 }) => {
  expect(refuseCourtNumber(案号)).toBeNull()
  expect(normaliseCourtNumber(案号)).toBe(规范)
})
test.each(['2024辽1302行初1号', '（2024）辽130行初1号', '（2024）辽1302行初号'])('“%s”不是案号', (raw) => {
  expect(registering({}, { noticeCaseNo: raw })).toMatchObject({ reason: expect.stringContaining(raw) })
})
test('通知书所载案号保留原样，另存规范的案号', () => {
  expect(registered().row).toMatchObject({ noticeCaseNo: '(2024)辽1302行初1号', courtCaseNo: '（2024）辽1302行初1号' })
})

test('第八十二条、第八十三条：一审具备法定情形才适用简易程序，四十五日内审结，不得延长', () => {
  const summary = { procedure: 'summary', summaryGround: 'smallAmount' }
  expect(registering({}, { procedure: 'summary' })).toMatchObject({ basis: { article: '82' } })
  expect(registering({ instance: 'second' }, summary)).toMatchObject({ basis: { article: '82' } })
  const matter = act(ledger, received({ docketedOn: '2024-02-28' }), 'register', '2024-03-01', { ...registration, ...summary })
  expect(runOf(ledger, matter, 'trial', '2024-03-01')).toEqual(['running', '2024-04-15'])
  const answered = act(ledger, matter, 'answer', '2024-03-04', answer)
  expect(attempt(ledger, answered, 'extendTrial', '2024-03-05', { trialExtendedMonths: 3 })).toMatchObject({ basis: { article: '83' } })
  const ordinary = act(ledger, answered, 'convert', '2024-03-05')
  expect(runOf(ledger, ordinary, 'trial', '2024-03-05')).toEqual(['running', '2024-08-28'])
  expect(attempt(ledger, ordinary, 'convert', '2024-03-06')).toMatchObject({ basis: { article: '84' } })
})

test('第八十一条：一审自立案之日起六个月；法院延长、中止诉讼的，届满之日随之改变', () => {
  const answered = act(ledger, registered({ docketedOn: '2024-02-28' }), 'answer', '2024-03-04', answer)
  expect(runOf(ledger, answered, 'trial', '2024-03-04')).toEqual(['running', '2024-08-28'])
  const extended = act(ledger, answered, 'extendTrial', '2024-03-05', { trialExtendedMonths: 3 })
  expect(runOf(ledger, extended, 'trial', '2024-03-05')).toEqual(['running', '2024-11-28'])
  const resumed = act(ledger, act(ledger, answered, 'suspend', '2024-03-11'), 'resume', '2024-03-21')
  expect(runOf(ledger, resumed, 'trial', '2024-03-21')).toEqual(['running', '2024-09-09'])
})

test('第六十七条、第八十一条：立案在收到副本之前；二审、再审不填一审立案日期', () => {
  expect(registering({ docketedOn: '2024-03-02' }, {})).toMatchObject({ basis: { article: '67' } })
  expect(registering({ docketedOn: '2024-02-28', instance: 'retrial' }, {})).toMatchObject({ basis: { article: '81' } })
})
