import { fromDay, type PlainDate, plainDate, toDay } from './date.ts'
import type { HolidayYear } from './holidays.ts'

/** A day as a notice arranges it; `plain`: nothing is arranged any more, its weekday decides. */
export interface ArrangedDay {
  readonly on: PlainDate
  readonly kind: 'off' | 'work' | 'plain'
  /** 春节; empty for a plain day. */
  readonly name: string
  /** One of the days fixed by 全国年节及纪念日放假办法. */
  readonly statutory: boolean
}
/** What one notice arranges: whole years it loads, or single days it changes. */
export interface CalendarNotice {
  readonly source: string
  readonly years: readonly number[]
  readonly days: readonly ArrangedDay[]
}
/** A day that a later notice changed, as an explanation names it. */
export interface Amendment {
  readonly day: number
  readonly kind: ArrangedDay['kind']
  readonly name: string
  readonly source: string
}

/** The arrangements of years as the days of one notice. */
export function noticeOf(years: readonly HolidayYear[], source: string): CalendarNotice {
  const days = new Map<PlainDate, ArrangedDay>()
  for (const { name, off, work, statutory } of years.flatMap((y) => y.holidays)) {
    const [first, last] = [toDay(plainDate(off[0])), toDay(plainDate(off[1]))]
    for (let day = first; day <= last; day++)
      days.set(fromDay(day), { on: fromDay(day), kind: 'off', name, statutory: false })
    for (const on of work) days.set(plainDate(on), { on: plainDate(on), kind: 'work', name, statutory: false })
    for (const on of statutory) {
      const at = plainDate(on)
      days.set(at, { on: at, kind: days.get(at)?.kind ?? 'plain', name, statutory: true })
    }
  }
  return { source, years: years.map((y) => y.year), days: [...days.values()] }
}
