import { fault, findGrant, type Ledger, parseQuery, type SavedView } from '@fazhi/ledger'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { listingQuery } from '../ledgers/schema.ts'
import { conflict, invalid, notFound } from '../problem.ts'
import { say } from './say.ts'

/** As many as anybody keeps for one ledger. */
const most = 50
export type Search = Readonly<Record<string, string>>

/** A ledger in which the actor's post sees anything: for others there is no such ledger. */
export function wantSeen(ledger: Ledger | undefined, { post }: Actor): Ledger {
  const see = ledger && findGrant(ledger.access, post)?.see
  if (!ledger || see === undefined || see === 'reportOnly' || see === 'public') throw notFound('台账')
  return ledger
}

function wantReadable(ledger: Ledger, search: Search): void {
  const { sort, limit: _, ...filter } = search
  const turned = Object.keys(filter).filter((name) => name in listingQuery)
  const { faults } = parseQuery(ledger, filter)
  const field = sort?.replace(/^-/, '')
  const isKnown = field === undefined || Object.hasOwn(ledger.shape.fields, field)
  const all = [
    ...turned.map((name) => fault(`search.${name}`, say('翻到第几页不随视图保存'))),
    ...(turned.length > 0 ? [] : faults.map((f) => ({ ...f, field: `search.${f.field}` }))),
    ...(isKnown ? [] : [fault('search.sort', say('没有“{name}”这一项，不能按它排序', { name: field }))]),
  ]
  if (all.length > 0) throw invalid(all)
}

export async function savedViews(tx: Tx, ledger: Ledger, { region, account }: Actor): Promise<readonly SavedView[]> {
  const rows = await tx
    .selectFrom('saved_view')
    .selectAll()
    .where('region_code', '=', region)
    .where('ledger', '=', ledger.shape.code)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map((r) => ({
    id: r.id,
    name: r.name,
    search: r.search,
    isShared: r.post !== null,
    isOwn: r.account_id === account,
  }))
}

export async function saveView(
  tx: Tx,
  ledger: Ledger,
  { region, account, post }: Actor,
  { name, search, isShared }: { readonly name: string; readonly search: Search; readonly isShared: boolean },
  at: Date,
): Promise<void> {
  wantReadable(ledger, search)
  const title = name.normalize('NFC').trim()
  if (title === '') throw invalid([fault('name', say('请给视图起一个名字'))])
  const own = await tx
    .selectFrom('saved_view')
    .select('name')
    .where('region_code', '=', region)
    .where('ledger', '=', ledger.shape.code)
    .where(sql<string>`account_id::text`, '=', account ?? '')
    .execute()
  if (own.length >= most) throw conflict(say('每个台账至多保存{n}个视图，请先删去不用的', { n: most }))
  const inserted = await tx
    .insertInto('saved_view')
    .values({
      region_code: region,
      id: uuidv7(),
      ledger: ledger.shape.code,
      account_id: account ?? '',
      post: isShared ? post : null,
      name: title,
      search: JSON.stringify(search),
      made_at: at.toISOString(),
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) throw conflict(say('已经有名为“{name}”的视图，请换一个名字，或者先删去原来的', { name: title }))
}

/** Only whoever saved a view takes it away; to others it is one that is not there. */
export async function dropView(tx: Tx, { region }: Actor, id: string): Promise<void> {
  const { numDeletedRows } = await tx
    .deleteFrom('saved_view')
    .where('region_code', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound('视图')
}
