import type { Sentence } from '@fazhi/law'
import type { Values } from '@fazhi/ledger'
import type { Generated } from 'kysely'
import type { HolidayTables } from '../holidays/tables.ts'
import type { ImportTables } from '../imports/tables.ts'
import type { ReminderTables } from '../reminders/tables.ts'
import type { AdministrationTables } from './administration-tables.ts'
import type { Json } from './json.ts'
import type { PaperTables } from './paper-tables.ts'
import type { AttachmentTable, LetterTable, PublicationTable } from './public-tables.ts'

/** Columns that say who may reach a row, the same in ledgers, entries and clocks. */
export interface Reach {
  organ_id: string
  organ_path: string
  /** `,market,urban,`: the units that are party to the matter. */
  party_organs: string
  assignees: string
}

/** The shared tables; a ledger's own table follows from its declaration and is addressed by fragments. */
export interface Tables extends AdministrationTables, ReminderTables, HolidayTables, ImportTables, PaperTables {
  region: { region_code: string; name: string; place: string; demo: boolean; settings_version: Generated<number> }
  organ: {
    region_code: string
    id: string
    name: string
    parent_id: string | null
    path: string
    version: Generated<number>
    disabled: Generated<boolean>
  }
  account: {
    region_code: string
    id: string
    login: string
    name: string
    disabled: Generated<boolean>
    kind: Generated<string>
    version: Generated<number>
  }
  credential: {
    region_code: string
    account_id: string
    password_hash: string
    failures: Generated<number>
    locked_until: string | null
    kind: Generated<string>
  }
  appointment: {
    region_code: string
    id: string
    account_id: string
    organ_id: string
    post: string
    from_on: string
    to_on: string | null
    kind: string | null
    version: Generated<number>
  }
  session: {
    region_code: string
    token_digest: string
    account_id: string
    appointment_id: string
    created_at: string
    seen_at: string
    id: Generated<string>
    /** `one`: the password was enough; `wanted`: the second step is still to come; `two`: both were taken. */
    factor: 'one' | 'wanted' | 'two'
    agent: string
  }
  second_factor: {
    region_code: string
    account_id: string
    secret: string | null
    offered: string | null
    enrolled_at: string | null
    last_step: Generated<number>
  }
  recovery_code: { region_code: string; account_id: string; n: number; code_hash: string; used_at: string | null }
  external_identity: { region_code: string; issuer: string; subject: string; account_id: string; linked_at: string }
  entry: Reach & {
    region_code: string
    id: string
    ledger: string
    record_id: string
    seq: number
    kind: string
    name: string | null
    legal_on: string
    recorded_at: string
    state: string
    before: Json<Values>
    after: Json<Values>
    law: string | null
    article: string | null
    reason: string | null
    approved_by: string | null
    account_id: string | null
    post: string
    salts: Json<Readonly<Record<string, string>>>
    commitments: Json<Readonly<Record<string, string>>>
    digest: string
  }
  seal: {
    region_code: string
    n: number
    made_at: string
    entries: number
    previous: string
    root: string
    digest: string
    signature: string
  }
  sealed_entry: { region_code: string; entry_id: string; n: number; at: number }
  clock: Reach & {
    region_code: string
    ledger: string
    record_id: string
    period: string
    run: number
    clock: string
    from_on: string
    due_on: string | null
    unit: string
    standing: string
    lapse: string | null
    ended_on: string | null
    calendar: Generated<number>
    asked: Generated<number>
    question: Generated<string | null>
  }
  number_series: { region_code: string; series: string; year: number; last: number }
  number_issued: Reach & {
    region_code: string
    series: string
    year: number
    n: number
    printed: string
    ledger: string
    record_id: string
    voided_reason: Generated<string | null>
  }
  attachment: AttachmentTable
  publication: PublicationTable
  letter: LetterTable
  typed_figure: {
    region_code: string
    year: number
    figure: string
    value: string
    numerator: number | null
    denominator: number | null
    source: string
    author: string
    recorded_at: string
  }
  figure_result: {
    region_code: string
    year: number
    edition: number
    figure: string
    counted_at: string
    account_id: string
    value: string | null
    numerator: string | null
    denominator: string | null
    base: string | null
    printed: string
    definition: string
    cutoff: string
    standing: string
    digest: string
  }
  sensitive_read: {
    region_code: string
    id: string
    read_at: string
    account_id: string
    post: string
    organ_id: string
    ledger: string
    record_id: string | null
    operation: string
    purpose: string
  }
  job: {
    region_code: string
    id: string
    kind: string
    payload: Json<unknown>
    dedupe: string | null
    account_id: string | null
    post: string
    organ_id: string
    organ_path: string
    made_at: string
    run_at: string
    attempts: Generated<number>
    lease: string | null
    locked_until: string | null
    done_at: string | null
    dead_at: string | null
    fault: string | null
    said: Json<Sentence> | null
    steps_done: Generated<number>
    steps_all: number | null
  }
  move_request: Reach & {
    region_code: string
    id: string
    ledger: string
    record_id: string
    move: string
    input: Json<Values>
    approval: string
    standing: string
    version: number
    record_version: number
    asked_by: string
    asked_post: string
    asked_organ: string
    asked_at: string
    urged: number
    urged_on: string | null
    decided_by: string | null
    decided_at: string | null
    steps: Json<unknown>
    digest: string
  }
  draft: { region_code: string; id: string; account_id: string; ledger: string; form: Json<Values>; saved_at: string }
  saved_view: {
    region_code: string
    id: string
    ledger: string
    account_id: string
    /** Of those it is shared with; null where it is its maker's alone. */
    post: string | null
    name: string
    search: Json<Readonly<Record<string, string>>>
    made_at: string
  }
  list_columns: { region_code: string; account_id: string; ledger: string; columns: Json<readonly string[]> }
  search_text: Reach & {
    region_code: string
    ledger: string
    record_id: string
    reading: number
    started_on: string
    grams: string
    body: string
  }
  search_standing: { region_code: string; ledger: string; digest: string; built_at: string }
  request: {
    region_code: string
    account_id: string
    key: string
    digest: string
    answer: Json<unknown>
    made_at: string
  }
}
