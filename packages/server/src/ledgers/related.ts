import type { Ledger, RecordId, RelatedView } from '@fazhi/ledger'
import { findLedger, ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import { notFound } from '../problem.ts'
import type { Recording } from './matter-store.ts'
import { noteReading } from './reading.ts'
import { findMatter } from './stored-matter.ts'
import { titlesOf } from './titles.ts'

const shown = 20
const references = (ledger: Ledger) =>
  Object.entries(ledger.shape.fields).flatMap(([name, f]) =>
    f.kind === 'reference' && f.to !== undefined ? [{ name, to: f.to }] : [],
  )

/** The records that a record refers to, and those that refer to it, as far as the actor sees them. */
export async function relatedViews(
  tx: Tx,
  ledger: Ledger,
  id: string,
  recording: Recording,
): Promise<readonly RelatedView[]> {
  const { actor } = recording
  const matter = await findMatter(tx, ledger, actor, id)
  if (!matter) throw notFound()
  await noteReading(tx, ledger, recording, 'related', [id])
  const views: RelatedView[] = []
  const add = async (target: Ledger, field: string, ids: readonly RecordId[], total: number, known?: string) => {
    const titles = await titlesOf(tx, target, ids, recording, known)
    const items = ids.flatMap((record) => {
      const title = titles.get(record)
      return title ? [{ id: record, ...title }] : []
    })
    if (items.length > 0) views.push({ ledger: target.shape.code, field, items, total })
  }
  for (const { name, to } of references(ledger)) {
    const target = findLedger(to)
    const value = matter.row[name]
    if (target && typeof value === 'string') await add(target, name, [value as RecordId], 1)
  }
  for (const other of ledgers)
    for (const { name } of references(other).filter((r) => r.to === ledger.shape.code)) {
      const { rows } = await sql<{ id: RecordId; total: number }>`
        select id, count(*) over () as total from ${sql.table(other.shape.code)}
        where region_code = ${actor.region} and ${sql.ref(columnName(name))} = ${id} order by id desc limit ${shown}`.execute(
        tx,
      )
      await add(
        other,
        name,
        rows.map((r) => r.id),
        rows[0]?.total ?? 0,
        name,
      )
    }
  return views
}
