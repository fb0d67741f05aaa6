import type { PlainDate } from '@fazhi/law'
import type { AnyFilter, Figure, FigureCount, Ledger } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import { allOf, type Condition, toSql } from './filter-sql.ts'

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
  sql`${aggregate} filter (where ${allOf(conditions)})`

/** The parts of one figure, each an aggregate of the ledger's one scan. */
function aggregates(figure: Figure, { from, to, cutOff }: Window): Readonly<Record<string, RawBuilder<unknown>>> {
  const where = (...filters: readonly (AnyFilter | undefined)[]) => filters.flatMap((f) => (f ? toSql(f, cutOff) : []))
  const isCumulative = 'cumulative' in figure && figure.cumulative === true
  const within = (on: string) =>
    isCumulative ? sql`${column(on)} <= ${to}` : sql`${column(on)} between ${from} and ${to}`
  const count = sql`count(*)`
  const sum = (of: string, conditions: readonly Condition[]) =>
    sql`coalesce(${over(sql`sum(${column(of)})`, conditions)}, 0)`
  switch (figure.kind) {
    case 'count':
      return { value: over(count, [within(figure.on), ...where(figure.where)]) }
    case 'distinct':
      return { value: over(sql`count(distinct ${column(figure.of)})`, [within(figure.on), ...where(figure.where)]) }
    case 'sum':
      return { value: sum(figure.of, [within(figure.on), ...where(figure.where)]) }
    case 'rate':
      return {
        part: over(count, [within(figure.on), ...where(figure.where, figure.part)]),
        whole: over(count, [within(figure.on), ...where(figure.where)]),
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

/** Every figure of a ledger in one scan, over the rows this transaction's actor may see. */
export async function countFigures(
  tx: Tx,
  ledger: Ledger,
  region: string,
  window: Window,
): Promise<Readonly<Record<string, Count>>> {
  const figures = Object.entries(ledger.figures)
  if (figures.length === 0) return {}
  const columns = figures.flatMap(([name, figure]) =>
    Object.entries(aggregates(figure, window)).map(
      ([part, aggregate]) => sql`(${aggregate})::bigint as ${sql.id(`${name}.${part}`)}`,
    ),
  )
  const { rows } = await sql<
    Record<string, number>
  >`select ${sql.join(columns)} from ${sql.table(ledger.shape.code)} where region_code = ${region}`.execute(tx)
  const counted = rows[0] ?? {}
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

/** This year's figures beside last year's. */
export async function figureCounts(
  tx: Tx,
  ledger: Ledger,
  region: string,
  year: number,
): Promise<readonly FigureCount[]> {
  const now = await countFigures(tx, ledger, region, yearWindow(year))
  const last = await countFigures(tx, ledger, region, yearWindow(year - 1))
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
