import { type AnyRow, type FieldKind, findGrant, type Ledger, type RecordId } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { sql } from 'kysely'
import type { Tx } from '../db/store.ts'
import { namesIn } from './names.ts'
import { noteReading, type Reader } from './reading.ts'
import { projection, readRow } from './row.ts'

export interface Title {
  readonly title: string
  readonly state: string
}
type Titles = ReadonlyMap<RecordId, Title>
type Names = Readonly<Record<string, string>>

const titleFields = (ledger: Ledger, known?: string) =>
  ledger.list.filter((name) => name !== 'state' && name !== known).slice(0, 2)

/** Records as the actor sees them, masked; unseen ones are absent. */
async function rowsOf(tx: Tx, ledger: Ledger, ids: readonly string[], reader: Reader): Promise<readonly AnyRow[]> {
  const { rows } = await sql<Record<string, string | number | null>>`
    select ${projection(ledger, findGrant(ledger.access, reader.actor.post))} from ${sql.table(ledger.shape.code)}
    where region_code = ${reader.actor.region} and id in (${sql.join([...ids])})`.execute(tx)
  if (rows.length > 0)
    await noteReading(
      tx,
      ledger,
      reader,
      'title',
      rows.map((raw) => String(raw['id'])),
    )
  return rows.map((raw) => readRow(ledger, raw).row)
}

const isNamed = (kind: FieldKind | undefined) => kind === 'organ' || kind === 'account'

/** A reference that `names` does not say is left out. */
function titled(ledger: Ledger, rows: readonly AnyRow[], names: Names, fields = titleFields(ledger)): Titles {
  const say = (row: AnyRow, name: string) => {
    const value = row[name]
    if (value === null || value === undefined) return []
    const field = ledger.shape.fields[name]
    if (field?.kind === 'reference') return names[value] ?? []
    return field?.options?.[value] ?? names[value] ?? String(value)
  }
  return new Map(
    rows.map((row) => {
      const words = fields.flatMap((name) => say(row, name))
      return [row.id, { title: words.join(' ') || ledger.shape.label, state: row.state }]
    }),
  )
}

/** The titles of the records that rows refer to, by their ids; those the actor may not see have none. */
export async function referredTitles(
  tx: Tx,
  ledger: Ledger,
  rows: readonly AnyRow[],
  reader: Reader,
  fields: readonly string[] = Object.keys(ledger.shape.fields),
): Promise<Names> {
  const titles: Record<string, string> = {}
  for (const name of fields) {
    const target = findLedger(ledger.shape.fields[name]?.to ?? '')
    const ids = [...new Set(rows.flatMap((row) => row[name] ?? []))].map(String)
    if (!target || ids.length === 0) continue
    const found = await rowsOf(tx, target, ids, reader)
    for (const [id, { title }] of titled(target, found, await namesIn(tx, reader.actor.region, target, found)))
      titles[id] = title
  }
  return titles
}

/**
 * Records under the first two columns of their ledger's list, masked as the actor sees them; unseen ones are absent.
 * A reference among the two is said by the title of the record it points to, one step far. `known`: a column that the
 * place where the titles stand has said already.
 */
export async function titlesOf(
  tx: Tx,
  ledger: Ledger,
  ids: readonly string[],
  reader: Reader,
  known?: string,
): Promise<Titles> {
  if (ids.length === 0) return new Map()
  return titlesOfRows(tx, ledger, await rowsOf(tx, ledger, ids, reader), reader, known)
}

/** The same of records that were read before. */
export async function titlesOfRows(
  tx: Tx,
  ledger: Ledger,
  rows: readonly AnyRow[],
  reader: Reader,
  known?: string,
): Promise<Titles> {
  const fields = titleFields(ledger, known)
  const referred = await referredTitles(tx, ledger, rows, reader, fields)
  const saysName = fields.some((f) => f === 'organ' || isNamed(ledger.shape.fields[f]?.kind))
  const names = saysName ? await namesIn(tx, reader.actor.region, ledger, rows) : {}
  return titled(ledger, rows, { ...names, ...referred }, fields)
}
