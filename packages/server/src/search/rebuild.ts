import type { Ledger, Scalar } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { byLaw, scopeOf } from '../auth/actor.ts'
import type { House } from '../house.ts'
import { projection, readRow } from '../ledgers/row.ts'
import { rewriteSearch } from './search-store.ts'
import { noteFinished, unfinishedIn } from './standing.ts'

/** Records held at once, and so long a move of one of them may have to wait. */
const batch = 200
const nothing = '00000000-0000-0000-0000-000000000000'
type Raw = Readonly<Record<string, Scalar | null>>

/**
 * Makes the rows of one ledger anew, a batch a transaction, while everybody works: a record is held as long as its row
 * is written, so that what is written is what it says.
 * @returns records
 */
export async function rebuildSearch(house: House, region: string, ledger: Ledger, stop?: AbortSignal): Promise<number> {
  const scope = scopeOf(byLaw(region))
  let [count, last] = [0, nothing]
  for (;;) {
    if (stop?.aborted) return count
    const ids = await house.store.transaction(scope, async (tx) => {
      const { rows } = await sql<Raw>`
        select ${projection(ledger, undefined)}, organ_path as "organPath" from ${sql.table(ledger.shape.code)}
        where region_code = ${region} and id > ${last} order by id limit ${batch} for update`.execute(tx)
      const matters = rows.map((raw) => ({ row: readRow(ledger, raw).row, organPath: String(raw['organPath']) }))
      await rewriteSearch(tx, ledger, region, matters)
      return matters.map(({ row }) => row.id)
    })
    count += ids.length
    const end = ids.at(-1)
    if (end === undefined) break
    last = end
  }
  await house.store.transaction(scope, (tx) => noteFinished(tx, region, ledger, house.now()))
  return count
}

/** Makes what is missing: after an upgrade or a restoration the index fills while the server serves. */
export async function completeSearch(house: House, region: string, stop?: AbortSignal): Promise<void> {
  const wanting = await house.store.transaction(scopeOf(byLaw(region)), (tx) => unfinishedIn(tx, region, ledgers))
  for (const ledger of wanting) await rebuildSearch(house, region, ledger, stop)
}
