import type { PlainDate } from '@fazhi/law'
import type { AccountId, AccountKind, AccountsPage, AccountView, AppointmentView, OrganId } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import type { Tx } from '../db/store.ts'
import { notFound } from '../problem.ts'
import type { Administering } from './deed.ts'
import { wantDuty } from './duties.ts'

/** The posts of accounts, past ones too, by account. */
async function appointmentsOf(
  tx: Tx,
  region: string,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, readonly AppointmentView[]>> {
  if (accounts.length === 0) return new Map()
  const rows = await tx
    .selectFrom('appointment as p')
    .innerJoin('organ as o', (join) =>
      join.onRef('o.region_code', '=', 'p.region_code').onRef('o.id', '=', 'p.organ_id'),
    )
    .select(['p.account_id', 'p.id', 'p.version', 'p.post', 'o.id as organ', 'o.name as organName'])
    .select(['p.from_on', 'p.to_on'])
    .where('p.region_code', '=', region)
    .where('p.account_id', 'in', accounts)
    .orderBy('p.from_on')
    .orderBy('p.id')
    .execute()
  const held = new Map<string, AppointmentView[]>()
  for (const { account_id, from_on, to_on, organ, ...rest } of rows) {
    const postLabel = posts.find((p) => p.code === rest.post)?.label ?? rest.post
    const view = {
      ...rest,
      organ: organ as OrganId,
      postLabel,
      from: from_on as PlainDate,
      to: to_on as PlainDate | null,
    }
    held.set(account_id, [...(held.get(account_id) ?? []), view])
  }
  return held
}

interface AccountRow {
  readonly id: string
  readonly version: number
  readonly login: string
  readonly name: string
  readonly kind: string
  readonly disabled: boolean
}
const columns = ['id', 'version', 'login', 'name', 'kind', 'disabled'] as const
const viewOf = (row: AccountRow, appointments: AccountView['appointments']): AccountView => ({
  ...row,
  id: row.id as AccountId,
  kind: row.kind as AccountKind,
  appointments,
})

/** Accounts by login; `search` is a part of login or name. */
export async function listAccounts(
  tx: Tx,
  { actor }: Administering,
  { search, after, limit }: { readonly search: string; readonly after: string; readonly limit: number },
): Promise<AccountsPage> {
  wantDuty(actor, 'accounts', 'appointments')
  const part = `%${search.replace(/[\\%_]/g, (c) => `\\${c}`)}%`
  const all = tx
    .selectFrom('account')
    .where('region_code', '=', actor.region)
    .where((eb) => eb.or([eb('login', 'like', part), eb('name', 'like', part)]))
  const rows = await all
    .select(columns)
    .where('login', '>', after)
    .orderBy('login')
    .limit(limit + 1)
    .execute()
  const { n } = await all.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  const page = rows.slice(0, limit)
  const held = await appointmentsOf(
    tx,
    actor.region,
    page.map((r) => r.id),
  )
  return {
    items: page.map((row) => viewOf(row, held.get(row.id) ?? [])),
    total: Number(n),
    after: rows.length > limit ? (page.at(-1)?.login ?? null) : null,
  }
}

/** An account as administrators see it. @throws not found, in another region too */
export async function findAccount(tx: Tx, { actor }: Administering, id: string): Promise<AccountView> {
  const row = await tx
    .selectFrom('account')
    .select(columns)
    .where('region_code', '=', actor.region)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound('账号')
  return viewOf(row, (await appointmentsOf(tx, actor.region, [id])).get(id) ?? [])
}
