import { fromDay, isWeekend, type PlainDate, plainDate, toDay, weekdayName, yearOf } from './date.ts'
import { type HolidayYear, holidayYears } from './holidays.ts'
import { type Amendment, type ArrangedDay, type CalendarNotice, noticeOf } from './notice.ts'

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
  /** Days from one to another, both included, that later notices changed, for explanations. */
  amended(from: number, to: number): readonly Amendment[]
}

const reasons = { off: (name: string) => `${name}假期`, work: (name: string) => `${name}调休上班` } as const

/** The calendar that notices make, each changing what the ones before it arranged; the first is where it begins. */
export function noticedCalendar(notices: readonly CalendarNotice[]): Calendar {
  const arranged = new Map<number, ArrangedDay>()
  const loaded = new Set<number>()
  const amendments: Amendment[] = []
  for (const [at, { source, years, days }] of notices.entries()) {
    const isNew = new Set(years.filter((year) => !loaded.has(year)))
    for (const year of years) loaded.add(year)
    for (const said of days) {
      const day = toDay(said.on)
      if (at > 0 && !isNew.has(yearOf(said.on))) {
        const { kind, name } = said
        amendments.push({ day, kind, name, source })
      }
      arranged.set(day, said)
    }
  }
  const said = (day: number): ArrangedDay | undefined => {
    const found = arranged.get(day)
    return found === undefined || found.kind === 'plain' ? undefined : found
  }
  const works = (day: number) => {
    const found = said(day)
    return found === undefined ? !isWeekend(day) : found.kind === 'work'
  }
  const reasonOf = (day: number) => {
    const found = said(day)
    return found === undefined || found.kind === 'plain' ? undefined : reasons[found.kind](found.name)
  }
  return {
    works,
    arranged: reasonOf,
    isWorkingDay: (date) => works(toDay(date)),
    isLoaded: (date) => loaded.has(yearOf(date)),
    isStatutoryHoliday: (date) => arranged.get(toDay(date))?.statutory ?? false,
    reason: (date) => reasonOf(toDay(date)) ?? weekdayName(toDay(date)),
    amended: (from, to) => amendments.filter(({ day }) => from <= day && day <= to),
  }
}

/** @throws {RangeError} when the arrangement names a day that does not exist */
export const calendarOf = (years: readonly HolidayYear[]): Calendar => noticedCalendar([noticeOf(years, '')])

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
