import type { PlainDate } from '@fazhi/law'
import {
  type CalendarQuestion,
  fault,
  type RecordId,
  type Shift,
  type ShiftsPage,
  type ShiftView,
  shiftedClocks,
} from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { sql } from 'kysely'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { lockMatter } from '../ledgers/change.ts'
import { type Recording, updateMatter } from '../ledgers/matter-store.ts'
import { findMatter } from '../ledgers/stored-matter.ts'
import { titlesOf } from '../ledgers/titles.ts'
import { invalid, notFound } from '../problem.ts'
import { readDraft, readNotices } from './calendars.ts'
import { type Candidate, candidates, spanOf } from './candidates.ts'
import { draftReckoner } from './recalendar.ts'
import { say } from './say.ts'

/** Records that are looked at for one answer. */
const most = 300

/** What a draft would move, record by record, among those the actor sees. */
export async function shiftsOf(tx: Tx, house: House, id: string, recording: Recording): Promise<ShiftsPage> {
  const { actor } = recording
  const draft = await readDraft(tx, actor.region, id)
  if (!draft) throw notFound('草稿')
  const reckoner = draftReckoner(house, actor.region, await readNotices(tx, actor.region), draft)
  const by = { ...recording.by, ...reckoner }
  const found = await candidates(tx, actor.region, spanOf(draft), ['running', 'paused'], null, most + 1)
  const shifts: (Candidate & { readonly shift: Shift })[] = []
  for (const candidate of found.slice(0, most)) {
    const ledger = findLedger(candidate.ledger)
    const matter = ledger && (await findMatter(tx, ledger, actor, candidate.record_id))
    if (ledger && matter) shifts.push(...shiftedClocks(ledger, matter, by).map((shift) => ({ ...candidate, shift })))
  }
  const titled = await withTitles(tx, shifts, recording)
  const items = titled.map(
    ({ shift, ...view }): ShiftView => ({ ...view, period: shift.label, before: shift.before, after: shift.after }),
  )
  return { items, more: found.length > most }
}

async function withTitles<T extends Candidate>(tx: Tx, rows: readonly T[], recording: Recording) {
  const titles = new Map<string, string>()
  for (const code of new Set(rows.map((r) => r.ledger))) {
    const ledger = findLedger(code)
    const ids = [...new Set(rows.filter((r) => r.ledger === code).map((r) => r.record_id))]
    if (ledger) for (const [id, { title }] of await titlesOf(tx, ledger, ids, recording)) titles.set(id, title)
  }
  return rows.flatMap((row) => {
    const title = titles.get(row.record_id)
    const { record_id: record, ...rest } = row
    return title === undefined ? [] : [{ ...rest, record: record as RecordId, title }]
  })
}

/** Lapses that a later calendar puts in doubt, among those the actor sees, for a person to judge. */
export async function questions(tx: Tx, recording: Recording): Promise<readonly CalendarQuestion[]> {
  const rows = await tx
    .selectFrom('clock')
    .select(['ledger', 'record_id', 'period', 'run', 'due_on', 'question'])
    .where('region_code', '=', recording.actor.region)
    .where('question', 'is not', null)
    .orderBy('ledger')
    .orderBy('record_id')
    .limit(most)
    .execute()
  const titled = await withTitles(tx, rows, recording)
  return titled.map(({ ledger, record, title, period, run, due_on, question }) => ({
    ledger,
    record,
    title,
    period: findLedger(ledger)?.periods[period]?.label ?? period,
    periodName: period,
    run,
    before: due_on as PlainDate,
    after: question as PlainDate,
  }))
}

interface Judged {
  readonly ledger: string
  readonly record: string
  readonly period: string
  readonly run: number
  readonly finding: string
}
/**
 * Writes down what a person found about a lapse in doubt. What is to be undone is undone by the ledger's own moves and
 * corrections; this says that somebody has looked, and why it stands or what was done.
 */
export async function judge(tx: Tx, { ledger: code, record, period, run, finding }: Judged, recording: Recording) {
  const ledger = findLedger(code)
  if (!ledger) throw notFound('台账')
  const { actor, by } = recording
  const matter = await lockMatter(tx, ledger, record, actor)
  const { rows } = await sql<{ question: string }>`
    select question from clock where region_code = ${actor.region} and ledger = ${code} and record_id = ${record}
      and period = ${period} and run = ${run} and question is not null`.execute(tx)
  const [asked] = rows
  if (!asked) throw notFound('问题')
  if (finding.trim() === '') throw invalid([fault('finding', say('请写明判断和理由'))])
  const label = ledger.periods[period]?.label ?? period
  const entry = {
    kind: 'operation',
    name: 'judgeLapse',
    on: by.today,
    state: matter.row.state,
    before: {},
    after: {},
    basis: null,
    reason: `“${label}”按新的放假安排应于${asked.question}届满：${finding.trim()}`,
    approvedBy: null,
  } as const
  await updateMatter(tx, ledger, matter, { row: matter.row, entry, draws: null, voids: null }, recording)
  await sql`update clock set question = null where region_code = ${actor.region} and ledger = ${code}
    and record_id = ${record} and period = ${period} and run = ${run}`.execute(tx)
}
