import type { PlainDate } from '@fazhi/law'
import type { AccountId, HolderOnDay, HoldersPage, OrganId } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import { heldOn } from '../auth/held.ts'
import type { Tx } from '../db/store.ts'
import type { Administering } from './deed.ts'
import { wantDuty } from './duties.ts'

export interface HoldersQuery {
  readonly on: string
  readonly post: string | null
  readonly organ: string | null
  readonly search: string
}
const most = 1_000

/** Who holds which post on a day, unit by unit. */
export async function holdersOnDay(
  tx: Tx,
  { actor }: Administering,
  { on, post, organ, search }: HoldersQuery,
): Promise<HoldersPage> {
  wantDuty(actor, 'accounts', 'appointments')
  const part = `%${search.replace(/[\\%_]/g, (c) => `\\${c}`)}%`
  const rows = await heldOn(tx, actor.region, on)
    .select(['p.id', 'p.post', 'p.from_on', 'p.to_on', 'a.id as account', 'a.login', 'a.name', 'a.disabled'])
    .select(['o.id as organ', 'o.name as organName'])
    .where((eb) => eb.or([eb('a.login', 'like', part), eb('a.name', 'like', part)]))
    .$if(post !== null, (q) => q.where('p.post', '=', post))
    .$if(organ !== null, (q) => q.where('p.organ_id', '=', organ))
    .orderBy('o.path')
    .orderBy('p.post')
    .orderBy('a.login')
    .orderBy('p.id')
    .limit(most + 1)
    .execute()
  const items = rows
    .slice(0, most)
    .map(
      ({ from_on, to_on, account, organ: at, ...rest }): HolderOnDay => ({
        ...rest,
        account: account as AccountId,
        organ: at as OrganId,
        postLabel: posts.find((p) => p.code === rest.post)?.label ?? rest.post,
        from: from_on as PlainDate,
        to: to_on as PlainDate | null,
      }),
    )
  return { on: on as PlainDate, items, isWhole: rows.length <= most }
}
