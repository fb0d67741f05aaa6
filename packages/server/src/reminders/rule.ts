import {
  addDays,
  type Calendar,
  type Clock,
  clocks,
  daysBetween,
  findClock,
  type PlainDate,
  type Unit,
} from '@fazhi/law'
import type { ReminderMoment } from '@fazhi/ledger'

/** What a rule is for: every clock of a unit, or one clock by its id, which comes first. */
export const units = ['workingDay', 'day', 'month', 'year', 'date', 'hour'] as const satisfies readonly Unit[]
export const isSubject = (text: string): boolean =>
  (units as readonly string[]).includes(text) || findClock(text) !== undefined

const working = (offset: number): ReminderMoment => ({ offset, unit: 'workingDay' })
const natural = (offset: number): ReminderMoment => ({ offset, unit: 'day' })

/** Where the region says nothing: the shorter a term, the nearer to its last day. */
export const defaultMoments = {
  workingDay: [working(-2), working(0), working(1)],
  day: [natural(-7), working(-3), working(0), working(1)],
  month: [natural(-15), working(-5), working(0), working(1)],
  year: [natural(-30), working(-10), working(0), working(1)],
  date: [natural(-15), working(-5), working(0), working(1)],
  hour: [working(0)],
} as const satisfies Record<Unit, readonly ReminderMoment[]>

export const mostDays = 90
export const mostMoments = 8
export const isMoment = ({ offset, unit }: ReminderMoment): boolean =>
  Number.isInteger(offset) && Math.abs(offset) <= mostDays && (unit === 'day' || unit === 'workingDay')

/** As it stands in the books: `-3w`, `0w`, `7d`. */
export const momentKey = ({ offset, unit }: ReminderMoment): string => `${offset}${unit === 'day' ? 'd' : 'w'}`
export const readMoment = (key: string): ReminderMoment => ({
  offset: Number.parseInt(key, 10),
  unit: key.endsWith('d') ? 'day' : 'workingDay',
})

/** The day on which a moment before or after a last day comes. */
export function dayOf({ offset, unit }: ReminderMoment, due: PlainDate, calendar: Calendar): PlainDate {
  if (unit === 'day') return addDays(due, offset)
  let day = due
  for (let left = Math.abs(offset); left > 0; ) {
    day = addDays(day, Math.sign(offset))
    if (calendar.isWorkingDay(day)) left -= 1
  }
  return day
}

/** The moment that came last, up to today; null where the first is still to come. */
export function latest(
  moments: readonly ReminderMoment[],
  due: PlainDate,
  today: PlainDate,
  calendar: Calendar,
): ReminderMoment | null {
  const passed = moments
    .map((moment) => ({ moment, on: dayOf(moment, due, calendar) }))
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => daysBetween(b.on, a.on))
  return passed.at(-1)?.moment ?? null
}

export const clockLabel = (id: string): string => (clocks.get(id) satisfies Clock | undefined)?.label ?? id
