import type { PlainDate } from './date.ts'

/** Which days are worked. A day outside the years whose notice is loaded is answered by its weekday, and is provisional. */
export interface Calendar {
  isWorkingDay(date: PlainDate): boolean
  /** The State Council's arrangement for the day's year is loaded. */
  isLoaded(date: PlainDate): boolean
  /** Why the day is as it is: 周六, 春节调休, 调休上班 … */
  reason(date: PlainDate): string
}
