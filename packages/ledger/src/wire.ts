import type { Citation, PlainDate, Step } from '@fazhi/law'
import type { Offer } from './engine/decide.ts'
import type { Light } from './engine/light.ts'
import type { AnyRow, Fault } from './engine/matter.ts'
import type { Standing } from './engine/running.ts'
import type { EntryKind, Values } from './entry.ts'
import type { AccountId, OrganId, RecordId } from './field.ts'
import type { DocumentView } from './paper-view.ts'

/** What travels between server and screens: the one contract both are held to. */

/** RFC 9457. `article` where the law refuses, `faults` where an input is wrong, `incident` where the fault is ours. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly article?: Citation
  readonly faults?: readonly Fault[]
  readonly incident?: string
}

export interface Seat {
  readonly appointment: string
  readonly post: string
  readonly postLabel: string
  readonly organ: OrganId
  readonly organName: string
}
export interface SessionView {
  readonly account: AccountId
  readonly login: string
  readonly name: string
  readonly region: { readonly code: string; readonly name: string; readonly demo: boolean }
  /** The post the actor acts from, and those he may change to. */
  readonly seat: Seat
  readonly seats: readonly Seat[]
  readonly today: PlainDate
}
/** What stands with one's second factor. */
export interface SecondFactorView {
  /** A post one holds may be held only with it. */
  readonly wanted: boolean
  readonly enrolled: boolean
  readonly recoveryCodesLeft: number
}
/** How far a sign-in has come: through, or what is wanted next. */
export type SignInStep = 'enrol' | 'code'
/** A device that is to give codes: its secret as it is typed, and as a camera reads it. */
export interface Enrolment {
  readonly secret: string
  readonly uri: string
}
/** One's own sign-in on some device; the moments are instants. */
export interface SignedInView {
  readonly id: string
  readonly agent: string
  readonly createdAt: string
  readonly seenAt: string
  readonly isThis: boolean
}
export interface OrganView {
  readonly id: OrganId
  readonly name: string
  readonly parent: OrganId | null
}
export interface HolderView {
  readonly account: AccountId
  readonly name: string
  readonly organName: string
}

export interface ClockView {
  readonly period: string
  readonly label: string
  readonly clock: string
  readonly standing: Standing
  readonly light: Light | null
  readonly from: PlainDate
  /** The last day; null where no edition of the clock was in force. While paused: as if resumed today. */
  readonly due: string | null
  readonly endedOn: PlainDate | null
  readonly basis: Citation
  readonly provisional: boolean
  readonly steps: readonly Step[]
}
/** The open clock of a record that runs out first. */
export interface DueView {
  readonly label: string
  readonly due: PlainDate | null
  readonly light: Light
}
export interface Listed {
  readonly row: AnyRow
  readonly due: DueView | null
}
export interface Page {
  readonly items: readonly Listed[]
  /** `exact` false: there are at least so many. Null when no total was asked for. */
  readonly total: { readonly count: number; readonly exact: boolean } | null
  readonly after: string | null
  readonly before: string | null
  /** Names of the organs and accounts that the rows refer to. */
  readonly names: Readonly<Record<string, string>>
}
export interface RecordView {
  readonly row: AnyRow
  readonly version: number
  readonly clocks: readonly ClockView[]
  /** The moves this actor's post may make at all, with what stands in the way now. */
  readonly offers: readonly Offer[]
  readonly correctable: readonly string[]
  readonly documents: readonly DocumentView[]
  /** Names of the organs and accounts that the row refers to. */
  readonly names: Readonly<Record<string, string>>
}
export interface EntryView {
  readonly id: string
  readonly kind: EntryKind
  readonly name: string | null
  readonly on: PlainDate
  readonly recordedAt: string
  readonly state: string
  readonly before: Values
  readonly after: Values
  readonly basis: Citation | null
  readonly reason: string | null
  readonly by: string
  readonly post: string
  readonly approvedBy: string | null
}
export interface PreviewView {
  readonly state: string
  readonly draws: string | null
  readonly ends: readonly ClockView[]
  readonly runs: readonly ClockView[]
  readonly opens: readonly string[]
  readonly documents: readonly string[]
}

export interface FigureCount {
  readonly name: string
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
  readonly lastYear: number | null
}
export interface DueItem {
  readonly ledger: string
  readonly record: RecordId
  readonly title: string
  readonly state: string
  readonly label: string
  readonly due: PlainDate | null
  readonly light: Light
}
export interface HomeView {
  readonly lights: Readonly<Record<Light, number>>
  /** Open clocks by their last day, earliest first; those that stand still come last. */
  readonly items: readonly DueItem[]
}
/** The figures of each ledger one sees. */
export type HomeFigures = readonly {
  readonly ledger: string
  readonly year: number
  readonly figures: readonly FigureCount[]
}[]

/** Records that refer to a record, and those it refers to; only what the reader may see. */
export interface RelatedView {
  readonly ledger: string
  /** The field that refers, in whichever of the two ledgers has it. */
  readonly field: string
  readonly items: readonly { readonly id: RecordId; readonly title: string; readonly state: string }[]
  readonly total: number
}
/** Something on a day: a session that a ledger declares, or the last day of a clock. */
export interface CalendarItem {
  readonly on: PlainDate
  readonly kind: 'event' | 'due'
  readonly label: string
  readonly ledger: string
  readonly record: RecordId
  readonly title: string
  readonly state: string
}

/** A list's filter and order under a name; shared with whoever holds the post, or one's own alone. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly search: Readonly<Record<string, string>>
  readonly isShared: boolean
  readonly isOwn: boolean
}
/** How somebody sees the list of a ledger. */
export interface ListSetting {
  readonly views: readonly SavedView[]
  /** Null where the columns are those that are declared. */
  readonly columns: readonly string[] | null
}

/** A piece of a field in which words were found; each mark is from-to, in UTF-16 units of the piece. */
export interface Excerpt {
  readonly field: string
  readonly text: string
  readonly marks: readonly (readonly [from: number, to: number])[]
}
export interface Hit {
  readonly id: RecordId
  readonly title: string
  readonly state: string
  /** The matter's own first day. */
  readonly on: PlainDate
  readonly excerpts: readonly Excerpt[]
}
/** What was found in one ledger, newest first. */
export interface HitGroup {
  readonly ledger: string
  readonly hits: readonly Hit[]
  /** Null where there are more than are shown: how many is asked for by itself. */
  readonly count: number | null
  /** The mark of the last one shown, where more follow. */
  readonly after: string | null
}
export interface SearchView {
  /** As they were looked for: folded. */
  readonly words: readonly string[]
  readonly groups: readonly HitGroup[]
  /** Ledgers of which not everything can be found yet. */
  readonly unfinished: readonly string[]
}
/** How many records of a ledger have all the words; `exact` false: there are at least so many. */
export interface HitCount {
  readonly ledger: string
  readonly count: number
  readonly exact: boolean
}

/** What the figures of a ledger come to in a part of a year, and in the same part of the year before; a rate under `name.part` and `name.whole`. */
export interface BoardCell {
  /** A month from 1 to 12, a unit's id, a choice, or nothing where the choice is empty. */
  readonly key: string
  readonly now: Readonly<Record<string, number>>
  readonly last: Readonly<Record<string, number>>
}
/** The figures of one ledger for a dashboard, in the reader's own scope. */
export interface BoardView {
  readonly year: number
  /** The whole year, as the figures themselves say it. */
  readonly total: BoardCell
  /** Each figure in the month of its own date; those that look beyond the year have none. */
  readonly months: readonly BoardCell[]
  /** By the unit that owns the record. */
  readonly organs: readonly BoardCell[]
  /** By each choice that the ledger breaks its figures down by. */
  readonly kinds: Readonly<Record<string, readonly BoardCell[]>>
  readonly names: Readonly<Record<string, string>>
}
/** How many open clocks of a unit shine in each light. */
export interface DueCount {
  readonly organ: OrganId
  readonly organName: string
  readonly lights: Readonly<Record<Light, number>>
}
