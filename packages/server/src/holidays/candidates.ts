import { addDays, type CalendarNotice, type PlainDate, plainDate } from '@fazhi/law'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db/store.ts'

/** The days on which a notice bears: those it arranges, and every year it loads. */
export interface Span {
  readonly first: PlainDate
  readonly last: PlainDate
}
export function spanOf({ days, years }: Pick<CalendarNotice, 'days' | 'years'>): Span {
  const all = [
    ...days.map((d) => d.on),
    ...years.flatMap((year) => [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)]),
  ].toSorted()
  return { first: all[0] ?? plainDate('9999-12-30'), last: all.at(-1) ?? plainDate('0001-01-01') }
}
export const joined = (spans: readonly Span[]): Span => ({
  first: spans.map((s) => s.first).toSorted()[0] ?? plainDate('9999-12-30'),
  last:
    spans
      .map((s) => s.last)
      .toSorted()
      .at(-1) ?? plainDate('0001-01-01'),
})

/** A clock outside these days ends as before, whatever is said of them; one that stands still has no end yet. */
export const touches = ({ first, last }: Span): RawBuilder<boolean> => sql<boolean>`
  (due_on is null or (least(from_on, due_on) <= ${addDays(last, 1)} and greatest(from_on, due_on) >= ${addDays(first, -1)}))`

export interface Candidate {
  readonly ledger: string
  readonly record_id: string
}

/** Records whose clocks a notice may move, as far as the actor sees them, one page after another. */
export async function candidates(
  tx: Tx,
  region: string,
  span: Span,
  standings: readonly string[],
  after: Candidate | null,
  limit: number,
  more: RawBuilder<unknown> = sql``,
): Promise<readonly Candidate[]> {
  const cursor = after ? sql`and (ledger, record_id) > (${after.ledger}, ${after.record_id}::uuid)` : sql``
  const { rows } = await sql<Candidate>`
    select distinct ledger, record_id from clock
    where region_code = ${region} and standing in (${sql.join([...standings])}) and ${touches(span)} ${more} ${cursor}
    order by ledger, record_id limit ${limit}`.execute(tx)
  return rows
}
