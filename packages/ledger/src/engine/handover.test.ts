import { expect, test } from 'vitest'
import { account, act, apply, by, on, runOf, takeIn } from '../../test/course.ts'
import { lampExamAttempt } from '../../test/fixtures/lamp-exam.ts'
import { planLine } from '../../test/fixtures/plan-line.ts'
import type { AccountId } from '../field.ts'
import { handlingScopes, handoverScopes } from '../handling.ts'
import { decideHandover } from './handover.ts'
import { isChange, type Matter } from './matter.ts'
import { passagesOf } from './passage.ts'
import { replay } from './replay.ts'

const other = '0193f000-0000-7000-8000-0000000000cc' as AccountId
const taken = () =>
  takeIn(
    lampExamAttempt,
    { examinee: account, unit: 'lamp-office', issuedOn: '2024-03-01', questions: 30 },
    '2024-03-01',
  )
const hand = (matter: Matter, { from = account, to = other, reason = '换岗' } = {}) =>
  decideHandover(lampExamAttempt, matter, { from, to, reason }, on('2024-03-05'))
function handed(matter: Matter): Matter {
  const change = hand(matter)
  if (!isChange(change)) throw new Error(JSON.stringify(change))
  return apply(matter, change)
}

test('a record is given to another, and replaying its entries gives the row', () => {
  const matter = handed(taken())
  expect(matter.row['examinee']).toBe(other)
  expect(matter.entries.at(-1)).toMatchObject({
    kind: 'operation',
    name: 'handover',
    state: 'issued',
    before: { examinee: account },
    after: { examinee: other },
    reason: '换岗',
  })
  expect(replay(lampExamAttempt, matter.entries)).toMatchObject({ state: 'issued', facts: { examinee: other } })
})

test('it is no step: the course and the clock are as they were, and a move may be dated before it', () => {
  const before = taken()
  const after = handed(before)
  expect(passagesOf(lampExamAttempt, after.entries)).toEqual(passagesOf(lampExamAttempt, before.entries))
  expect(runOf(lampExamAttempt, after, 'answer', '2024-03-05')).toEqual(
    runOf(lampExamAttempt, before, 'answer', '2024-03-05'),
  )
  const answered = act(lampExamAttempt, after, 'answer', '2024-03-05', { on: '2024-03-02', minutes: 9, right: 29 })
  expect(answered.row.state).toBe('scored')
})

test.each([
  ['without a reason', { reason: ' ' }, 'reason'],
  ['to the same', { to: account }, 'to'],
  ['of somebody who has it not', { from: other, to: account }, 'from'],
])('nothing is given %s', (_, input, field) => {
  expect(hand(taken(), input)).toMatchObject({ faults: [{ field }] })
})

test('what is over stays where it is', () => {
  const absent = by(lampExamAttempt, taken(), '2024-06-03')
  expect(absent.row.state).toBe('absent')
  expect(hand(absent)).toMatchObject({ faults: [{ field: 'from' }] })
})

test('whoever mends records may give them away; whoever carries them on from every state may take them', () => {
  expect(handoverScopes(lampExamAttempt, 'harbour_master')).toEqual(['region'])
  expect(handoverScopes(lampExamAttempt, 'lamp_keeper')).toEqual([])
  expect(handlingScopes(lampExamAttempt, 'lamp_keeper')).toEqual([])
  // Nobody carries an attempt on alone: whoever may make some move handles it with the others.
  expect(handlingScopes(lampExamAttempt, 'harbour_master')).toEqual(['region'])
  expect(handlingScopes(planLine, 'nobody')).toEqual([])
})
