import type { PlainDate, Unit } from '@fazhi/law'
import {
  type AnyFilter,
  type By,
  fault,
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
import { planned, type Question, worded } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { ask } from '../db/writing.ts'
import { invalid } from '../problem.ts'
import { allOf, type Condition, toSql } from './filter-sql.ts'
import type { Listing } from './listing.ts'
import type { Recording } from './matter-store.ts'
import { noteReading } from './reading.ts'
import { projection, readRow, refuseMasked } from './row.ts'
import { say } from './say.ts'
import { referredTitles } from './titles.ts'

/** A bounded total counts no further. */
export const totalBound = 10_000

interface Order {
  readonly field: string
  readonly column: RawBuilder<unknown>
  readonly descending: boolean
  /** Never empty. */
  readonly required: boolean
}
type Mark = readonly [value: Scalar | null, id: string]

function orderOf(ledger: Ledger, sort: string | undefined): Order {
  const text = sort ?? `-${ledger.start}`
  const descending = text.startsWith('-')
  const field = descending ? text.slice(1) : text
  const found = findField(ledger, field)
  if (!found) throw invalid([fault('sort', say('没有“{field}”这一项，不能按它排序', { field }))])
  const required = !found.optional && found.kind !== 'number'
  return { field, column: sql.ref(columnName(field)), descending, required }
}

const writeMark = (mark: Mark) => Buffer.from(JSON.stringify(mark)).toString('base64url')
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
function readMark(ledger: Ledger, field: string, text: string): Mark {
  const misplaced = () => invalid([fault('after', say('翻页位置无法识别，请从第一页重新打开'))])
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(read) || read.length !== 2) throw misplaced()
    const [value, id]: unknown[] = read
    if (typeof id !== 'string' || !uuid.test(id)) throw misplaced()
    const kind = findField(ledger, field)?.kind
    const isDate = kind === 'date'
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') throw misplaced()
    if (isDate && typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value)) throw misplaced()
    if (isDate && value !== null && Number.isNaN(Date.parse(`${value}T00:00:00Z`))) throw misplaced()
    if ((kind === 'account' || kind === 'reference') && value !== null && !uuid.test(String(value))) throw misplaced()
    if ((kind === 'quantity' || kind === 'year' || kind === 'money') && value !== null && !Number.isSafeInteger(value))
      throw misplaced()
    return [value, id]
  } catch {
    throw misplaced()
  }
}

/** Rows strictly behind a mark in the walking order; empty values come last in either order. */
function beyond({ column, descending, required }: Order, [value, id]: Mark, backwards: boolean): Condition {
  const sign = descending === backwards ? sql`>` : sql`<`
  // A comparison of pairs is a place in the index; the others have to say where the empty ones lie.
  if (required && value !== null) return sql`(${column}, id) ${sign} (${value}, ${id})`
  const tie = sql`${column} = ${value} and id ${sign} ${id}`
  if (value === null) {
    const among = sql`${column} is null and id ${sign} ${id}`
    return backwards ? sql`(${column} is not null or (${among}))` : sql`(${among})`
  }
  return backwards
    ? sql`(${column} ${sign} ${value} or (${tie}))`
    : sql`(${column} ${sign} ${value} or ${column} is null or (${tie}))`
}

interface DueColumns {
  dueLabel: string | null
  dueStanding: Standing | null
  dueFrom: PlainDate | null
  dueOn: PlainDate | null
  dueUnit: Unit | null
}
type Raw = Readonly<Record<string, Scalar | null>> & DueColumns
const nameColumn = (field: string) => `name of ${field}`

const namedFields = (ledger: Ledger): readonly (readonly [field: string, table: 'organ' | 'account'])[] => [
  ['organ', 'organ'],
  ...Object.entries(ledger.shape.fields).flatMap(([name, { kind }]): (readonly [string, 'organ' | 'account'])[] =>
    kind === 'organ' || kind === 'account' ? [[name, kind]] : [],
  ),
]
const whole = new WeakMap<Ledger, { readonly columns: Condition; readonly joins: Condition }>()
/** What a page shows beside its rows: the names they refer to, and the open clock that runs out first. */
function beside(ledger: Ledger): { readonly columns: Condition; readonly joins: Condition } {
  const known = whole.get(ledger)
  if (known) return known
  const named = namedFields(ledger)
  const columns = named.map(([field], i) => `, n${i}.name as "${nameColumn(field)}"`)
  const joins = named.map(
    ([field, table], i) => `left join ${table} n${i} on n${i}.region_code = p.region and n${i}.id = p."${field}"`,
  )
  if (Object.keys(ledger.periods).length > 0) {
    columns.push(
      ', d.period as "dueLabel", d.standing as "dueStanding", d.from_on as "dueFrom", d.due_on as "dueOn", d.unit as "dueUnit"',
    )
    joins.push(`left join lateral (select period, standing, from_on, due_on, unit from clock
      where region_code = p.region and ledger = '${ledger.shape.code}' and record_id = p.id and standing in ('running', 'paused')
      order by due_on nulls last limit 1) d on true`)
  }
  const made = { columns: sql.raw(columns.join('')), joins: sql.raw(joins.join('\n')) }
  whole.set(ledger, made)
  return made
}

/** A page as it is asked for, every statement known before. */
export function pageQuery(ledger: Ledger, listing: Listing, { actor, by }: Recording): Question<Page> {
  const order = orderOf(ledger, listing.sort)
  refuseMasked(ledger, actor.post, [...Object.keys(listing.filter), order.field])
  const backwards = listing.before !== undefined
  const mark = listing.after ?? listing.before
  const where = [sql`region_code = ${actor.region}`, ...toSql(listing.filter, by.today)]
  const walking = mark === undefined ? where : [...where, beyond(order, readMark(ledger, order.field, mark), backwards)]
  const direction = order.descending === backwards ? sql`asc` : sql`desc`
  const nulls = order.required ? sql`` : backwards ? sql`nulls first` : sql`nulls last`
  const orderBy = sql`${order.column} ${direction} ${nulls}, id ${direction}`
  const table = sql.table(ledger.shape.code)

  const skipped = ((listing.page ?? 1) - 1) * listing.limit
  const columns = sql`region_code as region, ${projection(ledger, findGrant(ledger.access, actor.post))}`
  const found = sql`${table} where ${allOf(walking)} order by ${orderBy} limit ${listing.limit + 1}`
  // Rows that are only passed over are not fetched.
  const source =
    skipped === 0
      ? sql`select ${columns} from ${found}`
      : sql`select ${columns} from ${table} where region_code = ${actor.region} and id in (select id from ${found} offset ${skipped}) order by ${orderBy}`
  const { columns: more, joins } = beside(ledger)
  const page = sql`select p.*${more} from (${source}) p ${joins} order by p.${sql.id(order.field)} ${direction} ${nulls}, p.id ${direction}`
  const total = totalQuery(table, where, listing.total)
  const read: Question<Page>['read'] = ([rows = [], counts = []]) => {
    const raws = rows as readonly Raw[]
    const isMore = raws.length > listing.limit
    const shown = raws.slice(0, listing.limit)
    if (backwards) shown.reverse()
    const items = shown.map((raw): Listed => ({ row: readRow(ledger, raw).row, due: dueOf(ledger, raw, by) }))
    const markOf = (listed: Listed | undefined) =>
      listed ? writeMark([listed.row[order.field] ?? null, listed.row.id]) : null
    return {
      items,
      total: readTotal(counts, listing.total),
      after: backwards || isMore ? markOf(items.at(-1)) : null,
      before: (backwards ? isMore : mark !== undefined || skipped > 0) ? markOf(items[0]) : null,
      names: namesBeside(ledger, shown),
    }
  }
  return { statements: [planned(page), ...(total ? [worded(total)] : [])], read }
}

function dueOf(ledger: Ledger, raw: Raw, by: By): Listed['due'] {
  const { dueStanding: standing = null, dueFrom: from = null, dueOn = null, dueUnit: unit, dueLabel } = raw
  if (standing === null || from === null) return null
  const light = lightOf({ standing, from, dueOn, unit: unit ?? 'day' }, by.today, by.calendar)
  return light && { label: ledger.periods[dueLabel ?? '']?.label ?? '', due: dueOn, light }
}

function namesBeside(ledger: Ledger, raws: readonly Raw[]): Page['names'] {
  const names: Record<string, string> = {}
  for (const [field] of namedFields(ledger))
    for (const raw of raws) {
      const [id, name] = [raw[field], raw[nameColumn(field)]]
      if (typeof id === 'string' && typeof name === 'string') names[id] = name
    }
  return names
}

function totalQuery(table: RawBuilder<unknown>, where: readonly Condition[], total: Listing['total']) {
  if (total === 'none') return null
  return total === 'exact'
    ? sql`select count(*) as n from ${table} where ${allOf(where)}`
    : sql`select count(*) as n from (select 1 from ${table} where ${allOf(where)} limit ${totalBound + 1}) c`
}
function readTotal(rows: readonly unknown[], total: Listing['total']): Page['total'] {
  if (total === 'none') return null
  const [{ n = 0 } = {}] = rows as readonly { readonly n?: number }[]
  return total === 'bounded' && n > totalBound ? { count: totalBound, exact: false } : { count: n, exact: true }
}

/** One page of a ledger, over the rows the transaction's actor may see. */
export async function listRecords(
  tx: Tx,
  ledger: Ledger,
  listing: Listing,
  recording: Recording,
  reading: 'list' | 'export' = 'list',
): Promise<Page> {
  const { statements, read } = pageQuery(ledger, listing, recording)
  const page = read(await Promise.all(statements.map((s) => ask(tx, s))))
  const rows = page.items.map((i) => i.row)
  const ids = rows.map((row) => row.id)
  await noteReading(tx, ledger, recording, reading, ids)
  return { ...page, names: { ...page.names, ...(await referredTitles(tx, ledger, rows, recording)) } }
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
