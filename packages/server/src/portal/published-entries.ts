import type { PlainDate } from '@fazhi/law'
import { type FieldKind, findField, type Ledger, type Scalar } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import { allOf, type Condition } from '../ledgers/filter-sql.ts'
import { addressOf } from '../ledgers/publication.ts'
import { invalid } from '../problem.ts'
import { sayValue } from './said-value.ts'

/** A released record, with nothing of it but what its ledger publishes. */
export interface PublishedEntry {
  /** Stands for it for good. */
  readonly address: string
  readonly title: string
  readonly facts: readonly {
    readonly field: string
    readonly label: string
    readonly value: Scalar | null
    readonly said: string
  }[]
  readonly releasedOn: PlainDate
  readonly changedOn: PlainDate
}
/** What is left of one that was withdrawn. */
export interface Tombstone {
  readonly address: string
  readonly releasedOn: PlainDate
  readonly withdrawnOn: PlainDate
  readonly reason: string
}
export interface PublishedPage {
  readonly items: readonly PublishedEntry[]
  readonly total: number
  readonly page: number
  readonly pages: number
}
export interface Search {
  readonly words: string
  /** Values of published choices. */
  readonly choices: Readonly<Record<string, string>>
  readonly page: number
}

export const pageSize = 20
const mostPages = 500
const longestWords = 100

/** Kinds whose text is searched as it stands, by the name of what it refers to, or not at all. */
const searched = {
  text: 'itself',
  person: 'itself',
  number: 'itself',
  organ: 'name',
  date: null,
  year: null,
  choice: null,
  quantity: null,
  money: null,
  account: null,
  reference: null,
} as const satisfies Record<FieldKind, 'itself' | 'name' | null>

export const publishedFields = ({ access }: Ledger): readonly string[] => access.published?.fields ?? []
export const choicesIn = (ledger: Ledger): readonly string[] =>
  publishedFields(ledger).filter((name) => findField(ledger, name)?.kind === 'choice')

/** Reads what an address asks for. @throws what it cannot read, in words */
export function readSearch(ledger: Ledger, texts: Readonly<Record<string, string>>): Search {
  const { q = '', page = '1', ...rest } = texts
  const choices = choicesIn(ledger)
  const faults = Object.entries(rest).flatMap(([field, value]) => {
    if (!choices.includes(field)) return [{ field, message: `没有“${field}”这一项，不能按它查找` }]
    return Object.hasOwn(findField(ledger, field)?.options ?? {}, value)
      ? []
      : [{ field, message: `没有“${value}”这一选项` }]
  })
  if (q.length > longestWords) faults.push({ field: 'q', message: `查找的内容最多${longestWords}个字` })
  if (!/^[1-9]\d{0,2}$/.test(page) || Number(page) > mostPages)
    faults.push({ field: 'page', message: `页码应为1至${mostPages}的整数` })
  if (faults.length > 0) throw invalid(faults)
  return { words: q.trim().replaceAll('\0', ''), choices: rest, page: Number(page) }
}

const column = (name: string) => sql.ref(`r.${columnName(name)}`)
function matching(ledger: Ledger, words: string): Condition {
  const each = publishedFields(ledger).flatMap((name): readonly Condition[] => {
    const kind = findField(ledger, name)?.kind
    const how = kind === undefined ? null : searched[kind]
    if (how === 'itself') return [sql`strpos(lower(${column(name)}), lower(${words})) > 0`]
    if (how !== 'name') return []
    return [
      sql`${column(name)} in (select id from organ where region_code = r.region_code and strpos(lower(name), lower(${words})) > 0)`,
    ]
  })
  return each.length === 0 ? sql`false` : sql`(${sql.join([...each], sql` or `)})`
}

interface Raw {
  readonly year: number
  readonly n: number
  readonly released_on: PlainDate
  readonly changed_on: PlainDate
  readonly names: Readonly<Record<string, string>> | null
  readonly row: Readonly<Record<string, Scalar | null>>
}
function projected(ledger: Ledger): RawBuilder<unknown> {
  const fields = publishedFields(ledger)
  const organs = fields.filter((name) => findField(ledger, name)?.kind === 'organ')
  const row = sql.join(fields.flatMap((name) => [sql.lit(name), column(name)]))
  const names =
    organs.length === 0
      ? sql`null::json`
      : sql`(select json_object_agg(o.id, o.name) from organ o where o.region_code = r.region_code and o.id in (${sql.join(organs.map(column))}))`
  return sql`p.year, p.n, p.released_on, p.changed_on, json_build_object(${row}) as row, ${names} as names`
}
function read(ledger: Ledger, { year, n, released_on, changed_on, row, names }: Raw): PublishedEntry {
  const facts = publishedFields(ledger).map((field) => ({
    field,
    label: findField(ledger, field)?.label ?? field,
    value: row[field] ?? null,
    said: sayValue(ledger, field, row[field], names ?? {}),
  }))
  const address = addressOf({ year, n })
  return { address, title: facts[0]?.said || address, facts, releasedOn: released_on, changedOn: changed_on }
}
const joined = (ledger: Ledger, region: string) => ({
  from: sql`publication p join ${sql.table(ledger.shape.code)} r on r.region_code = p.region_code and r.id = p.record_id`,
  open: sql`p.region_code = ${region} and p.ledger = ${ledger.shape.code} and p.withdrawn_on is null`,
})

/** A page of what is released, the latest first. */
export async function publishedPage(tx: Tx, ledger: Ledger, region: string, search: Search): Promise<PublishedPage> {
  const { from, open } = joined(ledger, region)
  const where = allOf([
    open,
    ...(search.words === '' ? [] : [matching(ledger, search.words)]),
    ...Object.entries(search.choices).map(([name, value]) => sql`${column(name)} = ${value}`),
  ])
  const [found, counted] = await Promise.all([
    sql<Raw>`select ${projected(ledger)} from ${from} where ${where}
      order by p.year desc, p.n desc limit ${pageSize} offset ${(search.page - 1) * pageSize}`.execute(tx),
    sql<{ n: number }>`select count(*) as n from ${from} where ${where}`.execute(tx),
  ])
  const total = counted.rows[0]?.n ?? 0
  const pages = Math.min(mostPages, Math.max(1, Math.ceil(total / pageSize)))
  return { items: found.rows.map((raw) => read(ledger, raw)), total, page: search.page, pages }
}

/** How many entries a column has, and when the latest was released or changed. */
export async function columnStanding(
  tx: Tx,
  ledger: Ledger,
  region: string,
): Promise<{ readonly count: number; readonly changedOn: PlainDate | null }> {
  const { from, open } = joined(ledger, region)
  const { rows } = await sql<{ n: number; at: PlainDate | null }>`
    select count(*) as n, max(p.changed_on) as at from ${from} where ${open}`.execute(tx)
  return { count: rows[0]?.n ?? 0, changedOn: rows[0]?.at ?? null }
}

const addressPattern = /^([1-9]\d{3})-([1-9]\d{0,8})$/
/** What stands under an address: the entry, what is left of it, or nothing. */
export async function findPublished(
  tx: Tx,
  ledger: Ledger,
  region: string,
  address: string,
): Promise<PublishedEntry | Tombstone | null> {
  const [, year, n] = addressPattern.exec(address) ?? []
  if (year === undefined || n === undefined) return null
  const { from, open } = joined(ledger, region)
  const { rows } = await sql<Raw>`select ${projected(ledger)} from ${from}
    where ${open} and p.year = ${Number(year)} and p.n = ${Number(n)}`.execute(tx)
  if (rows[0]) return read(ledger, rows[0])
  const ended = await tx
    .selectFrom('publication')
    .select(['released_on', 'withdrawn_on', 'withdrawal_reason'])
    .where('region_code', '=', region)
    .where('ledger', '=', ledger.shape.code)
    .where('year', '=', Number(year))
    .where('n', '=', Number(n))
    .where('withdrawn_on', 'is not', null)
    .executeTakeFirst()
  if (!ended || ended.withdrawn_on === null) return null
  return {
    address,
    releasedOn: ended.released_on as PlainDate,
    withdrawnOn: ended.withdrawn_on as PlainDate,
    reason: ended.withdrawal_reason ?? '',
  }
}
export const isTombstone = (found: PublishedEntry | Tombstone): found is Tombstone => 'withdrawnOn' in found
