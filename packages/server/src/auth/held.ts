import type { AccountId, OrganId } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import type { Actor } from './actor.ts'

/** The posts `p` that accounts `a` hold in organs `o` on a day. */
export const heldOn = (tx: Tx, region: string, on: string) =>
  tx
    .selectFrom('appointment as p')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'p.region_code').onRef('a.id', '=', 'p.account_id'),
    )
    .innerJoin('organ as o', (join) =>
      join.onRef('o.region_code', '=', 'p.region_code').onRef('o.id', '=', 'p.organ_id'),
    )
    .where('p.region_code', '=', region)
    .where('p.from_on', '<=', on)
    .where((eb) => eb.or([eb('p.to_on', 'is', null), eb('p.to_on', '>=', on)]))

/** Those of accounts that can be acted from: whoever's is disabled acts no more. */
export const actingOn = (tx: Tx, region: string, on: string) => heldOn(tx, region, on).where('a.disabled', '=', false)

interface Held {
  readonly post?: string
  readonly account?: string
  readonly organ?: string
}
/** Those who hold what is asked for on a day, each as he would act from it. */
export async function actorsOn(
  tx: Tx,
  region: string,
  { post, account, organ }: Held,
  on: string,
): Promise<readonly Actor[]> {
  const rows = await actingOn(tx, region, on)
    .select(['a.id', 'a.name', 'p.post', 'o.id as organ', 'o.path'])
    .$if(post !== undefined, (q) => q.where('p.post', '=', post ?? ''))
    .$if(account !== undefined, (q) => q.where('p.account_id', '=', account ?? ''))
    .$if(organ !== undefined, (q) => q.where('p.organ_id', '=', organ ?? ''))
    .orderBy('a.login')
    .orderBy('p.id')
    .execute()
  return rows.map((r) => ({
    region,
    account: r.id as AccountId,
    name: r.name,
    post: r.post,
    organ: r.organ as OrganId,
    organPath: r.path,
  }))
}
