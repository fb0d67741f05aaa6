import { fromDay, isWeekend, type PlainDate, plainDate, toDay, weekdayName, yearOf } from './date.ts'
import { type HolidayYear, holidayYears } from './holidays.ts'

/** Which days are worked. A day outside the years whose notice is loaded is answered by its weekday, and is provisional. */
export interface Calendar {
  isWorkingDay(date: PlainDate): boolean
  /** The State Council's arrangement for the day's year is loaded. */
  isLoaded(date: PlainDate): boolean
  /** 法定节假日 in the narrow sense, without the days off around it: 行政强制法 43. */
  isStatutoryHoliday(date: PlainDate): boolean
  /** Why the day is as it is: 周六, 春节假期, 春节调休上班 … */
  reason(date: PlainDate): string
  /** `isWorkingDay` by the number of the day (`toDay`), for counting. */
  works(day: number): boolean
  /** What the notice says of the day by that number, 春节假期; undefined where its weekday decides. */
  arranged(day: number): string | undefined
}

interface Arranged {
  readonly works: boolean
  readonly reason: string
}

/** @throws {RangeError} when the arrangement names a day that does not exist */
export function calendarOf(years: readonly HolidayYear[]): Calendar {
  const loaded = new Set(years.map(({ year }) => year))
  const arranged = new Map<number, Arranged>()
  const statutory = new Set<string>()
  for (const { name, off, work, statutory: fixed } of years.flatMap((y) => y.holidays)) {
    const [first, last] = [toDay(plainDate(off[0])), toDay(plainDate(off[1]))]
    for (let day = first; day <= last; day++) arranged.set(day, { works: false, reason: `${name}假期` })
    for (const date of work) arranged.set(toDay(plainDate(date)), { works: true, reason: `${name}调休上班` })
    for (const date of fixed) statutory.add(plainDate(date))
  }

  const works = (day: number) => {
    const exception = arranged.get(day)
    if (exception) return exception.works
    return !isWeekend(day)
  }
  return {
    works,
    arranged: (day) => arranged.get(day)?.reason,
    isWorkingDay: (date) => works(toDay(date)),
    isLoaded: (date) => loaded.has(yearOf(date)),
    isStatutoryHoliday: (date) => statutory.has(date),
    reason: (date) => arranged.get(toDay(date))?.reason ?? weekdayName(toDay(date)),
  }
}

/** The national arrangements in `holidays.ts`. An installation that has later notices makes its own. */
export const nationalCalendar = calendarOf(holidayYears)

/** Working days after `a` up to and including `b`; negative when `b` is earlier. */
export function workingDaysBetween(a: PlainDate, b: PlainDate, calendar: Calendar): number {
  if (b < a) return 0 - workingDaysBetween(b, a, calendar)
  let count = 0
  for (let day = toDay(a) + 1; day <= toDay(b); day++) if (calendar.works(day)) count++
  return count
}

/** The years from one day to another whose arrangement is not loaded. */
export function unloadedYears(from: number, to: number, calendar: Calendar): readonly number[] {
  const [first, last] = [yearOf(fromDay(from)), yearOf(fromDay(to))]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => !calendar.isLoaded(plainDate(`${year}-01-01`)),
  )
}
