import { isRefusal, plainDate } from '@fazhi/law'
import { decideMove, figuresOf, isChange, type Outcome } from '@fazhi/ledger'
import { act, attempt, on, record, runOf, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { mediationCase as ledger } from './case.ts'
import { fileItems } from './case-file.ts'

const draft = {
  dispute: record,
  source: 'screening',
  startedBy: 'initiative',
  committee: record,
  category: 'neighbours',
  partyA: '赵甲',
  partyB: '钱乙',
  matter: '滴水檐的水流到邻家',
  registeredOn: '2024-03-04',
}
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : outcome)
const taking = { mediator: record, chosenBy: 'parties', openness: 'public', rightsToldOn: '2024-03-04' }
const registered = (more: object = {}) => takeIn(ledger, { ...draft, ...more }, '2024-03-04')
const accepted = (more: object = {}) => act(ledger, registered(more), 'accept', '2024-03-04', taking)
const atOnce = { content: '钱乙改装滴水檐', performance: 'immediate', record: '双方到场' }
const orally = (day: string, more: object = {}) => act(ledger, accepted(), 'agreeOrally', day, { ...atOnce, ...more })
const drawnUp = (day: string) => act(ledger, accepted(), 'agreeInWriting', day, { ...atOnce, facts: '檐水越界' })
const signing = (signedOn: string, mediatorSignedOn: string, sealedOn: string, signature = 'paper') => ({
  signature,
  signedOn,
  mediatorSignedOn,
  sealedOn,
})

test('没有收费的字段（第四条）', () => {
  const labels = Object.values(ledger.shape.fields).map((field) => field.label)
  expect(labels.filter((label) => /费/.test(label))).toEqual([])
})

test('一方明确拒绝的，不得调解，在受理以前、以后都终止；受理以前拒绝的不计为调解（第十七条）', () => {
  const refusal = { refusedBy: 'b', advised: 'suit' }
  const before = act(ledger, registered(), 'endByRefusal', '2024-03-05', refusal)
  const after = act(ledger, accepted(), 'endByRefusal', '2024-03-05', refusal)
  expect(articleOf(attempt(ledger, after, 'agreeOrally', '2024-03-06', atOnce))).toBe('30')
  const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
  expect(figuresOf(ledger, [before.row, after.row], year)['ended']).toMatchObject({ value: 1 })
})

test.each`
  调委会         | 调解员       | 条文
  ${'open'}      | ${'serving'} | ${null}
  ${'dissolved'} | ${'serving'} | ${'17'}
  ${'open'}      | ${'left'}    | ${'19'}
`('由在册的调委会受理，由在任的调解员调解：调委会$调委会，调解员$调解员', ({ 调委会, 调解员, 条文 }) => {
  const find = (code: string) => ({ ...registered().row, state: code === 'people_mediator' ? 调解员 : 调委会 })
  expect(articleOf(decideMove(ledger, registered(), 'accept', taking, { ...on('2024-03-04'), find }))).toBe(条文)
})

test('一般在一个月内调结，末日遇清明、劳动节顺延；当事人同意的，可以延长', () => {
  expect(runOf(ledger, accepted(), 'settle', '2024-03-04')).toEqual(['running', '2024-04-07'])
  const longer = act(ledger, accepted(), 'extend', '2024-03-20', { extraMonths: 1 })
  expect(runOf(ledger, longer, 'settle', '2024-03-20')).toEqual(['running', '2024-05-06'])
  expect(articleOf(attempt(ledger, accepted(), 'extend', '2024-03-20', { extraMonths: 0 }))).toBe('33')
})

test('口头协议自达成之日起生效（第三十条）', () => {
  expect(orally('2024-03-11').row).toMatchObject({ state: 'effective', effectiveOn: '2024-03-11', endedOn: '2024-03-11', result: 'oral' })
})

test.each`
  当事人          | 调解员          | 印章            | 载体        | 办理            | 生效            | 条文
  ${'2024-03-11'} | ${'2024-03-11'} | ${'2024-03-11'} | ${'paper'}  | ${'2024-03-11'} | ${'2024-03-11'} | ${null}
  ${'2024-03-11'} | ${'2024-03-12'} | ${'2024-03-14'} | ${'paper'}  | ${'2024-03-18'} | ${'2024-03-14'} | ${null}
  ${'2024-03-15'} | ${'2024-03-11'} | ${'2024-03-12'} | ${'paper'}  | ${'2024-03-18'} | ${'2024-03-15'} | ${null}
  ${'2024-03-11'} | ${'2024-03-11'} | ${'2024-03-20'} | ${'paper'}  | ${'2024-03-18'} | ${null}         | ${'29(2)'}
  ${'2024-03-10'} | ${'2024-03-11'} | ${'2024-03-11'} | ${'paper'}  | ${'2024-03-18'} | ${null}         | ${'29(2)'}
  ${'2024-03-11'} | ${'2024-03-11'} | ${'2024-03-11'} | ${'screen'} | ${'2024-03-11'} | ${null}         | ${'29(2)'}
`('书面协议三月十一日达成：当事人$当事人、调解员$调解员、印章$印章，$载体，$办理办理', ({ 当事人, 调解员, 印章, 载体, 办理, 生效, 条文 }) => {
  const outcome = attempt(ledger, drawnUp('2024-03-11'), 'takeEffect', 办理, signing(当事人, 调解员, 印章, 载体))
  expect(articleOf(outcome)).toBe(条文)
  if (isChange(outcome)) expect(outcome.row).toMatchObject({ effectiveOn: 生效, endedOn: 生效 })
})

test('申请司法确认的三十日，自生效之日起算，不自达成之日起算（第三十三条）', () => {
  const effective = act(ledger, drawnUp('2024-03-11'), 'takeEffect', '2024-03-20', signing('2024-03-11', '2024-03-11', '2024-03-18'))
  expect(runOf(ledger, effective, 'confirm', '2024-03-20')).toEqual(['running', '2024-04-17'])
})

const application = { jointly: 'yes', confirmable: 'ordinary', confirmationCourt: '双塔区人民法院' }
test.each`
  申请            | 共同     | 事项          | 条文
  ${'2024-03-11'} | ${'yes'} | ${'ordinary'} | ${null}
  ${'2024-04-10'} | ${'yes'} | ${'ordinary'} | ${null}
  ${'2024-04-11'} | ${'yes'} | ${'ordinary'} | ${'33(1)'}
  ${'2024-03-20'} | ${'no'}  | ${'ordinary'} | ${'33(1)'}
  ${'2024-03-20'} | ${'yes'} | ${'status'}   | ${'4'}
  ${'2024-03-20'} | ${'yes'} | ${'title'}    | ${'4'}
`('协议三月十一日生效，$申请申请司法确认，共同$共同，事项$事项', ({ 申请, 共同, 事项, 条文 }) => {
  const input = { ...application, jointly: 共同, confirmable: 事项 }
  expect(articleOf(attempt(ledger, orally('2024-03-11'), 'applyConfirmation', 申请, input))).toBe(条文)
})

test('司法确认只有一次结果，其后继续履行', () => {
  const confirming = act(ledger, orally('2024-03-11'), 'applyConfirmation', '2024-03-15', application)
  const confirmed = act(ledger, confirming, 'receiveRuling', '2024-03-25', { ruling: 'confirmed', rulingNo: '（2024）辽1302民特1号' })
  expect(confirmed.row.state).toBe('effective')
  expect(articleOf(attempt(ledger, confirmed, 'applyConfirmation', '2024-03-26', application))).toBe('33(1)')
  expect(act(ledger, confirmed, 'perform', '2024-03-26').row.state).toBe('performed')
})

test.each`
  约定            | 登记            | 条文
  ${'2024-03-31'} | ${'2024-03-31'} | ${'31'}
  ${'2024-03-31'} | ${'2024-04-01'} | ${null}
  ${null}         | ${'2024-03-12'} | ${null}
`('履行期限$约定，$登记登记逾期未履行', ({ 约定, 登记, 条文 }) => {
  const agreement = orally('2024-03-11', 约定 === null ? {} : { performance: 'byDate', performBy: 约定 })
  expect(articleOf(attempt(ledger, agreement, 'fallDue', 登记, { defaultFacts: '没有改装' }))).toBe(条文)
})

test('约定期限履行的，协议写明期限，期限不早于协议', () => {
  const by = (performBy?: string) =>
    articleOf(attempt(ledger, accepted(), 'agreeOrally', '2024-03-11', { ...atOnce, performance: 'byDate', ...(performBy ? { performBy } : {}) }))
  expect([by(), by('2024-03-10'), by('2024-03-11')]).toEqual(['29(1)', '29(1)', null])
})

test('卷宗十三项，七项必备；达成协议的还须有协议和回访', () => {
  expect(fileItems).toHaveLength(13)
  const failed = act(ledger, accepted(), 'fail', '2024-03-20', { endReason: '分歧过大', advised: 'suit' })
  const held = act(ledger, act(ledger, accepted(), 'hold', '2024-03-11', { record: '双方到场' }), 'fail', '2024-03-20', {
    endReason: '分歧过大',
    advised: 'suit',
  })
  const archiving = (matter: typeof failed) => attempt(ledger, matter, 'archive', '2024-04-08', { closingReport: '调解不成，告知起诉' })
  expect(archiving(failed)).toMatchObject({ basis: { article: '27' }, reason: '卷宗缺少调解记录，请补齐后归档' })
  expect(articleOf(archiving(held))).toBe(null)
  const agreed = fileItems.filter((item) => item.wanted(orally('2024-03-11').row as never)).map((item) => item.label)
  expect([agreed.length, agreed.includes('回访记录')]).toEqual([9, true])
})

test('成功率以结束的调解为分母，尚在调解的不计；各来源之和等于总数', () => {
  const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
  const applied = act(ledger, accepted({ source: 'application' }), 'agreeOrally', '2024-03-11', atOnce)
  const rows = [
    orally('2024-03-11').row,
    act(ledger, applied, 'perform', '2024-03-12').row,
    act(ledger, accepted({ source: 'referral' }), 'fail', '2024-03-20', { endReason: '分歧过大', advised: 'suit' }).row,
    accepted().row,
    drawnUp('2024-03-11').row,
  ]
  expect(figuresOf(ledger, rows, year)).toMatchObject({
    ended: { value: 3 },
    fromScreening: { value: 1 },
    fromApplication: { value: 1 },
    fromReferral: { value: 1 },
    successRate: { numerator: 2, denominator: 3 },
    performanceRate: { numerator: 1, denominator: 2 },
  })
})
