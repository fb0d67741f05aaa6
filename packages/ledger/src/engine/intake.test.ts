import { expect, test } from 'vitest'
import { account, on, organ, record } from '../../test/course.ts'
import { lampExamAttempt } from '../../test/fixtures/lamp-exam.ts'
import { poster, posterMovement } from '../../test/fixtures/poster.ts'
import { sleepwalker } from '../../test/fixtures/sleepwalker.ts'
import { decideIntake, intakeFields } from './intake.ts'

const today = on('2024-03-05')
const draft = { name: '阿月', source: 'ferry', station: 'east-station', foundOn: '2024-03-01' }
const takeIn = (input: object) => decideIntake(sleepwalker, { id: record, organ }, { ...input }, today)

test('the intake form is what no move asks for, is offered, sets, fills, stamps or draws', () => {
  expect(intakeFields(sleepwalker)).toEqual(['name', 'source', 'station', 'foundOn'])
  expect(intakeFields(lampExamAttempt)).toEqual(['examinee', 'unit', 'issuedOn', 'questions'])
  expect(intakeFields(poster)).toEqual(['title', 'orderedOn'])
  expect(intakeFields(posterMovement)).toEqual(['poster', 'movedOn', 'direction', 'sheets'])
})

test('a record begins in its first state, on its own first day, with all else empty', () => {
  expect(takeIn(draft)).toEqual({
    row: {
      ...draft,
      id: record,
      state: 'expected',
      organ: 'east-station',
      createdOn: '2024-03-05',
      linkedOn: null,
      residence: null,
      endedOn: null,
      endReason: null,
    },
    entry: {
      kind: 'intake',
      name: null,
      on: '2024-03-01',
      state: 'expected',
      before: {},
      after: draft,
      basis: null,
      reason: null,
      approvedBy: null,
    },
    draws: null,
    voids: null,
  })
})

test('without an owner field, a record belongs to the unit that takes it in', () => {
  const input = { poster: account, movedOn: '2024-03-01', direction: 'made', sheets: 5 }
  expect(decideIntake(posterMovement, { id: record, organ }, input, today)).toMatchObject({ row: { organ } })
})

test.each([
  ['a field is missing', { ...draft, name: ' ' }, { field: 'name', message: '不能为空' }],
  ['a field is left out', { ...draft, foundOn: undefined }, { field: 'foundOn', message: '请填写发现日期' }],
  ['a choice is not offered', { ...draft, source: 'moon' }, { field: 'source', message: '应选择：诊所、渡口、家人' }],
  [
    'a field belongs to a later move',
    { ...draft, endReason: 'awake' },
    { field: 'endReason', message: '此处不填写这一项' },
  ],
  ['a field is unknown', { ...draft, moon: 'full' }, { field: 'moon', message: '此处不填写这一项' }],
  [
    'the first day has not come',
    { ...draft, foundOn: '2024-03-06' },
    { field: 'foundOn', message: '发现日期2024-03-06晚于今天2024-03-05，尚未发生的事项不能登记' },
  ],
])('nothing is taken in where %s', (_, input, fault) => {
  expect(takeIn(input)).toEqual({ faults: [fault] })
})

test('all that is wrong is said at once', () => {
  expect(takeIn({ source: 'moon', moon: 'full' })).toHaveProperty('faults.length', 5)
})
