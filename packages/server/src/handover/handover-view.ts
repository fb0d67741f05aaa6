import {
  type AccountId,
  type HandlerView,
  type HandoverView,
  handlingScopes,
  handoverScopes,
  type Ledger,
  type RecordId,
  type RequestMark,
  type SuccessorView,
} from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { actingOn, actorsOn } from '../auth/held.ts'
import type { Tx } from '../db/store.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { notFound } from '../problem.ts'
import { byDeadline, openWork, type QueueRow } from '../work/queues.ts'
import { assigneeColumns, type Condition, inScopes } from '../work/reached.ts'
import { workItems } from '../work/work.ts'
import { handable, unheld } from './handing.ts'

const shown = 200

/** The open requests `r` of records that an actor may hand over. */
export function handableRequests(ledgers: readonly Ledger[], actor: Actor): Condition | null {
  const each = ledgers.flatMap((ledger) => {
    const rows = inScopes(handoverScopes(ledger, actor.post), actor)
    return rows === null ? [] : [sql`(r.ledger = ${sql.lit(ledger.shape.code)} and ${rows})`]
  })
  return each.length === 0
    ? null
    : sql`r.region_code = ${actor.region} and r.standing in ('asked', 'returned') and (${sql.join(each, sql` or `)})`
}

/** Those who have open work that the actor may hand over, whoever can act on it no more first. */
export async function handlerViews(
  tx: Tx,
  ledgers: readonly Ledger[],
  { actor, by }: Recording,
): Promise<readonly HandlerView[]> {
  const sources: RawBuilder<unknown>[] = []
  for (const ledger of ledgers) {
    const [which, lost] = [handable(ledger, actor), unheld(ledger, by.today)]
    if (which === null || lost === null) continue
    for (const column of assigneeColumns(ledger))
      sources.push(sql`select ${column} as account, count(*)::int as records, 0 as requests, (count(*) filter (where ${lost}))::int as unheld
        from ${sql.table(ledger.shape.code)} r
        where r.region_code = ${actor.region} and ${column} is not null and ${which} group by ${column}`)
  }
  const asked = handableRequests(ledgers, actor)
  if (asked !== null)
    sources.push(sql`select r.asked_by as account, 0 as records, count(*)::int as requests, 0 as unheld
      from move_request r where ${asked} group by r.asked_by`)
  if (sources.length === 0) return []
  const { rows } = await sql<HandlerView>`
    select w.account, a.name, sum(w.records)::int as records, sum(w.requests)::int as requests, sum(w.unheld)::int as unheld
    from (${sql.join(sources, sql` union all `)}) w join account a on a.region_code = ${actor.region} and a.id = w.account
    group by w.account, a.name order by sum(w.unheld) desc, a.name, w.account`.execute(tx)
  return rows
}

/** Those in the actor's own unit and below who could take it, by the posts that move such records. */
async function successorsOf(
  tx: Tx,
  ledgers: readonly Ledger[],
  from: string,
  { actor, by }: Recording,
): Promise<readonly SuccessorView[]> {
  const posts = new Set(
    ledgers.flatMap((ledger) =>
      assigneeColumns(ledger).length === 0 || handoverScopes(ledger, actor.post).length === 0
        ? []
        : ledger.access.grants.flatMap(({ post }) => (handlingScopes(ledger, post.code).length > 0 ? [post.code] : [])),
    ),
  )
  if (posts.size === 0) return []
  const rows = await actingOn(tx, actor.region, by.today)
    .select(['a.id', 'a.name', 'p.post', 'o.name as organName'])
    .where('p.post', 'in', [...posts])
    .where('a.id', '<>', from)
    .where((eb) => eb.fn<boolean>('starts_with', ['o.path', eb.val(actor.organPath)]))
    .orderBy('a.login')
    .orderBy('p.id')
    .execute()
  return rows.map(({ id, ...rest }) => ({ account: id as AccountId, ...rest }))
}

/** All that somebody would leave behind, as far as the actor may hand it over. @throws not found, where that is nothing */
export async function handoverView(
  tx: Tx,
  ledgers: readonly Ledger[],
  account: string,
  recording: Recording,
): Promise<HandoverView> {
  const { actor, by } = recording
  const handlers = await handlerViews(tx, ledgers, recording)
  const handler = handlers.find((h) => h.account === account)
  if (!handler) throw notFound('人员')
  const asking = { actor, ledgers, organ: undefined, soon: by.today, today: by.today }
  const source = openWork(asking, (ledger) => {
    const which = handable(ledger, actor)
    return which && sql`(${which} and (${heldBy(ledger, account)}))`
  })
  const { rows } = await sql<QueueRow>`
    select q.* from (${source}) q order by ${byDeadline} limit ${shown}`.execute(tx)
  const asked = handableRequests(ledgers, actor)
  const { rows: requests } =
    asked === null
      ? { rows: [] }
      : await sql<RequestMark & { readonly ledger: string; readonly record: RecordId }>`
          select r.id, r.move, r.standing, r.ledger, r.record_id as record, r.urged, a.name as "askedByName", r.asked_at as "askedAt"
          from move_request r join account a on a.region_code = r.region_code and a.id = r.asked_by
          where ${asked} and r.asked_by = ${account} order by r.id`.execute(tx)
  return {
    account: handler.account,
    name: handler.name,
    records: await workItems(tx, rows, ledgers, recording),
    recordsTotal: handler.records,
    requests,
    waiting: await waitingOn(tx, account, recording),
    successors: await successorsOf(tx, ledgers, account, recording),
  }
}
export const heldBy = (ledger: Ledger, account: string): Condition =>
  sql.join(
    assigneeColumns(ledger).map((column) => sql`${column} = ${account}`),
    sql` or `,
  )

/** Requests that the actor sees and that wait for a post the person holds. */
async function waitingOn(tx: Tx, account: string, { actor, by }: Recording): Promise<number> {
  const posts = (await actorsOn(tx, actor.region, { account }, by.today)).map((seat) => seat.post)
  if (posts.length === 0) return 0
  const { n } = await tx
    .selectFrom('move_request')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('region_code', '=', actor.region)
    .where('standing', '=', 'asked')
    .where('approval', 'in', posts)
    .executeTakeFirstOrThrow()
  return Number(n)
}
