import { findGrant, type Ledger, moveScopes } from '@fazhi/ledger'
import { actingOn } from '../auth/held.ts'
import type { Tx } from '../db/store.ts'
import type { Reach } from '../db/tables.ts'
import { type Reaching, reaches as reachesRow } from '../ledgers/reaches.ts'

/** Somebody in a post today. */
export interface Holder extends Reaching {
  readonly account: string
  readonly post: string
}

/** Everybody who holds a post in the region on a day, disabled accounts left out. */
export async function holdersToday(tx: Tx, region: string, today: string): Promise<readonly Holder[]> {
  return actingOn(tx, region, today)
    .select(['a.id as account', 'p.post', 'o.id as organ', 'o.path as organPath'])
    .where('a.kind', '=', 'staff')
    .orderBy('p.from_on')
    .orderBy('p.id')
    .execute()
}

const sees = (ledger: Ledger, holder: Holder, row: Reach): boolean => {
  const grant = findGrant(ledger.access, holder.post)
  return grant !== undefined && reachesRow(grant.see, holder, row)
}
const mayMove = (ledger: Ledger, holder: Holder, moves: readonly string[], row: Reach): boolean => {
  const grant = findGrant(ledger.access, holder.post)
  return moves.some((move) => moveScopes(grant, move).some((scope) => reachesRow(scope, holder, row)))
}

/**
 * Whom a clock concerns: those to whom the matter is assigned; where it is nobody's, whoever may make a move that ends
 * the clock; and once its last day has passed also those who approve in this ledger, the nearest first: who see the
 * matter as their own unit's, or else whoever sees it. Each account once. Nobody is told of a record he does not see.
 */
export function recipientsOf(
  ledger: Ledger,
  period: string,
  row: Reach,
  holders: readonly Holder[],
  isOverdue: boolean,
): readonly Holder[] {
  const seeing = holders.filter((h) => sees(ledger, h, row))
  const assigned = seeing.filter((h) => row.assignees.includes(`,${h.account},`))
  const acting =
    assigned.length > 0 ? assigned : seeing.filter((h) => mayMove(ledger, h, ledger.periods[period]?.until ?? [], row))
  const told = [...acting, ...(isOverdue ? heads(ledger, row, seeing) : [])]
  return told.filter((h, at) => told.findIndex((other) => other.account === h.account) === at)
}

function heads(ledger: Ledger, row: Reach, seeing: readonly Holder[]): readonly Holder[] {
  const approving = new Set(Object.values(ledger.moves).flatMap((m) => m.approval?.code ?? []))
  const all = seeing.filter((h) => approving.has(h.post))
  const near = all.filter((h) => reachesRow('own', h, row) || reachesRow('subtree', h, row))
  const own = near.filter((h) => findGrant(ledger.access, h.post)?.see !== 'region')
  return own.length > 0 ? own : all
}
