import {
  type ArrangedDay,
  type Calendar,
  type CalendarNotice,
  holidayYears,
  nationalCalendar,
  noticedCalendar,
  noticeOf,
  type PlainDate,
} from '@fazhi/law'
import { gate, scopeOf } from '../auth/actor.ts'
import type { Store, Tx } from '../db/store.ts'
import type { House } from '../house.ts'

/** The calendars of a region, in the order in which they took effect; the last is the one that new clocks go by. */
interface Known {
  readonly calendars: readonly Calendar[]
  /** Milliseconds, by the clock of this process. */
  readonly at: number
}
/** Milliseconds after which another server's notice is looked for. */
export const freshFor = 5_000

const regions = new WeakMap<Store, Map<string, Known>>()
const knownIn = ({ store }: House): Map<string, Known> => {
  const known = regions.get(store) ?? new Map<string, Known>()
  regions.set(store, known)
  return known
}
/** As the region's books begin: a notice for each year that came with the program. */
const shipped = holidayYears.map((year) => noticeOf([year], year.source))
const byLaw: Pick<Known, 'calendars'> = { calendars: shipped.map((_, n) => noticedCalendar(shipped.slice(0, n + 1))) }

/** Every notice in force in a region, oldest first; the program's own where nothing was written down yet. */
export async function readNotices(tx: Tx, region: string): Promise<readonly CalendarNotice[]> {
  const written = await writtenNotices(tx, region)
  return written.length === 0 ? shipped : written
}

/** Those that stand in the books. */
export async function writtenNotices(tx: Tx, region: string): Promise<readonly CalendarNotice[]> {
  const notices = await tx
    .selectFrom('calendar_notice')
    .select(['id', 'source', 'years'])
    .where('region_code', '=', region)
    .where('number', 'is not', null)
    .orderBy('number')
    .execute()
  const days = await daysOf(
    tx,
    region,
    notices.map((n) => n.id),
  )
  return notices.map(({ id, source, years }) => ({ source, years, days: days.get(id) ?? [] }))
}

export async function daysOf(tx: Tx, region: string, notices: readonly string[]) {
  const rows =
    notices.length === 0
      ? []
      : await tx
          .selectFrom('calendar_day')
          .select(['notice_id', 'day', 'kind', 'name', 'statutory'])
          .where('region_code', '=', region)
          .where('notice_id', 'in', [...notices])
          .orderBy('day')
          .execute()
  const days = new Map<string, ArrangedDay[]>(notices.map((id) => [id, []]))
  for (const { notice_id, day, ...said } of rows) days.get(notice_id)?.push({ ...said, on: day as PlainDate })
  return days
}

/** A draft as a notice; null once it is in force, withdrawn, or not there. */
export async function readDraft(tx: Tx, region: string, id: string) {
  const row = await tx
    .selectFrom('calendar_notice')
    .select(['source', 'years'])
    .where('region_code', '=', region)
    .where('id', '=', id)
    .where('number', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const days = await daysOf(tx, region, [id])
  return { ...row, days: days.get(id) ?? [] }
}

/** Reads the calendars of a region anew. */
export async function learnCalendar(house: House, region: string): Promise<void> {
  const at = performance.now()
  const notices = await house.store.transaction(scopeOf(gate(region)), (tx) => readNotices(tx, region))
  const calendars = notices.map((_, n) => noticedCalendar(notices.slice(0, n + 1)))
  knownIn(house).set(region, { calendars, at })
}

/** Knows the calendars of a region, and has a look behind the back of whoever asks when it is time to. */
export async function freshCalendar(house: House, region: string): Promise<void> {
  const known = knownIn(house).get(region)
  if (!known) return learnCalendar(house, region)
  if (performance.now() - known.at > freshFor) {
    knownIn(house).set(region, { ...known, at: performance.now() })
    learnCalendar(house, region).catch(() => {})
  }
}

/** What the engine reckons by in a region. */
export function reckonerIn(house: House, region: string) {
  const { calendars } = knownIn(house).get(region) ?? byLaw
  const calendar = calendars.at(-1) ?? nationalCalendar
  return {
    calendar,
    calendarNumber: calendars.length,
    // A number that another server has just made known: the newest here is the nearest to it.
    calendarNumbered: (number: number) => calendars[number - 1] ?? calendar,
  }
}
export const calendarIn = (house: House, region: string): Calendar => reckonerIn(house, region).calendar
