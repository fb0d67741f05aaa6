import type { PlainDate, Unit } from '@fazhi/law'
import { yearOf } from '@fazhi/law'
import {
  type By,
  type DueItem,
  findGrant,
  type HomeFigures,
  type HomeView,
  type Light,
  lightOf,
  type RecordId,
  type Span,
  type Standing,
} from '@fazhi/ledger'
import { findLedger, ledgers } from '@fazhi/lines'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './db/store.ts'
import { figureCounts } from './ledgers/figures-sql.ts'
import type { Recording } from './ledgers/matter-store.ts'
import { titlesOf } from './ledgers/titles.ts'

const itemLimit = 200

interface OpenClock {
  readonly ledger: string
  readonly record: string
  readonly label: string
  readonly due: PlainDate | null
  readonly light: Light
}
interface ClockRow {
  readonly ledger: string
  readonly period: string
  readonly standing: string
  readonly from_on: string
  readonly due_on: string | null
  readonly unit: string
}
const spanIn = ({ standing, from_on, due_on, unit }: ClockRow): Span => ({
  standing: standing as Standing,
  from: from_on as PlainDate,
  dueOn: due_on as PlainDate | null,
  unit: unit as Unit,
})
const shineOf = (row: ClockRow, by: By): Light | null =>
  findLedger(row.ledger)?.periods[row.period] === undefined ? null : lightOf(spanIn(row), by.today, by.calendar)

/** The open clocks of every ledger an actor sees, by their light and by their last day. */
export async function homeView(tx: Tx, light: Light | undefined, recording: Recording): Promise<HomeView> {
  const { actor, by } = recording
  // Clocks of one term shine alike: however many there are, few terms come to be looked at.
  const terms = await tx
    .selectFrom('clock')
    .select(['ledger', 'period', 'standing', 'from_on', 'due_on', 'unit'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('region_code', '=', actor.region)
    .where('standing', 'in', ['running', 'paused'])
    .groupBy(['ledger', 'period', 'standing', 'from_on', 'due_on', 'unit'])
    .execute()
  const lights = { red: 0, amber: 0, green: 0, grey: 0 }
  const shining: (ClockRow & { readonly n: number })[] = []
  for (const term of terms) {
    const shines = shineOf(term, by)
    if (shines === null) continue
    lights[shines] += Number(term.n)
    if (light === undefined || shines === light) shining.push({ ...term, n: Number(term.n) })
  }
  return { lights, items: await titled(tx, await earliest(tx, shining, recording), recording) }
}

/** The clocks that run out first among those of certain terms. */
async function earliest(
  tx: Tx,
  terms: readonly (ClockRow & { readonly n: number })[],
  { actor, by }: Recording,
): Promise<readonly OpenClock[]> {
  const wanted: (typeof terms)[number][] = []
  let held = 0
  for (const term of terms.toSorted((a, b) => ((a.due_on ?? '9999') < (b.due_on ?? '9999') ? -1 : 1))) {
    if (held >= itemLimit && term.due_on !== wanted.at(-1)?.due_on) break
    wanted.push(term)
    held += term.n
  }
  if (wanted.length === 0) return []
  const each = new Map<string, RawBuilder<unknown>>()
  for (const { ledger, period, standing, from_on, due_on } of wanted) {
    // Without a last day its first is no matter.
    const days = due_on === null ? sql`due_on is null` : sql`from_on = ${from_on} and due_on = ${due_on}`
    const key = [ledger, period, standing, ...(due_on === null ? [] : [from_on, due_on])].join()
    each.set(key, sql`(ledger = ${ledger} and period = ${period} and standing = ${standing} and ${days})`)
  }
  const { rows } = await sql<ClockRow & { readonly record_id: string }>`
    select ledger, record_id, period, standing, from_on, due_on, unit from clock
    where region_code = ${actor.region} and standing in ('running', 'paused') and (${sql.join([...each.values()], sql` or `)})
    order by due_on nulls last, record_id limit ${itemLimit}`.execute(tx)
  return rows.flatMap((row): OpenClock[] => {
    const shines = shineOf(row, by)
    const label = findLedger(row.ledger)?.periods[row.period]?.label
    return shines && label
      ? [{ ledger: row.ledger, record: row.record_id, label, due: row.due_on as PlainDate | null, light: shines }]
      : []
  })
}

/** The figures of this year and the last, in the actor's own scope. */
export async function homeFigures(tx: Tx, { actor, by }: Recording): Promise<HomeFigures> {
  const year = yearOf(by.today)
  const seen = ledgers.filter((l) => {
    const see = findGrant(l.access, actor.post)?.see
    return see !== undefined && see !== 'reportOnly' && see !== 'public'
  })
  const figures = []
  for (const ledger of seen)
    figures.push({ ledger: ledger.shape.code, year, figures: await figureCounts(tx, ledger, actor.region, year) })
  return figures
}

/** Each record under the first two columns of its ledger's list, masked as the reader sees them. */
async function titled(tx: Tx, clocks: readonly OpenClock[], recording: Recording): Promise<readonly DueItem[]> {
  const titles = new Map<string, { readonly title: string; readonly state: string }>()
  for (const code of new Set(clocks.map((c) => c.ledger))) {
    const ledger = findLedger(code)
    const ids = clocks.filter((c) => c.ledger === code).map((c) => c.record)
    if (ledger) for (const [id, title] of await titlesOf(tx, ledger, ids, recording)) titles.set(id, title)
  }
  return clocks.flatMap(({ record, ...rest }): DueItem[] => {
    const title = titles.get(record)
    return title ? [{ ...rest, record: record as RecordId, ...title }] : []
  })
}
