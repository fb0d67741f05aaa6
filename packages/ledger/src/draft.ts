import type { PlainDate } from '@fazhi/law'
import type { Values } from './entry.ts'
import type { OrganId, RecordId } from './field.ts'

/** An intake form half filled in, as its owner alone sees it; nothing in it has been judged. */
export interface DraftView {
  readonly id: string
  readonly ledger: string
  readonly form: Values
  /** An instant. */
  readonly savedAt: string
}
/** A record that may be of the same matter as one about to be taken in. */
export interface AlikeView {
  readonly record: RecordId
  readonly title: string
  readonly state: string
  readonly on: PlainDate
  readonly organ: OrganId
}
