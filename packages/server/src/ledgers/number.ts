import { type Insertable, sql } from 'kysely'
import type { Tx } from '../db/store.ts'
import type { Reach, Tables } from '../db/tables.ts'
import { insertions, write } from '../db/writing.ts'

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

/** How a series prints on a day: as the region has set it, or as it is declared. */
async function templateFor(tx: Tx, region: string, series: string, on: string): Promise<string> {
  const own = await tx
    .selectFrom('series_setting')
    .select('template')
    .where('region_code', '=', region)
    .where('series', '=', series)
    .where('from_on', '<=', on)
    .orderBy('from_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return own?.template ?? series
}

/** Draws the next number of a series, gap-free: the row of the series stays locked until the commit. */
export async function drawNumber(tx: Tx, drawing: Drawing): Promise<string> {
  const [printed] = await drawNumbers(tx, [drawing])
  if (printed === undefined) throw new Error('no number was drawn')
  return printed
}

/** Raises a series by so many, gap-free: its row stays locked until the commit. @returns the last of them */
export async function nextOf(tx: Tx, region: string, series: string, year: number, count = 1): Promise<number> {
  const { last } = await tx
    .insertInto('number_series')
    .values({ region_code: region, series, year, last: count })
    .onConflict((oc) =>
      oc.columns(['region_code', 'series', 'year']).doUpdateSet({ last: sql`number_series.last + ${count}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
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
