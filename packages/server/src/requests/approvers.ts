import { findGrant, type Ledger } from '@fazhi/ledger'
import type { Actor } from '../auth/actor.ts'
import { actorsOn } from '../auth/held.ts'
import type { Tx } from '../db/store.ts'
import { reaches } from '../ledgers/granted.ts'
import type { StoredMatter } from '../ledgers/stored-matter.ts'

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
  const holders = await actorsOn(tx, region, { post }, on)
  return holders.filter((holder) => holder.account !== askedBy && reaches(see, holder, ledger, matter))
}
