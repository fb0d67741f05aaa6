import type { Generated } from 'kysely'
import type { Reach } from './tables.ts'

/** Files that belong to records. */
export interface AttachmentTable extends Reach {
  region_code: string
  id: string
  ledger: string
  record_id: string
  name: string
  /** A word of the ledger's own list; null for none. */
  material: string | null
  medium: string
  bytes: number
  pages: number | null
  /** SHA-256 of the content, under which it is kept. */
  digest: string
  added_at: string
  account_id: string
  removed_at: Generated<string | null>
  removed_by: Generated<string | null>
  removal_reason: Generated<string | null>
}

/** What was released of a record to the public, and withdrawn. */
export interface PublicationTable extends Reach {
  region_code: string
  ledger: string
  record_id: string
  year: number
  n: number
  released_on: string
  account_id: string
  changed_on: string
  withdrawn_on: Generated<string | null>
  withdrawal_reason: Generated<string | null>
  withdrawn_by: Generated<string | null>
}

/** What the public writes about an entry, and the answer. */
export interface LetterTable extends Reach {
  region_code: string
  id: string
  /** SHA-256 of the code that its writer was shown once. */
  receipt_digest: string
  ledger: string
  record_id: string
  kind: string
  rating: number | null
  body: string
  contact: string | null
  sent_at: string
  answer: Generated<string | null>
  answered_at: Generated<string | null>
  answered_by: Generated<string | null>
}
