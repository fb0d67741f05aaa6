import { findGrant, type Ledger, type RecordId } from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { namesIn } from './names.ts'
import { projection, readRow } from './row.ts'

export interface Title {
  readonly title: string
  readonly state: string
}

/** Records under the first two columns of their ledger's list, masked as the actor sees them; unseen ones are absent. */
export async function titlesOf(
  tx: Tx,
  ledger: Ledger,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlyMap<RecordId, Title>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Record<string, string | number | null>>`
    select ${projection(ledger, findGrant(ledger.access, actor.post))} from ${sql.table(ledger.shape.code)}
    where region_code = ${actor.region} and id in (${sql.join([...ids])})`.execute(tx)
  const seen = rows.map((raw) => readRow(ledger, raw).row)
  const names = await namesIn(tx, actor.region, ledger, seen)
  const say = (name: string, value: string | number) =>
    ledger.shape.fields[name]?.options?.[value] ?? names[value] ?? String(value)
  return new Map(
    seen.map((row) => {
      const words = ledger.list.slice(0, 2).flatMap((name) => {
        const value = row[name]
        return value === null || value === undefined ? [] : [say(name, value)]
      })
      return [row.id, { title: words.join(' ') || ledger.shape.label, state: row.state }]
    }),
  )
}
