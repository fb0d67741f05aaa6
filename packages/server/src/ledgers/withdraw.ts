import { decideWithdrawal, findGrant, type Ledger, namedLedger } from '@fazhi/ledger'
import { CompiledQuery } from 'kysely'
import { DatabaseError } from '../db/database-error.ts'
import { attachedTables, derivedTables, isWithdrawable } from '../db/policies.ts'
import { prepared } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { insertions, removed, write } from '../db/writing.ts'
import { conflict, notGranted } from '../problem.ts'
import { dropSearch } from '../search/search-store.ts'
import type { Recording } from './matter-store.ts'
import { nextEntry } from './next-entry.ts'
import { say } from './say.ts'
import { matterStatement, readMatter, type StoredMatter } from './stored-matter.ts'

/** What belongs to a record only once something was done with it; a number may be drawn by the law itself at the intake. */
const kept = attachedTables.filter(
  (table) => table !== 'entry' && table !== 'number_issued' && !(derivedTables as readonly string[]).includes(table),
)

/** Records that something was done with since they were taken in: each change of a record is a version more. */
export async function touchedAmong(tx: Tx, ledger: Ledger, region: string, ids: readonly string[]) {
  const attached = kept.map(
    (t) =>
      `or exists (select from ${t} x where x.region_code = r.region_code and x.ledger = $3 and x.record_id = r.id)`,
  )
  const text = prepared(`select r.id from ${ledger.shape.code} r
    where r.region_code = $1 and r.id = any ($2::uuid[]) and (r.version > 1 ${attached.join('\n      ')})`)
  const { rows } = await tx.executeQuery<{ id: string }>(CompiledQuery.raw(text, [region, ids, ledger.shape.code]))
  return rows.map(({ id }) => id)
}

/** @throws not granted, where the actor's post takes nothing in that could be taken back */
export function wantWithdrawal(ledger: Ledger, post: string): void {
  if (!isWithdrawable(ledger) || findGrant(ledger.access, post)?.create === undefined)
    throw notGranted(say('您现任岗位不能撤回登记的{label}', { label: namedLedger(ledger) }))
}

async function mattersOf(tx: Tx, ledger: Ledger, ids: readonly string[], { actor }: Recording) {
  const found = await Promise.all(
    ids.map(async (id) => {
      const { sql, parameters } = matterStatement(ledger, actor, id)
      const { rows } = await tx.executeQuery(CompiledQuery.raw(sql, [...parameters]))
      return readMatter(ledger, actor.post, rows)
    }),
  )
  return found.filter((m): m is StoredMatter => m !== null)
}

/**
 * Takes records back that nothing was done with: the row and what is derived from it go, the entries stay, and one more
 * says who withdrew the record and why. All of them or none.
 * @returns how many; records that are gone already count for nothing
 * @throws conflict, where one of them was dealt with since or another record refers to it
 */
export async function withdrawMatters(
  tx: Tx,
  ledger: Ledger,
  ids: readonly string[],
  reason: string,
  recording: Recording,
): Promise<number> {
  const { actor } = recording
  wantWithdrawal(ledger, actor.post)
  const matters = await mattersOf(tx, ledger, ids, recording)
  const entries = matters.map((matter) => {
    if (matter.version > 1) throw dealtWith()
    return nextEntry(ledger, matter, decideWithdrawal(ledger, matter.entries, reason, recording.by), recording)
  })
  const here = { region_code: actor.region }
  const all = matters.map((m) => m.row.id)
  if (all.length === 0) return 0
  if ((await touchedAmong(tx, ledger, actor.region, all)).length > 0) throw dealtWith()
  for (const statement of insertions('entry', entries)) await write(tx, statement)
  await tx
    .updateTable('number_issued')
    .set({ voided_reason: reason })
    .where('region_code', '=', actor.region)
    .where('record_id', 'in', all)
    .where('voided_reason', 'is', null)
    .execute()
  for (const table of derivedTables) await removed(tx, table, 'record_id', all, { ...here, ledger: ledger.shape.code })
  await dropSearch(tx, ledger, actor.region, all)
  const gone = await removed(tx, ledger.shape.code, 'id', all, { ...here, version: 1 }).catch((error: unknown) => {
    if (error instanceof DatabaseError && error.code === '23503')
      throw conflict(say('已有其他记录引用其中的记录，不能撤回；请先处理引用它的记录'))
    throw error
  })
  // Somebody has moved one of them meanwhile, or may not withdraw it.
  if (gone.length !== all.length) throw dealtWith()
  return gone.length
}
const dealtWith = () => conflict(say('其中的记录已经办理过，不能撤回'))
