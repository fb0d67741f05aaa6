import { createHash } from 'node:crypto'
import { inChinese, type Sentence } from '@fazhi/law'
import type { ImportFault, ImportMode, ImportNotes, ImportState, ImportView, Ledger } from '@fazhi/ledger'
import type { Selectable } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { insertions, write } from '../db/writing.ts'
import { type Language, textIn } from '../language.ts'
import { faultIn, type KeptFault, keptFault } from './cell-fault.ts'
import { grouped } from './grouped.ts'
import type { ImportTables } from './tables.ts'

export type Batch = Selectable<ImportTables['import_batch']>

/** Bytes of a file in one row. */
const piece = 192 * 1024
export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

export interface Upload {
  readonly ledger: Ledger
  readonly fileName: string
  readonly bytes: Buffer
}

/** Keeps a file that was brought, to be checked. */
export async function keepUpload(tx: Tx, actor: Actor, { ledger, fileName, bytes }: Upload, now: Date): Promise<Batch> {
  const account = actor.account ?? ''
  const id = uuidv7()
  const batch = await tx
    .insertInto('import_batch')
    .values({
      region_code: actor.region,
      id,
      ledger: ledger.shape.code,
      account_id: account,
      post: actor.post,
      organ_id: actor.organ,
      file_name: fileName,
      file_digest: digestOf(bytes),
      size: bytes.length,
      state: 'checking',
      made_at: now.toISOString(),
      changed_at: now.toISOString(),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  for (let n = 0; n * piece < bytes.length; n++)
    await tx
      .insertInto('import_part')
      .values({
        region_code: actor.region,
        import_id: id,
        n,
        account_id: account,
        content: bytes.subarray(n * piece, (n + 1) * piece).toString('base64'),
      })
      .execute()
  return batch
}

export const findBatch = (tx: Tx, { region }: Actor, id: string): Promise<Batch | undefined> =>
  tx.selectFrom('import_batch').selectAll().where('region_code', '=', region).where('id', '=', id).executeTakeFirst()

/** A file that was brought before and whose rows are records, or about to be; undone ones do not count. */
export const findCommitted = (tx: Tx, { region }: Actor, ledger: string, digest: string): Promise<Batch | undefined> =>
  tx
    .selectFrom('import_batch')
    .selectAll()
    .where('region_code', '=', region)
    .where('ledger', '=', ledger)
    .where('file_digest', '=', digest)
    .where('state', 'in', ['committing', 'committed', 'undoing'])
    .where('taken', '>', 0)
    .executeTakeFirst()

export const recentBatches = (tx: Tx, { region }: Actor, ledger: string): Promise<Batch[]> =>
  tx
    .selectFrom('import_batch')
    .selectAll()
    .where('region_code', '=', region)
    .where('ledger', '=', ledger)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()

/** The file as it was brought; null when it is no longer kept. */
export async function fileOf(tx: Tx, { region }: Actor, id: string): Promise<Buffer | null> {
  const parts = await tx
    .selectFrom('import_part')
    .select('content')
    .where('region_code', '=', region)
    .where('import_id', '=', id)
    .orderBy('n')
    .execute()
  return parts.length === 0 ? null : Buffer.concat(parts.map((p) => Buffer.from(p.content, 'base64')))
}

interface Progress {
  readonly state?: ImportState
  readonly mode?: ImportMode
  readonly row_count?: number
  readonly done?: number
  readonly faulty?: number
  readonly taken?: number
  readonly message?: Sentence | null
  readonly notes?: ImportNotes
  readonly reason?: string
}
/** @returns whether the batch was in one of the states that were expected */
export async function note(
  tx: Tx,
  { region }: Actor,
  id: string,
  from: readonly ImportState[],
  { notes, message, ...progress }: Progress,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('import_batch')
    .set({
      ...progress,
      ...(notes ? { notes: JSON.stringify(notes) } : {}),
      ...(message === undefined
        ? {}
        : { message: message && inChinese(message), said: message && JSON.stringify(message) }),
      changed_at: now.toISOString(),
    })
    .where('region_code', '=', region)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function keepFaults(tx: Tx, actor: Actor, id: string, faults: readonly KeptFault[]): Promise<void> {
  const byRow = grouped(faults, (f) => f.row)
  const rows = [...byRow].map(([at_row, of]) => ({
    region_code: actor.region,
    import_id: id,
    at_row,
    account_id: actor.account,
    faults: JSON.stringify(of.map(keptFault)),
  }))
  for (const statement of insertions('import_fault', rows, ['region_code', 'import_id', 'at_row']))
    await write(tx, statement)
}

export async function faultsOf(
  tx: Tx,
  { region }: Actor,
  id: string,
  most: number,
  language?: Language,
): Promise<readonly ImportFault[]> {
  const rows = await tx
    .selectFrom('import_fault')
    .select('faults')
    .where('region_code', '=', region)
    .where('import_id', '=', id)
    .orderBy('at_row')
    .limit(most)
    .execute()
  return rows.flatMap((r) => r.faults.map((fault) => faultIn(fault, language)))
}

export async function dropFaults(tx: Tx, { region }: Actor, id: string): Promise<void> {
  await tx.deleteFrom('import_fault').where('region_code', '=', region).where('import_id', '=', id).execute()
}
/** Nothing of what was brought is kept longer than it is needed. */
export async function dropFile(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.deleteFrom('import_part').where('region_code', '=', actor.region).where('import_id', '=', id).execute()
  await dropFaults(tx, actor, id)
}

/** Milliseconds: a file that nobody goes on with, or that came back with faults, is kept no longer. */
const keptFor = 7 * 86_400_000
export async function dropStale(tx: Tx, actor: Actor, now: Date): Promise<void> {
  const old = await tx
    .selectFrom('import_batch')
    .select('id')
    .where('region_code', '=', actor.region)
    .where('state', 'in', ['checked', 'committed'])
    .where('changed_at', '<', new Date(now.getTime() - keptFor).toISOString())
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('import_part')
          .select('n')
          .whereRef('import_part.region_code', '=', 'import_batch.region_code')
          .whereRef('import_part.import_id', '=', 'import_batch.id'),
      ),
    )
    .execute()
  for (const { id } of old) await dropFile(tx, actor, id)
}

export interface TakenRow {
  readonly number: number
  readonly digest: string
  readonly record: string
}
export async function keepTaken(
  tx: Tx,
  actor: Actor,
  { id, ledger }: Batch,
  taken: readonly TakenRow[],
): Promise<void> {
  const rows = taken.map(({ number, digest, record }) => ({
    region_code: actor.region,
    import_id: id,
    at_row: number,
    account_id: actor.account,
    ledger,
    row_digest: digest,
    record_id: record,
  }))
  for (const statement of insertions('import_record', rows)) await write(tx, statement)
}
export const takenRows = (tx: Tx, { region }: Actor, id: string) =>
  tx
    .selectFrom('import_record')
    .select(['at_row', 'record_id'])
    .where('region_code', '=', region)
    .where('import_id', '=', id)
    .orderBy('at_row')
    .execute()
export async function dropTaken(tx: Tx, { region }: Actor, id: string, records: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('import_record')
    .where('region_code', '=', region)
    .where('import_id', '=', id)
    .where('record_id', 'in', [...records])
    .execute()
}

/** How many faults a page is told. */
const mostShown = 200

export async function batchView(tx: Tx, actor: Actor, batch: Batch, language?: Language): Promise<ImportView> {
  const { id } = batch
  const part = await tx
    .selectFrom('import_part')
    .select('n')
    .where('region_code', '=', actor.region)
    .where('import_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  const faults = batch.faulty === 0 ? [] : await faultsOf(tx, actor, id, mostShown, language)
  return bareView(batch, faults, part !== undefined, language)
}
export const bareView = (
  batch: Batch,
  faults: readonly ImportFault[] = [],
  kept = false,
  language?: Language,
): ImportView => ({
  id: batch.id,
  ledger: batch.ledger,
  fileName: batch.file_name,
  digest: batch.file_digest,
  size: batch.size,
  state: batch.state,
  mode: batch.mode,
  rows: batch.row_count,
  done: batch.done,
  faulty: batch.faulty,
  taken: batch.taken,
  madeAt: new Date(batch.made_at).toISOString(),
  changedAt: new Date(batch.changed_at).toISOString(),
  message: batch.message && textIn(batch.message, batch.said ?? undefined, language),
  notes: batch.notes,
  faults: faults.slice(0, mostShown),
  kept,
})
