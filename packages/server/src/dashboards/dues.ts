import type { PlainDate, Unit } from '@fazhi/law'
import {
  type DueCount,
  type DueItem,
  type Light,
  lightOf,
  type OrganId,
  type RecordId,
  type Standing,
} from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import type { Tx } from '../db/store.ts'
import type { Recording } from '../ledgers/matter-store.ts'
import { titlesOf } from '../ledgers/titles.ts'

interface OpenClock {
  readonly ledger: string
  readonly record: string
  readonly organ: string
  readonly label: string
  readonly due: PlainDate | null
  readonly light: Light
}

/** The open clocks that an actor sees, the first to run out first. */
async function openClocks(tx: Tx, { actor, by }: Recording): Promise<readonly OpenClock[]> {
  const rows = await tx
    .selectFrom('clock')
    .select(['ledger', 'record_id', 'organ_id', 'period', 'standing', 'from_on', 'due_on', 'unit'])
    .where('region_code', '=', actor.region)
    .where('standing', 'in', ['running', 'paused'])
    .orderBy('due_on')
    .orderBy('record_id')
    .execute()
  return rows.flatMap((r): readonly OpenClock[] => {
    const due = r.due_on as PlainDate | null
    const span = { standing: r.standing as Standing, from: r.from_on as PlainDate, dueOn: due, unit: r.unit as Unit }
    const light = lightOf(span, by.today, by.calendar)
    const label = findLedger(r.ledger)?.periods[r.period]?.label
    return light && label ? [{ ledger: r.ledger, record: r.record_id, organ: r.organ_id, label, due, light }] : []
  })
}

/** How many are overdue and due soon, unit by unit; the unit with most of them first. */
export async function dueCounts(tx: Tx, recording: Recording): Promise<readonly DueCount[]> {
  const counts = new Map<string, Record<Light, number>>()
  for (const { organ, light } of await openClocks(tx, recording)) {
    const lights = counts.get(organ) ?? { red: 0, amber: 0, green: 0, grey: 0 }
    lights[light] += 1
    counts.set(organ, lights)
  }
  const ids = [...counts.keys()]
  const organs =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('organ')
          .select(['id', 'name'])
          .where('region_code', '=', recording.actor.region)
          .where('id', 'in', ids)
          .execute()
  const names = new Map(organs.map((o) => [o.id, o.name]))
  return [...counts]
    .map(([organ, lights]) => ({ organ: organ as OrganId, organName: names.get(organ) ?? organ, lights }))
    .toSorted(
      (a, b) => b.lights.red - a.lights.red || b.lights.amber - a.lights.amber || a.organ.localeCompare(b.organ),
    )
}

/** Shown of one number at most. */
export const mostDue = 200
/** The matters behind one of the numbers. */
export async function dueItems(
  tx: Tx,
  recording: Recording,
  organ: string,
  light: Light,
): Promise<{ readonly total: number; readonly items: readonly DueItem[] }> {
  const clocks = (await openClocks(tx, recording)).filter((c) => c.organ === organ && c.light === light)
  const shown = clocks.slice(0, mostDue)
  const items: DueItem[] = []
  for (const code of new Set(shown.map((c) => c.ledger))) {
    const ledger = findLedger(code)
    if (!ledger) continue
    const own = shown.filter((c) => c.ledger === code)
    const titles = await titlesOf(
      tx,
      ledger,
      own.map((c) => c.record),
      recording,
    )
    for (const { record, organ: _, ...rest } of own) {
      const title = titles.get(record as RecordId)
      if (title) items.push({ ...rest, record: record as RecordId, ...title })
    }
  }
  return { total: clocks.length, items: items.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? '')) }
}
