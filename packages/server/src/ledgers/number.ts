import type { Insertable } from 'kysely'
import { prepared } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import type { Reach, Tables } from '../db/tables.ts'
import { ask, insertions, write } from '../db/writing.ts'

/** What a number is drawn for. */
export interface Drawing {
  readonly region: string
  /** The place's own characters in its numbers, 朝双. */
  readonly place: string
  /** `{place}政复〔{year}〕{n}号` */
  readonly series: string
  readonly year: number
  /** The legal date, on which a template of the region's own may be in force. */
  readonly on: string
  readonly ledger: string
  readonly record: string
  readonly reach: Reach
}

export const printNumber = (
  template: string,
  { place, year, n }: { readonly place: string; readonly year: number; readonly n: number },
): string => template.replace('{place}', place).replace('{year}', String(year)).replace('{n}', String(n))

const templateText = prepared(`select template from series_setting
  where region_code = $1 and series = $2 and from_on <= $3 order by from_on desc, id desc limit 1`)
/** How a series prints on a day: as the region has set it, or as it is declared. */
async function templateFor(tx: Tx, region: string, series: string, on: string): Promise<string> {
  const rows = await ask(tx, { sql: templateText, parameters: [region, series, on] })
  const [own] = rows as readonly { readonly template: string }[]
  return own?.template ?? series
}

/** Draws the next number of a series, gap-free: the row of the series stays locked until the commit. */
export async function drawNumber(tx: Tx, drawing: Drawing): Promise<string> {
  const [printed] = await drawNumbers(tx, [drawing])
  if (printed === undefined) throw new Error('no number was drawn')
  return printed
}

const raising = prepared(`insert into number_series (region_code, series, year, last) values ($1, $2, $3, $4)
  on conflict (region_code, series, year) do update set last = number_series.last + excluded.last returning last`)
/** Raises a series by so many, gap-free: its row stays locked until the commit. @returns the last of them */
export async function nextOf(tx: Tx, region: string, series: string, year: number, count = 1): Promise<number> {
  const rows = await ask(tx, { sql: raising, parameters: [region, series, year, count] })
  const [row] = rows as readonly { readonly last: number }[]
  if (!row) throw new Error(`the series ${series} was not raised`)
  return row.last
}

const seriesOf = ({ series, year }: Drawing) => `${year} ${series}`

/** The next numbers, each of its series and year, in the order of what they are drawn for. */
export async function drawNumbers(tx: Tx, drawings: readonly Drawing[]): Promise<readonly string[]> {
  const counts = new Map<string, number>()
  for (const drawing of drawings) counts.set(seriesOf(drawing), (counts.get(seriesOf(drawing)) ?? 0) + 1)
  const last = new Map<string, number>()
  const templates = new Map<string, string>()
  const rows: Insertable<Tables['number_issued']>[] = []
  for (const drawing of drawings) {
    const { region, place, series, year, on, ledger, record, reach } = drawing
    const [key, count] = [seriesOf(drawing), counts.get(seriesOf(drawing)) ?? 1]
    const n = 1 + (last.get(key) ?? (await nextOf(tx, region, series, year, count)) - count)
    last.set(key, n)
    const template = templates.get(`${on} ${series}`) ?? (await templateFor(tx, region, series, on))
    templates.set(`${on} ${series}`, template)
    const printed = printNumber(template, { place, year, n })
    rows.push({ region_code: region, series, year, n, printed, ledger, record_id: record, ...reach })
  }
  for (const statement of insertions('number_issued', rows)) await write(tx, statement)
  return rows.map((row) => row.printed)
}

/** Keeps a number that is no longer used, with the reason; it is never given out again. */
export async function voidNumber(
  tx: Tx,
  region: string,
  record: string,
  printed: string,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('number_issued')
    .set({ voided_reason: reason })
    .where('region_code', '=', region)
    .where('record_id', '=', record)
    .where('printed', '=', printed)
    .execute()
}
