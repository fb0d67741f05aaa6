import type { Citation, PlainDate } from '@fazhi/law'
import type { OrganId, RecordId } from '@fazhi/ledger'
import type { Conflict } from './detection.ts'
import type { ProposedVisit } from './merge-proposal.ts'
import type { Family } from './vocabulary.ts'

/** What the planning board shows, as its reader may see it. */
export interface BoardCheck {
  readonly id: RecordId
  readonly line: RecordId
  readonly department: OrganId
  readonly family: Family
  readonly windowFrom: PlainDate
  readonly windowTo: PlainDate
  readonly state: string
  /** Why it is never merged; null where it may be. */
  readonly alone: string | null
  /** The joint visit it belongs to. */
  readonly visit: RecordId | null
}
export interface BoardVisit {
  readonly id: RecordId
  readonly weekOf: PlainDate
  readonly visitOn: PlainDate | null
  readonly windowFrom: PlainDate
  readonly windowTo: PlainDate
  readonly state: string
  readonly departments: readonly OrganId[]
}
export interface BoardRow {
  readonly enterprise: { readonly id: RecordId; readonly name: string }
  readonly checks: readonly BoardCheck[]
  readonly visits: readonly BoardVisit[]
  readonly conflicts: readonly (Omit<Conflict, 'enterprise' | 'said' | 'basis'> & { readonly basis: Citation })[]
  readonly proposals: readonly Omit<ProposedVisit, 'enterprise'>[]
}
export interface BoardView {
  readonly year: number
  readonly limits: { readonly departments: number; readonly weekly: number | null }
  /** Of all enterprises of the year, not of this page alone. */
  readonly totals: {
    readonly enterprises: number
    readonly checks: number
    readonly conflicts: number
    readonly planned: number
    readonly proposed: number
    readonly lowerBound: number
    readonly isFewest: boolean
  }
  /** Enterprises with conflicts first. */
  readonly rows: readonly BoardRow[]
  readonly page: number
  readonly pages: number
  /** Lines of several departments that look at the same thing. */
  readonly lines: readonly { readonly lines: readonly [RecordId, RecordId]; readonly shared: number }[]
  /** Of organs and plan lines, by their ids. */
  readonly names: Readonly<Record<string, string>>
}
