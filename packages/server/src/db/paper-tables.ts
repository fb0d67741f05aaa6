import type { Json } from './json.ts'
import type { Reach } from './tables.ts'

/** The tables of papers. */
export interface PaperTables {
  issued_document: Reach & {
    region_code: string
    id: string
    ledger: string
    record_id: string
    name: string
    number: string
    issued_on: string
    account_id: string
    /** Null in those issued before papers were kept. */
    digest: string | null
    pdf: Uint8Array | null
    docx: Uint8Array | null
    /** The laid-out pages, as JSON under Brotli. */
    pages: Uint8Array | null
    party_pages: Uint8Array | null
    token: string | null
    corrects: string | null
    reason: string | null
  }
  document_draft: Reach & {
    region_code: string
    ledger: string
    record_id: string
    name: string
    version: number
    parts: Json<Readonly<Record<string, { readonly text: string; readonly instead: string }>>>
    withheld: Json<readonly string[]>
    account_id: string
    saved_at: string
  }
  paper_verification: {
    region_code: string
    token: string
    number: string
    issued_on: string
    digest: string
    corrects: string | null
  }
}
