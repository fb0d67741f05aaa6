import type { AccountId, HolderView } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'

/** Who holds a post on a day. */
export async function holdersOf(tx: Tx, region: string, post: string, on: string): Promise<readonly HolderView[]> {
  const rows = await tx
    .selectFrom('appointment as p')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'p.region_code').onRef('a.id', '=', 'p.account_id'),
    )
    .innerJoin('organ as o', (join) =>
      join.onRef('o.region_code', '=', 'p.region_code').onRef('o.id', '=', 'p.organ_id'),
    )
    .select(['a.id', 'a.name', 'o.name as organName'])
    .where('p.region_code', '=', region)
    .where('p.post', '=', post)
    .where('p.from_on', '<=', on)
    .where((eb) => eb.or([eb('p.to_on', 'is', null), eb('p.to_on', '>=', on)]))
    .orderBy('a.login')
    .execute()
  return rows.map(({ id, name, organName }) => ({ account: id as AccountId, name, organName }))
}
