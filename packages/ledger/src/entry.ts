import type { Citation, PlainDate } from '@fazhi/law'
import type { AccountId, Scalar } from './field.ts'

/** `withdrawal`: what was taken in by mistake is taken back, before anything was done with it; no record is left of it. */
export type EntryKind = 'intake' | 'move' | 'correction' | 'operation' | 'attachment' | 'publication' | 'withdrawal'
/** Whether the values of an entry are facts of the record, or tell of what belongs to it. */
const holdsFacts = {
  intake: true,
  move: true,
  correction: true,
  operation: true,
  attachment: false,
  publication: false,
  withdrawal: true,
} as const satisfies Record<EntryKind, boolean>
export const isOfFacts = ({ kind }: { readonly kind: EntryKind }): boolean => holdsFacts[kind]
export type Values = Readonly<Record<string, Scalar | null>>

/** One change of one record, append-only: what the engine decides, before the server adds who and when. */
export interface Entry {
  readonly kind: EntryKind
  /** The move or operation, or what was done with an attachment or a publication; null for intake and correction. */
  readonly name: string | null
  /** The legal date, which is not the time of recording. */
  readonly on: PlainDate
  /** The state after the change. */
  readonly state: string
  /** The changed fields only, as they were and as they are. */
  readonly before: Values
  readonly after: Values
  readonly basis: Citation | null
  readonly reason: string | null
  readonly approvedBy: AccountId | null
}
