import { fault, type RecordId } from '@fazhi/ledger'
import { type Inspection, inspection } from '@fazhi/lines/enforcement/inspection'
import { type PenaltyCase, penaltyCase } from '@fazhi/lines/enforcement/penalty-case'
import type { ProcessRecord } from '@fazhi/lines/enforcement/process-record'
import { recordCheck } from '@fazhi/lines/enforcement/record-check'
import { missingOfCase, missingOfInspection, sayMissing } from '@fazhi/lines/enforcement/record-completeness'
import { sql } from 'kysely'
import type { Tx } from '../../db/store.ts'
import { takeIn } from '../../ledgers/change.ts'
import type { Recording } from '../../ledgers/matter-store.ts'
import { findMatter, type StoredMatter } from '../../ledgers/stored-matter.ts'
import { invalid, notFound } from '../../problem.ts'
import { say } from './say.ts'

/** One of the two is given. */
export interface AskedCheck {
  readonly penaltyCase?: string
  readonly inspection?: string
}
type Kept = Pick<ProcessRecord, 'phase' | 'medium' | 'uncut' | 'digestForm' | 'comparison' | 'state'>

/** Holds the records of a case or an inspection against the stages it went through. @throws not found */
export async function checkRecords(
  tx: Tx,
  asked: AskedCheck,
  recording: Recording,
  id: RecordId,
): Promise<StoredMatter> {
  const { actor, by } = recording
  const [ledger, of] =
    asked.penaltyCase === undefined
      ? ([inspection, asked.inspection] as const)
      : ([penaltyCase, asked.penaltyCase] as const)
  if (of === undefined) throw invalid([fault('penaltyCase', say('请选择案件或者检查'))])
  const matter = await findMatter(tx, ledger, actor, of)
  if (!matter) throw notFound()
  const column = ledger === penaltyCase ? 'penalty_case' : 'inspection'
  const { rows } = await sql<Kept>`
    select phase, medium, uncut, digest_form as "digestForm", comparison, state from process_record
    where region_code = ${actor.region} and ${sql.ref(column)} = ${of}`.execute(tx)
  const missing =
    ledger === penaltyCase
      ? missingOfCase(matter.row as unknown as PenaltyCase, rows)
      : missingOfInspection(matter.row as unknown as Inspection, rows)
  const draft = {
    department: (matter.row as unknown as PenaltyCase | Inspection).department,
    ...(ledger === penaltyCase ? { penaltyCase: of } : { inspection: of }),
    checkedOn: by.today,
    found: rows.filter((r) => r.state === 'indexed').length,
    lacking: missing.length,
    ...(missing.length === 0 ? {} : { missing: sayMissing(missing) }),
  }
  return takeIn(tx, recordCheck, draft, recording, id)
}
