import {
  type Calendar,
  chineseOf,
  type PlainDate,
  type Reckoner,
  type Refusal,
  type Sayable,
  type Sentence,
  withSaid,
} from '@fazhi/law'
import type { Choices } from '../choices.ts'
import type { Entry, Values } from '../entry.ts'
import type { AccountId, RecordId, Scalar } from '../field.ts'
import type { Ledger } from '../ledger.ts'
import type { Stored } from '../shape.ts'

/** A record of whatever ledger: the engine's view of a row. */
export type AnyRow = Stored & { readonly [field: string]: Scalar | null }
/** A record and all that has happened to it, oldest first. */
export interface Matter {
  readonly row: AnyRow
  readonly entries: readonly Entry[]
  /** Which calendars its runs are reckoned by; absent where there is only one. */
  readonly reckoned?: Reckoned
}
/** A run keeps the calendar it was reckoned by when it ended; open ones all stand under one, until they are moved. */
export interface Reckoned {
  /** By `period/run`, those that are stored. */
  readonly runs: Readonly<Record<string, number>>
  /** Of the open ones; null where none is open. */
  readonly open: number | null
}
/** What the engine may not find out for itself. */
export interface By extends Reckoner {
  readonly today: PlainDate
  /** Who holds the post whose approval is wanted, on the legal date. */
  readonly approvers?: ReadonlySet<AccountId>
  /** What the installation has said of the options of choices. */
  readonly choices?: Choices
  /** Earlier calendars of the region, by their numbers; `calendar` is the newest. */
  readonly calendarNumbered?: (number: number) => Calendar
  readonly calendarNumber?: number
  /** The records that the move consults, by the code of their ledger and their id. */
  readonly find?: (ledger: string, id: RecordId) => AnyRow | null
}

/** A change the law admits. `draws` names the series to take a number from before it is stored. */
export interface Change {
  readonly row: AnyRow
  readonly entry: Entry
  readonly draws: { readonly field: string; readonly series: string } | null
  /** The number to be voided in its series. */
  readonly voids: { readonly field: string; readonly number: string } | null
}
/** What is wrong with an input, field by field. */
export interface Fault {
  readonly field: string
  readonly message: string
  /** The message as it can be said in another language, too. */
  readonly said?: Sentence
}
export const fault = (field: string, message: Sayable): Fault =>
  withSaid({ field, message: chineseOf(message) }, message)
export interface Invalid {
  readonly faults: readonly Fault[]
}
export type Outcome = Change | Refusal | Invalid
export const isInvalid = (outcome: object): outcome is Invalid => 'faults' in outcome
export const isChange = (outcome: object): outcome is Change => 'entry' in outcome

/** The number, once it is drawn. */
export const numbered = (change: Change, field: string, number: string): Change => ({
  row: { ...change.row, [field]: number },
  entry: {
    ...change.entry,
    before: { ...change.entry.before, [field]: null },
    after: { ...change.entry.after, [field]: number },
  },
  draws: null,
  voids: change.voids,
})

export const startOf = (ledger: Ledger, row: AnyRow): PlainDate => {
  const start = row[ledger.start]
  return (typeof start === 'string' ? start : row.createdOn) as PlainDate
}

/** The facts that differ, as they were and as they are. */
export function difference(ledger: Ledger, before: Values, after: Values) {
  const changed = Object.keys(ledger.shape.fields).filter((field) => (before[field] ?? null) !== (after[field] ?? null))
  const pick = (values: Values) => Object.fromEntries(changed.map((field) => [field, values[field] ?? null]))
  return { before: pick(before), after: pick(after) }
}

/** The row with what follows from it. */
export function derived(ledger: Ledger, row: AnyRow): AnyRow {
  if (ledger.derives === undefined) return row
  const facts = Object.entries(ledger.derives).map(([field, rule]) => [field, rule?.(row) ?? null] as const)
  return { ...row, ...Object.fromEntries(facts) }
}
