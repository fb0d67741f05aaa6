import type { CalendarNotice, PlainDate } from '@fazhi/law'
import { doubtfulLapses } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { sql } from 'kysely'
import { type Actor, byLaw, scopeOf } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import type { JobKind, Work } from '../jobs/kind.ts'
import { recordingOf } from '../ledgers/change.ts'
import { findMatter } from '../ledgers/stored-matter.ts'
import { learnCalendar, readNotices, reckonerIn } from './calendars.ts'
import { type Candidate, candidates, joined, type Span, spanOf, touches } from './candidates.ts'
import { recalendarMatter } from './recalendar.ts'
import { say } from './say.ts'

const batch = 50
const open = ['running', 'paused']

interface Course {
  readonly house: House
  readonly actor: Actor
  readonly notices: readonly CalendarNotice[]
  readonly newest: number
  readonly span: Span
}

/**
 * Brings every clock of a region to the newest calendar: those whose last day it moves record by record, each in one
 * piece with its entry; the others as they are. Begun again after a crash it goes on where it stopped, because a clock
 * that was moved says so; and from time to time it looks for what another server wrote by the calendar of a moment ago.
 */
export const moveClocks: JobKind<object> = {
  code: 'moveClocks',
  label: say('按新的放假安排调整期限'),
  every: 600_000,
  work: async ({ house, actor: { region }, progress }: Work<object>) => {
    await learnCalendar(house, region)
    const newest = reckonerIn(house, region).calendarNumber
    if (newest === 1) return
    const actor = byLaw(region)
    const notices = await house.store.transaction(scopeOf(actor), (tx) => readNotices(tx, region))
    // A clock may stand under any earlier calendar: every notice since bears on it.
    const span = joined(notices.slice(1).map(spanOf))
    const course: Course = { house, actor, notices, newest, span }
    const all = await house.store.transaction(scopeOf(actor), (tx) => countLeft(tx, region, newest, span))
    let done = 0
    for (const phase of [moveOpen, askLapsed]) {
      let after: Candidate | null = null
      for (;;) {
        const from: Candidate | null = after
        const seen: readonly Candidate[] = await house.store.transaction(scopeOf(actor), (tx) =>
          phase(tx, course, from),
        )
        done += seen.length
        after = seen.at(-1) ?? null
        await progress(done, Math.max(all, done))
        if (seen.length < batch) break
      }
    }
    await house.store.transaction(scopeOf(actor), (tx) => passOver(tx, course))
  },
}

async function countLeft(tx: Tx, region: string, newest: number, span: Span): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (count(distinct record_id) filter (where standing in ('running', 'paused') and calendar < ${newest})
      + count(distinct record_id) filter (where standing = 'lapsed' and asked < ${newest}))::int as n
    from clock where region_code = ${region} and ${touches(span)}`.execute(tx)
  return rows[0]?.n ?? 0
}

const behind = (newest: number) => sql`and calendar < ${newest}`
const unasked = (newest: number) => sql`and asked < ${newest}`

async function moveOpen(tx: Tx, course: Course, after: Candidate | null): Promise<readonly Candidate[]> {
  const { house, actor, notices, newest, span } = course
  const found = await candidates(tx, actor.region, span, open, after, batch, behind(newest))
  const sources = notices.map((n) => n.source)
  let moved = 0
  for (const { ledger: code, record_id } of found) {
    const ledger = findLedger(code)
    const matter = ledger && (await findMatter(tx, ledger, actor, record_id, true))
    if (!ledger || !matter) continue
    const shifts = await recalendarMatter(tx, ledger, matter, sources, recordingOf(house, actor))
    if (shifts.length > 0) moved += 1
  }
  await count(tx, actor.region, newest, { moved })
  return found
}

/** What has lapsed stays lapsed; where the newest calendar gives it another day, the record asks for a person's judgement. */
async function askLapsed(tx: Tx, course: Course, after: Candidate | null): Promise<readonly Candidate[]> {
  const { house, actor, newest, span } = course
  const { region } = actor
  const found = await candidates(tx, region, span, ['lapsed'], after, batch, unasked(newest))
  let questions = 0
  for (const { ledger: code, record_id } of found) {
    const ledger = findLedger(code)
    const matter = ledger && (await findMatter(tx, ledger, actor, record_id, true))
    if (!ledger || !matter) continue
    const doubts = doubtfulLapses(ledger, matter, recordingOf(house, actor).by)
    await sql`update clock set asked = ${newest} where region_code = ${region} and ledger = ${code}
      and record_id = ${record_id} and standing = 'lapsed'`.execute(tx)
    for (const { period, run, after: day } of doubts) await ask(tx, region, code, record_id, period, run, day)
    questions += doubts.length
  }
  await count(tx, region, newest, { questions })
  return found
}

const ask = (tx: Tx, region: string, ledger: string, record: string, period: string, run: number, day: PlainDate) =>
  tx
    .updateTable('clock')
    .set({ question: day })
    .where('region_code', '=', region)
    .where('ledger', '=', ledger)
    .where('record_id', '=', record)
    .where('period', '=', period)
    .where('run', '=', run)
    .execute()

/** Clocks on which no notice bears end as before. */
async function passOver(tx: Tx, { actor: { region }, newest, span }: Course): Promise<void> {
  await sql`update clock set calendar = ${newest} where region_code = ${region} and standing in ('running', 'paused')
    and calendar < ${newest} and not ${touches(span)}`.execute(tx)
  await sql`update clock set asked = ${newest} where region_code = ${region} and standing = 'lapsed'
    and asked < ${newest} and not ${touches(span)}`.execute(tx)
}

async function count(
  tx: Tx,
  region: string,
  newest: number,
  { moved = 0, questions = 0 }: { readonly moved?: number; readonly questions?: number },
): Promise<void> {
  if (moved + questions === 0) return
  await sql`update calendar_notice set moved = moved + ${moved}, questions = questions + ${questions}
    where region_code = ${region} and number = ${newest}`.execute(tx)
}
