import type { PlainDate, Unit } from '@fazhi/law'
import { yearOf } from '@fazhi/law'
import {
  type DueItem,
  findGrant,
  type HomeView,
  type Light,
  lightOf,
  type RecordId,
  type Standing,
} from '@fazhi/ledger'
import { findLedger, ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
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

/** The open clocks of every ledger an actor sees, by their last day, and the figures of his own scope. */
export async function homeView(tx: Tx, light: Light | undefined, recording: Recording): Promise<HomeView> {
  const { actor, by } = recording
  const rows = await tx
    .selectFrom('clock')
    .select(['ledger', 'record_id', 'period', 'standing', 'from_on', 'due_on', 'unit'])
    .where('region_code', '=', actor.region)
    .where('standing', 'in', ['running', 'paused'])
    .orderBy(sql`due_on nulls last`)
    .orderBy('record_id')
    .execute()
  const open = rows.flatMap((r): OpenClock[] => {
    const span = {
      standing: r.standing as Standing,
      from: r.from_on as PlainDate,
      dueOn: r.due_on as PlainDate | null,
      unit: r.unit as Unit,
    }
    const shines = lightOf(span, by.today, by.calendar)
    const label = findLedger(r.ledger)?.periods[r.period]?.label
    return shines && label ? [{ ledger: r.ledger, record: r.record_id, label, due: span.dueOn, light: shines }] : []
  })
  const count = (of: Light) => open.filter((c) => c.light === of).length
  const year = yearOf(by.today)
  const seen = ledgers.filter((l) => {
    const see = findGrant(l.access, actor.post)?.see
    return see !== undefined && see !== 'reportOnly' && see !== 'public'
  })
  const figures = []
  for (const ledger of seen)
    figures.push({ ledger: ledger.shape.code, year, figures: await figureCounts(tx, ledger, actor.region, year) })
  return {
    lights: { red: count('red'), amber: count('amber'), green: count('green'), grey: count('grey') },
    items: await titled(
      tx,
      open.filter((c) => light === undefined || c.light === light).slice(0, itemLimit),
      recording,
    ),
    figures,
  }
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
