import type { Sentence } from '@fazhi/law'
import type { ImportMode, ImportNotes, ImportState } from '@fazhi/ledger'
import type { Generated } from 'kysely'
import type { Json } from '../db/json.ts'
import type { KeptFault } from './cell-fault.ts'

interface Piece {
  region_code: string
  import_id: string
  account_id: string
}
/** The tables of imports: each row is its account's own. */
export interface ImportTables {
  import_batch: {
    region_code: string
    id: string
    ledger: string
    account_id: string
    post: string
    organ_id: string
    file_name: string
    file_digest: string
    size: number
    state: ImportState
    mode: ImportMode | null
    row_count: Generated<number>
    done: Generated<number>
    faulty: Generated<number>
    taken: Generated<number>
    made_at: string
    changed_at: string
    message: string | null
    /** The sentence that the message is. */
    said: Json<Sentence> | null
    notes: Json<ImportNotes> | null
    reason: string | null
  }
  import_part: Piece & { n: number; content: string }
  import_fault: Piece & { at_row: number; faults: Json<readonly KeptFault[]> }
  import_record: Piece & { at_row: number; ledger: string; row_digest: string; record_id: string }
}
