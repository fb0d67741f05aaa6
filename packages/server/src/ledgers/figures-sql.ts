import type { PlainDate } from '@fazhi/law'
import { type AnyFilter, type Figure, type FigureCount, type Ledger, windowDate } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import { allOf, type Condition, toSql } from './filter-sql.ts'
import { refuseMasked } from './row.ts'

/** The span a figure counts in; stocks stand at `to`, and `cutOff` is the day up to which the report looks. */
export interface Window {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly cutOff: PlainDate
}
export const yearWindow = (year: number, cutOff?: PlainDate): Window => ({
  from: `${year}-01-01` as PlainDate,
  to: `${year}-12-31` as PlainDate,
  cutOff: cutOff ?? (`${year}-12-31` as PlainDate),
})

const column = (field: string) => sql.ref(columnName(field))
const over = (aggregate: Condition, conditions: readonly Condition[]) =>
  conditions.length === 0 ? aggregate : sql`${aggregate} filter (where ${allOf(conditions)})`

/** The parts of one figure, each an aggregate of a scan; `bound`: the scan keeps to the window by this date itself. */
export function aggregates(
  figure: Figure,
  { from, to, cutOff }: Window,
  bound: string | undefined,
): Readonly<Record<string, RawBuilder<unknown>>> {
  const where = (...filters: readonly (AnyFilter | undefined)[]) => filters.flatMap((f) => (f ? toSql(f, cutOff) : []))
  const isCumulative = 'cumulative' in figure && figure.cumulative === true
  const within = (on: string): readonly Condition[] =>
    on === bound ? [] : isCumulative ? [sql`${column(on)} <= ${to}`] : [sql`${column(on)} between ${from} and ${to}`]
  const count = sql`count(*)`
  const sum = (of: string, conditions: readonly Condition[]) =>
    sql`coalesce(${over(sql`sum(${column(of)})`, conditions)}, 0)`
  switch (figure.kind) {
    case 'count':
      return { value: over(count, [...within(figure.on), ...where(figure.where)]) }
    case 'distinct':
      return { value: over(sql`count(distinct ${column(figure.of)})`, [...within(figure.on), ...where(figure.where)]) }
    case 'sum':
      return { value: sum(figure.of, [...within(figure.on), ...where(figure.where)]) }
    case 'rate':
      return {
        part: over(count, [...within(figure.on), ...where(figure.where, figure.part)]),
        whole: over(count, [...within(figure.on), ...where(figure.where)]),
      }
    case 'handled': {
      const [since, until] = [column(figure.from), column(figure.until)]
      return {
        value: over(count, [
          sql`${since} <= ${to}`,
          sql`(${until} is null or ${until} >= ${from})`,
          ...where(figure.where),
        ]),
      }
    }
    case 'stock': {
      const [since, until] = [column(figure.from), column(figure.until)]
      const of = figure.of === undefined ? count : sql`count(distinct ${column(figure.of)})`
      return {
        value: over(of, [sql`${since} <= ${to}`, sql`(${until} is null or ${until} > ${to})`, ...where(figure.where)]),
      }
    }
    case 'balance': {
      const upTo = sql`${column(figure.on)} <= ${to}`
      const plus = sum(figure.of, [upTo, ...where(figure.where, figure.plus)])
      return { value: sql`${plus} - ${sum(figure.of, [upTo, ...where(figure.where, figure.minus)])}` }
    }
  }
}

export interface Count {
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
}

type Named = readonly [name: string, figure: Figure]
export function byBound(figures: readonly Named[]): ReadonlyMap<string | undefined, readonly Named[]> {
  const groups = new Map<string | undefined, Named[]>()
  for (const named of figures) {
    const bound = windowDate(named[1])
    groups.set(bound, [...(groups.get(bound) ?? []), named])
  }
  return groups
}
const inWindow = (on: string | undefined, { from, to }: Window): readonly Condition[] =>
  on === undefined ? [] : [sql`${column(on)} between ${from} and ${to}`]

/**
 * Every figure of a ledger over the rows this transaction's actor may see: one scan for those that lie within the
 * window by the same date, which an index on that date serves, and one for those that look beyond it.
 */
export async function countFigures(
  tx: Tx,
  ledger: Ledger,
  region: string,
  window: Window,
): Promise<Readonly<Record<string, Count>>> {
  const figures = Object.entries(ledger.figures)
  const scans = [...byBound(figures)].map(async ([bound, group]) => {
    const columns = group.flatMap(([name, figure]) =>
      Object.entries(aggregates(figure, window, bound)).map(
        ([part, aggregate]) => sql`(${aggregate})::bigint as ${sql.id(`${name}.${part}`)}`,
      ),
    )
    const where = allOf([sql`region_code = ${region}`, ...inWindow(bound, window)])
    const { rows } = await sql<
      Record<string, number>
    >`select ${sql.join(columns)} from ${sql.table(ledger.shape.code)} where ${where}`.execute(tx)
    return rows[0] ?? {}
  })
  const counted: Readonly<Record<string, number>> = Object.assign({}, ...(await Promise.all(scans)))
  return Object.fromEntries(
    figures.map(([name, figure]): [string, Count] => {
      if (figure.kind !== 'rate') {
        const value = counted[`${name}.value`] ?? 0
        return [name, { value, numerator: value, denominator: null }]
      }
      const [part, whole] = [counted[`${name}.part`] ?? 0, counted[`${name}.whole`] ?? 0]
      return [name, { value: whole === 0 ? null : part / whole, numerator: part, denominator: whole }]
    }),
  )
}

/** What figures come to in one month, and for one choice where they are told apart by one. */
export interface MonthFigures {
  readonly month: number
  readonly by: string | null
  /** A rate under `name.part` and `name.whole`. */
  readonly values: Readonly<Record<string, number>>
}

/** The figures of a year month by month, each in the month of its own date; those that look beyond the year have none. */
export async function figuresByMonth(
  tx: Tx,
  ledger: Ledger,
  { region, post }: Actor,
  window: Window,
  by?: string,
): Promise<readonly MonthFigures[]> {
  refuseMasked(ledger, post, by === undefined ? [] : [by])
  const months = new Map<string, { month: number; by: string | null; values: Record<string, number> }>()
  const scans = [...byBound(Object.entries(ledger.figures))].map(async ([on, group]) => {
    if (on === undefined) return []
    const columns = group.flatMap(([name, figure]) =>
      Object.entries(aggregates(figure, window, on)).map(
        ([part, aggregate]) => sql`(${aggregate})::bigint as ${sql.id(part === 'value' ? name : `${name}.${part}`)}`,
      ),
    )
    const where = allOf([sql`region_code = ${region}`, ...inWindow(on, window)])
    const key = by === undefined ? sql`null::text` : column(by)
    const { rows } = await sql<Record<string, number> & { month: number; by: string | null }>`
      select date_part('month', ${column(on)})::int as month, ${key} as by, ${sql.join(columns)}
      from ${sql.table(ledger.shape.code)} where ${where} group by 1, 2 order by 1, 2`.execute(tx)
    return rows
  })
  for (const { month, by: of, ...values } of (await Promise.all(scans)).flat()) {
    const known = months.get(`${month} ${of}`) ?? { month, by: of, values: {} }
    Object.assign(known.values, values)
    months.set(`${month} ${of}`, known)
  }
  return [...months.values()].toSorted((a, b) => a.month - b.month || (a.by ?? '').localeCompare(b.by ?? ''))
}

/** This year's figures beside last year's. */
export async function figureCounts(
  tx: Tx,
  ledger: Ledger,
  region: string,
  year: number,
): Promise<readonly FigureCount[]> {
  const [now, last] = await Promise.all([
    countFigures(tx, ledger, region, yearWindow(year)),
    countFigures(tx, ledger, region, yearWindow(year - 1)),
  ])
  return Object.entries(now).map(([name, count]) => ({ name, ...count, lastYear: last[name]?.value ?? null }))
}

/** The filter whose rows a figure counts: what the drill-down lists. Null where no one filter says it. */
export function rowsBehind(figure: Figure, { from, to, cutOff }: Window): AnyFilter | null {
  if (figure.kind === 'handled' || figure.kind === 'stock' || figure.kind === 'balance') return null
  const where = Object.entries(figure.where ?? {}).map(([field, test]) => [field, resolved(test, cutOff)] as const)
  if (where.some(([field]) => field === figure.on)) return null
  const isCumulative = figure.kind !== 'rate' && figure.cumulative === true
  return { ...Object.fromEntries(where), [figure.on]: isCumulative ? { to } : { from, to } }
}

/** The report's day in place of the word for it: the address of a list is opened on another day. */
const resolved = (test: AnyFilter[string], day: PlainDate): AnyFilter[string] => {
  if (typeof test !== 'object' || !('from' in test || 'to' in test)) return test
  const ends = Object.entries(test).map(([end, bound]) => [end, typeof bound === 'object' ? day : bound])
  return Object.fromEntries(ends)
}
