import { type AnyRow, type By, findGrant, type Input, type Ledger, type Move, type RecordId } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { sql } from 'kysely'
import type { Tx } from '../db/store.ts'
import { noteReading, type Reader } from './reading.ts'
import { projection, readRow } from './row.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * The records that a move's rules look at, as far as the actor sees them: what his post may not see, no rule tells him
 * anything about. Masks hide words from a reader, not facts from a rule, so the rows are whole.
 */
export async function consulted(
  tx: Tx,
  ledger: Ledger,
  move: Move,
  values: Input,
  reader: Reader,
): Promise<Pick<By, 'find'>> {
  const wanted = new Map<string, Set<string>>()
  for (const name of move.consults ?? []) {
    const [to, id] = [ledger.shape.fields[name]?.to, values[name]]
    if (to !== undefined && typeof id === 'string' && uuid.test(id))
      wanted.set(to, new Set([...(wanted.get(to) ?? []), id]))
  }
  if (wanted.size === 0) return {}
  const found = new Map<string, AnyRow>()
  for (const [code, ids] of wanted) {
    const target = findLedger(code)
    if (!target || findGrant(target.access, reader.actor.post) === undefined) continue
    const { rows } = await sql<Record<string, string | number | null>>`
      select ${projection(target, undefined)} from ${sql.table(code)}
      where region_code = ${reader.actor.region} and id in (${sql.join([...ids])})`.execute(tx)
    const seen = rows.map((raw) => readRow(target, raw).row)
    for (const row of seen) found.set(`${code} ${row.id}`, row)
    if (seen.length > 0)
      await noteReading(
        tx,
        target,
        reader,
        'title',
        seen.map((row) => row.id),
      )
  }
  return { find: (code: string, id: RecordId) => found.get(`${code} ${id}`) ?? null }
}
