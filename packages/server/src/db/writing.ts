import { CompiledQuery } from 'kysely'
import { prepared, type Statement } from './statement.ts'
import type { Tx } from './store.ts'

type Values = Readonly<Record<string, unknown>>
const quoted = (name: string) => `"${name}"`
const texts = new Map<string, string>()

/** A text that depends on the names of columns and the count of rows only is put together once. */
function textFor(key: string, make: () => string): string {
  const known = texts.get(key)
  if (known !== undefined) return known
  const text = prepared(make())
  texts.set(key, text)
  return text
}
const columnsOf = (row: Values | undefined) => Object.keys(row ?? {})
const tuple = (width: number, from: number) =>
  `(${Array.from({ length: width }, (_, i) => `$${from + i + 1}`).join(', ')})`

/** Rows of one table, all with the same columns. `upsert`: the key on whose conflict the other columns take the new values. */
export function insertion(table: string, rows: readonly Values[], upsert?: readonly string[]): Statement {
  const columns = columnsOf(rows[0])
  const sql = textFor(`insert ${table} ${rows.length} ${columns.join()} ${upsert?.join() ?? ''}`, () => {
    const lines = rows.map((_, n) => tuple(columns.length, n * columns.length))
    const set = columns.filter((c) => !upsert?.includes(c)).map((c) => `${quoted(c)} = excluded.${quoted(c)}`)
    const conflict =
      upsert === undefined ? '' : ` on conflict (${upsert.map(quoted).join(', ')}) do update set ${set.join(', ')}`
    return `insert into ${table} (${columns.map(quoted).join(', ')}) values ${lines.join(', ')}${conflict}`
  })
  return { sql, parameters: rows.flatMap((row) => columns.map((c) => row[c])) }
}

/** As many parameters as a statement may carry. */
const mostParameters = 65_535
/** Rows in a statement at most: more bring nothing. */
const mostRows = 512

/** Any number of rows, in statements of so many that there are few texts to plan: powers of two. */
export function insertions(table: string, rows: readonly Values[], upsert?: readonly string[]): readonly Statement[] {
  const width = Math.max(1, columnsOf(rows[0]).length)
  const statements: Statement[] = []
  for (let from = 0; from < rows.length; ) {
    let size = mostRows
    while (size > rows.length - from || size * width > mostParameters) size /= 2
    statements.push(insertion(table, rows.slice(from, from + size), upsert))
    from += size
  }
  return statements
}

/** Deletes rows by their ids, of those whose other `where` columns have these values. @returns the ids deleted */
export async function removed(
  tx: Tx,
  table: string,
  key: string,
  ids: readonly string[],
  where: Values,
): Promise<readonly string[]> {
  const columns = columnsOf(where)
  const sql = textFor(`delete ${table} ${key} ${columns.join()}`, () => {
    const conditions = columns.map((c, i) => `${quoted(c)} = $${i + 2}`)
    return `delete from ${table} where ${conditions.join(' and ')} and ${quoted(key)} = any ($1::uuid[]) returning ${quoted(key)} as id`
  })
  const rows = await ask(tx, { sql, parameters: [ids, ...Object.values(where)] })
  return (rows as readonly { readonly id: string }[]).map(({ id }) => id)
}

/** Sets columns of the rows whose `where` columns have these values. */
export function update(table: string, set: Values, where: Values): Statement {
  const [columns, keys] = [columnsOf(set), columnsOf(where)]
  const sql = textFor(`update ${table} ${columns.join()} ${keys.join()}`, () => {
    const pairs = columns.map((c, i) => `${quoted(c)} = $${i + 1}`)
    const conditions = keys.map((c, i) => `${quoted(c)} = $${columns.length + i + 1}`)
    return `update ${table} set ${pairs.join(', ')} where ${conditions.join(' and ')}`
  })
  return { sql, parameters: [...Object.values(set), ...Object.values(where)] }
}

/** Columns of one row, found by its key. */
export interface RowUpdate {
  readonly set: Values
  readonly key: Values
}
/**
 * Sets columns of any number of rows of a region, the same ones of each, in one text: each column is an array.
 * @param typeOf the type of a column
 */
export function updates(
  table: string,
  region: string,
  rows: readonly RowUpdate[],
  typeOf: (column: string) => string,
): Statement {
  const [columns, keys] = [columnsOf(rows[0]?.set), columnsOf(rows[0]?.key)]
  const sql = textFor(`update many ${table} ${columns.join()} ${keys.join()}`, () => {
    const arrays = [...columns, ...keys].map((c, i) => `$${i + 2}::${typeOf(c)}[]`)
    const names = [...columns.map((_, i) => `s${i}`), ...keys.map((_, i) => `k${i}`)]
    const pairs = columns.map((c, i) => `${quoted(c)} = v.s${i}`)
    const conditions = keys.map((c, i) => `t.${quoted(c)} = v.k${i}`)
    return `update ${table} t set ${pairs.join(', ')} from unnest(${arrays.join(', ')}) as v (${names.join(', ')}) where t.region_code = $1 and ${conditions.join(' and ')}`
  })
  const values = [...columns.map((c) => rows.map((r) => r.set[c])), ...keys.map((c) => rows.map((r) => r.key[c]))]
  return { sql, parameters: [region, ...values] }
}

/** @returns rows written */
export async function write(tx: Tx, { sql, parameters }: Statement): Promise<number> {
  const { numAffectedRows = 0n } = await tx.executeQuery(CompiledQuery.raw(sql, [...parameters]))
  return Number(numAffectedRows)
}

/** @returns the rows */
export async function ask(tx: Tx, { sql, parameters }: Statement): Promise<readonly unknown[]> {
  const { rows } = await tx.executeQuery(CompiledQuery.raw(sql, [...parameters]))
  return rows
}
