import type { Ledger, Scalar } from '@fazhi/ledger'
import { sql } from 'kysely'
import { worded } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { ask, write } from '../db/writing.ts'
import { projection, reachOf, readRow } from '../ledgers/row.ts'
import { everyRow } from './search-store.ts'
import { isSearched, searchRows } from './searched.ts'

/** Of each ledger the records taken in last are compared word for word. */
const compared = 50
type Raw = Readonly<Record<string, Scalar | null>>

async function isWrong(tx: Tx, region: string, ledger: Ledger): Promise<boolean> {
  const { code } = ledger.shape
  const inIndex = sql`search_text where region_code = ${region} and ledger = ${code}`
  const missing = sql`select count(*)::int as n from ${sql.table(code)} r where region_code = ${region}
    and not exists (select from search_text s where s.region_code = ${region} and s.region_code = r.region_code
      and s.ledger = ${code} and s.record_id = r.id and s.reading = 0)`
  const last = sql`select ${projection(ledger, undefined)}, organ_path as "organPath" from ${sql.table(code)}
    where region_code = ${region} order by id desc limit ${compared}`
  const [[counts], rows] = (await Promise.all([ask(tx, worded(missing)), ask(tx, worded(last))])) as [
    readonly { readonly n: number }[],
    readonly Raw[],
  ]
  if (counts?.n !== 0) return true
  if (rows.length === 0) return false
  const ids = rows.map((raw) => String(raw['id']))
  const said = (await ask(
    tx,
    worded(
      sql`select record_id::text as id, reading, body, organ_id, party_organs, assignees from ${inIndex} and record_id in (${sql.join(ids)})`,
    ),
  )) as readonly Raw[]
  const known = new Map(said.map((s) => [`${s['id']} ${s['reading']}`, sayingOf(s)]))
  return rows.some((raw) => {
    const { row } = readRow(ledger, raw)
    const reach = reachOf(ledger, row, String(raw['organPath']))
    const wanted = searchRows(ledger, row, region, reach)
    return wanted.some((w) => known.get(`${w.record_id} ${w.reading}`) !== sayingOf(w))
  })
}
const sayingOf = ({ body, organ_id, party_organs, assignees }: Readonly<Record<string, unknown>>) =>
  JSON.stringify([body, organ_id, party_organs, assignees])

/** The searched ledgers whose records and rows in the index do not agree. */
export async function wrongInSearch(tx: Tx, region: string, ledgers: readonly Ledger[]): Promise<readonly Ledger[]> {
  await write(tx, everyRow)
  const wrong: Ledger[] = []
  for (const ledger of ledgers.filter(isSearched)) if (await isWrong(tx, region, ledger)) wrong.push(ledger)
  return wrong
}
