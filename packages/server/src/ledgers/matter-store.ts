import type { PlainDate } from '@fazhi/law'
import { isRefusal } from '@fazhi/law'
import {
  type AccountId,
  type By,
  type Change,
  type Entry,
  type EntryKind,
  type Ledger,
  type Matter,
  periodsOf,
} from '@fazhi/ledger'
import { type Selectable, sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import { attachedTables } from '../db/policies.ts'
import type { Tx } from '../db/store.ts'
import type { Tables } from '../db/tables.ts'
import type { Algorithm } from '../evidence/entry-digest.ts'
import { entryRow } from '../evidence/entry-row.ts'
import { factColumns, fieldNames, projection, reachOf, readRow } from './row.ts'

/** A matter as stored: what the engine judges, and what storing it needs. */
export interface StoredMatter extends Matter {
  readonly version: number
  readonly organPath: string
  /** Of the last entry: the next one holds it. */
  readonly digest: string
}

const readEntry = (e: Selectable<Tables['entry']>): Entry => ({
  kind: e.kind as EntryKind,
  name: e.name,
  on: e.legal_on as PlainDate,
  state: e.state,
  before: e.before,
  after: e.after,
  basis: e.law === null || e.article === null ? null : { law: e.law, article: e.article },
  reason: e.reason,
  approvedBy: e.approved_by as AccountId | null,
})

/** The record and its entries, whole; null where this transaction's actor sees none. `lock` holds it until the commit. */
export async function findMatter(
  tx: Tx,
  ledger: Ledger,
  region: string,
  id: string,
  lock = false,
): Promise<StoredMatter | null> {
  const { rows } = await sql<Record<string, string | number | null>>`
    select ${projection(ledger, undefined)}, organ_path as "organPath" from ${sql.table(ledger.shape.code)}
    where region_code = ${region} and id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx)
  const [raw] = rows
  if (!raw) return null
  const entries = await tx
    .selectFrom('entry')
    .selectAll()
    .where('region_code', '=', region)
    .where('ledger', '=', ledger.shape.code)
    .where('record_id', '=', id)
    .orderBy('seq')
    .execute()
  return {
    ...readRow(ledger, raw),
    entries: entries.map(readEntry),
    organPath: String(raw['organPath']),
    digest: entries.at(-1)?.digest ?? '',
  }
}

/** What stands around a change when it is stored. */
export interface Recording {
  readonly actor: Actor
  readonly by: By
  readonly at: Date
  /** What entries are digested by. */
  readonly algorithm: Algorithm
}

async function insertEntry(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  entry: Entry,
  { actor, at, algorithm }: Recording,
): Promise<string> {
  const { before, after, basis } = entry
  const said = {
    id: uuidv7(),
    ledger: ledger.shape.code,
    record_id: matter.row.id,
    seq: matter.entries.length,
    kind: entry.kind,
    name: entry.name,
    legal_on: entry.on,
    recorded_at: at.toISOString(),
    state: entry.state,
    law: basis?.law ?? null,
    article: basis?.article ?? null,
    reason: entry.reason,
    approved_by: entry.approvedBy,
    account_id: actor.account,
    post: actor.post,
  }
  const reach = reachOf(ledger, matter.row, matter.organPath)
  const row = entryRow(algorithm, actor.region, said, { before, after }, reach, matter.digest)
  await tx.insertInto('entry').values(row).execute()
  return row.digest
}

/** Writes the periods as they now stand; they are derived from the entries and only kept to be found by their last day. */
async function writeClocks(tx: Tx, ledger: Ledger, matter: StoredMatter, { actor, by }: Recording) {
  const runs = periodsOf(ledger, matter, by)
  if (runs.length === 0) return
  const seen = new Map<string, number>()
  const rows = runs.map((run) => {
    const nth = seen.get(run.period) ?? 0
    seen.set(run.period, nth + 1)
    const { reckoning } = run
    const due = isRefusal(reckoning) || run.standing === 'paused' ? null : reckoning.dueOn
    return {
      region_code: actor.region,
      ledger: ledger.shape.code,
      record_id: matter.row.id,
      period: run.period,
      run: nth,
      clock: run.clock,
      from_on: run.from,
      due_on: due,
      unit: isRefusal(reckoning) ? 'day' : reckoning.unit,
      standing: run.standing,
      lapse: run.lapse,
      ended_on: run.endedOn,
      ...reachOf(ledger, matter.row, matter.organPath),
    }
  })
  await tx
    .insertInto('clock')
    .values(rows)
    .onConflict((oc) =>
      oc
        .columns(['region_code', 'ledger', 'record_id', 'period', 'run'])
        .doUpdateSet((eb) => ({
          clock: eb.ref('excluded.clock'),
          from_on: eb.ref('excluded.from_on'),
          due_on: eb.ref('excluded.due_on'),
          unit: eb.ref('excluded.unit'),
          standing: eb.ref('excluded.standing'),
          ended_on: eb.ref('excluded.ended_on'),
          organ_id: eb.ref('excluded.organ_id'),
          organ_path: eb.ref('excluded.organ_path'),
          party_organs: eb.ref('excluded.party_organs'),
          assignees: eb.ref('excluded.assignees'),
        })),
    )
    .execute()
}

/** Stores a new record with its first entry. */
export async function insertMatter(
  tx: Tx,
  ledger: Ledger,
  change: Change,
  organPath: string,
  recording: Recording,
): Promise<StoredMatter> {
  const { row, entry } = change
  const at = recording.at.toISOString()
  const columns = {
    region_code: recording.actor.region,
    id: row.id,
    state: row.state,
    version: 1,
    created_on: row.createdOn,
    created_at: at,
    updated_at: at,
    ...reachOf(ledger, row, organPath),
    ...factColumns(ledger, row, fieldNames(ledger)),
  }
  const names = sql.join(Object.keys(columns).map((c) => sql.ref(c)))
  const values = sql.join(Object.values(columns).map((v) => sql`${v}`))
  await sql`insert into ${sql.table(ledger.shape.code)} (${names}) values (${values})`.execute(tx)
  const blank: StoredMatter = { row, version: 1, entries: [], organPath, digest: '' }
  const digest = await insertEntry(tx, ledger, blank, entry, recording)
  const matter = { ...blank, entries: [entry], digest }
  await writeClocks(tx, ledger, matter, recording)
  return matter
}

/** Stores a change of a record: only what changed, one entry more, the clocks as they now stand. */
export async function updateMatter(
  tx: Tx,
  ledger: Ledger,
  before: StoredMatter,
  change: Change,
  recording: Recording,
): Promise<StoredMatter> {
  const { row, entry } = change
  const reach = reachOf(ledger, row, before.organPath)
  const set = {
    state: row.state,
    version: before.version + 1,
    updated_at: recording.at.toISOString(),
    ...reach,
    ...factColumns(ledger, row, Object.keys(entry.after)),
  }
  const pairs = sql.join(Object.entries(set).map(([c, v]) => sql`${sql.ref(c)} = ${v}`))
  const where = sql`region_code = ${recording.actor.region} and id = ${row.id} and version = ${before.version}`
  const { numAffectedRows } = await sql`update ${sql.table(ledger.shape.code)} set ${pairs} where ${where}`.execute(tx)
  if (numAffectedRows !== 1n) throw new Error(`${ledger.shape.code} ${row.id}: the row was not updated`)
  const digest = await insertEntry(tx, ledger, { ...before, row }, entry, recording)
  const old = reachOf(ledger, before.row, before.organPath)
  const isMoved =
    old.party_organs !== reach.party_organs || old.assignees !== reach.assignees || old.organ_id !== reach.organ_id
  for (const table of isMoved ? attachedTables : [])
    await tx
      .updateTable(table)
      .set(reach)
      .where('region_code', '=', recording.actor.region)
      .where('ledger', '=', ledger.shape.code)
      .where('record_id', '=', row.id)
      .execute()
  const matter: StoredMatter = {
    row,
    version: before.version + 1,
    organPath: before.organPath,
    entries: [...before.entries, entry],
    digest,
  }
  await writeClocks(tx, ledger, matter, recording)
  return matter
}
