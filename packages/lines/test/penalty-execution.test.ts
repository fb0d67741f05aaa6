import { type Input, isChange, openingsOf } from '@fazhi/ledger'
import { runOf } from '@fazhi/ledger/testing/course'
import { penaltyCase as ledger } from '@fazhi/lines/enforcement/penalty-case'
import { surchargeFor } from '@fazhi/lines/enforcement/penalty-execution-rules'
import { expect, test } from 'vitest'
import { attempt, by, concluded, decision, go, id, judge, pair, registered, told } from './penalty-course.ts'

const served = (more: Input = {}) =>
  go(told(), ['decide', '2024-03-25', decision(more)], ['serve', '2024-03-28', { serviceWay: 'direct' }])
test('第六十一条：七个工作日内送达；第六十七条：十五日内缴纳；第四十八条：决定同时开出公示', () => {
  expect(runOf(ledger, go(told(), ['decide', '2024-03-25', decision()]), 'serve', '2024-03-26')).toEqual([
    'running',
    '2024-04-03',
  ])
  expect(runOf(ledger, served(), 'pay', '2024-03-29')).toEqual(['running', '2024-04-12'])
  const matter = told()
  const outcome = attempt(matter, 'decide', '2024-03-25', decision())
  if (!isChange(outcome)) throw new Error('refused')
  expect(
    openingsOf(ledger, { row: outcome.row, entries: matter.entries }, outcome.entry, by('2024-03-25')),
  ).toMatchObject([{ ledger: 'penalty_publication', draft: { department: 'market', decidedOn: '2024-03-25' } }])
})

test.each`
  罚款（分） | 逾期日 | 扣除  | 加处
  ${200_000} | ${0}   | ${0}  | ${0}
  ${200_000} | ${1}   | ${0}  | ${6_000}
  ${200_000} | ${33}  | ${0}  | ${198_000}
  ${200_000} | ${34}  | ${0}  | ${200_000}
  ${200_000} | ${400} | ${0}  | ${200_000}
  ${200_000} | ${10}  | ${4}  | ${36_000}
  ${200_000} | ${10}  | ${20} | ${0}
`('第七十二条：罚款$罚款（分）分，逾期$逾期日日，扣除救济期间$扣除日，加处$加处分', (c) =>
  expect(surchargeFor(c['罚款（分）'], c.逾期日, c.扣除)).toBe(c.加处),
)

test('逾期缴纳的，连同加处罚款缴清才算执行完毕；分期缴纳累计；暂缓的从延长后的末日算', () => {
  judge(attempt(served(), 'perform', '2024-04-12', { paid: 199_999 }), {
    说明: '应缴2000元（其中加处罚款0元）',
    条: '72(1)',
  })
  judge(attempt(served(), 'perform', '2024-04-12', { paid: 200_000 }), { 说明: null, 条: null })
  judge(attempt(served(), 'perform', '2024-04-14', { paid: 200_000 }), { 说明: '其中加处罚款120元', 条: '72(1)' })
  expect(go(served(), ['perform', '2024-04-14', { paid: 212_000 }]).row).toMatchObject({
    state: 'performed',
    surcharge: 12_000,
  })
  const parts = go(
    served(),
    ['defer', '2024-04-01', { payExtraDays: 30, hardship: '停业' }],
    ['payPart', '2024-04-10', { instalment: 80_000 }],
    ['payPart', '2024-05-10', { instalment: 120_000 }],
  )
  expect(go(parts, ['perform', '2024-05-10']).row).toMatchObject({ state: 'performed', paid: 200_000, surcharge: 0 })
})
test('第七十三条第三款：救济期间不计加处罚款', () => {
  const contested = go(
    served(),
    ['contest', '2024-04-10', { contest: 'review' }],
    ['endContest', '2024-06-10', { contestResult: 'upheld', suitPeriodEndedOn: '2024-06-25' }],
  )
  expect(contested.row['stayedDays']).toBe(61)
  expect(go(contested, ['perform', '2024-06-15', { paid: 218_000 }]).row).toMatchObject({ surcharge: 18_000 })
})

test('《行政强制法》第五十三条、第五十四条：救济期限届满、催告满十日、三个月之内，才能申请法院执行', () => {
  judge(attempt(served(), 'demand', '2024-04-10', { demandServedOn: '2024-04-10' }), {
    说明: '届满之前不能催告',
    条: '67(3)',
  })
  const urged = go(served(), ['demand', '2024-09-20', { demandServedOn: '2024-09-20' }])
  judge(attempt(urged, 'applyToCourt', '2024-09-27', { courtRuling: 'pending' }), {
    说明: '2024-09-29以前可以申请复议或者起诉',
    条: '53',
  })
  judge(attempt(served(), 'applyToCourt', '2024-10-08', { courtRuling: 'pending' }), { 说明: '没有催告', 条: '54' })
  judge(attempt(urged, 'applyToCourt', '2024-10-08', { courtRuling: 'pending' }), { 说明: '才满十日', 条: '54' })
  judge(attempt(urged, 'applyToCourt', '2024-10-12', { courtRuling: 'pending' }), { 说明: null, 条: null })
  judge(attempt(urged, 'applyToCourt', '2025-03-01', { courtRuling: 'pending' }), { 说明: '期限已于', 条: '53' })
  judge(attempt(urged, 'enforce', '2024-10-12', { executionBasis: '本局决定' }), {
    说明: '须有法律的授权',
    条: '13(2)',
  })
})

test('第六十八条、第七十一条：当场收缴的情形和两个二日', () => {
  const fined = (fine: number, partyKind = 'organisation') =>
    go(registered({ partyKind }), [
      'penaliseOnSpot',
      '2024-03-01',
      { ...pair, facts: '事实', legalBasis: '第一条', fine },
    ])
  judge(attempt(fined(10_001), 'collectCash', '2024-03-01', { cashGround: 'small', receiptNo: '1' }), {
    说明: '不属于一百元以下',
    条: '68',
  })
  judge(attempt(served(), 'collectCash', '2024-03-29', { cashGround: 'hard', receiptNo: '1' }), {
    说明: '普通程序',
    条: '67',
  })
  const taken = go(fined(10_000), ['collectCash', '2024-03-01', { cashGround: 'small', receiptNo: '1' }])
  expect(runOf(ledger, taken, 'handIn', '2024-03-01')).toEqual(['running', '2024-03-05'])
  judge(attempt(taken, 'perform', '2024-03-06', {}), { 说明: '没有缴付指定银行', 条: '71' })
  const banked = go(taken, ['handIn', '2024-03-04'], ['bank', '2024-03-05'])
  judge(attempt(banked, 'perform', '2024-03-06', {}), { 说明: '报所属行政机关备案', 条: '52(3)' })
  expect(
    go(
      banked,
      ['file', '2024-03-05'],
      ['perform', '2024-03-06'],
      ['close', '2024-03-06', { closing: 'performed' }],
      ['archive', '2024-03-07', { archiveNo: '1', archivePages: 9, recordGap: '没有音像记录' }],
    ).row.state,
  ).toBe('archived')
})

test('第三十三条第一款：没有判定的，不能以首违为由不予处罚；轻微不罚不需要判定', () => {
  judge(attempt(concluded(), 'exempt', '2024-03-21', { exemptionGround: 'first', exemptionReason: '初次' }), {
    说明: '先查询各部门',
    条: '33(1)',
  })
  judge(attempt(concluded(), 'exempt', '2024-03-21', { exemptionGround: 'slight', exemptionReason: '轻微' }), {
    说明: null,
    条: null,
  })
})
test('第三十三条第三款：不予处罚的应当教育，才能结案', () => {
  const spared = go(concluded(), [
    'exempt',
    '2024-03-21',
    { exemptionGround: 'first', exemptionReason: '初次', firstCheck: id(7) },
  ])
  judge(attempt(spared, 'close', '2024-03-22', { closing: 'exempted' }), { 说明: '应当进行教育', 条: '33(3)' })
  const taught = go(spared, ['educate', '2024-03-22', { education: '约谈' }])
  judge(attempt(taught, 'close', '2024-03-25', { closing: 'performed' }), { 说明: '与案件的状态不符', 条: '57' })
  judge(attempt(taught, 'close', '2024-03-25', { closing: 'exempted' }), { 说明: null, 条: null })
})
