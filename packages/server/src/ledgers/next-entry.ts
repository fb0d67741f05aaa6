import type { Entry, Ledger } from '@fazhi/ledger'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../db/store.ts'
import { insertions, write } from '../db/writing.ts'
import { entryRow } from '../evidence/entry-row.ts'
import type { Recording } from './matter-store.ts'
import { reachOf } from './row.ts'
import type { StoredMatter } from './stored-matter.ts'

/** The entry that comes next in a record. */
export function nextEntry(ledger: Ledger, matter: StoredMatter, entry: Entry, { actor, at, algorithm }: Recording) {
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
  return entryRow(algorithm, actor.region, said, { before, after }, reach, matter.digest)
}

type SaidApart = Pick<Entry, 'kind' | 'name' | 'after' | 'reason'>
/** Writes down what was done with something that belongs to a record; the record itself stays as it is. */
export async function recordApart(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  said: SaidApart,
  recording: Recording,
): Promise<StoredMatter> {
  const [recorded = matter] = await recordAllApart(tx, ledger, [{ matter, said }], recording)
  return recorded
}

/** The same of several records. */
export async function recordAllApart(
  tx: Tx,
  ledger: Ledger,
  all: readonly { readonly matter: StoredMatter; readonly said: SaidApart }[],
  recording: Recording,
): Promise<readonly StoredMatter[]> {
  const apart = all.map(({ matter, said }) => {
    const { state } = matter.row
    const entry: Entry = { ...said, on: recording.by.today, state, before: {}, basis: null, approvedBy: null }
    const row = nextEntry(ledger, matter, entry, recording)
    return { row, matter: { ...matter, entries: [...matter.entries, entry], digest: row.digest } }
  })
  const rows = apart.map(({ row }) => row)
  await Promise.all(insertions('entry', rows).map((statement) => write(tx, statement)))
  return apart.map(({ matter }) => matter)
}
