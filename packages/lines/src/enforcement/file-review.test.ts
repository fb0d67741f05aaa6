import { isRefusal, plainDate } from '@fazhi/law'
import {
  type AnyRow,
  decideMove,
  figuresOf,
  type Input,
  isChange,
  type Matter,
  type Outcome,
  openingsOf,
  paragraphsOf,
  type RecordId,
  type Say,
} from '@fazhi/ledger'
import { account, act, apply, attempt, on, record, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { fileReview as review } from './file-review.ts'
import { reviewBatch } from './review-batch.ts'
import { reviewDeduction as deduction } from './review-deduction.ts'
import { drawnOfEach } from './review-draw.ts'
import { reviewRuleSet as ruleSet } from './review-rule-set.ts'
import { gradeFor } from './review-rules.ts'
import { reviewSheet as sheet } from './review-sheet.ts'

const day = '2026-03-02'
const id = (n: number) => `0193f000-0000-7000-8000-00000000040${n}` as RecordId
const articleOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.basis.article : isChange(outcome) ? null : JSON.stringify(outcome))
const reasonOf = (outcome: Outcome) => (isRefusal(outcome) ? outcome.reason : isChange(outcome) ? '' : JSON.stringify(outcome))
const finding = (...rows: readonly object[]) => ({
  ...on(day),
  find: (_: string, wanted: RecordId) => (rows as readonly AnyRow[]).find((r) => r.id === wanted) ?? null,
})
const make = (ledger: Parameters<typeof decideMove>[0], matter: Matter, move: string, input: Input, rows: readonly object[]): Matter => {
  const outcome = decideMove(ledger, matter, move, input, finding(...rows))
  if (!isChange(outcome)) throw new Error(JSON.stringify(outcome))
  return apply(matter, outcome)
}

const units = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c']
test.each`
  种子        | 每单位 | 抽中
  ${'250302'} | ${0}   | ${[]}
  ${'250302'} | ${9}   | ${[1, 2, 3, 4, 5, 6, 7, 8]}
`('抽取：每个单位$每单位件', ({ 种子, 每单位, 抽中 }) => {
  expect(drawnOfEach(units, 每单位, 种子)).toEqual(抽中)
})
test('同样的名单和种子抽出同样的案卷；每个单位各抽各的，不重复；久抽各处均匀', () => {
  const once = drawnOfEach(units, 2, '250302')
  expect(drawnOfEach(units, 2, '250302')).toEqual(once)
  expect(once.map((place) => units[place - 1])).toEqual(['a', 'a', 'b', 'b', 'c'])
  expect(new Set(once).size).toBe(once.length)
  const times = [0, 0, 0, 0, 0]
  for (let n = 0; n < 5_000; n += 1) for (const place of drawnOfEach(units.slice(0, 5), 1, `种子${n}`)) times[place - 1] = (times[place - 1] ?? 0) + 1
  for (const n of times) expect(Math.abs(n - 1_000)).toBeLessThan(150)
})

const drafted = () => takeIn(ruleSet, { name: '标准', fileKind: 'penalty', edition: 1, draftedOn: day }, day)
const item = (part: string, points: number) => ({ part, error: 'telling', requirement: '要求', points })
test.each`
  情形                    | 项目                                                             | 说明
  ${'二十加八十，有否决'} | ${[['veto', 0], ['form', 20], ['content', 50], ['content', 30]]} | ${''}
  ${'没有否决项'}         | ${[['form', 20], ['content', 80]]}                               | ${'没有否决项'}
  ${'内容不足八十'}       | ${[['veto', 0], ['form', 20], ['content', 79]]}                  | ${'内容部分合计79分'}
  ${'形式不足二十'}       | ${[['veto', 0], ['form', 19], ['content', 80]]}                  | ${'形式部分合计19分'}
`('评查标准公布：$情形', ({ 项目, 说明 }: { 项目: readonly [string, number][]; 说明: string }) => {
  const whole = 项目.reduce((matter, [part, points]) => act(ruleSet, matter, 'addRule', day, item(part, points)), drafted())
  expect(reasonOf(attempt(ruleSet, whole, 'adopt', day))).toContain(说明)
})
test.each`
  部分         | 分值  | 条文
  ${'form'}    | ${20} | ${null}
  ${'form'}    | ${21} | ${'19'}
  ${'content'} | ${81} | ${'19'}
  ${'content'} | ${0}  | ${'19'}
  ${'veto'}    | ${0}  | ${null}
`('列入$部分，$分值分', ({ 部分, 分值, 条文 }) => {
  expect(articleOf(attempt(ruleSet, drafted(), 'addRule', day, item(部分, 分值)))).toBe(条文)
})

const batch = () =>
  takeIn(reviewBatch, { name: '批次', ruleSet: id(0), plannedOn: day, closedFrom: '2025-01-01', closedTo: '2025-12-31', perUnit: 1 }, day)
test.each`
  种子        | 标准         | 条文
  ${'250302'} | ${'adopted'} | ${null}
  ${'2503'}   | ${'adopted'} | ${'19'}
  ${'250302'} | ${'drafted'} | ${'19'}
`('抽取：种子$种子，标准$标准', ({ 种子, 标准, 条文 }) => {
  const input = { seed: 种子, witness: '见证人', population: 8, populationDigest: 'x', drawn: 3 }
  expect(articleOf(decideMove(reviewBatch, batch(), 'draw', input, finding({ id: id(0), state: 标准 })))).toBe(条文)
})

const reviewer = (n: number, unit: string, state = 'listed') => ({ id: id(n), unit, state, name: `评查${n}`, login: account })
const reviewers = [
  reviewer(1, 'sun-hill'),
  reviewer(2, 'star-field'),
  reviewer(3, 'moon-bay'),
  reviewer(4, 'star-field', 'left'),
  reviewer(5, 'cloud-town'),
]
const drawn = () => takeIn(review, { batch: id(8), ruleSet: id(0), place: 7, department: 'moon-bay', penaltyCase: id(9), drawnOn: day }, day)
const assigned = () => make(review, make(review, drawn(), 'assignFirst', { first: id(1) }, reviewers), 'assignSecond', { second: id(2) }, reviewers)

test.each`
  情形              | 第一     | 第二     | 说明
  ${'都在外单位'}   | ${id(1)} | ${id(2)} | ${''}
  ${'第一在本单位'} | ${id(3)} | ${id(2)} | ${'应当回避'}
  ${'第二在本单位'} | ${id(1)} | ${id(3)} | ${'应当回避'}
  ${'同一人'}       | ${id(1)} | ${id(1)} | ${'不同的人员'}
  ${'已出库'}       | ${id(1)} | ${id(4)} | ${'在库'}
`('分派：$情形', ({ 第一, 第二, 说明 }) => {
  const first = decideMove(review, drawn(), 'assignFirst', { first: 第一 }, finding(...reviewers))
  if (!isChange(first)) return expect(reasonOf(first)).toContain(说明)
  expect(reasonOf(decideMove(review, apply(drawn(), first), 'assignSecond', { second: 第二 }, finding(...reviewers)))).toContain(说明)
})
test('分派开出评分表，给那一名评查人', () => {
  const matter = make(review, drawn(), 'assignFirst', { first: id(1) }, reviewers)
  const [entry] = matter.entries.slice(-1)
  expect(entry && openingsOf(review, matter, entry, on(day))).toMatchObject([
    { ledger: 'review_sheet', draft: { review: record, place: 7, role: 'first', reviewer: id(1), login: account } },
  ])
})

const handedIn = (n: number, role: string, total: number, more: object = {}) => ({
  id: id(n),
  batch: id(8),
  place: 7,
  role,
  state: 'submitted',
  total,
  vetoes: 0,
  ...more,
})
const sheets = { firstSheet: id(6), secondSheet: id(7) }
test.each`
  一    | 二    | 一否决 | 二否决 | 合议          | 仲裁
  ${92} | ${88} | ${0}   | ${0}   | ${''}         | ${'没有超过标准'}
  ${92} | ${82} | ${0}   | ${0}   | ${''}         | ${'没有超过标准'}
  ${92} | ${81} | ${0}   | ${0}   | ${'应当仲裁'} | ${''}
  ${92} | ${92} | ${1}   | ${0}   | ${'应当仲裁'} | ${''}
  ${92} | ${92} | ${1}   | ${1}   | ${''}         | ${'没有超过标准'}
`('两次评分$一分、$二分，否决$一否决、$二否决', ({ 一, 二, 一否决, 二否决, 合议, 仲裁 }) => {
  const rows = [...reviewers, handedIn(6, 'first', 一, { vetoes: 一否决 }), handedIn(7, 'second', 二, { vetoes: 二否决 })]
  const tried = (move: string, input: Input) => decideMove(review, assigned(), move, input, finding(...rows))
  const agreed = tried('agree', sheets)
  expect(reasonOf(agreed)).toContain(合议)
  if (isChange(agreed)) expect(agreed.row).toMatchObject({ score: Math.floor((一 + 二) / 2), vetoed: 一否决 ? 'yes' : 'no' })
  expect(reasonOf(tried('arbitrate', { ...sheets, arbiter: id(5), arbitrationGround: 'difference' }))).toContain(仲裁)
})
test.each`
  情形            | 评分表
  ${'另一件案卷'} | ${{ place: 8 }}
  ${'另一批次'}   | ${{ batch: id(9) }}
  ${'还没有交卷'} | ${{ state: 'scoring' }}
  ${'不是第二人'} | ${{ role: 'first' }}
`('合议的评分表：$情形', ({ 评分表 }) => {
  const rows = [handedIn(6, 'first', 90), handedIn(7, 'second', 90, 评分表)]
  expect(reasonOf(decideMove(review, assigned(), 'agree', sheets, finding(...rows)))).toContain('已经交卷')
})
test('仲裁人也回避，以仲裁的分数定分；有否决项的不论分数都不合格', () => {
  const rows = [...reviewers, handedIn(6, 'first', 95), handedIn(7, 'second', 70)]
  const asked = (arbiter: RecordId) => ({ ...sheets, arbiter, arbitrationGround: 'difference' })
  expect(reasonOf(decideMove(review, assigned(), 'arbitrate', asked(id(3)), finding(...rows)))).toContain('应当回避')
  expect(reasonOf(decideMove(review, assigned(), 'arbitrate', asked(id(1)), finding(...rows)))).toContain('不同的人员')
  const arbitrating = make(review, assigned(), 'arbitrate', asked(id(5)), rows)
  expect(arbitrating.row).toMatchObject({ difference: 25, state: 'arbitrating' })
  const settled = make(review, arbitrating, 'settle', { arbiterSheet: id(9) }, [handedIn(9, 'arbiter', 88, { vetoes: 1 })])
  expect(settled.row).toMatchObject({ score: 88, vetoed: 'yes', grade: 'unqualified' })
})
test.each`
  分数   | 否决     | 等次
  ${90}  | ${false} | ${'excellent'}
  ${89}  | ${false} | ${'qualified'}
  ${60}  | ${false} | ${'qualified'}
  ${59}  | ${false} | ${'unqualified'}
  ${100} | ${true}  | ${'unqualified'}
`('$分数分，否决$否决：$等次', ({ 分数, 否决, 等次 }) => expect(gradeFor(分数, 否决, plainDate(day))).toBe(等次))

const scored = () => {
  const rows = [handedIn(6, 'first', 80), handedIn(7, 'second', 80)]
  return make(review, assigned(), 'agree', sheets, rows)
}
test('反馈写明问题和整改期限；有问题的整改之后才办结，异议成立的改定分数和等次', () => {
  expect(articleOf(attempt(review, scored(), 'feedBack', day, {}))).toBe(null)
  expect(articleOf(attempt(review, scored(), 'feedBack', day, { problems: '没有告知' }))).toBe('19')
  const fedBack = act(review, scored(), 'feedBack', day, { problems: '没有告知', rectifyBy: '2026-03-31' })
  expect(articleOf(attempt(review, fedBack, 'close', day))).toBe('19')
  expect(act(review, act(review, fedBack, 'rectify', day, { rectification: '已补正' }), 'close', day).row.state).toBe('closed')
  const objected = act(review, fedBack, 'object', day, { objection: '第十二页有告知书' })
  expect(act(review, objected, 'revise', day, { answer: '属实', score: 95, vetoed: 'no' }).row).toMatchObject({ state: 'scored', grade: 'excellent' })
  const raised = act(review, fedBack, 'raise', day)
  const [entry] = raised.entries.slice(-1)
  expect(entry && openingsOf(review, raised, entry, on(day))).toMatchObject([
    { ledger: 'supervision_proposal', draft: { unit: 'moon-bay', source: 'fileReview', penaltyCase: id(9), facts: '没有告知' } },
  ])
})

const rule = (n: number, part: string, points: number, more: object = {}) => ({
  id: id(n),
  ruleSet: id(0),
  state: 'listed',
  part,
  error: 'telling',
  points,
  ...more,
})
const scoring = () =>
  takeIn(
    sheet,
    { review: id(9), batch: id(8), ruleSet: id(0), place: 7, department: 'moon-bay', reviewer: id(1), login: account, role: 'first', openedOn: day },
    day,
  )
const rules = [rule(1, 'form', 5), rule(2, 'content', 30), rule(3, 'veto', 0), rule(4, 'content', 60), rule(5, 'content', 9, { ruleSet: id(7) })]
const at = (n: number, points: number) => ({ rule: id(n), points, page: '12', reason: '没有告知书' })
test.each`
  情形                | 先扣         | 再扣         | 说明
  ${'在分值之内'}     | ${at(1, 2)}  | ${at(2, 30)} | ${''}
  ${'超过本项分值'}   | ${at(1, 2)}  | ${at(2, 31)} | ${'本项分值30分'}
  ${'没有分数'}       | ${at(1, 2)}  | ${at(2, 0)}  | ${'本项分值30分'}
  ${'否决项不计分'}   | ${at(1, 2)}  | ${at(3, 0)}  | ${''}
  ${'另一标准的项目'} | ${at(1, 2)}  | ${at(5, 1)}  | ${'本次评查标准'}
  ${'这一部分已扣完'} | ${at(4, 60)} | ${at(2, 21)} | ${'已经扣完'}
`('扣分：$情形', ({ 先扣, 再扣, 说明 }) => {
  const before = make(sheet, scoring(), 'deduct', 先扣, rules)
  expect(reasonOf(decideMove(sheet, before, 'deduct', 再扣, finding(...rules)))).toContain(说明)
})
test('得分是一百分减去扣分；扣分开出一条，写明条文和页码；撤回的退回分数，只撤回一次', () => {
  const form = make(sheet, scoring(), 'deduct', at(1, 2), rules)
  const [entry] = form.entries.slice(-1)
  expect(entry && openingsOf(sheet, form, entry, on(day))).toMatchObject([
    { ledger: 'review_deduction', draft: { sheet: record, error: 'telling', part: 'form', points: 2, page: '12' } },
  ])
  const both = make(sheet, form, 'deduct', at(2, 10), rules)
  expect(act(sheet, both, 'submit', day, { opinion: '较好' }).row).toMatchObject({ total: 88, formLost: 2, contentLost: 10 })
  const noted = { id: id(6), sheet: record, part: 'content', points: 10 }
  const back = make(sheet, both, 'restore', { restored: id(6) }, [noted])
  expect(back.row).toMatchObject({ formLost: 2, contentLost: 0 })
  expect(reasonOf(decideMove(sheet, back, 'restore', { restored: id(6) }, finding(noted)))).toContain('没有撤回过')
  expect(reasonOf(decideMove(sheet, both, 'restore', { restored: id(6) }, finding({ ...noted, sheet: id(5) })))).toContain('本评分表')
})
test('典型问题只计认定的扣分', () => {
  const noted = takeIn(
    deduction,
    {
      sheet: id(1),
      review: id(9),
      rule: id(2),
      department: 'moon-bay',
      part: 'content',
      error: 'telling',
      points: 10,
      page: '12',
      reason: '没有告知书',
      notedOn: day,
    },
    day,
  )
  const confirmed = act(deduction, noted, 'confirm', day)
  const dropped = act(deduction, confirmed, 'drop', day, { dropGround: 'objection' })
  const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31'), cutOff: plainDate('2026-12-31') }
  expect(figuresOf(deduction, [noted.row, confirmed.row, dropped.row], year)).toMatchObject({
    confirmed: { value: 1 },
    files: { value: 1 },
    points: { value: 10 },
  })
})
test('评查文书空着的地方留白', () => {
  const say: Say = { government: '演示区人民政府', name: (of) => (of === null ? '' : '某'), day: (of) => of ?? '' }
  const texts = [
    ...Object.values(review.documents).map((d) => d.fill(drawn().row as never, say)),
    ...Object.values(reviewBatch.documents).map((d) => d.fill(batch().row as never, say)),
    ...Object.values(sheet.documents).map((d) => d.fill(scoring().row as never, say)),
  ]
  for (const text of texts) expect([...paragraphsOf(text), ...(text.rows ?? []).flat()].join()).not.toMatch(/null|undefined/)
})
