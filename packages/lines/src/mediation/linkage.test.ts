import { isRefusal, plainDate } from '@fazhi/law'
import { decideMove, figuresOf, isChange, type Outcome, type RecordId } from '@fazhi/ledger'
import { act, attempt, on, record, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { disputeLinkage } from './linkage.ts'
import { mediationSubsidy } from './subsidy.ts'

const year = { from: plainDate('2024-01-01'), to: plainDate('2024-12-31'), cutOff: plainDate('2024-12-31') }
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : outcome)
const proposed = (more: object = {}) =>
  takeIn(
    disputeLinkage,
    {
      dispute: record,
      fromBody: 'police',
      fromName: '南塔派出所',
      toBody: 'committee',
      toName: '南塔街道调委会',
      toKind: 'people',
      proposedOn: '2024-03-04',
      reason: '邻里纠纷，不构成治安案件',
      ...more,
    },
    '2024-03-04',
  )
const consent = { consent: 'all', consentOn: '2024-03-05', papers: '询问笔录复印件', dueOn: '2024-03-29' }
const handed = () => act(disputeLinkage, proposed(), 'handOver', '2024-03-06', consent)

test.each`
  同意      | 同意日期        | 反馈期限        | 条文
  ${'all'}  | ${'2024-03-05'} | ${'2024-03-29'} | ${null}
  ${'part'} | ${'2024-03-05'} | ${'2024-03-29'} | ${'17'}
  ${'none'} | ${'2024-03-05'} | ${'2024-03-29'} | ${'17'}
  ${'all'}  | ${'2024-03-07'} | ${'2024-03-29'} | ${'17'}
  ${'all'}  | ${'2024-03-05'} | ${'2024-03-06'} | ${'18'}
`('三月六日移交：同意$同意（$同意日期），反馈期限$反馈期限', ({ 同意, 同意日期, 反馈期限, 条文 }) => {
  const input = { ...consent, consent: 同意, consentOn: 同意日期, dueOn: 反馈期限 }
  expect(articleOf(attempt(disputeLinkage, proposed(), 'handOver', '2024-03-06', input))).toBe(条文)
})

test('不能移交给自己', () => {
  const same = proposed({ toBody: 'police', toName: '南塔派出所' })
  expect(articleOf(attempt(disputeLinkage, same, 'handOver', '2024-03-06', consent))).toBe('18')
})

test.each`
  反馈            | 状况
  ${'2024-03-29'} | ${'inTime'}
  ${'2024-04-01'} | ${'late'}
`('约定三月二十九日以前反馈，$反馈反馈', ({ 反馈, 状况 }) => {
  const accepted = act(disputeLinkage, handed(), 'accept', '2024-03-07')
  const fedBack = act(disputeLinkage, accepted, 'feedBack', 反馈, { result: 'agreed', feedback: '达成协议' })
  expect(fedBack.row['standing']).toBe(状况)
  expect(figuresOf(disputeLinkage, [fedBack.row, handed().row], year)).toMatchObject({
    handed: { value: 2 },
    toPeople: { value: 2 },
    toJudicial: { value: 0 },
    feedbackRate: { numerator: 1, denominator: 2 },
    agreementRate: { numerator: 1, denominator: 1 },
  })
})

const other = '0193f000-0000-7000-8000-0000000000c2' as RecordId
test.each`
  案件           | 调解员    | 金额     | 条文
  ${'performed'} | ${record} | ${20000} | ${null}
  ${'archived'}  | ${record} | ${20000} | ${null}
  ${'accepted'}  | ${record} | ${20000} | ${'16'}
  ${'effective'} | ${record} | ${20000} | ${'16'}
  ${'performed'} | ${other}  | ${20000} | ${'16'}
  ${'performed'} | ${record} | ${0}     | ${'16'}
`('以案定补：案件$案件，金额$金额', ({ 案件, 调解员, 金额, 条文 }) => {
  const applied = takeIn(
    mediationSubsidy,
    { mediationCase: record, mediator: record, tier: 'ordinary', amount: 金额, appliedOn: '2024-04-01' },
    '2024-04-01',
  )
  const by = { ...on('2024-04-02'), find: () => ({ ...applied.row, state: 案件, mediator: 调解员 }) }
  expect(articleOf(decideMove(mediationSubsidy, applied, 'approve', {}, by))).toBe(条文)
})
