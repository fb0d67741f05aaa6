import { plainDate } from '@fazhi/law'
import { expect, test } from 'vitest'
import { monthSpan, weekSpan, weeksOf } from './span.ts'

test.each`
  on              | from            | to              | before          | after
  ${'2024-05-15'} | ${'2024-04-29'} | ${'2024-06-02'} | ${'2024-04-01'} | ${'2024-06-01'}
  ${'2024-01-31'} | ${'2024-01-01'} | ${'2024-02-04'} | ${'2023-12-01'} | ${'2024-02-01'}
  ${'2021-02-28'} | ${'2021-02-01'} | ${'2021-02-28'} | ${'2021-01-01'} | ${'2021-03-01'}
  ${'2024-12-01'} | ${'2024-11-25'} | ${'2025-01-05'} | ${'2024-11-01'} | ${'2025-01-01'}
`('the month of $on fills whole weeks from $from to $to', ({ on, ...span }) => {
  expect(monthSpan(plainDate(on))).toEqual(span)
})

test('a week begins on Monday, and Sunday is its last day', () => {
  const week = { from: '2024-05-13', to: '2024-05-19', before: '2024-05-06', after: '2024-05-20' }
  for (const on of ['2024-05-13', '2024-05-19']) expect(weekSpan(plainDate(on))).toEqual(week)
})

test('a span is laid out a week a row, no day left out', () => {
  const weeks = weeksOf(monthSpan(plainDate('2024-12-01')))
  expect(weeks.map((days) => days.length)).toEqual([7, 7, 7, 7, 7, 7])
  expect([weeks[0]?.[0], weeks[0]?.[6], weeks[5]?.[6]]).toEqual(['2024-11-25', '2024-12-01', '2025-01-05'])
})
