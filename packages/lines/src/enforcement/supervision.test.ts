import { isRefusal } from '@fazhi/law'
import { type AnyRow, decideMove, type Input, isChange, type Outcome, openingsOf, paragraphsOf, type RecordId, type Say } from '@fazhi/ledger'
import { act, approver, attempt, on, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { accompaniedSupervision as accompanied } from './accompanied.ts'
import { supervisionMatter as matter } from './supervision-matter.ts'
import { supervisionProposal as proposal } from './supervision-proposal.ts'

const id = '0193f000-0000-7000-8000-000000000301' as RecordId
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : JSON.stringify(outcome))
const day = '2026-03-02'
const finding = (row: object | null) => ({ ...on(day), find: () => row as AnyRow | null })

const planned = (more: Input = {}) =>
  takeIn(
    accompanied,
    {
      action: '联合检查',
      lead: 'moon-bay',
      second: 'sun-hill',
      plannedOn: day,
      actionOn: day,
      supervisor: '甲',
      secondSupervisor: '乙',
      visit: id,
      ...more,
    },
    day,
  )
const watched = { stages: 'whole', cards: 'met', telling: 'met', recording: 'met', papers: 'met', discretion: 'absent', findings: '照常' }

test.each`
  情形                | 方案                          | 条文
  ${'两个部门'}       | ${{}}                         | ${null}
  ${'监督人员只一名'} | ${{ secondSupervisor: '甲' }} | ${'15'}
`('伴随式监督的方案：$情形', ({ 方案, 条文 }: { 方案: Input; 条文: string | null }) => {
  expect(articleOf(attempt(accompanied, planned(方案), 'notify', day))).toBe(条文)
})

test.each`
  情形                      | 方案                          | 记录                                            | 综合查一次     | 条文
  ${'照常'}                 | ${{}}                         | ${{}}                                           | ${'visited'}   | ${null}
  ${'活动还没有进行'}       | ${{ actionOn: '2026-03-09' }} | ${{}}                                           | ${'scheduled'} | ${'15'}
  ${'活动已经取消'}         | ${{}}                         | ${{}}                                           | ${'cancelled'} | ${'15'}
  ${'不符合而没有写明问题'} | ${{}}                         | ${{ recording: 'amiss' }}                       | ${'visited'}   | ${'15'}
  ${'不符合，写明问题'}     | ${{}}                         | ${{ recording: 'amiss', problems: '没有录像' }} | ${'visited'}   | ${null}
`('伴随监督：$情形', ({ 方案, 记录, 综合查一次, 条文 }: { 方案: Input; 记录: Input; 综合查一次: string; 条文: string | null }) => {
  const notified = act(accompanied, planned(方案), 'notify', day)
  const outcome = decideMove(accompanied, notified, 'accompany', { ...watched, ...记录 }, finding({ id, state: 综合查一次 }))
  expect(articleOf(outcome)).toBe(条文)
})

test('发现的问题没有当场纠正的不能直接办结；提出的线索写明来源和单位', () => {
  const seen = (more: Input) => act(accompanied, act(accompanied, planned({ visit: null }), 'notify', day), 'accompany', day, { ...watched, ...more })
  expect(articleOf(attempt(accompanied, seen({}), 'close', day))).toBe(null)
  expect(articleOf(attempt(accompanied, seen({ problems: '没有录像' }), 'close', day))).toBe('15')
  expect(articleOf(attempt(accompanied, seen({ problems: '没有录像', correctedOnSpot: '当场开启' }), 'close', day))).toBe(null)
  expect(articleOf(attempt(accompanied, seen({}), 'feedBack', day, { replyDue: '2026-03-20' }))).toBe('15')
  expect(articleOf(attempt(accompanied, seen({}), 'raise', day))).toBe('28')
  const raised = act(accompanied, seen({ problems: '没有录像' }), 'raise', day)
  const [entry] = raised.entries.slice(-1)
  expect(entry && openingsOf(accompanied, raised, entry, on(day))).toMatchObject([
    { ledger: 'supervision_proposal', draft: { unit: 'moon-bay', source: 'accompanied', facts: '没有录像' } },
  ])
})

test.each`
  救济         | 案件                                                           | 条文
  ${'none'}    | ${{ contestedOn: null, contestEndedOn: null }}                 | ${null}
  ${'ended'}   | ${{ contestedOn: '2026-01-05', contestEndedOn: '2026-02-09' }} | ${null}
  ${'pending'} | ${{ contestedOn: null, contestEndedOn: null }}                 | ${'33(3)'}
  ${'none'}    | ${{ contestedOn: '2026-01-05', contestEndedOn: null }}         | ${'33(3)'}
  ${'ended'}   | ${{ contestedOn: '2026-02-20', contestEndedOn: '2026-02-09' }} | ${'33(3)'}
`('立项：所填$救济，案件登记$案件', ({ 救济, 案件, 条文 }) => {
  const proposed = takeIn(proposal, { unit: 'moon-bay', source: 'fileReview', arisenOn: day, facts: '没有告知', penaltyCase: id }, day)
  expect(articleOf(decideMove(proposal, proposed, 'open', { remedy: 救济 }, finding(案件)))).toBe(条文)
})

const opened = () => takeIn(matter, { unit: 'moon-bay', source: 'daily', openedOn: day, facts: '没有告知' }, day)
const demand = { established: '没有告知', demand: '改正', replyDue: '2026-03-30' }
const advised = () => act(matter, opened(), 'advise', day, { ...demand, fault: 'unlawful' })
const decision = { ...demand, replyDue: '2026-05-30', approvedBy: approver }

test.each`
  从         | 环节        | 日期            | 填写                                         | 条文
  ${opened}  | ${'urge'}   | ${day}          | ${demand}                                    | ${null}
  ${opened}  | ${'urge'}   | ${day}          | ${{ ...demand, replyDue: day }}              | ${'15'}
  ${opened}  | ${'advise'} | ${day}          | ${{ ...demand, fault: 'improper' }}          | ${null}
  ${opened}  | ${'advise'} | ${day}          | ${{ ...demand, fault: 'omission' }}          | ${'27'}
  ${opened}  | ${'decide'} | ${day}          | ${{ ...decision, graveGround: 'major' }}     | ${null}
  ${opened}  | ${'decide'} | ${day}          | ${{ ...decision, graveGround: 'disobeyed' }} | ${'29'}
  ${advised} | ${'decide'} | ${'2026-03-30'} | ${{ ...decision, graveGround: 'disobeyed' }} | ${'29'}
  ${advised} | ${'decide'} | ${'2026-03-31'} | ${{ ...decision, graveGround: 'disobeyed' }} | ${null}
`('监督文书：$环节 $日期 $填写', ({ 从, 环节, 日期, 填写, 条文 }) => {
  expect(articleOf(attempt(matter, 从(), 环节, 日期, 填写))).toBe(条文)
})

test('回复是否按期由文书写明的日期得出；异议成立即撤回', () => {
  const reply = { reply: '已改正' }
  expect(act(matter, advised(), 'respond', '2026-03-30', reply).row['replyStanding']).toBe('inTime')
  expect(act(matter, advised(), 'respond', '2026-03-31', reply).row['replyStanding']).toBe('late')
  const objected = act(matter, advised(), 'object', '2026-03-05', { objection: '已经告知' })
  expect(act(matter, objected, 'retract', '2026-03-09', { objectionAnswer: '属实' }).row).toMatchObject({
    state: 'dropped',
    objectionResult: 'upheld',
  })
})

test('监督文书空着的地方留白', () => {
  const say: Say = { government: '演示区人民政府', name: (of) => (of === null ? '' : '某'), day: (of) => of ?? '' }
  const texts = [
    ...Object.values(matter.documents).map((d) => d.fill(opened().row as never, say)),
    ...Object.values(accompanied.documents).map((d) => d.fill(planned().row as never, say)),
  ]
  for (const text of texts) expect([...paragraphsOf(text), ...(text.rows ?? []).flat()].join()).not.toMatch(/null|undefined/)
})
