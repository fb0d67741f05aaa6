import type { Ledger } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import { isSearched, searchedOf } from './searched.ts'

/** The searched ledgers of a region whose rows in the index are not all there, or were made by an older declaration. */
export async function unfinishedIn(tx: Tx, region: string, ledgers: readonly Ledger[]): Promise<readonly Ledger[]> {
  const rows = await tx
    .selectFrom('search_standing')
    .select(['ledger', 'digest'])
    .where('region_code', '=', region)
    .execute()
  const made = new Map(rows.map((r) => [r.ledger, r.digest]))
  return ledgers.filter((l) => isSearched(l) && made.get(l.shape.code) !== searchedOf(l).digest)
}

export async function noteFinished(tx: Tx, region: string, ledger: Ledger, at: Date): Promise<void> {
  const row = {
    region_code: region,
    ledger: ledger.shape.code,
    digest: searchedOf(ledger).digest,
    built_at: at.toISOString(),
  }
  await tx
    .insertInto('search_standing')
    .values(row)
    .onConflict((on) =>
      on.columns(['region_code', 'ledger']).doUpdateSet({ digest: row.digest, built_at: row.built_at }),
    )
    .execute()
}
