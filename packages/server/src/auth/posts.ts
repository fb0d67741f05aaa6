import type { HolderView } from '@fazhi/ledger'
import { prepared } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { ask } from '../db/writing.ts'

const text = prepared(`select a.id as account, a.name, o.name as "organName" from appointment p
  join account a on a.region_code = p.region_code and a.id = p.account_id
  join organ o on o.region_code = p.region_code and o.id = p.organ_id
  where p.region_code = $1 and p.post = $2 and p.from_on <= $3 and (p.to_on is null or p.to_on >= $3)
  order by a.login`)

/** Who holds a post on a day. */
export async function holdersOf(tx: Tx, region: string, post: string, on: string): Promise<readonly HolderView[]> {
  const rows = await ask(tx, { sql: text, parameters: [region, post, on] })
  return rows as readonly HolderView[]
}
