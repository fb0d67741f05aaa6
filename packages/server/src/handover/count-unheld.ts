import { type Ledger, openStates } from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Tx } from '../db/store.ts'
import { inStates } from '../work/reached.ts'
import { unheld } from './handing.ts'

/** How many open records of each ledger are with somebody who can act on them no more; ledgers without any are left out. */
export async function countUnheld(
  tx: Tx,
  ledgers: readonly Ledger[],
  region: string,
  today: string,
): Promise<readonly { readonly label: string; readonly n: number }[]> {
  const counted: { readonly label: string; readonly n: number }[] = []
  for (const ledger of ledgers) {
    const lost = unheld(ledger, today)
    if (lost === null) continue
    const { rows } = await sql<{ readonly n: number }>`
      select count(*)::int as n from ${sql.table(ledger.shape.code)} r
      where r.region_code = ${region} and ${inStates(openStates(ledger))} and ${lost}`.execute(tx)
    const n = rows[0]?.n ?? 0
    if (n > 0) counted.push({ label: ledger.shape.label, n })
  }
  return counted
}
