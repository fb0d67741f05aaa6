import type { Ledger } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { type Actor, scopeOf } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { JobRefused, type Work } from '../jobs/kind.ts'
import { wantIntake } from '../ledgers/granted.ts'
import { type OpenWorkbook, openWorkbook } from '../workbooks/reading.ts'
import { say } from './say.ts'
import { type DataSheet, findDataSheet } from './sheet.ts'
import { type Batch, fileOf, findBatch } from './store.ts'

export interface ImportWork {
  readonly batch: string
}
export interface Opened {
  readonly batch: Batch
  readonly ledger: Ledger
  readonly workbook: OpenWorkbook
  readonly data: DataSheet
}

type In = Pick<Work<ImportWork>, 'house' | 'actor'>
export const inTx = <T>({ house, actor }: In, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.store.transaction(scopeOf(actor), work)

/** Rows judged, or taken in, in one transaction. */
export const chunkRows = 500

/** The seat of whoever brought the file; under another post it would be another import. */
function wantSameSeat(actor: Actor, batch: Batch): void {
  if (actor.post !== batch.post || actor.organ !== batch.organ_id)
    throw new JobRefused(say('导入人已不在当时的岗位，导入没有继续'))
}

export async function batchOf(work: Work<ImportWork>): Promise<{ batch: Batch; ledger: Ledger }> {
  const batch = await inTx(work, (tx) => findBatch(tx, work.actor, work.payload.batch))
  const ledger = batch && findLedger(batch.ledger)
  if (!batch || !ledger) throw new JobRefused(say('没有这次导入'))
  wantSameSeat(work.actor, batch)
  wantIntake(ledger, work.actor)
  return { batch, ledger }
}

/** @throws {WorkbookRefused} */
export async function openBatch(work: Work<ImportWork>, batch: Batch, ledger: Ledger): Promise<Opened> {
  const bytes = await inTx(work, (tx) => fileOf(tx, work.actor, batch.id))
  if (!bytes) throw new JobRefused(say('文件已不在系统里，请重新上传'))
  const workbook = await openWorkbook(bytes)
  return { batch, ledger, workbook, data: await findDataSheet(ledger, workbook) }
}

/** What is written down of an import; nothing of what its rows say. */
export const saidOf = (batch: Batch) => ({
  ledger: batch.ledger,
  batch: batch.id,
  digest: batch.file_digest,
  rows: String(batch.row_count),
  taken: String(batch.taken),
})
