import { addDays, type Calendar, type PlainDate, type Unit } from '@fazhi/law'
import {
  type By,
  type Counted,
  type DueView,
  type EntryKind,
  type Ledger,
  lightOf,
  type OrganId,
  type Queue,
  queues,
  type RecordId,
  type RequestStanding,
  type Standing,
  type WorkItem,
  type WorkView,
} from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import { planned } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { ask } from '../db/writing.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { type Title, titlesOf } from '../ledgers/titles.ts'
import { type Asking, mostCounted, orders, type QueueRow, sources } from './queues.ts'

export interface WorkQuery {
  readonly queue: Queue
  readonly ledgers: readonly Ledger[]
  readonly organ: string | undefined
  readonly page: number
  readonly limit: number
}
const soonDays = 5

/** The last day that counts as soon: so many working days from today. */
export function soonBy(today: PlainDate, calendar: Calendar): PlainDate {
  let day = today
  for (let left = soonDays; left > 0; ) {
    day = addDays(day, 1)
    if (calendar.isWorkingDay(day)) left -= 1
  }
  return day
}

/** One queue of the actor's, and how much stands in each of them: counted by the very rows that are listed. */
export async function workView(
  tx: Tx,
  { queue, ledgers, organ, page, limit }: WorkQuery,
  recording: Recording,
): Promise<WorkView> {
  const { actor, by } = recording
  const asking: Asking = { actor, ledgers, organ, soon: soonBy(by.today, by.calendar), today: by.today }
  const [counted, rows] = await Promise.all([
    ask(tx, planned(countAll(asking))),
    ask(tx, planned(pageOf(queue, asking, limit, (page - 1) * limit))),
  ])
  const [numbers = {}] = counted as readonly Readonly<Record<string, number>>[]
  const counts = Object.fromEntries(queues.map((q) => [q, countOf(numbers[q] ?? 0)])) as Record<Queue, Counted>
  const found = rows as readonly QueueRow[]
  return {
    queue,
    counts,
    items: await workItems(tx, found, ledgers, recording),
    page,
    pages: Math.max(1, Math.ceil(counts[queue].count / limit)),
  }
}
const countOf = (n: number): Counted =>
  n > mostCounted ? { count: mostCounted, exact: false } : { count: n, exact: true }

const countAll = (asking: Asking): RawBuilder<unknown> =>
  sql`select ${sql.join(
    queues.map(
      (queue) =>
        sql`(select count(*)::int from (select from (${sources[queue](asking)}) q limit ${mostCounted + 1}) n) as ${sql.ref(queue)}`,
    ),
  )}`

/** Of a deed the clock is asked for that runs on its record now. */
const pageOf = (queue: Queue, asking: Asking, limit: number, skipped: number): RawBuilder<unknown> => {
  const page = sql`select q.* from (${sources[queue](asking)}) q order by ${orders[queue]} limit ${limit} offset ${skipped}`
  if (queue !== 'done' && queue !== 'started') return page
  return sql`select q.ledger, q.record_id, q.organ_id, n.period, n.standing, n.from_on, n.due_on, n.unit, q.on_day, q.entry_id,
      q.kind, q.name, q.at, q.request_id, q.move, q.request_standing
    from (${page}) q left join lateral (select c.period, c.standing, c.from_on, c.due_on, c.unit from clock c
      where c.region_code = ${asking.actor.region} and c.ledger = q.ledger and c.record_id = q.record_id
        and c.standing in ('running', 'paused') order by c.due_on nulls last, c.period limit 1) n on true
    order by ${orders[queue]}`
}

const keyOf = ({ ledger, record_id }: QueueRow) => `${ledger} ${record_id}`

/** Each record under its title, masked as the reader sees it; whoever reads a restricted one is written down. */
export async function workItems(
  tx: Tx,
  rows: readonly QueueRow[],
  ledgers: readonly Ledger[],
  recording: Recording,
): Promise<readonly WorkItem[]> {
  const titles = new Map<string, Title>()
  for (const ledger of ledgers) {
    const { code } = ledger.shape
    const ids = [...new Set(rows.flatMap((r) => (r.ledger === code ? [r.record_id] : [])))]
    for (const [id, title] of await titlesOf(tx, ledger, ids, recording)) titles.set(`${code} ${id}`, title)
  }
  const declared = new Map(ledgers.map((l) => [l.shape.code, l]))
  return rows.flatMap((row): WorkItem[] => {
    const [title, ledger] = [titles.get(keyOf(row)), declared.get(row.ledger)]
    if (!title || !ledger) return []
    return [
      {
        ledger: row.ledger,
        record: row.record_id as RecordId,
        ...title,
        organ: row.organ_id as OrganId,
        due: dueOf(ledger, row, recording.by),
        deed: deedOf(row),
        request: requestOf(row),
      },
    ]
  })
}

function dueOf(ledger: Ledger, { period, standing, from_on, due_on, unit }: QueueRow, by: By): DueView | null {
  if (period === null || standing === null || from_on === null) return null
  const span = { standing: standing as Standing, from: from_on, dueOn: due_on, unit: (unit ?? 'day') as Unit }
  const light = lightOf(span, by.today, by.calendar)
  return light && { label: ledger.periods[period]?.label ?? period, due: due_on, light }
}
const deedOf = ({ kind, name, on_day, at }: QueueRow): WorkItem['deed'] =>
  kind === null || on_day === null || at === null ? null : { kind: kind as EntryKind, name, on: on_day, at }
const requestOf = ({ request_id, move, request_standing, at }: QueueRow): WorkItem['request'] =>
  request_id === null || move === null || request_standing === null || at === null
    ? null
    : { id: request_id, move, standing: request_standing as RequestStanding, at }
