import { type Clock, clocks, isPlainDate, lengthOf, type PlainDate, sayLength, type Unit } from '@fazhi/law'
import { type Concern, fault, type LengthView, type StatuteClock } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { type Administering, recordDeed, settingRecord } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import { examiner, scopeOf } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import { type Language, textIn } from '../language.ts'
import { conflict, invalid } from '../problem.ts'
import { say } from './say.ts'
import { dayFault, type NewSetting, raiseVersion, setBy, wantSound } from './setting.ts'

/** The name under which the length of a clock's edition may be set; undefined where none may. */
const settingIn = (clock: Clock): string | undefined =>
  clock.editions.flatMap(({ length }) => ('setting' in length ? [length.setting] : []))[0]
const clockOf = (setting: string) => [...clocks.values()].find((c) => settingIn(c) === setting)

async function lengthsOf(tx: Tx, region: string): Promise<readonly LengthView[]> {
  const rows = await tx
    .selectFrom('law_setting as s')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 's.region_code').onRef('a.id', '=', 's.account_id'),
    )
    .select(['s.setting', 's.from_on', 's.unit', 's.count', 's.confirmed_by', 's.confirmed_on', 's.source'])
    .select(['s.reason', 's.set_at', 'a.name as by'])
    .where('s.region_code', '=', region)
    .orderBy('s.id')
    .execute()
  return rows.map(({ from_on, unit, confirmed_by, confirmed_on, set_at, ...rest }) => ({
    ...rest,
    from: from_on as PlainDate,
    unit: unit as Unit,
    confirmedBy: confirmed_by,
    confirmedOn: confirmed_on as PlainDate,
    at: set_at,
  }))
}

/** Every clock with its editions, and what the region has set of its length. */
export async function listStatutes(tx: Tx, region: string, language: Language): Promise<readonly StatuteClock[]> {
  const lengths = await lengthsOf(tx, region)
  return [...clocks.values()].map((clock) => ({
    id: clock.id,
    label: clock.label,
    law: clock.law,
    editions: clock.editions.map((e) => {
      const length = 'setting' in e.length ? e.length.byDefault : e.length
      return {
        law: e.law ?? clock.law,
        article: e.article,
        status: e.status,
        inForce: e.inForce,
        until: e.until ?? null,
        length: textIn(sayLength(length), lengthOf(length), language),
        unit: length.unit,
        onExpiry: e.onExpiry,
        setting: 'setting' in e.length ? e.length.setting : null,
      }
    }),
    set: lengths.filter((l) => l.setting === settingIn(clock)),
  }))
}

const most = 36_500

/** How many terms a length from a day on concerns. Counted over the region: the numbers, and nothing of the records. */
export async function concernOf(house: House, region: string, setting: string, from: PlainDate): Promise<Concern> {
  const clock = clockOf(setting)
  if (!clock) throw invalid([noSuch(setting)])
  return house.store.transaction(scopeOf(examiner(region)), async (tx) => {
    let [running, later] = [0, 0]
    for (const ledger of ledgers) {
      const begun = sql.ref(`r.${columnName(ledger.start)}`)
      const { rows } = await sql<{ running: number; later: number }>`
        select count(*) filter (where c.standing in ('running', 'paused') and ${begun} < ${from})::int as running,
          count(*) filter (where ${begun} >= ${from})::int as later
        from clock c join ${sql.table(ledger.shape.code)} r on r.region_code = c.region_code and r.id = c.record_id
        where c.region_code = ${region} and c.ledger = ${ledger.shape.code} and c.clock = ${clock.id}`.execute(tx)
      running += rows[0]?.running ?? 0
      later += rows[0]?.later ?? 0
    }
    return { running, later }
  })
}

const noSuch = (setting: string) =>
  fault('setting', say('没有“{setting}”这个可以设置的期限：条文已经核对的期限不能改', { setting }))

export interface NewLength extends NewSetting {
  readonly setting: string
  readonly unit: Unit
  readonly count: number
  readonly confirmedBy: string
  readonly confirmedOn: string
  readonly source: string
}

/**
 * Sets the length of a term that is not read in a text, for matters that begin from a day on. What has been reckoned
 * stays: a day from which a term has been reckoned already is refused, with how many there are.
 */
export async function setLength(tx: Tx, by: Administering, given: NewLength, concern: Concern): Promise<void> {
  const { region } = by.actor
  wantDuty(by.actor, 'settings')
  const { setting, unit, count, confirmedBy, confirmedOn, source } = given
  if (!clockOf(setting)) throw invalid([noSuch(setting)])
  const from = wantSound(given, [
    ...(Number.isInteger(count) && count >= 0 && count <= most
      ? []
      : [fault('count', say('期限应为0至{most}的整数', { most }))]),
    ...(confirmedBy.trim() === '' ? [fault('confirmedBy', say('请写明由谁确认'))] : []),
    ...(source.trim() === '' ? [fault('source', say('请写明依据的文件或者来源'))] : []),
    ...dayFault('confirmedOn', confirmedOn),
    ...(isPlainDate(confirmedOn) && confirmedOn > by.today ? [fault('confirmedOn', say('确认日期不晚于今天'))] : []),
  ])
  if (concern.later > 0)
    throw conflict(
      say('自{from}起的事项中已有{n}个期限按原来的长度计算，不能改动；请选择更晚的日期', { from, n: concern.later }),
    )
  const said = { unit, count, confirmed_by: confirmedBy.trim(), confirmed_on: confirmedOn, source: source.trim() }
  await tx
    .insertInto('law_setting')
    .values({ ...setBy(by, given), setting, ...said })
    .execute()
  await raiseVersion(tx, by)
  await recordDeed(tx, by, {
    ledger: 'setting',
    record: settingRecord(region, `law/${setting}`),
    name: 'setLength',
    after: { what: setting, from, ...said },
    reason: given.reason.trim(),
  })
}
