import { type Ledger, openingsOf, type RecordId } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { sql } from 'kysely'
import { reportCounter, scopeOf } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import type { StoredMatter } from '../ledgers/stored-matter.ts'

/** The records that the last move of each matter opened, by the matters' ids: the newest that refer to them. */
export async function openedBy(tx: Tx, ledger: Ledger, matters: readonly StoredMatter[], { actor, by }: Recording) {
  const [matter] = matters
  if (!matter) return new Map<string, RecordId>()
  const entry = matter.entries.at(-1)
  const [opening] = entry ? openingsOf(ledger, matter, entry, by) : []
  const target = findLedger(opening?.ledger ?? '')
  const [reference] = Object.entries(opening?.draft ?? {}).find(([, value]) => value === matter.row.id) ?? []
  if (!target || reference === undefined) throw new Error(`${ledger.shape.code} ${entry?.name} opens nothing`)
  const { rows } = await sql<{ id: RecordId; of: string }>`
    select id, ${sql.ref(columnName(reference))} as of from ${sql.table(target.shape.code)}
    where region_code = ${actor.region} and ${sql.ref(columnName(reference))} = any (${matters.map((m) => m.row.id)}::uuid[])
    order by id`.execute(tx)
  return new Map<string, RecordId>(rows.map(({ id, of }) => [of, id]))
}

/** What a move opened for another unit, whose records whoever made it does not see. */
export interface Unseen {
  readonly ledger: Ledger
  readonly key: string
  readonly matter: StoredMatter
}
/** Finds it as whoever counts the report sees it. */
export async function findUnseen(
  house: House,
  unseen: readonly Unseen[],
  records: Map<string, RecordId>,
  recording: Recording,
): Promise<void> {
  const [first] = unseen
  if (!first) return
  const matters = unseen.map(({ matter }) => matter)
  const opened = await house.store.transaction(scopeOf(reportCounter(recording.actor.region)), (tx) =>
    openedBy(tx, first.ledger, matters, recording),
  )
  for (const { ledger, key, matter } of unseen) {
    const id = opened.get(matter.row.id)
    if (id === undefined) throw new Error(`${ledger.shape.code} opened nothing for ${key}`)
    records.set(key, id)
  }
}
