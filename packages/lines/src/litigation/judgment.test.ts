import { addDays, plainDate } from '@fazhi/law'
import { type AnyRow, figuresOf } from '@fazhi/ledger'
import { account, act, attempt, record, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { lastDayToSue } from './suing.ts'
import { administrativeSuit as ledger } from './suit.ts'

const draft = {
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
const registration = { noticeCaseNo: '（2024）辽1302行初1号', role: 'sole', procedure: 'ordinary', handler: account }
const answer = { answerPoints: '事实清楚', evidence: '现场笔录', plea: 'lawful' }
const registered = (more: object = {}, on = '2024-03-01') =>
  act(ledger, takeIn(ledger, { ...draft, complaintReceivedOn: on, ...more }, on), 'register', on, registration)
const appealed = { instance: 'second', below: record, raisedBy: 'organ' }
const concluded = (input: object, more: object = {}) => act(ledger, registered(more), 'conclude', '2024-06-03', { ...input })
const effective = (input: object, performBy?: string) =>
  act(ledger, concluded(input), 'takeEffect', '2024-07-01', performBy === undefined ? {} : { performBy })

test.each`
  情形                   | 起算            | 末日            | 条文
  ${'direct'}            | ${'2023-08-31'} | ${'2024-02-29'} | ${'46(1)'}
  ${'untold'}            | ${'2023-02-01'} | ${'2024-02-01'} | ${'64'}
  ${'afterReview'}       | ${'2024-01-31'} | ${'2024-02-15'} | ${'45'}
  ${'failure'}           | ${'2023-06-20'} | ${'2024-02-20'} | ${'47'}
  ${'unknownRealEstate'} | ${'2004-02-01'} | ${'2024-02-01'} | ${'46(2)'}
  ${'unknownOther'}      | ${'2019-02-01'} | ${'2024-02-01'} | ${'46(2)'}
`('第四十五条至第四十七条、法释〔2018〕1号第六十四条：$情形，在起诉期限内起诉的，不得以逾期答辩', ({ 情形, 起算, 末日, 条文 }) => {
  expect(lastDayToSue({ suingTerm: 情形, suingFrom: plainDate(起算) })).toBe(末日)
  const plead = (suedOn: string) =>
    attempt(ledger, registered(), 'answer', '2024-03-04', { ...answer, plea: 'late', suingTerm: 情形, suingFrom: 起算, suedOn })
  expect(plead(末日)).toMatchObject({ basis: { article: 条文 } })
  expect(plead('2024-03-01')).toHaveProperty('entry')
})

test('第五十一条：法院在起诉之后立案，起诉日期不晚于立案日期', () => {
  const late = { ...answer, plea: 'late', suingTerm: 'direct', suingFrom: '2023-01-01', suedOn: '2024-02-29' }
  const plead = (docketedOn: string) => attempt(ledger, registered({ docketedOn }), 'answer', '2024-03-04', late)
  expect(plead('2024-02-28')).toMatchObject({ basis: { article: '51' } })
  expect(plead('2024-02-29')).toHaveProperty('entry')
})

test('第四十六条：以逾期答辩的，应当写明起诉期限怎样计算', () => {
  expect(attempt(ledger, registered(), 'answer', '2024-03-04', { ...answer, plea: 'late' })).toMatchObject({ basis: { article: '46' } })
})

test.each`
  结果               | 末日            | 条文
  ${'claimRejected'} | ${'2024-06-18'} | ${'85'}
  ${'dismissed'}     | ${'2024-06-13'} | ${'85'}
  ${'withdrawn'}     | ${null}         | ${null}
  ${'mediated'}      | ${null}         | ${null}
`('第八十五条：判决十五日、裁定十日内可以上诉，届满之后才生效（$结果）', ({ 结果, 末日, 条文 }) => {
  const matter = concluded({ result: 结果, withdrawalGround: 'settled' })
  const effectOn = (on: string) => attempt(ledger, matter, 'takeEffect', on)
  if (末日 === null) expect(effectOn('2024-06-03')).toHaveProperty('entry')
  else {
    expect(effectOn(末日)).toMatchObject({ basis: { article: 条文 } })
    expect(effectOn(addDays(plainDate(末日), 1))).toHaveProperty('entry')
  }
})

test('第八十五条、法释〔2018〕1号第一百零一条：准许撤诉的裁定不得上诉', () => {
  const appeal = (result: object, more: object = {}) => attempt(ledger, concluded(result, more), 'appeal', '2024-06-10', { appealedBy: 'plaintiff' })
  expect(appeal({ result: 'claimRejected' })).toHaveProperty('entry')
  expect(appeal({ result: 'dismissed' })).toHaveProperty('entry')
  expect(appeal({ result: 'withdrawn', withdrawalGround: 'settled' })).toMatchObject({ basis: { article: '101' } })
  expect(appeal({ result: 'claimRejected', appealResult: 'upheld' }, appealed)).toMatchObject({ basis: { article: '7' } })
})

test('第八十八条、第八十九条：二审写明对原裁判的处理，收到即生效；一审没有这一项', () => {
  const conclude = (more: object, input: object) => attempt(ledger, registered(more), 'conclude', '2024-06-03', { ...input })
  expect(conclude(appealed, { result: 'claimRejected' })).toMatchObject({ basis: { article: '89' } })
  expect(conclude({}, { result: 'claimRejected', appealResult: 'upheld' })).toMatchObject({ basis: { article: '89' } })
  expect(conclude({}, { result: 'remanded' })).toMatchObject({ basis: { article: '89' } })
  const final = concluded({ result: 'claimRejected', appealResult: 'upheld' }, appealed)
  expect(act(ledger, final, 'takeEffect', '2024-06-03').row['effectiveOn']).toBe('2024-06-03')
})

test('第六十二条：准许撤诉的，写明是否因行政机关改变被诉行为', () => {
  expect(attempt(ledger, registered(), 'conclude', '2024-06-03', { result: 'withdrawn' })).toMatchObject({ basis: { article: '62' } })
  expect(concluded({ result: 'withdrawn', withdrawalGround: 'actChanged' }).row.state).toBe('judged')
})

test('第九十四条：判决要求履行的，写明履行期限；没有履行，不能结案', () => {
  const ordered = concluded({ result: 'performance' })
  expect(attempt(ledger, ordered, 'takeEffect', '2024-07-01')).toMatchObject({ basis: { article: '94' } })
  expect(attempt(ledger, concluded({ result: 'unlawful', compensation: 100 }), 'takeEffect', '2024-07-01')).toMatchObject({
    basis: { article: '94' },
  })
  const owed = effective({ result: 'performance' }, '2024-08-30')
  expect(attempt(ledger, owed, 'close', '2024-09-02')).toMatchObject({ basis: { article: '94' } })
  const performed = act(ledger, owed, 'perform', '2024-08-20', { performance: '已重新点灯' })
  expect(act(ledger, performed, 'close', '2024-09-02').row).toMatchObject({ state: 'closed', performedOn: '2024-08-20' })
})

test('第九十六条：履行期满仍不履行的，法院才采取措施；对负责人按日罚款五十元至一百元', () => {
  const owed = effective({ result: 'payment' }, '2024-08-30')
  const coerce = (on: string, input: object) => attempt(ledger, owed, 'coerce', on, { ...input })
  expect(coerce('2024-08-30', { coercion: 'notice' })).toMatchObject({ basis: { article: '96' } })
  expect(coerce('2024-08-31', { coercion: 'notice' })).toHaveProperty('entry')
  expect(coerce('2024-08-31', { coercion: 'dailyFine' })).toMatchObject({ basis: { article: '96(2)' } })
  expect(coerce('2024-08-31', { coercion: 'dailyFine', dailyFine: 49_99 })).toMatchObject({ basis: { article: '96(2)' } })
  expect(coerce('2024-08-31', { coercion: 'dailyFine', dailyFine: 100_01 })).toMatchObject({ basis: { article: '96(2)' } })
  expect(coerce('2024-08-31', { coercion: 'dailyFine', dailyFine: 100_00 })).toHaveProperty('entry')
  const performed = act(ledger, owed, 'perform', '2024-08-20', { performance: '已支付' })
  expect(attempt(ledger, performed, 'coerce', '2024-09-02', { coercion: 'notice' })).toMatchObject({ basis: { article: '96' } })
})

test('开庭几次，记几次；自收到副本至归档，一案走完', () => {
  let matter = act(ledger, registered(), 'answer', '2024-03-04', { ...answer, hearingOn: '2024-04-10' })
  matter = act(ledger, matter, 'schedule', '2024-03-20', { hearingOn: '2024-04-12' })
  matter = act(ledger, matter, 'hear', '2024-04-12', { hearingOn: '2024-05-10' })
  matter = act(ledger, matter, 'hear', '2024-05-10')
  expect(matter.row).toMatchObject({ sessions: 2, heardOn: '2024-05-10', state: 'heard' })
  matter = act(ledger, matter, 'conclude', '2024-06-03', { result: 'claimRejected' })
  matter = act(ledger, matter, 'appeal', '2024-06-10', { appealedBy: 'plaintiff' })
  matter = act(ledger, matter, 'close', '2024-06-12')
  expect(act(ledger, matter, 'archive', '2024-07-01', { archiveNo: '2024-1' }).row.state).toBe('archived')
})

const closed = (result: object, year: number) => {
  let matter = registered({}, `${year}-03-01`)
  matter = act(ledger, matter, 'conclude', `${year}-06-03`, { ...result })
  matter = act(ledger, matter, 'takeEffect', `${year}-07-01`)
  return act(ledger, matter, 'close', `${year}-07-01`).row
}
const count = (rows: readonly AnyRow[]) =>
  figuresOf(ledger, rows, { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') })

test('办理件数是年初未结和年内新收之和；败诉率只除以判决和驳回起诉', () => {
  const rows = [
    closed({ result: 'revoked' }, 2023),
    closed({ result: 'revoked' }, 2024),
    closed({ result: 'claimRejected' }, 2024),
    closed({ result: 'dismissed' }, 2024),
    closed({ result: 'withdrawn', withdrawalGround: 'actChanged' }, 2024),
    closed({ result: 'mediated' }, 2024),
    registered({}, '2023-11-01').row,
    registered({}, '2024-12-31').row,
    registered({}, '2025-01-02').row,
  ]
  expect(count(rows)).toMatchObject({
    received: { value: 6 },
    handled: { value: 7 },
    closed: { value: 5 },
    lossRate: { numerator: 1, denominator: 3 },
    lost: { value: 1 },
    claimRejected: { value: 1 },
    dismissed: { value: 1 },
    withdrawn: { value: 1 },
    actChanged: { value: 1 },
    mediated: { value: 1 },
  })
  expect(count([])['lossRate']).toMatchObject({ value: null, denominator: 0 })
})
