import type { Ledger, ReadersView, ReaderView, Scope } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import { actingOn } from '../auth/held.ts'
import { waysOf } from '../db/policies.ts'
import type { Tx } from '../db/store.ts'
import type { Reach } from '../db/tables.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { noteReading } from '../ledgers/reading.ts'
import { reachOf } from '../ledgers/row.ts'
import { findMatter } from '../ledgers/stored-matter.ts'
import { notFound } from '../problem.ts'
import { ownersOf, partiesOf, wayView } from './explain.ts'

interface Holder {
  readonly post: string
  readonly organ_id: string
  readonly account_id: string
}

/** Who holds which post today, where neither account nor unit is closed. */
const holdersOn = (tx: Tx, region: string, today: string): Promise<readonly Holder[]> =>
  actingOn(tx, region, today).select(['p.post', 'p.organ_id', 'p.account_id']).execute()

/** Which posts at which units see a record that the actor sees himself; how many hold them, and not who. */
export async function readersView(tx: Tx, ledger: Ledger, id: string, recording: Recording): Promise<ReadersView> {
  const { actor, by } = recording
  const { region } = actor
  const matter = await findMatter(tx, ledger, actor, id)
  if (!matter) throw notFound()
  await noteReading(tx, ledger, recording, 'readers', [id])
  const reach = reachOf(ledger, matter.row, matter.organPath)
  const [owners, parties] = [await ownersOf(tx, region, reach), await partiesOf(tx, region, reach)]
  const holders = await holdersOn(tx, region, by.today)
  const unitsIn: Readonly<Record<Scope, ReaderView['units']>> = {
    own: owners.slice(-1),
    subtree: owners,
    party: parties,
    assigned: null,
    region: null,
    reportOnly: [],
    public: [],
  }
  const items = posts.flatMap((post) => {
    const grants = ledger.access.grants.filter((g) => g.post.code === post.code)
    return waysOf(ledger, post.code).flatMap((way): readonly ReaderView[] => {
      const units = unitsIn[way.scope]
      const reached = holders.filter((h) => h.post === post.code && isAmong(h, way.scope, units, reach))
      if (units?.length === 0 || (way.scope === 'assigned' && reached.length === 0)) return []
      return [
        {
          ...wayView(way, ledger),
          post: post.code,
          postLabel: post.label,
          units,
          people: new Set(reached.map((h) => h.account_id)).size,
          masked: [...new Set(grants.flatMap((g) => Object.keys(g.masked ?? {})))],
        },
      ]
    })
  })
  return { items }
}

const isAmong = (holder: Holder, scope: Scope, units: ReaderView['units'], { assignees }: Reach) =>
  scope === 'assigned'
    ? assignees.includes(`,${holder.account_id},`)
    : (units?.some((u) => u.id === holder.organ_id) ?? true)
