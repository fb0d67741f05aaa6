import type { AccountId, AuditItem, AuditPage, ReadingItem, ReadingsPage, Values } from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Tx } from '../db/store.ts'
import type { Administering } from './deed.ts'
import { wantDuty } from './duties.ts'

export interface AuditQuery {
  readonly before: string | null
  readonly ledger: string | null
  readonly account: string | null
  readonly limit: number
}

interface Spoken {
  readonly id: string
  readonly at: string
  readonly ledger: string
  readonly record: string
  readonly kind: string
  readonly name: string | null
  readonly account: string | null
  readonly by: string | null
  readonly post: string
  readonly organName: string | null
  readonly said: Values | null
}

/** What was done, newest first; the values of records do not leave the database. */
export async function readAudit(
  tx: Tx,
  { actor }: Administering,
  { before, ledger, account, limit }: AuditQuery,
): Promise<AuditPage> {
  wantDuty(actor, 'audit')
  const { rows } = await sql<Spoken>`
    select e.id, e.recorded_at as at, e.ledger, e.record_id as record, e.kind, e.name, e.account_id as account,
      a.name as by, e.post, o.name as "organName", e.said
    from audit_entries(${before}, ${ledger}, ${account}, ${limit + 1}) e
      left join account a on a.region_code = ${actor.region} and a.id = e.account_id
      left join organ o on o.region_code = ${actor.region} and o.id = e.organ_id
    order by e.id desc`.execute(tx)
  const items = rows
    .slice(0, limit)
    .map(
      (row): AuditItem => ({
        ...row,
        account: row.account as AccountId | null,
        by: row.by ?? (row.post === 'founder' ? '建库' : '依法'),
        organName: row.organName ?? '',
      }),
    )
  return { items, before: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** Who read restricted records, newest first. */
export async function readReadings(
  tx: Tx,
  { actor }: Administering,
  { before, ledger, account, limit }: AuditQuery,
): Promise<ReadingsPage> {
  wantDuty(actor, 'audit')
  const rows = await tx
    .selectFrom('sensitive_read as r')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'r.region_code').onRef('a.id', '=', 'r.account_id'),
    )
    .innerJoin('organ as o', (join) =>
      join.onRef('o.region_code', '=', 'r.region_code').onRef('o.id', '=', 'r.organ_id'),
    )
    .select(['r.id', 'r.read_at as at', 'r.ledger', 'r.record_id as record', 'r.operation', 'r.purpose'])
    .select(['r.account_id as account', 'a.name as by', 'r.post', 'o.name as organName'])
    .where('r.region_code', '=', actor.region)
    .$if(before !== null, (q) => q.where('r.id', '<', before))
    .$if(ledger !== null, (q) => q.where('r.ledger', '=', ledger))
    .$if(account !== null, (q) => q.where('r.account_id', '=', account))
    .orderBy('r.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map((r): ReadingItem => ({ ...r, account: r.account as AccountId }))
  return { items, before: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
