import { describe, expect, it, test } from 'vitest'
import { nationalCalendar } from '../calendar.ts'
import { isRefusal } from '../citation.ts'
import { type Clock, editionOn } from '../clock.ts'
import { plainDate } from '../date.ts'
import { type Reckoning, reckon } from '../period.ts'
import * as incidental from './incidental-review.ts'
import * as law from './reconsideration.ts'

const end = (clock: Clock, from: string, extendedBy = 0): Reckoning => {
  const answer = reckon(clock, { from, extendedBy }, { calendar: nationalCalendar })
  if (isRefusal(answer)) throw new Error(answer.reason)
  return answer
}
const isRefused = (clock: Clock, from: string, extendedBy = 0) =>
  isRefusal(reckon(clock, { from, extendedBy }, { calendar: nationalCalendar }))

test.each`
  accepted        | procedure | extended | due
  ${'2024-03-01'} | ${'普通'} | ${0}     | ${'2024-04-30'}
  ${'2024-03-01'} | ${'普通'} | ${30}    | ${'2024-05-30'}
  ${'2024-02-07'} | ${'普通'} | ${0}     | ${'2024-04-07'}
  ${'2024-12-03'} | ${'普通'} | ${0}     | ${'2025-02-05'}
  ${'2024-03-01'} | ${'简易'} | ${0}     | ${'2024-04-01'}
  ${'2023-03-01'} | ${'普通'} | ${0}     | ${'2023-05-04'}
`(
  '第六十二条：$accepted受理的$procedure程序案件，延长$extended日，至$due届满',
  ({ accepted, procedure, extended, due }) => {
    expect(end(procedure === '普通' ? law.decideOrdinary : law.decideSummary, accepted, extended).due).toBe(due)
  },
)

describe('第六十二条：延长', () => {
  it('普通程序由行政复议机构负责人批准，书面告知，最多三十日', () => {
    const [edition] = law.decideOrdinary.editions
    expect(edition?.extension).toMatchObject({ approver: '行政复议机构负责人', notice: 'written' })
    expect(isRefused(law.decideOrdinary, '2024-03-01', 30)).toBe(false)
    expect(isRefused(law.decideOrdinary, '2024-03-01', 31)).toBe(true)
  })
  it('2024年以前由行政复议机关负责人批准', () => {
    expect(editionOn(law.decideOrdinary, plainDate('2023-12-31'))?.extension?.approver).toBe('行政复议机关负责人')
  })
  it('简易程序一日也不得延长', () => {
    expect(isRefused(law.decideSummary, '2024-03-01', 1)).toBe(true)
  })
})

describe('第八十八条：三日、五日、七日、十日是工作日，三十日、六十日是自然日', () => {
  test.each([
    ['发送副本（简易）', law.copySummary, '2024-02-07', '2024-02-18'],
    ['审查', law.examine, '2024-02-07', '2024-02-20'],
    ['发送副本（普通）', law.copyOrdinary, '2024-02-07', '2024-02-22'],
    ['被申请人答复（普通）', law.answerOrdinary, '2024-02-07', '2024-02-27'],
    ['补正', law.submitCorrection, '2024-02-07', '2024-02-27'],
    ['审理（简易）三十日', law.decideSummary, '2024-02-07', '2024-03-08'],
    ['意见书报送六十日', law.reportOpinion, '2024-02-07', '2024-04-07'],
  ])('%s', (_, clock, from, due) => {
    expect(end(clock, from).due).toBe(due)
  })
})

describe('2023年的案件依旧法，2024年的依新法', () => {
  test.each`
    clock                         | oldArticle | newArticle | oldDue          | newDue
    ${law.apply}                  | ${'9'}     | ${'20(1)'} | ${'2023-11-27'} | ${'2024-11-27'}
    ${law.examine}                | ${'17'}    | ${'30'}    | ${'2023-10-11'} | ${'2024-10-10'}
    ${law.noticeCorrection}       | ${'29'}    | ${'31(1)'} | ${'2023-10-11'} | ${'2024-10-10'}
    ${law.copyOrdinary}           | ${'23'}    | ${'48'}    | ${'2023-10-13'} | ${'2024-10-12'}
    ${law.answerOrdinary}         | ${'23,28'} | ${'48,70'} | ${'2023-10-08'} | ${'2024-10-16'}
    ${law.decideOrdinary}         | ${'31'}    | ${'62(1)'} | ${'2023-11-27'} | ${'2024-11-27'}
    ${incidental.handleDocument}  | ${'26,27'} | ${'56,57'} | ${'2023-10-30'} | ${'2024-10-28'}
    ${incidental.forwardDocument} | ${'26,27'} | ${'56,57'} | ${'2023-10-13'} | ${'2024-10-12'}
  `('$clock.label：旧法$oldArticle，新法$newArticle', ({ clock, oldArticle, newArticle, oldDue, newDue }) => {
    const [old, now] = [end(clock, '2023-09-28'), end(clock, '2024-09-28')]
    expect([old.basis.article, now.basis.article]).toEqual([oldArticle, newArticle])
    expect([old.due, now.due]).toEqual([oldDue, newDue])
  })

  test.each([
    law.decideSummary,
    law.copySummary,
    law.answerSummary,
    law.submitCorrection,
    law.noticeHearing,
    law.applyAtLatest,
  ])('2024年以前没有：$label', (clock) => {
    expect([isRefused(clock, '2023-12-31'), isRefused(clock, '2024-01-01')]).toEqual([true, false])
  })
})

describe('第三十条第三款：审查期满未作决定的，自期满之日视为受理', () => {
  it('以后各期限自视为受理之日起算', () => {
    const accepted = end(law.examine, '2024-02-07')
    expect([accepted.onExpiry, accepted.effectOn]).toEqual(['deemedAccepted', '2024-02-20'])
    expect(end(law.decideOrdinary, accepted.effectOn).due).toBe('2024-04-22')
  })
  it('旧法第十七条：收到之日即为受理', () => {
    expect(end(law.examine, '2023-03-01').effectOn).toBe('2023-03-01')
  })
})

it('第四十一条第五项：中止满六十日只是可以终止，由复议机关决定', () => {
  expect(end(law.terminateSuspended, '2024-03-01').onExpiry).toBe('mayTerminate')
})
