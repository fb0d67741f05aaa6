import { holidayYears, noticeOf } from '@fazhi/law'
import type { HolidayDay } from '@fazhi/ledger'
import { v7 as uuidv7 } from 'uuid'
import { byLaw, gate, scopeOf } from '../auth/actor.ts'
import { DatabaseError } from '../db/database-error.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { learnCalendar, writtenNotices } from './calendars.ts'

interface Said {
  readonly source: string
  readonly note: string
  readonly issuedOn: string | null
  readonly years: readonly number[]
  readonly days: readonly {
    readonly on: string
    readonly kind: HolidayDay['kind']
    readonly name: string
    readonly statutory: boolean
  }[]
  readonly account: string | null
}

/** Writes a notice down, in force or as a draft. */
export async function insertNotice(
  tx: Tx,
  region: string,
  { source, note, issuedOn, years, days, account }: Said,
  at: Date,
  number: number | null = null,
): Promise<string> {
  const id = uuidv7()
  await tx
    .insertInto('calendar_notice')
    .values({
      region_code: region,
      id,
      number,
      source,
      note,
      issued_on: issuedOn,
      years: JSON.stringify(years),
      made_at: at.toISOString(),
      account_id: account,
      confirmed_at: number === null ? null : at.toISOString(),
      confirmed_by: null,
      withdrawn_at: null,
      weighing: null,
      weighed: null,
    })
    .execute()
  if (days.length > 0)
    await tx
      .insertInto('calendar_day')
      .values(days.map(({ on, ...d }) => ({ region_code: region, notice_id: id, day: on, ...d })))
      .execute()
  return id
}

/**
 * Writes down what came with the program, as the law's own actor, a notice for each year: at first all of them, and with
 * a newer program the years that nobody has loaded yet. A year that a notice of the region's own has loaded stays as it is.
 */
export async function seedRegion(tx: Tx, region: string, at: Date): Promise<void> {
  const notices = await writtenNotices(tx, region)
  const loaded = new Set(notices.flatMap((n) => n.years))
  const missing = holidayYears.filter(({ year }) => !loaded.has(year))
  for (const [nth, year] of missing.entries()) {
    const { source } = year
    const { years, days } = noticeOf([year], source)
    const said = { source, note: '随程序附带', issuedOn: null, years, days, account: null }
    await insertNotice(tx, region, said, at, notices.length + 1 + nth)
  }
}

/** Before anybody is served: the calendars of every region are in the books, and known. */
export async function seedCalendars(house: House): Promise<void> {
  const regions = await house.store.transaction(scopeOf(gate('')), (tx) =>
    tx.selectFrom('region').select('region_code').execute(),
  )
  for (const { region_code: region } of regions) {
    const seeded = house.store.transaction(scopeOf(byLaw(region)), (tx) => seedRegion(tx, region, house.now()))
    await seeded.catch((error: unknown) => {
      // Another server that starts at the same moment has written the same.
      if (!(error instanceof DatabaseError && error.code === '23505')) throw error
    })
    await learnCalendar(house, region)
  }
}
