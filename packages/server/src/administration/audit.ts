import { createHash } from 'node:crypto'
import type { AccountId, AuditItem, AuditPage, ReadingItem, ReadingsPage, SignInsPage, Values } from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Tx } from '../db/store.ts'
import { type SealKeeper, signText } from '../evidence/keeper.ts'
import { type Language, spoken } from '../language.ts'
import type { Administering } from './deed.ts'
import { wantDuty } from './duties.ts'
import { say } from './say.ts'

export interface AuditQuery {
  readonly before: string | null
  readonly ledger: string | null
  readonly account: string | null
  readonly post: string | null
  readonly organ: string | null
  readonly kind: string | null
  /** Civil days in Shanghai, both included. */
  readonly from: string | null
  readonly to: string | null
  readonly limit: number
}

const dayLength = 86_400_000
/** The instants between which the days of a question lie. */
const span = ({ from, to }: Pick<AuditQuery, 'from' | 'to'>) => ({
  since: from === null ? null : new Date(Date.parse(`${from}T00:00:00+08:00`)).toISOString(),
  until: to === null ? null : new Date(Date.parse(`${to}T00:00:00+08:00`) + dayLength).toISOString(),
})

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
  readonly digest: string
  readonly reason: string | null
  readonly said: Values | null
}

/** What was done, newest first; the values of records do not leave the database. */
export async function readAudit(
  tx: Tx,
  { actor }: Administering,
  query: AuditQuery,
  language?: Language,
): Promise<AuditPage> {
  wantDuty(actor, 'audit')
  const { before, ledger, account, post, organ, kind, limit } = query
  const { since, until } = span(query)
  const { rows } = await sql<Spoken>`
    select e.id, e.recorded_at as at, e.ledger, e.record_id as record, e.kind, e.name, e.account_id as account,
      a.name as by, e.post, o.name as "organName", e.digest, e.reason, e.said
    from audit_entries(${before}, ${ledger}, ${account}, ${post}, ${organ}, ${kind}, ${since}, ${until}, ${limit + 1}) e
      left join account a on a.region_code = ${actor.region} and a.id = e.account_id
      left join organ o on o.region_code = ${actor.region} and o.id = e.organ_id
    order by e.id desc`.execute(tx)
  const items = rows
    .slice(0, limit)
    .map(
      (row): AuditItem => ({
        ...row,
        account: row.account as AccountId | null,
        by: row.by ?? spoken(row.post === 'founder' ? say('建库') : say('依法'), language),
        organName: row.organName ?? '',
      }),
    )
  return { items, before: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** Who read restricted records, newest first. */
export async function readReadings(tx: Tx, { actor }: Administering, query: AuditQuery): Promise<ReadingsPage> {
  wantDuty(actor, 'audit')
  const { before, ledger, account, post, organ, limit } = query
  const { since, until } = span(query)
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
    .$if(post !== null, (q) => q.where('r.post', '=', post))
    .$if(organ !== null, (q) => q.where('r.organ_id', '=', organ))
    .$if(since !== null, (q) => q.where('r.read_at', '>=', since))
    .$if(until !== null, (q) => q.where('r.read_at', '<', until))
    .orderBy('r.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map((r): ReadingItem => ({ ...r, account: r.account as AccountId }))
  return { items, before: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** Who came in and who was turned away, newest first. */
export async function readSignIns(tx: Tx, { actor }: Administering, query: AuditQuery): Promise<SignInsPage> {
  wantDuty(actor, 'audit')
  const { before, account, limit } = query
  const { since, until } = span(query)
  const rows = await tx
    .selectFrom('sign_in as s')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 's.region_code').onRef('a.id', '=', 's.account_id'),
    )
    .select(['s.id', 's.at', 's.account_id as account', 'a.login', 'a.name as by', 's.outcome', 's.agent'])
    .where('s.region_code', '=', actor.region)
    .$if(before !== null, (q) => q.where('s.id', '<', before))
    .$if(account !== null, (q) => q.where('s.account_id', '=', account))
    .$if(since !== null, (q) => q.where('s.at', '>=', since))
    .$if(until !== null, (q) => q.where('s.at', '<', until))
    .orderBy('s.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map((s) => ({ ...s, account: s.account as AccountId }))
  return { items, before: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** At most so many lines are handed out at once. */
export const mostLines = 10_000
const columns = [
  '时间',
  '办理人',
  '岗位',
  '单位',
  '台账',
  '记录编号',
  '类别',
  '事项',
  '理由',
  '摘要',
  '办理记录编号',
] as const

/** Nothing in a cell is a formula to a spreadsheet. */
const cell = (text: string) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export interface SignedList {
  readonly text: string
  readonly rows: number
  readonly digest: string
}
/**
 * What was done, as a list to be handed over: each line with the digest of its entry, and at the end the SHA-256 of all
 * that stands before, signed with the key of the seals where the server has it.
 */
export function signedList(items: readonly AuditItem[], keeper: SealKeeper | undefined): SignedList {
  const lines = items.map((i) =>
    [i.at, i.by, i.post, i.organName, i.ledger, i.record, i.kind, i.name ?? '', i.reason ?? '', i.digest, i.id]
      .map(cell)
      .join(','),
  )
  const body = `\uFEFF${[columns.join(','), ...lines].join('\r\n')}\r\n`
  const digest = createHash('sha256').update(body).digest('hex')
  const signature = keeper ? `,ed25519,${signText(keeper.key, digest)}` : ''
  return { text: `${body}#sha256,${digest}${signature}\r\n`, rows: items.length, digest }
}
