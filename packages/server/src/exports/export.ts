import { createHash } from 'node:crypto'
import { type AnyFilter, fault, formatQuery, type Ledger, parseQuery, type Query } from '@fazhi/ledger'
import { findOrganName } from '../auth/organs.ts'
import { recordOperation } from '../evidence/operation.ts'
import { type House, todayOf } from '../house.ts'
import { invalid } from '../problem.ts'
import { type ColumnChoice, filePlan } from './columns.ts'
import { gather, type InTransaction } from './gathering.ts'
import { Making } from './making.ts'
import type { Surroundings } from './official.ts'
import { say } from './say.ts'

export interface AskedExport {
  readonly filter: AnyFilter
  readonly sort?: string | undefined
  readonly format: 'xlsx' | 'csv'
  readonly columns: ColumnChoice
}
export interface ExportedFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
  readonly rows: number
  /** SHA-256 of the file. */
  readonly digest: string
}
/** Rows in one file at most. */
export const mostRows = { xlsx: 50_000, csv: 200_000 } as const
const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** @throws what it cannot read, field by field */
export function readExport(ledger: Ledger, { sort, format = 'xlsx', columns = 'list', ...query }: Query): AskedExport {
  const { filter, faults } = parseQuery(ledger, query)
  const isFormat = format === 'xlsx' || format === 'csv'
  const isChoice = columns === 'list' || columns === 'all'
  const all = [
    ...faults,
    ...(isFormat ? [] : [fault('format', say('格式应选xlsx或者csv'))]),
    ...(isChoice ? [] : [fault('columns', say('列应选list或者all'))]),
  ]
  if (!isFormat || !isChoice || all.length > 0) throw invalid(all)
  return { filter, sort, format, columns }
}

/** The span of days that the filter asks for of the ledger's first date; null where it asks for none. */
function spanOf(ledger: Ledger, filter: AnyFilter): { readonly from: string; readonly to: string } | null {
  const test = filter[ledger.start]
  if (typeof test !== 'object' || Array.isArray(test) || !('from' in test || 'to' in test)) return null
  const [from, to] = [test.from ?? '', test.to ?? '']
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null
}
const saySpan = (span: ReturnType<typeof spanOf>, today: string) =>
  span === null ? `截至${today}` : `${span.from || '起始'}至${span.to || today}`
function yearOf(span: ReturnType<typeof spanOf>): string | null {
  const days = `${span?.from} ${span?.to}`
  const [, year] = /^(\d{4})-01-01 \1-12-31$/.exec(days) ?? []
  return year ?? null
}
const plain = (name: string) => name.replace(/[\\/:*?"<>|\s]/g, '')

/** The file's title and signatures, and how it came about. */
async function surroundings(
  house: House,
  ledger: Ledger,
  filter: AnyFilter,
  said: string,
  rows: number,
  inTransaction: InTransaction,
) {
  const today = todayOf(house)
  const { unit, place, by, post } = await inTransaction(async (tx, { actor }) => ({
    unit: (await findOrganName(tx, actor.region, actor.organ)) ?? '',
    place:
      (await tx.selectFrom('region').select('name').where('region_code', '=', actor.region).executeTakeFirst())?.name ??
      '',
    by: actor.name,
    post: actor.post,
  }))
  const span = spanOf(ledger, filter)
  const year = yearOf(span)
  const { label } = ledger.shape
  const period = year === null ? saySpan(span, today) : `${year}年度`
  const at = new Date(house.now().getTime() + 8 * 3_600_000).toISOString().replace(/[-:T]/g, '').slice(0, 14)
  const around: Surroundings = {
    title: `${place}${year === null ? '' : `${year}年度`}${label}台账`,
    unit,
    span: year === null ? saySpan(span, today) : `${year}年1月1日至12月31日`,
    on: today,
    by,
    certificate: [
      ['台账', label],
      ['导出人', `${by}（${unit}）`],
      ['导出时间', `${at.slice(0, 4)}-${at.slice(4, 6)}-${at.slice(6, 8)} ${at.slice(8, 10)}:${at.slice(10, 12)}`],
      ['筛选条件', decodeURIComponent(said.replaceAll('+', ' ')) || '无（全部可见的记录）'],
      ['件数', String(rows)],
    ],
  }
  return { around, post, name: [unit, `${label}台账`, period, at].map(plain).join('_') }
}

/**
 * Makes the file of everything that is selected. It is written down who took what out, by which filter, how many rows
 * and with which digest, before a byte of it is given.
 */
export async function exportFile(
  house: House,
  ledger: Ledger,
  { filter, sort, format, columns }: AskedExport,
  inTransaction: InTransaction,
): Promise<ExportedFile> {
  const said = new URLSearchParams({ ...formatQuery(filter), ...(sort === undefined ? {} : { sort }) }).toString()
  const making = new Making(filePlan(ledger, format, columns))
  try {
    await gather(ledger, { filter, sort }, mostRows[format], inTransaction, (page) => making.add(page))
    const rows = making.count
    const { around, post, name } = await surroundings(house, ledger, filter, said, rows, inTransaction)
    const bytes = await making.finish(around)
    const digest = createHash('sha256').update(bytes).digest('hex')
    const { code } = ledger.shape
    await inTransaction((tx, { actor }) =>
      recordOperation(tx, house, actor, 'export', {
        ledger: code,
        filter: said,
        columns,
        format,
        rows: String(rows),
        digest,
        post,
      }),
    )
    return { name: `${name}.${format}`, type: types[format], bytes, rows, digest }
  } finally {
    await making.close()
  }
}
