import type { Expiry, PlainDate, Status, Unit } from '@fazhi/law'
import type { OptionSetting } from './choices.ts'

/** What an installation has set, as its administrator sees it. */

interface Made {
  readonly by: string
  readonly at: string
  readonly reason: string
}
export type OptionSettingView = OptionSetting & Made

/** The length of a term as somebody has confirmed it, for matters that begin from a day on. */
export interface LengthView extends Made {
  readonly setting: string
  readonly from: PlainDate
  readonly unit: Unit
  readonly count: number
  readonly confirmedBy: string
  readonly confirmedOn: PlainDate
  readonly source: string
}
export interface EditionView {
  readonly law: string
  readonly article: string
  readonly status: Status
  readonly inForce: string
  readonly until: string | null
  readonly length: string
  readonly unit: Unit
  readonly onExpiry: Expiry
  /** Where the length may be set: its name, and what stands now. */
  readonly setting: string | null
}
export interface StatuteClock {
  readonly id: string
  readonly label: string
  readonly law: string
  readonly editions: readonly EditionView[]
  readonly set: readonly LengthView[]
}
/** How many terms a new length concerns: those that keep the old one, and those that forbid it. */
export interface Concern {
  readonly running: number
  readonly later: number
}

/** A number that is no longer used, or one that nobody can explain. */
export interface GapView {
  readonly n: number
  readonly printed: string | null
  /** Why it was voided; null where nothing explains it. */
  readonly reason: string | null
}
export interface SeriesYear {
  readonly year: number
  readonly last: number
  readonly issued: number
  readonly voided: number
  /** Numbers that were drawn and are nowhere. */
  readonly missing: number
  readonly gaps: readonly GapView[]
  /** What the next number would be. */
  readonly next: string
}
export interface SeriesView {
  readonly series: string
  /** Ledgers and documents that draw from it. */
  readonly usedBy: readonly {
    readonly ledger: string
    readonly document: string | null
    readonly field: string | null
  }[]
  readonly template: string
  readonly templates: readonly (Made & { readonly from: PlainDate; readonly template: string })[]
  readonly years: readonly SeriesYear[]
}
