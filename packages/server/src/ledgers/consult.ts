import {
  type AnyRow,
  type By,
  findGrant,
  type Input,
  type Ledger,
  type Move,
  type RecordId,
  type Scalar,
} from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { CompiledQuery } from 'kysely'
import { prepared, type Statement } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { noteReading, type Reader } from './reading.ts'
import { projectionText, readRow } from './row.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * What each of several moves' rules look at, as far as the actor sees it: what his post may not see, no rule tells him
 * anything about. Masks hide words from a reader, not facts from a rule, so the rows are whole.
 */
export async function consulted(
  tx: Tx,
  ledger: Ledger,
  move: Move,
  values: readonly Input[],
  reader: Reader,
): Promise<readonly Pick<By, 'find'>[]> {
  const wanted = values.map((one) => consultedBy(ledger, move, one))
  const codes = new Set(wanted.flatMap((each) => each.map(({ to }) => to)))
  const found = new Map<string, AnyRow>()
  for (const code of codes) {
    const target = findLedger(code)
    if (!target || findGrant(target.access, reader.actor.post) === undefined) continue
    const idsOf = (each: readonly Consulted[]) => [...new Set(each.flatMap(({ to, id }) => (to === code ? [id] : [])))]
    const { sql: text, parameters } = rowsStatement(target, reader.actor.region, idsOf(wanted.flat()))
    const { rows } = await tx.executeQuery<Raw>(CompiledQuery.raw(text, [...parameters]))
    for (const { row } of rows.map((raw) => readRow(target, raw))) found.set(`${code} ${row.id}`, row)
    const seen = wanted.flatMap((each) => idsOf(each).filter((id) => found.has(`${code} ${id}`)))
    if (seen.length > 0) await noteReading(tx, target, reader, 'title', seen)
  }
  return wanted.map((each) => {
    const own = new Set(each.map(({ to, id }) => `${to} ${id}`))
    const find = (code: string, id: RecordId) => {
      const key = `${code} ${id}`
      return own.has(key) ? (found.get(key) ?? null) : null
    }
    return each.length === 0 ? {} : { find }
  })
}

interface Consulted {
  /** The ledger that it is a record of. */
  readonly to: string
  readonly id: string
}
/** The records that the rules of a move look at. */
export const consultedBy = (ledger: Ledger, move: Move, values: Input): readonly Consulted[] =>
  (move.consults ?? []).flatMap((name) => {
    const [to, id] = [ledger.shape.fields[name]?.to, values[name]]
    return to !== undefined && typeof id === 'string' && uuid.test(id) ? [{ to, id }] : []
  })

type Raw = Record<string, Scalar | null>
const texts = new WeakMap<Ledger, string>()
function rowsStatement(ledger: Ledger, region: string, ids: readonly string[]): Statement {
  const text =
    texts.get(ledger) ??
    prepared(
      `select ${projectionText(ledger, undefined)} from ${ledger.shape.code} where region_code = $1 and id = any ($2::uuid[])`,
    )
  texts.set(ledger, text)
  return { sql: text, parameters: [region, ids] }
}
