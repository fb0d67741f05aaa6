import { expect, test } from 'vitest'
import { account, act, approver, attempt, on, record, takeIn } from '../../test/course.ts'
import { lampExamAttempt } from '../../test/fixtures/lamp-exam.ts'
import { planLine } from '../../test/fixtures/plan-line.ts'
import { poster } from '../../test/fixtures/poster.ts'
import { stationItem } from '../../test/fixtures/station-item.ts'
import { offersOf, openingsOf } from './decide.ts'

const line = takeIn(
  planLine,
  {
    inspector: 'lamp-office',
    planYear: 2024,
    item: '灯油',
    lighthouse: '北灯塔',
    method: 'routine',
    startsOn: '2024-03-01',
    endsOn: '2024-03-31',
    lamps: 3,
  },
  '2024-03-01',
)
const submitted = act(planLine, line, 'submit', '2024-03-05')

test('a move carries the record on, stamps its legal date and cites its article', () => {
  expect(attempt(planLine, line, 'submit', '2024-03-05', { on: '2024-03-04' })).toMatchObject({
    row: { state: 'submitted', submittedOn: '2024-03-04' },
    entry: {
      kind: 'move',
      name: 'submit',
      on: '2024-03-04',
      before: { submittedOn: null },
      after: { submittedOn: '2024-03-04' },
      basis: { law: '月亮湾灯塔查验规则', article: '4' },
    },
  })
})

test.each([
  ['not a day', '2024-02-30', '办理日期应写作2024-12-31'],
  ['in the future', '2024-03-11', '办理日期2024-03-11晚于今天2024-03-10，尚未发生的事项不能登记'],
  ['before the step that went before', '2024-03-04', '办理日期2024-03-04早于上一环节的日期2024-03-05，请核对'],
])('a legal date is not %s', (_, day, message) => {
  const input = { opinion: '请补灯油', on: day }
  expect(attempt(planLine, submitted, 'giveBack', '2024-03-10', input)).toEqual({ faults: [{ field: 'on', message }] })
})

test('a move that cites no article is refused by the procedure of its ledger', () => {
  expect(attempt(planLine, line, 'giveBack', '2024-03-05')).toEqual({
    reason: '“退回”应在“待审查”状态办理，本件现为“拟订”',
    basis: { law: '灯塔查验计划条目办理程序', article: '退回' },
  })
})

test.each([
  ['fly', {}, { field: 'move', message: '没有“fly”这个环节' }],
  ['giveBack', {}, { field: 'opinion', message: '请填写审查意见' }],
  ['giveBack', { opinion: '好', lamps: 4 }, { field: 'lamps', message: '此处不填写这一项' }],
  ['giveBack', { opinion: '好', approvedBy: approver }, { field: 'approvedBy', message: '本环节不需要批准人' }],
  ['approve', {}, { field: 'approvedBy', message: '请填写批准人（港务长）' }],
  ['approve', { approvedBy: account }, { field: 'approvedBy', message: '批准人在办理日期未担任港务长' }],
])('what is wrong with the form of “%s” is said of its field', (move, input, fault) => {
  expect(attempt(planLine, submitted, move, '2024-03-10', input)).toEqual({ faults: [fault] })
})

test('a line is merged into another one, not into itself', () => {
  const merge = (into: string) =>
    attempt(planLine, submitted, 'merge', '2024-03-10', { mergedInto: into, opinion: '一次查完' })
  expect(merge(record)).toMatchObject({ reason: '条目不得并入自身，请选择另一条目' })
  expect(merge(account)).toMatchObject({ row: { state: 'merged', mergedInto: account } })
})

const attemptAt = takeIn(
  lampExamAttempt,
  { examinee: account, unit: 'lamp-office', issuedOn: '2024-03-01', questions: 30 },
  '2024-03-01',
)
test.each`
  minutes | right | outcome
  ${60}   | ${30} | ${{ row: { score: 100, result: 'passed' } }}
  ${1}    | ${18} | ${{ row: { score: 60, result: 'passed' } }}
  ${1}    | ${17} | ${{ row: { score: 56, result: 'failed' } }}
  ${0}    | ${0}  | ${{ row: { score: 0, result: 'failed' } }}
  ${61}   | ${30} | ${{ reason: '用时61分钟，超过60分钟的时限，本卷不予评分' }}
  ${1}    | ${31} | ${{ reason: '答对31题，多于本卷的30题，请核对' }}
`('$right right of 30 in $minutes minutes are scored by the rule, not by the clerk', ({ minutes, right, outcome }) => {
  expect(attempt(lampExamAttempt, attemptAt, 'answer', '2024-03-02', { minutes, right })).toMatchObject(outcome)
})

test('a number is drawn by the move, from its series, and by nobody else', () => {
  const passed = act(lampExamAttempt, attemptAt, 'answer', '2024-03-02', { minutes: 1, right: 30 })
  expect(attempt(lampExamAttempt, passed, 'certify', '2024-03-03', { approvedBy: approver })).toMatchObject({
    row: { certificateNo: null },
    draws: { field: 'certificateNo', series: '{place}灯〔{year}〕{n}号' },
  })
})

test('an offer says beforehand what stands in the way', () => {
  const failed = act(lampExamAttempt, attemptAt, 'answer', '2024-03-02', { minutes: 1, right: 1 })
  expect(offersOf(lampExamAttempt, failed, on('2024-03-03'))).toMatchObject([
    { move: 'answer', refusal: { reason: '“交卷评分”应在“待作答”状态办理，本件现为“已评分”' } },
    { move: 'certify', refusal: { reason: '本卷不合格，不发合格证' } },
  ])
  expect(offersOf(planLine, submitted, on('2024-03-10')).filter((o) => o.refusal === null)).toHaveLength(3)
})

test('a rule judges what the form brings, and does not stand in the way before', () => {
  const item = takeIn(stationItem, { station: '东站', item: account, sinceOn: '2024-03-01' }, '2024-03-01')
  expect(offersOf(stationItem, item, on('2024-03-02'))).toEqual([{ move: 'withdraw', refusal: null }])
  expect(attempt(stationItem, item, 'withdraw', '2024-03-02', { reason: '哦' })).toMatchObject({
    basis: { article: '9' },
  })
})

const ordered = takeIn(poster, { title: '月亮的权利', orderedOn: '2024-03-01' }, '2024-03-01')
const stocked = act(poster, ordered, 'print', '2024-03-02', { printed: 100 })

test('what is in store is reckoned from what was, and is never issued twice', () => {
  const some = act(poster, stocked, 'issue', '2024-03-03', { given: 70 })
  expect(some.row['inStore']).toBe(30)
  expect(attempt(poster, some, 'issue', '2024-03-04', { given: 31 })).toMatchObject({
    reason: '库存只有30张，不能发放31张，请先登记印制',
  })
  expect(act(poster, some, 'issue', '2024-03-04', { given: 30 }).row['inStore']).toBe(0)
})

test('a move opens the record of another ledger on its own legal date', () => {
  const issued = act(poster, stocked, 'issue', '2024-03-09', { given: 70, on: '2024-03-03' })
  const entry = issued.entries.at(-1)
  expect(entry && openingsOf(poster, issued, entry, on('2024-03-09'))).toEqual([
    { ledger: 'poster_movement', draft: { poster: record, movedOn: '2024-03-03', direction: 'issued', sheets: 70 } },
  ])
})
