import type { PlainDate } from '@fazhi/law'
import type { Scope } from './access.ts'
import type { OrganId } from './field.ts'

/** Who may see a record, and why: posts, relations and units, never a value of the record. */

/** One way in which a grant opens a record to a post. */
export interface WayView {
  readonly scope: Scope
  readonly by: 'see' | 'move' | 'correct' | 'publish'
  /** Of a way by moves. */
  readonly moves: readonly string[]
}
export interface UnitName {
  readonly id: OrganId
  readonly name: string
}

/** What there is of a post of somebody, and whether it opens the record. */
export interface SeatAccess {
  readonly post: string
  readonly postLabel: string
  readonly organ: OrganId
  readonly organName: string
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly isInForce: boolean
  readonly sees: boolean
  readonly ways: readonly (WayView & { readonly holds: boolean })[]
}
/** Whether somebody sees a record, post by post. */
export interface AccessView {
  readonly ledger: string
  readonly record: string
  readonly person: string
  readonly isDisabled: boolean
  readonly sees: boolean
  /** The unit that owns the record with those above it, the highest first; the units that are party to it. */
  readonly owner: readonly UnitName[]
  readonly parties: readonly UnitName[]
  /** Whether the record names the person as who handles it. */
  readonly isAssigned: boolean
  readonly seats: readonly SeatAccess[]
}

/** A post that sees a record in one scope, at which units, and how many people hold it there today. */
export interface ReaderView extends WayView {
  readonly post: string
  readonly postLabel: string
  /** Null for every unit of the region, or where the record itself names the people. */
  readonly units: readonly UnitName[] | null
  readonly people: number
  readonly masked: readonly string[]
}
export interface ReadersView {
  readonly items: readonly ReaderView[]
}
