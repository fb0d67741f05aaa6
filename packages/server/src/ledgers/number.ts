import { sql } from 'kysely'
import type { Tx } from '../db/store.ts'
import type { Reach } from '../db/tables.ts'

/** What a number is drawn for. */
export interface Drawing {
  readonly region: string
  /** The place's own characters in its numbers, 朝双. */
  readonly place: string
  /** `{place}政复〔{year}〕{n}号` */
  readonly series: string
  readonly year: number
  readonly ledger: string
  readonly record: string
  readonly reach: Reach
}

/** Draws the next number of a series, gap-free: the row of the series stays locked until the commit. */
export async function drawNumber(
  tx: Tx,
  { region, place, series, year, ledger, record, reach }: Drawing,
): Promise<string> {
  const { last } = await tx
    .insertInto('number_series')
    .values({ region_code: region, series, year, last: 1 })
    .onConflict((oc) =>
      oc.columns(['region_code', 'series', 'year']).doUpdateSet({ last: sql`number_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  const printed = series.replace('{place}', place).replace('{year}', String(year)).replace('{n}', String(last))
  await tx
    .insertInto('number_issued')
    .values({ region_code: region, series, year, n: last, printed, ledger, record_id: record, ...reach })
    .execute()
  return printed
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
