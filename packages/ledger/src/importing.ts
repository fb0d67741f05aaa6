import type { RecordId } from './field.ts'

/**
 * `checking` and then `checked`, or `refused` as a whole; `committing` and then `committed`; `undoing` and then `undone`.
 */
export type ImportState = 'checking' | 'checked' | 'refused' | 'committing' | 'committed' | 'undoing' | 'undone'
/** All rows of a file or none, or each row that can be taken in. */
export type ImportMode = 'file' | 'row'

export interface ImportFault {
  /** Excel's own number of the row. */
  readonly row: number
  /** `C`; empty where no column is to blame. */
  readonly column: string
  readonly heading: string
  readonly message: string
  readonly remedy: string
}
/** What is known of the file as a whole. */
export interface ImportNotes {
  readonly sheet: string
  /** Columns of the ledger that an intake does not fill. */
  readonly passedOver: readonly string[]
  /** Columns that the ledger does not know. */
  readonly unknown: readonly string[]
}
export interface ImportView {
  readonly id: string
  readonly ledger: string
  readonly fileName: string
  /** SHA-256 of the file, in hexadecimal. */
  readonly digest: string
  readonly size: number
  readonly state: ImportState
  readonly mode: ImportMode | null
  /** Rows with something in them. */
  readonly rows: number
  /** Rows dealt with in the present step. */
  readonly done: number
  /** Rows with faults. */
  readonly faulty: number
  /** Rows that are records now. */
  readonly taken: number
  readonly madeAt: string
  readonly changedAt: string
  /** Why the file is refused, or what did not succeed. */
  readonly message: string | null
  readonly notes: ImportNotes | null
  /** The first faults, by their rows. */
  readonly faults: readonly ImportFault[]
  /** Whether the file still lies here, so that it can come back with its faults marked. */
  readonly kept: boolean
}
export interface TakenMany {
  readonly ids: readonly RecordId[]
}
/** Rows of a file in one transaction at most. */
export const mostRowsAtOnce = 10_000
