import type { PlainDate } from '@fazhi/law'
import { type AlikeView, decode, type Ledger, type OrganId, type RecordId, type Scalar } from '@fazhi/ledger'
import { sql } from 'kysely'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import { allOf } from '../ledgers/filter-sql.ts'
import { wantIntake } from '../ledgers/granted.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { refuseMasked } from '../ledgers/row.ts'
import { titlesOf } from '../ledgers/titles.ts'

const shown = 5

/**
 * Records of the same person and matter as one about to be taken in, the latest first: those that the reader sees, and
 * nothing that tells of others. None, until all that the ledger compares is filled in.
 */
export async function alikeViews(
  tx: Tx,
  ledger: Ledger,
  values: Readonly<Record<string, unknown>>,
  recording: Recording,
): Promise<readonly AlikeView[]> {
  const { actor } = recording
  wantIntake(ledger, actor)
  const fields = ledger.duplicates ?? []
  refuseMasked(ledger, actor.post, fields)
  const compared = fields.flatMap((name): (readonly [string, Scalar])[] => {
    const field = ledger.shape.fields[name]
    const read = field && decode(field, values[name])
    return read && 'value' in read ? [[name, read.value]] : []
  })
  if (compared.length === 0 || compared.length < fields.length) return []
  const { code } = ledger.shape
  const where = [
    sql`region_code = ${actor.region}`,
    ...compared.map(([name, value]) => sql`${sql.ref(columnName(name))} = ${value}`),
  ]
  const { rows } = await sql<{ record: RecordId; organ: OrganId; on: PlainDate }>`
    select id as record, organ_id as organ, ${sql.ref(columnName(ledger.start))} as "on" from ${sql.table(code)}
    where ${allOf(where)} order by ${sql.ref(columnName(ledger.start))} desc, id desc limit ${shown}`.execute(tx)
  const ids = rows.map((r) => r.record)
  const titles = await titlesOf(tx, ledger, ids, recording)
  return rows.flatMap((row) => {
    const title = titles.get(row.record)
    return title ? [{ ...row, ...title }] : []
  })
}
