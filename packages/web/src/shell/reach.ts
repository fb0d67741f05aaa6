import { findGrant, type Ledger } from '@fazhi/ledger'

/** Whether a post sees records of a ledger at all, beyond its figures and what anybody may read. */
export function reaches({ access }: Ledger, post: string): boolean {
  const scope = findGrant(access, post)?.see
  return scope !== undefined && scope !== 'reportOnly' && scope !== 'public'
}
