import { type CalendarNotice, noticedCalendar } from '@fazhi/law'
import { type By, type Ledger, recalendared, type Shift, shiftedClocks } from '@fazhi/ledger'
import { sql } from 'kysely'
import { type Actor, byLaw } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { type Recording, updateMatter } from '../ledgers/matter-store.ts'
import type { StoredMatter } from '../ledgers/stored-matter.ts'
import { reckonerIn } from './calendars.ts'

/** How an entry says why clocks are moved. */
const reasonOf = (sources: readonly string[]) => `依${sources.join('、')}调整放假安排`

/**
 * Moves the open clocks of a record, which is held, to the newest calendar: in one transaction, with one entry that
 * names the notices, where a last day changes; without any, where none does. Done before, it does nothing.
 * @returns how many clocks got another last day
 */
export async function recalendarMatter(
  tx: Tx,
  ledger: Ledger,
  matter: StoredMatter,
  sources: readonly string[],
  recording: Recording,
): Promise<readonly Shift[]> {
  const { by } = recording
  const newest = by.calendarNumber ?? 1
  const open = matter.reckoned?.open
  if (open === undefined || open === null || open >= newest) return []
  const moved = shiftedClocks(ledger, matter, by)
  const reckoned = await asNewest(tx, ledger, matter, recording.actor, newest)
  if (moved.length === 0) return []
  const change = recalendared(matter, moved, reasonOf(sources.slice(open)), by)
  const law = { ...recording, actor: byLaw(recording.actor.region) }
  await updateMatter(tx, ledger, { ...matter, reckoned }, change, law)
  return moved
}

/** Open clocks go by the newest calendar from here on; closed ones keep theirs. */
async function asNewest(tx: Tx, ledger: Ledger, matter: StoredMatter, { region }: Actor, newest: number) {
  const { rows } = await sql<{ period: string; run: number }>`
    update clock set calendar = ${newest} where region_code = ${region} and ledger = ${ledger.shape.code}
      and record_id = ${matter.row.id} and standing in ('running', 'paused') returning period, run`.execute(tx)
  const runs = { ...matter.reckoned?.runs, ...Object.fromEntries(rows.map((r) => [`${r.period}/${r.run}`, newest])) }
  return { runs, open: newest }
}

/** What the engine would reckon by if a draft were in force. */
export function draftReckoner(house: House, region: string, notices: readonly CalendarNotice[], draft: CalendarNotice) {
  const now = reckonerIn(house, region)
  const calendar = noticedCalendar([...notices, draft])
  const calendarNumber = now.calendarNumber + 1
  const calendarNumbered: NonNullable<By['calendarNumbered']> = (n) =>
    n >= calendarNumber ? calendar : now.calendarNumbered(n)
  return { calendar, calendarNumber, calendarNumbered }
}
