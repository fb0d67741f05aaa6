import type { PlainDate } from '@fazhi/law'
import type { CalendarItem, Ledger, RecordId } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { columnName } from './db/columns.ts'
import type { Tx } from './db/store.ts'
import type { Recording } from './ledgers/matter-store.ts'
import { titlesOf } from './ledgers/titles.ts'

interface Dated {
  readonly on: PlainDate
  readonly kind: CalendarItem['kind']
  readonly label: string
  readonly id: RecordId
}
const most = 1_000

async function eventsOf(
  tx: Tx,
  ledger: Ledger,
  from: PlainDate,
  to: PlainDate,
  region: string,
): Promise<readonly Dated[]> {
  const dated: Dated[] = []
  for (const { label, on } of Object.values(ledger.events ?? {})) {
    const column = sql.ref(columnName(on))
    const { rows } = await sql<{ id: RecordId; on: PlainDate }>`
      select id, ${column} as "on" from ${sql.table(ledger.shape.code)}
      where region_code = ${region} and ${column} between ${from} and ${to} order by ${column}, id limit ${most}`.execute(
      tx,
    )
    dated.push(...rows.map(({ id, on: day }) => ({ id, on: day, label, kind: 'event' as const })))
  }
  return dated
}

async function duesOf(
  tx: Tx,
  ledger: Ledger,
  from: PlainDate,
  to: PlainDate,
  region: string,
): Promise<readonly Dated[]> {
  const rows = await tx
    .selectFrom('clock')
    .select(['record_id as id', 'due_on as on', 'period'])
    .where('region_code', '=', region)
    .where('ledger', '=', ledger.shape.code)
    .where('standing', '=', 'running')
    .where('due_on', '>=', from)
    .where('due_on', '<=', to)
    .orderBy('due_on')
    .orderBy('record_id')
    .orderBy('period')
    .limit(most)
    .execute()
  return rows.flatMap(({ id, on, period }) =>
    on === null
      ? []
      : [
          {
            id: id as RecordId,
            on: on as PlainDate,
            label: ledger.periods[period]?.label ?? period,
            kind: 'due' as const,
          },
        ],
  )
}

/** Sessions and last days between two days, day by day, sessions first, in every ledger the actor sees; at most a thousand of a kind in a ledger. */
export async function calendarItems(
  tx: Tx,
  from: PlainDate,
  to: PlainDate,
  recording: Recording,
): Promise<readonly CalendarItem[]> {
  const { actor } = recording
  const items: CalendarItem[] = []
  for (const ledger of ledgers) {
    const dated = [
      ...(await eventsOf(tx, ledger, from, to, actor.region)),
      ...(await duesOf(tx, ledger, from, to, actor.region)),
    ]
    const titles = await titlesOf(tx, ledger, [...new Set(dated.map((d) => d.id))], recording)
    for (const { id, ...day } of dated) {
      const title = titles.get(id)
      if (title) items.push({ ...day, ledger: ledger.shape.code, record: id, ...title })
    }
  }
  const rank = ({ on, kind }: CalendarItem) => `${on} ${kind === 'event' ? 0 : 1}`
  return items.toSorted((a, b) => rank(a).localeCompare(rank(b)))
}
