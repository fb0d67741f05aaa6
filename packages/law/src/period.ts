import type { Calendar } from './calendar.ts'
import type { Citation, Refusal } from './citation.ts'
import type { Clock, Setting, Unit } from './clock.ts'
import type { PlainDate } from './date.ts'

/** Days that do not count, both ends included. */
export interface Interval {
  readonly from: PlainDate
  readonly to: PlainDate
}
/** One step of the arithmetic, in words a clerk can check with a wall calendar. */
export interface Step {
  readonly text: string
  readonly basis?: Citation
}
export interface Reckoning {
  readonly clock: string
  /** A date; for terms in hours a date-time, `2024-05-01T09:30+08:00`. */
  readonly due: string
  /** The civil date of `due`. */
  readonly dueOn: PlainDate
  readonly unit: Unit
  readonly basis: Citation
  /** True when the result touches a year whose holidays are not loaded. */
  readonly provisional: boolean
  readonly steps: readonly Step[]
}
export interface Terms {
  /** Day 0: a date; a date-time with +08:00 for terms in hours; a year for fixed dates. */
  readonly from: string
  /** In the unit of the clock's extension. */
  readonly extendedBy?: number
  readonly suspended?: readonly Interval[]
}
/** What an installation has set; the default stands where this answers undefined. */
export type Settings = <V>(setting: Setting<V>) => V
export const byDefault: Settings = (s) => s.byDefault

export interface Reckoner {
  readonly calendar: Calendar
  readonly settings?: Settings
}
export declare function reckon(clock: Clock, terms: Terms, by: Reckoner): Reckoning | Refusal
