import type { PlainDate } from '@fazhi/law'
import type { RecordId } from './field.ts'

/** A day as a notice arranges it; `plain`: its weekday decides again. */
export interface HolidayDay {
  readonly on: PlainDate
  readonly kind: 'off' | 'work' | 'plain'
  readonly name: string
  readonly statutory: boolean
}
/** The calendar of the region as everybody reckons by it. */
export interface HolidaysView {
  /** Years whose arrangement is loaded; what reaches into another is provisional. */
  readonly years: readonly number[]
  readonly days: readonly (HolidayDay & { readonly source: string })[]
}
/** How many records and clocks of a ledger a notice moves. */
export interface LedgerShifts {
  readonly ledger: string
  readonly label: string
  readonly records: number
  readonly clocks: number
}
export interface CalendarNoticeView {
  readonly id: string
  /** In the order in which they took effect; null for a draft and for what was withdrawn. */
  readonly number: number | null
  readonly standing: 'draft' | 'standing' | 'withdrawn'
  readonly source: string
  readonly issuedOn: PlainDate | null
  readonly note: string
  readonly years: readonly number[]
  readonly days: readonly HolidayDay[]
  readonly madeAt: string
  /** Empty for what came with the program. */
  readonly by: string
  readonly confirmedAt: string | null
  /** What it would move, ledger by ledger; null until it is weighed against the calendar as it stands. */
  readonly shifts: readonly LedgerShifts[] | null
  /** Lapses that had already happened and that a person is to judge. */
  readonly doubts: number | null
  /** Percent of the weighing, while it lasts. */
  readonly weighed: number | null
  /** Records moved so far. */
  readonly moved: number
  readonly questions: number
}
/** A clock that a notice moves, for whoever sees its record. */
export interface ShiftView {
  readonly ledger: string
  readonly record: RecordId
  readonly title: string
  readonly period: string
  readonly before: PlainDate
  readonly after: PlainDate
}
export interface ShiftsPage {
  readonly items: readonly ShiftView[]
  /** There are more than are listed. */
  readonly more: boolean
}
/** What the law was taken to have done, and would not have done on that day by the calendar as it now stands. */
export interface CalendarQuestion extends ShiftView {
  readonly run: number
  readonly periodName: string
}
