import { plainDate } from '@fazhi/law'
import { expect, test } from 'vitest'
import { isWithin, weeksFrom, weeksShown } from './weeks.ts'

test('weeks begin on Mondays, and follow each other', () => {
  const weeks = weeksFrom(plainDate('2026-11-28'))
  expect(weeks).toHaveLength(weeksShown)
  expect(weeks.slice(0, 3)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07'])
})
test.each([
  ['2026-11-29', '2026-11-29', true],
  ['2026-11-01', '2026-11-23', true],
  ['2026-11-30', '2026-12-04', false],
  ['2026-11-01', '2026-11-22', false],
])('the week of 23 November holds part of %s to %s: %s', (from, to, held) => {
  expect(isWithin(plainDate('2026-11-23'), plainDate(from), plainDate(to))).toBe(held)
})
