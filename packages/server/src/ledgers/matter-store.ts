import { isRefusal } from '@fazhi/law'
import { type By, type Change, calendarNumberOf, type Ledger, periodsOf } from '@fazhi/ledger'
import type { Insertable } from 'kysely'
import { byLaw } from '../auth/actor.ts'
import { columnTypeOf } from '../db/columns.ts'
import { attachedTables } from '../db/policies.ts'
import type { Statement } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import type { Tables } from '../db/tables.ts'
import { insertions, type RowUpdate, update, updates, write } from '../db/writing.ts'
import type { Algorithm } from '../evidence/entry-digest.ts'
import { isInSearch, rewriteSearch, searchInsertions } from '../search/search-store.ts'
import { nextEntry } from './next-entry.ts'
import { followPublication } from './publication.ts'
import type { Reader } from './reading.ts'
import { factColumns, fieldNames, reachOf } from './row.ts'
import type { StoredMatter } from './stored-matter.ts'

/** What stands around a change when it is stored. */
export interface Recording extends Reader {
  readonly by: By
  /** What entries are digested by. */
  readonly algorithm: Algorithm
}

/** The periods as they now stand; they are derived from the entries and only kept to be found by their last day. */
function clockRows(ledger: Ledger, matter: StoredMatter, { actor, by }: Recording) {
  const seen = new Map<string, number>()
  return periodsOf(ledger, matter, by).map((run) => {
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
      calendar: calendarNumberOf(matter, by, run.period, nth),
      ...reachOf(ledger, matter.row, matter.organPath),
    }
  })
}

/** An entry and what stands beside it are sent together with the row. */
async function recordAll(
  tx: Tx,
  row: readonly Statement[],
  entries: readonly Insertable<Tables['entry']>[],
  clocks: readonly Statement[],
  search: readonly Statement[] = [],
) {
  const [written] = await Promise.all([
    Promise.all(row.map((statement) => write(tx, statement))),
    ...insertions('entry', entries).map((statement) => write(tx, statement)),
    ...clocks.map((statement) => write(tx, statement)),
    ...search.map((statement) => write(tx, statement)),
  ])
  return written.reduce((sum, count) => sum + count, 0)
}
const clockKey = ['region_code', 'ledger', 'record_id', 'period', 'run']

/** A record that is taken in, and the path of the organ that owns it. */
export interface Intake {
  readonly change: Change
  readonly organPath: string
  /** What the law did to it at once, in order: stored with it, as one writing of the row. */
  readonly lapses?: readonly Change[]
}

/** Stores new records, each with its first entry: so many rows a statement as one may carry. */
export async function insertMatters(
  tx: Tx,
  ledger: Ledger,
  intakes: readonly Intake[],
  recording: Recording,
): Promise<readonly StoredMatter[]> {
  const at = recording.at.toISOString()
  const unseen = { seen: null, issued: [], names: {} }
  const lawful: Recording = { ...recording, actor: byLaw(recording.actor.region) }
  const all = intakes.map(({ change, organPath, lapses = [] }) => {
    const { row } = lapses.at(-1) ?? change
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
    let matter: StoredMatter = { row, version: 1, entries: [], organPath, digest: '', ...unseen }
    const said = [change, ...lapses].map(({ entry }, i) => {
      const written = nextEntry(ledger, matter, entry, i === 0 ? recording : lawful)
      matter = { ...matter, entries: [...matter.entries, entry], digest: written.digest }
      return written
    })
    return { columns, said, matter }
  })
  // Nothing is there to be replaced: whoever hands a record over to a unit whose records he does not see, takes it in.
  const clocks = insertions(
    'clock',
    all.flatMap(({ matter }) => clockRows(ledger, matter, recording)),
  )
  const rows = all.map((a) => a.columns)
  const entries = all.flatMap((a) => a.said)
  const matters = all.map((a) => a.matter)
  const search = searchInsertions(ledger, recording.actor.region, matters)
  await recordAll(tx, insertions(ledger.shape.code, rows), entries, clocks, search)
  return matters
}

/** A change of a record that is to be stored. */
interface Draft {
  readonly before: StoredMatter
  readonly change: Change
}

/** Stores a change of a record: only what changed, one entry more, the clocks as they now stand. */
export async function updateMatter(
  tx: Tx,
  ledger: Ledger,
  before: StoredMatter,
  change: Change,
  recording: Recording,
): Promise<StoredMatter> {
  const [matter] = await updateMatters(tx, ledger, [{ before, change }], recording)
  if (!matter) throw new Error(`${ledger.shape.code} ${before.row.id}: nothing was stored`)
  return matter
}

/** Stores changes of several records, one of each. */
export async function updateMatters(
  tx: Tx,
  ledger: Ledger,
  drafts: readonly Draft[],
  recording: Recording,
): Promise<readonly StoredMatter[]> {
  const { region } = recording.actor
  const all = drafts.map((draft) => changed(ledger, draft, recording))
  const moved = all.filter((one) => one.isMoved)
  const fields = [...new Set(drafts.flatMap(({ change }) => Object.keys(change.entry.after)))]
  const rows = all.map(({ matter: { row, version }, reach }) => ({
    set: {
      state: row.state,
      version,
      updated_at: recording.at.toISOString(),
      ...(moved.length > 0 ? reach : {}),
      ...factColumns(ledger, row, fields),
    },
    key: { id: row.id, version: version - 1 },
  }))
  const written = await recordAll(
    tx,
    rowUpdates(ledger, ledger.shape.code, region, rows),
    all.map(({ said }) => said),
    insertions(
      'clock',
      all.flatMap(({ matter }) => clockRows(ledger, matter, recording)),
      clockKey,
    ),
  )
  if (written !== drafts.length)
    throw new Error(`${ledger.shape.code} ${rows.map((r) => r.key.id).join()}: not every row was updated`)
  const attached = moved.map(({ matter, reach }) => ({
    set: reach,
    key: { ledger: ledger.shape.code, record_id: matter.row.id },
  }))
  for (const table of attachedTables)
    for (const statement of rowUpdates(ledger, table, region, attached)) await write(tx, statement)
  const found = all.filter(({ isMoved, names }) => isMoved || isInSearch(ledger, names))
  const toFind = found.map(({ matter }) => matter)
  await rewriteSearch(tx, ledger, region, toFind)
  return followPublication(tx, ledger, all, recording)
}

/** One row is found by its key in the plainest words; of many, the values come as arrays. */
function rowUpdates(ledger: Ledger, table: string, region: string, rows: readonly RowUpdate[]): readonly Statement[] {
  const [first] = rows
  if (first === undefined) return []
  if (rows.length === 1) return [update(table, first.set, { region_code: region, ...first.key })]
  return [updates(table, region, rows, (column) => columnTypeOf(ledger, column))]
}

/** A record after a change, and what of it is new. */
function changed(ledger: Ledger, { before, change: { row, entry } }: Draft, recording: Recording) {
  const [old, reach] = [reachOf(ledger, before.row, before.organPath), reachOf(ledger, row, before.organPath)]
  const isMoved =
    old.party_organs !== reach.party_organs || old.assignees !== reach.assignees || old.organ_id !== reach.organ_id
  const said = nextEntry(ledger, { ...before, row }, entry, recording)
  const matter: StoredMatter = {
    ...before,
    row,
    version: before.version + 1,
    entries: [...before.entries, entry],
    digest: said.digest,
    seen: null,
  }
  const names = [...Object.keys(entry.after), ...(row.state === before.row.state ? [] : ['state'])]
  return { matter, said, reach, isMoved, names }
}
