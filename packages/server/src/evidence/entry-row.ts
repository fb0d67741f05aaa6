import type { Values } from '@fazhi/ledger'
import type { Insertable } from 'kysely'
import type { Reach, Tables } from '../db/tables.ts'
import { type Algorithm, commitmentsOf, entryDigest, freshSalts, type Said } from './entry-digest.ts'

/** An entry as it is stored: what it says, its salted commitments, and its place in the chain of its record. */
export function entryRow(
  by: Algorithm,
  region: string,
  said: Said,
  values: { readonly before: Values; readonly after: Values },
  reach: Reach,
  previous: string,
): Insertable<Tables['entry']> & { readonly digest: string } {
  const { before, after } = values
  const salts = freshSalts()
  const commitments = commitmentsOf(by, { before, after, salts, commitments: {} })
  return {
    region_code: region,
    ...said,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
    salts: JSON.stringify(salts),
    commitments: '{}',
    digest: entryDigest(by, said, commitments, previous),
    ...reach,
  }
}
