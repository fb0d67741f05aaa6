import { type AccountId, findGrant, type Ledger, type OrganId } from '@fazhi/ledger'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { reaches } from '../ledgers/granted.ts'
import type { StoredMatter } from '../ledgers/stored-matter.ts'

interface Held {
  readonly post: string
  readonly account?: string
  readonly organ?: string
}
/** Those who hold a post on a day, each as he would act from it; whoever's account is disabled acts no more. */
export async function holdersOn(
  tx: Tx,
  region: string,
  { post, account, organ }: Held,
  on: string,
): Promise<readonly Actor[]> {
  const rows = await tx
    .selectFrom('appointment as p')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'p.region_code').onRef('a.id', '=', 'p.account_id'),
    )
    .innerJoin('organ as o', (join) =>
      join.onRef('o.region_code', '=', 'p.region_code').onRef('o.id', '=', 'p.organ_id'),
    )
    .select(['a.id', 'a.name', 'o.id as organ', 'o.path'])
    .where('p.region_code', '=', region)
    .where('p.post', '=', post)
    .where('p.from_on', '<=', on)
    .where((eb) => eb.or([eb('p.to_on', 'is', null), eb('p.to_on', '>=', on)]))
    .where('a.disabled', '=', false)
    .$if(account !== undefined, (q) => q.where('p.account_id', '=', account ?? ''))
    .$if(organ !== undefined, (q) => q.where('p.organ_id', '=', organ ?? ''))
    .orderBy('a.login')
    .orderBy('p.id')
    .execute()
  return rows.map((r) => ({
    region,
    account: r.id as AccountId,
    name: r.name,
    post,
    organ: r.organ as OrganId,
    organPath: r.path,
  }))
}

/** Who may approve on a day: whoever holds the post and sees the record; never the one who asks. */
export async function approversOf(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  { post, askedBy, on }: { readonly post: string; readonly askedBy: string | null; readonly on: string },
  region: string,
): Promise<readonly Actor[]> {
  const see = findGrant(ledger.access, post)?.see
  if (see === undefined) return []
  const holders = await holdersOn(tx, region, { post }, on)
  return holders.filter((holder) => holder.account !== askedBy && reaches(see, holder, ledger, matter))
}
