import {
  type ArrangedDay,
  type Calendar,
  isPlainDate,
  noticedCalendar,
  type PlainDate,
  type Sentence,
  toDay,
  yearOf,
} from '@fazhi/law'
import {
  type CalendarNoticeView,
  type Fault,
  fault,
  type HolidayDay,
  type HolidaysView,
  type LedgerShifts,
} from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { sql } from 'kysely'
import { type Administering, recordDeed } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import { byLaw, scopeOf, worker } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { enter } from '../db/transaction.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { conflict, invalid, notFound } from '../problem.ts'
import { daysOf, readDraft, readNotices } from './calendars.ts'
import { moveClocks } from './move.ts'
import { say } from './say.ts'
import { insertNotice, seedRegion } from './seed.ts'
import type { Weighed } from './tables.ts'
import { weighNotice } from './weigh.ts'

export interface Draft {
  readonly source: string
  readonly note: string
  readonly issuedOn: string | null
  readonly years: readonly number[]
  readonly days: readonly HolidayDay[]
}
const mostDays = 150
/** Milliseconds in which every server learns of a notice before the first clock is moved by it. */
const learning = 15_000

/** Every notice, drafts first, then the newest in force. */
export async function listNotices(tx: Tx, region: string): Promise<readonly CalendarNoticeView[]> {
  const rows = await tx
    .selectFrom('calendar_notice as n')
    .leftJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'n.region_code').onRef('a.id', '=', 'n.account_id'),
    )
    .leftJoin('job as j', (join) => join.onRef('j.region_code', '=', 'n.region_code').onRef('j.id', '=', 'n.weighing'))
    .select(['n.id', 'n.number', 'n.source', 'n.issued_on', 'n.note', 'n.years', 'n.made_at', 'n.confirmed_at'])
    .select(['n.withdrawn_at', 'n.weighed', 'n.moved', 'n.questions', 'a.name as by'])
    .select(['j.steps_done', 'j.steps_all', 'j.done_at'])
    .where('n.region_code', '=', region)
    .orderBy(sql`n.number desc nulls first`)
    .orderBy('n.id', 'desc')
    .execute()
  const days = await daysOf(
    tx,
    region,
    rows.map((r) => r.id),
  )
  return rows.map((r) => ({
    id: r.id,
    number: r.number,
    standing: r.number !== null ? 'standing' : r.withdrawn_at === null ? 'draft' : 'withdrawn',
    source: r.source,
    issuedOn: r.issued_on as PlainDate | null,
    note: r.note,
    years: r.years,
    days: (days.get(r.id) ?? []).map(({ on, kind, name, statutory }) => ({ on, kind, name, statutory })),
    madeAt: new Date(r.made_at).toISOString(),
    by: r.by ?? '',
    confirmedAt: r.confirmed_at === null ? null : new Date(r.confirmed_at).toISOString(),
    shifts: r.weighed === null ? null : shiftsOf(r.weighed),
    doubts: r.weighed?.doubts ?? null,
    weighed: r.done_at === null && r.steps_all ? Math.floor((100 * (r.steps_done ?? 0)) / r.steps_all) : null,
    moved: r.moved,
    questions: r.questions,
  }))
}
const shiftsOf = ({ ledgers }: Weighed): readonly LedgerShifts[] =>
  Object.entries(ledgers).map(([ledger, n]) => ({ ledger, label: findLedger(ledger)?.shape.label ?? ledger, ...n }))

async function findNotice(tx: Tx, region: string, id: string): Promise<CalendarNoticeView> {
  const found = (await listNotices(tx, region)).find((n) => n.id === id)
  if (!found) throw notFound('通知')
  return found
}

/** What everybody reckons by: every day that is arranged, under the notice that arranges it. */
export async function holidays(tx: Tx, region: string, year: number | null): Promise<HolidaysView> {
  const notices = await readNotices(tx, region)
  const days = new Map<PlainDate, HolidayDay & { readonly source: string }>()
  for (const { source, days: said } of notices)
    for (const { on, kind, name, statutory } of said) days.set(on, { on, kind, name, statutory, source })
  const wanted = [...days.values()].filter((d) => d.kind !== 'plain' && (year === null || yearOf(d.on) === year))
  return {
    years: notices.flatMap((n) => n.years).toSorted((a, b) => a - b),
    days: wanted.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  }
}

const kindOn = (calendar: Calendar, { on }: ArrangedDay): HolidayDay['kind'] => {
  if (calendar.arranged(toDay(on)) === undefined) return 'plain'
  return calendar.isWorkingDay(on) ? 'work' : 'off'
}

function refuseDraft({ days, years, source }: Draft, now: Calendar): void {
  const faults: Fault[] = []
  const faulty = (field: string, said: Sentence) => faults.push(fault(field, said))
  if (source.trim() === '') faulty('source', say('请写明依据的通知及其文号'))
  if (days.length === 0 && years.length === 0) faulty('days', say('请至少写明一日的安排'))
  if (days.length > mostDays) faulty('days', say('一次至多{mostDays}日', { mostDays }))
  if (new Set(days.map((d) => d.on)).size < days.length) faulty('days', say('同一日写了两次'))
  for (const day of days) {
    if (!isPlainDate(day.on) || yearOf(day.on) < 2000 || yearOf(day.on) > 2100)
      faulty('days', say('{on}不是可以安排的日期', { on: day.on }))
    else if (day.kind !== 'plain' && day.name.trim() === '')
      faulty('days', say('{on}的安排请写明节日或者事由', { on: day.on }))
    else if (kindOn(now, day) === day.kind) faulty('days', say('{on}现在就是这样安排的，不必再改', { on: day.on }))
  }
  for (const year of years)
    if (now.isLoaded(`${year}-01-01` as PlainDate))
      faulty('years', say('{year}年的安排已经载入，请只写要改的日子', { year }))
  if (faults.length > 0) throw invalid(faults)
}

const calendarDuty = (by: Administering) => wantDuty(by.actor, 'holidays')

/** Writes a notice down without effect, and has it weighed. */
export async function draftNotice(tx: Tx, by: Administering, draft: Draft): Promise<CalendarNoticeView> {
  const { actor } = by
  calendarDuty(by)
  await enter(tx, scopeOf(byLaw(actor.region)))
  await seedRegion(tx, actor.region, by.at)
  await enter(tx, scopeOf(actor))
  refuseDraft(draft, await presentCalendar(tx, actor.region))
  const said = { ...draft, source: draft.source.trim(), account: actor.account }
  const id = await insertNotice(tx, actor.region, said, by.at)
  await recordDeed(tx, by, {
    ledger: 'calendar',
    record: id,
    name: 'draftCalendar',
    after: { source: said.source, days: sayDays(draft) },
  })
  return weighAgain(tx, by, id)
}
const presentCalendar = async (tx: Tx, region: string) => noticedCalendar(await readNotices(tx, region))
const sayDays = ({ days, years }: Draft) =>
  [...years.map((y) => `${y}年`), ...days.map((d) => `${d.on} ${d.kind}`)].join('，')

/** Has a draft weighed against the calendar as it stands now. */
export async function weighAgain(tx: Tx, by: Administering, id: string): Promise<CalendarNoticeView> {
  const { region } = by.actor
  calendarDuty(by)
  if (!(await readDraft(tx, region, id))) throw notFound('草稿')
  const server = worker(region)
  await enter(tx, scopeOf(server))
  const weighing = await enqueue(tx, server, weighNotice, { notice: id }, { now: by.at })
  await enter(tx, scopeOf(by.actor))
  await tx
    .updateTable('calendar_notice')
    .set({ weighing, weighed: null })
    .where('region_code', '=', region)
    .where('id', '=', id)
    .execute()
  return findNotice(tx, region, id)
}

/**
 * Puts a draft in force: new clocks go by it at once, and a job moves those that run.
 * @param isShared whether other servers work on the same database, and are to learn of it first
 */
export async function confirmNotice(
  tx: Tx,
  by: Administering,
  id: string,
  isShared: boolean,
): Promise<CalendarNoticeView> {
  const { actor, at } = by
  calendarDuty(by)
  const draft = await tx
    .selectFrom('calendar_notice')
    .select('weighed')
    .where('region_code', '=', actor.region)
    .where('id', '=', id)
    .where('number', 'is', null)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!draft) throw notFound('草稿')
  const standing = await readNotices(tx, actor.region)
  if (draft.weighed === null) throw conflict(say('影响还没有测算完，请稍后再确认'))
  if (draft.weighed.against !== standing.length) throw conflict(say('测算之后又有别的通知施行，请重新测算之后再确认'))
  const number = standing.length + 1
  await tx
    .updateTable('calendar_notice')
    .set({ number, confirmed_at: at.toISOString(), confirmed_by: actor.account })
    .where('region_code', '=', actor.region)
    .where('id', '=', id)
    .execute()
  await recordDeed(tx, by, { ledger: 'calendar', record: id, name: 'confirmCalendar', after: { number } })
  const server = worker(actor.region)
  await enter(tx, scopeOf(server))
  const when = isShared ? new Date(at.getTime() + learning) : at
  await enqueue(tx, server, moveClocks, {}, { now: at, at: when, dedupe: `notice ${number}` })
  await enter(tx, scopeOf(actor))
  return findNotice(tx, actor.region, id)
}

export async function withdrawNotice(tx: Tx, by: Administering, id: string): Promise<CalendarNoticeView> {
  const { region } = by.actor
  calendarDuty(by)
  const { numUpdatedRows } = await tx
    .updateTable('calendar_notice')
    .set({ withdrawn_at: by.at.toISOString() })
    .where('region_code', '=', region)
    .where('id', '=', id)
    .where('number', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw notFound('草稿')
  await recordDeed(tx, by, { ledger: 'calendar', record: id, name: 'withdrawCalendar', after: {} })
  return findNotice(tx, region, id)
}
