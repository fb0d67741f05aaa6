import { addDays, daysBetween, type PlainDate, plainDate, weekday } from '@fazhi/law'

/** The days that one sheet of the calendar shows, whole weeks from Monday to Sunday, and a day of its neighbours. */
export interface Span {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly before: PlainDate
  readonly after: PlainDate
}

const mondayOf = (day: PlainDate) => addDays(day, -((weekday(day) + 6) % 7))
const firstOf = (day: PlainDate) => plainDate(`${day.slice(0, 7)}-01`)

export function weekSpan(on: PlainDate): Span {
  const from = mondayOf(on)
  return { from, to: addDays(from, 6), before: addDays(from, -7), after: addDays(from, 7) }
}
export function monthSpan(on: PlainDate): Span {
  const first = firstOf(on)
  const after = firstOf(addDays(first, 31))
  return {
    from: mondayOf(first),
    to: addDays(mondayOf(addDays(after, -1)), 6),
    before: firstOf(addDays(first, -1)),
    after,
  }
}

/** The days of a span, a week a row. */
export const weeksOf = ({ from, to }: Span): readonly (readonly PlainDate[])[] =>
  Array.from({ length: (daysBetween(from, to) + 1) / 7 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(from, week * 7 + day)),
  )
