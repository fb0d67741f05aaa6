import type { PlainDate, Unit } from '@fazhi/law'
import {
  type AnyFilter,
  findField,
  findGrant,
  type Ledger,
  type Listed,
  lightOf,
  type Page,
  type Scalar,
  type Standing,
} from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import { invalid } from '../problem.ts'
import { allOf, type Condition, toSql } from './filter-sql.ts'
import type { Recording } from './matter-store.ts'
import { namesIn } from './names.ts'
import { noteReading } from './reading.ts'
import { maskOf, projection, readRow } from './row.ts'
import { referredTitles } from './titles.ts'

export interface Listing {
  readonly filter: AnyFilter
  /** A field, `-` before it for descending. */
  readonly sort?: string | undefined
  /** 1 to 200. */
  readonly limit: number
  readonly after?: string | undefined
  readonly before?: string | undefined
  readonly total: 'exact' | 'bounded' | 'none'
}
/** A bounded total counts no further. */
export const totalBound = 10_000

interface Order {
  readonly field: string
  readonly column: RawBuilder<unknown>
  readonly descending: boolean
}
type Mark = readonly [value: Scalar | null, id: string]

function orderOf(ledger: Ledger, sort: string | undefined): Order {
  const text = sort ?? `-${ledger.start}`
  const descending = text.startsWith('-')
  const field = descending ? text.slice(1) : text
  if (!findField(ledger, field)) throw invalid([{ field: 'sort', message: `没有“${field}”这一项，不能按它排序` }])
  return { field, column: sql.ref(columnName(field)), descending }
}

const writeMark = (mark: Mark) => Buffer.from(JSON.stringify(mark)).toString('base64url')
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
function readMark(ledger: Ledger, field: string, text: string): Mark {
  const fault = () => invalid([{ field: 'after', message: '翻页位置无法识别，请从第一页重新打开' }])
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(read) || read.length !== 2) throw fault()
    const [value, id]: unknown[] = read
    if (typeof id !== 'string' || !uuid.test(id)) throw fault()
    const kind = findField(ledger, field)?.kind
    const isDate = kind === 'date'
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') throw fault()
    if (isDate && typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value)) throw fault()
    if (isDate && value !== null && Number.isNaN(Date.parse(`${value}T00:00:00Z`))) throw fault()
    if ((kind === 'account' || kind === 'reference') && value !== null && !uuid.test(String(value))) throw fault()
    if ((kind === 'quantity' || kind === 'year' || kind === 'money') && value !== null && !Number.isSafeInteger(value))
      throw fault()
    return [value, id]
  } catch {
    throw fault()
  }
}

/** Rows strictly behind a mark in the walking order; empty values come last in either order. */
function beyond({ column, descending }: Order, [value, id]: Mark, backwards: boolean): Condition {
  const sign = descending === backwards ? sql`>` : sql`<`
  const tie = sql`${column} = ${value} and id ${sign} ${id}`
  if (value === null) {
    const among = sql`${column} is null and id ${sign} ${id}`
    return backwards ? sql`(${column} is not null or (${among}))` : sql`(${among})`
  }
  return backwards
    ? sql`(${column} ${sign} ${value} or (${tie}))`
    : sql`(${column} ${sign} ${value} or ${column} is null or (${tie}))`
}

/** A column the reader sees masked must not be told by filtering or sorting. */
function refuseMasked(ledger: Ledger, post: string, fields: readonly string[]): void {
  const grant = findGrant(ledger.access, post)
  const masked = fields.filter((f) => maskOf(grant, f) !== undefined)
  if (masked.length > 0)
    throw invalid(
      masked.map((field) => ({
        field,
        message: `您现任岗位看到的${findField(ledger, field)?.label ?? field}已作隐去处理，不能按它筛选或者排序`,
      })),
    )
}

interface DueColumns {
  dueLabel: string | null
  dueStanding: Standing | null
  dueFrom: PlainDate | null
  dueOn: PlainDate | null
  dueUnit: Unit | null
}

/** One page of a ledger, over the rows the transaction's actor may see. */
export async function listRecords(tx: Tx, ledger: Ledger, listing: Listing, recording: Recording): Promise<Page> {
  const { actor, by } = recording
  const order = orderOf(ledger, listing.sort)
  refuseMasked(ledger, actor.post, [...Object.keys(listing.filter), order.field])
  const backwards = listing.before !== undefined
  const mark = listing.after ?? listing.before
  const where = [sql`region_code = ${actor.region}`, ...toSql(listing.filter, by.today)]
  const walking = mark === undefined ? where : [...where, beyond(order, readMark(ledger, order.field, mark), backwards)]
  const direction = order.descending === backwards ? sql`asc` : sql`desc`
  const nulls = backwards ? sql`nulls first` : sql`nulls last`
  const isRequired =
    findField(ledger, order.field)?.optional === false && findField(ledger, order.field)?.kind !== 'number'
  const orderBy = sql`${order.column} ${direction} ${isRequired ? sql`` : nulls}, id ${direction}`
  const table = sql.table(ledger.shape.code)

  const { rows } = await sql<Record<string, Scalar | null> & DueColumns>`
    select p.*, d.period as "dueLabel", d.standing as "dueStanding", d.from_on as "dueFrom", d.due_on as "dueOn", d.unit as "dueUnit"
    from (select ${projection(ledger, findGrant(ledger.access, actor.post))} from ${table}
          where ${allOf(walking)} order by ${orderBy} limit ${listing.limit + 1}) p
    left join lateral (select period, standing, from_on, due_on, unit from clock
          where region_code = ${actor.region} and ledger = ${ledger.shape.code} and record_id = p.id and standing in ('running', 'paused')
          order by due_on nulls last limit 1) d on true`.execute(tx)
  const found = rows.length > listing.limit
  const page = backwards ? rows.slice(0, listing.limit).reverse() : rows.slice(0, listing.limit)
  const items = page.map((raw): Listed => {
    const { row } = readRow(ledger, raw)
    const light =
      raw.dueStanding === null || raw.dueFrom === null
        ? null
        : lightOf(
            { standing: raw.dueStanding, from: raw.dueFrom, dueOn: raw.dueOn, unit: raw.dueUnit ?? 'day' },
            by.today,
            by.calendar,
          )
    return { row, due: light && { label: ledger.periods[raw.dueLabel ?? '']?.label ?? '', due: raw.dueOn, light } }
  })
  const markOf = (listed: Listed | undefined) =>
    listed ? writeMark([listed.row[order.field] ?? null, listed.row.id]) : null
  const seen = items.map((i) => i.row)
  await noteReading(
    tx,
    ledger,
    recording,
    'list',
    seen.map((row) => row.id),
  )
  return {
    items,
    total: await totalOf(tx, table, where, listing.total),
    after: backwards || found ? markOf(items.at(-1)) : null,
    before: (backwards ? found : mark !== undefined) ? markOf(items[0]) : null,
    names: {
      ...(await namesIn(tx, actor.region, ledger, seen)),
      ...(await referredTitles(tx, ledger, seen, recording)),
    },
  }
}

async function totalOf(
  tx: Tx,
  table: RawBuilder<unknown>,
  where: readonly Condition[],
  total: Listing['total'],
): Promise<Page['total']> {
  if (total === 'none') return null
  const counted =
    total === 'exact'
      ? sql<{ n: number }>`select count(*) as n from ${table} where ${allOf(where)}`
      : sql<{
          n: number
        }>`select count(*) as n from (select 1 from ${table} where ${allOf(where)} limit ${totalBound + 1}) c`
  const { rows } = await counted.execute(tx)
  const n = rows[0]?.n ?? 0
  return total === 'bounded' && n > totalBound ? { count: totalBound, exact: false } : { count: n, exact: true }
}

/** How many records stand in each state. */
export async function countStates(
  tx: Tx,
  ledger: Ledger,
  filter: AnyFilter,
  { actor, by }: Recording,
): Promise<Readonly<Record<string, number>>> {
  refuseMasked(ledger, actor.post, Object.keys(filter))
  const where = [sql`region_code = ${actor.region}`, ...toSql(filter, by.today)]
  const { rows } = await sql<{ state: string; n: number }>`
    select state, count(*) as n from ${sql.table(ledger.shape.code)} where ${allOf(where)} group by state`.execute(tx)
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}
