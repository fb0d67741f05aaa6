import { type BoardCell, type BoardView, type Figure, type FigureCount, findGrant, type Ledger } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import { aggregates, byBound, type Window, yearWindow } from './figures-sql.ts'
import { allOf } from './filter-sql.ts'
import { maskOf } from './row.ts'

const column = (field: string) => sql.ref(columnName(field))
const years = ['now', 'last'] as const
type Year = (typeof years)[number]
type Named = readonly [name: string, figure: Figure]

/** No field has a blank in its name. */
const monthOf = 'month of figure'

/** A row of one grouping: what it is grouped by, and the aggregates under `now name.part`. */
type Counted = Readonly<Record<string, number | string | null>>

function columnsOf(group: readonly Named[], windows: Readonly<Record<Year, Window>>) {
  return group.flatMap(([name, figure]) =>
    years.flatMap((year) =>
      Object.entries(aggregates(figure, windows[year], undefined)).map(
        ([part, aggregate]) =>
          sql`(${aggregate})::bigint as ${sql.id(`${year} ${part === 'value' ? name : `${name}.${part}`}`)}`,
      ),
    ),
  )
}

interface Board {
  readonly total: Map<string, Cell>
  readonly months: Map<string, Cell>
  readonly organs: Map<string, Cell>
  readonly kinds: Readonly<Record<string, Map<string, Cell>>>
}
interface Cell {
  readonly now: Record<string, number>
  readonly last: Record<string, number>
}
function put(cells: Map<string, Cell> | undefined, key: string, row: Counted): void {
  if (!cells) return
  const cell = cells.get(key) ?? { now: {}, last: {} }
  cells.set(key, cell)
  for (const year of years)
    for (const [name, value] of Object.entries(row))
      if (name.startsWith(`${year} `) && typeof value === 'number') cell[year][name.slice(year.length + 1)] = value
}

/**
 * The figures of a ledger for a year beside the year before, as a whole, by month, by unit and by kind, over the rows
 * that this transaction's actor may see: one scan for all that lie within the years by the same date.
 */
export async function figuresBoard(tx: Tx, ledger: Ledger, { region, post }: Actor, year: number): Promise<BoardView> {
  const windows = { now: yearWindow(year), last: yearWindow(year - 1) }
  const grant = findGrant(ledger.access, post)
  // A column the reader sees masked is not told by counting.
  const kinds = (ledger.breakdown ?? []).filter((field) => maskOf(grant, field) === undefined)
  const board: Board = {
    total: new Map([['', { now: {}, last: {} }]]),
    months: new Map(),
    organs: new Map(),
    kinds: Object.fromEntries(kinds.map((k) => [k, new Map<string, Cell>()])),
  }
  const scans = [...byBound(Object.entries(ledger.figures))].map(async ([on, group]) => {
    const month: RawBuilder<unknown> = on === undefined ? sql`null::int` : sql`date_part('month', ${column(on)})::int`
    const within = on === undefined ? [] : [sql`${column(on)} between ${windows.last.from} and ${windows.now.to}`]
    const keys = [sql.id(monthOf), sql`organ_id`, ...kinds.map(column)]
    const { rows } = await sql<Counted>`
      select ${sql.id(monthOf)}, organ_id as organ, ${sql.join([...kinds.map((k) => sql`${column(k)} as ${sql.id(`kind ${k}`)}`), sql`grouping(${sql.join(keys)})::int as grouped`])},
        ${sql.join(columnsOf(group, windows))}
      from (select *, ${month} as ${sql.id(monthOf)} from ${sql.table(ledger.shape.code)} where ${allOf([sql`region_code = ${region}`, ...within])}) r
      group by grouping sets (${sql.join([...keys.map((k) => sql`(${k})`), sql`()`])})`.execute(tx)
    for (const row of rows) place(board, kinds, on !== undefined, row)
  })
  await Promise.all(scans)
  const names = await organNames(tx, region, [...board.organs.keys()])
  return {
    year,
    total: cellsOf(board.total)[0] ?? { key: '', now: {}, last: {} },
    months: cellsOf(board.months).toSorted((a, b) => Number(a.key) - Number(b.key)),
    organs: cellsOf(board.organs).toSorted((a, b) => a.key.localeCompare(b.key)),
    kinds: Object.fromEntries(kinds.map((k) => [k, cellsOf(board.kinds[k] ?? new Map())])),
    names,
  }
}

/** A bit is set for each key that a row is not grouped by, the last key's lowest. */
function place(board: Board, kinds: readonly string[], isDated: boolean, row: Counted): void {
  const width = kinds.length + 2
  const all = 2 ** width - 1
  const keptAt = (n: number) => all - 2 ** (width - 1 - n)
  const { grouped } = row
  if (grouped === all) put(board.total, '', row)
  else if (grouped === keptAt(0)) put(isDated ? board.months : undefined, String(row[monthOf]), row)
  else if (grouped === keptAt(1)) put(board.organs, String(row['organ']), row)
  else
    for (const [n, kind] of kinds.entries())
      if (grouped === keptAt(n + 2)) put(board.kinds[kind], String(row[`kind ${kind}`] ?? ''), row)
}

/** What comes to nothing in both years is left out. */
const cellsOf = (cells: ReadonlyMap<string, Cell>): readonly BoardCell[] =>
  [...cells].flatMap(([key, { now, last }]) =>
    key === '' || [...Object.values(now), ...Object.values(last)].some((n) => n !== 0) ? [{ key, now, last }] : [],
  )

async function organNames(tx: Tx, region: string, ids: readonly string[]): Promise<BoardView['names']> {
  if (ids.length === 0) return {}
  const rows = await tx
    .selectFrom('organ')
    .select(['id', 'name'])
    .where('region_code', '=', region)
    .where('id', 'in', [...ids])
    .execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

/** The same for the year as a whole: this year's figures beside last year's, in one scan for each date. */
export async function figureTotals(
  tx: Tx,
  ledger: Ledger,
  region: string,
  year: number,
): Promise<readonly FigureCount[]> {
  const windows = { now: yearWindow(year), last: yearWindow(year - 1) }
  const total = { now: {}, last: {} }
  const cells = new Map<string, Cell>([['', total]])
  const scans = [...byBound(Object.entries(ledger.figures))].map(async ([on, group]) => {
    const within = on === undefined ? [] : [sql`${column(on)} between ${windows.last.from} and ${windows.now.to}`]
    const { rows } = await sql<Counted>`
      select ${sql.join(columnsOf(group, windows))} from ${sql.table(ledger.shape.code)}
      where ${allOf([sql`region_code = ${region}`, ...within])}`.execute(tx)
    for (const row of rows) put(cells, '', row)
  })
  await Promise.all(scans)
  const { now, last }: Cell = total
  return Object.entries(ledger.figures).map(([name, figure]): FigureCount => {
    if (figure.kind !== 'rate') {
      const value = now[name] ?? 0
      return { name, value, numerator: value, denominator: null, lastYear: last[name] ?? 0 }
    }
    const share = (of: Cell['now']) => {
      const [part, whole] = [of[`${name}.part`] ?? 0, of[`${name}.whole`] ?? 0]
      return { part, whole, value: whole === 0 ? null : part / whole }
    }
    const { part, whole, value } = share(now)
    return { name, value, numerator: part, denominator: whole, lastYear: share(last).value }
  })
}
