import { addDays, type PlainDate } from '@fazhi/law'
import { mondayOf } from '@fazhi/lines/enforcement/visit'

/** So many weeks fit beside the names on a desk. */
export const weeksShown = 10

/** The Mondays from the week of a day on. */
export const weeksFrom = (day: PlainDate): readonly PlainDate[] =>
  Array.from({ length: weeksShown }, (_, n) => addDays(mondayOf(day), 7 * n))
export const isWithin = (week: PlainDate, from: PlainDate, to: PlainDate): boolean =>
  from <= addDays(week, 6) && to >= week
