import { addDays, type PlainDate, type Unit } from '@fazhi/law'
import { findLedger } from '@fazhi/lines'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { type Actor, byLaw, scopeOf } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'
import type { Tx } from '../db/store.ts'
import type { Reach } from '../db/tables.ts'
import { calendarIn } from '../holidays/calendars.ts'
import { type House, todayOf } from '../house.ts'
import type { JobKind } from '../jobs/kind.ts'
import { deliver } from './deliver.ts'
import { type Holder, holdersToday, recipientsOf } from './recipients.ts'
import { latest, momentKey, mostDays } from './rule.ts'
import { momentsFor, type Rules, rulesOn } from './rules.ts'
import { say } from './say.ts'

const page = 200
/** Days past a last day for which an open clock is still looked at. */
const lookBack = 60

interface OpenClock extends Reach {
  readonly ledger: string
  readonly record_id: string
  readonly period: string
  readonly run: number
  readonly clock: string
  readonly due_on: string
  readonly unit: string
}
type Cursor = Pick<OpenClock, 'due_on' | 'ledger' | 'record_id' | 'period' | 'run'>

/** Looks at every open clock of a region, and tells those whom the moment concerns; what was told is not told again. */
export const watchClocks: JobKind = {
  code: 'watchClocks',
  label: say('期限提醒'),
  every: 600_000,
  attempts: 3,
  work: async ({ house, actor: { region }, progress }) => {
    const actor = byLaw(region)
    await house.store.transaction(scopeOf(actor), (tx) => endNotices(tx, region, house.now()))
    let after: Cursor | null = null
    for (let seen = 0; ; ) {
      const from: Cursor | null = after
      const clocks: readonly OpenClock[] = await house.store.transaction(scopeOf(actor), (tx) =>
        watchPage(tx, house, actor, from),
      )
      seen += clocks.length
      after = clocks.at(-1) ?? null
      await progress(seen, null)
      if (clocks.length < page) return
    }
  },
}

/** A notice whose clock has ended, stands still, or has another last day, reminds of nothing any more. */
async function endNotices(tx: Tx, region: string, now: Date): Promise<void> {
  await sql`update notice n set over_at = ${now.toISOString()}
    where n.region_code = ${region} and n.over_at is null and not exists (
      select from clock c where c.region_code = ${region} and c.ledger = n.ledger and c.record_id = n.record_id
        and c.period = n.period and c.run = n.run and c.standing = 'running' and c.due_on = n.due_on)`.execute(tx)
}

async function watchPage(tx: Tx, house: House, actor: Actor, after: Cursor | null): Promise<readonly OpenClock[]> {
  const { region } = actor
  const today = todayOf(house)
  const clocks = await openClocks(tx, region, today, after)
  if (clocks.length === 0) return clocks
  const rules = await rulesOn(tx, region, today)
  const holders = await holdersToday(tx, region, today)
  const wanted = clocks.flatMap((clock) => noticesOf(house, region, clock, today, rules, holders))
  const fresh = await unsaid(tx, region, wanted)
  if (fresh.length === 0) return clocks
  const numbers = await numbersOf(tx, region, fresh)
  const rows = fresh.map((n) => ({
    ...n,
    region_code: region,
    id: uuidv7(),
    number: numbers.get(n.record_id) ?? null,
    made_at: house.now().toISOString(),
  }))
  const made = await tx
    .insertInto('notice')
    .values(rows)
    .onConflict((oc) => oc.doNothing())
    .returning(['id', 'account_id'])
    .execute()
  await deliver(tx, house, actor, made)
  return clocks
}

async function openClocks(tx: Tx, region: string, today: PlainDate, after: Cursor | null) {
  const cursor = after
    ? sql`and (due_on, ledger, record_id, period, run)
        > (${after.due_on}::date, ${after.ledger}, ${after.record_id}::uuid, ${after.period}, ${after.run}::int)`
    : sql``
  const { rows } = await sql<OpenClock>`
    select ledger, record_id, period, run, clock, due_on, unit, organ_id, organ_path, party_organs, assignees
    from clock where region_code = ${region} and standing = 'running'
      and due_on between ${addDays(today, -lookBack)} and ${addDays(today, 2 * mostDays)} ${cursor}
    order by due_on, ledger, record_id, period, run limit ${page}`.execute(tx)
  return rows
}

type Wanted = Pick<OpenClock, 'ledger' | 'record_id' | 'period' | 'run' | 'due_on'> & {
  readonly moment: string
  readonly account_id: string
  readonly post: string
}

/** Only the moment that came last: who was not told a week before is told three days before, and not twice at once. */
function noticesOf(
  house: House,
  region: string,
  clock: OpenClock,
  today: PlainDate,
  rules: Rules,
  holders: readonly Holder[],
): readonly Wanted[] {
  const ledger = findLedger(clock.ledger)
  const due = clock.due_on as PlainDate
  const moment = latest(momentsFor(rules, clock.clock, clock.unit as Unit), due, today, calendarIn(house, region))
  if (!ledger || moment === null) return []
  const { ledger: code, record_id, period, run, due_on } = clock
  return recipientsOf(ledger, period, clock, holders, due < today).map(({ account, post }) => ({
    ledger: code,
    record_id,
    period,
    run,
    due_on,
    moment: momentKey(moment),
    account_id: account,
    post,
  }))
}

const keyOf = (n: Wanted) => [n.ledger, n.record_id, n.period, n.run, n.due_on, n.moment, n.account_id].join(' ')

/** What was not said yet: the unique key holds in any case, and this spares asking it each time. */
async function unsaid(tx: Tx, region: string, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  if (wanted.length === 0) return []
  const said = await tx
    .selectFrom('notice')
    .select(['ledger', 'record_id', 'period', 'run', 'due_on', 'moment', 'account_id', 'post'])
    .where('region_code', '=', region)
    .where('record_id', 'in', [...new Set(wanted.map((n) => n.record_id))])
    .execute()
  const known = new Set(said.map(keyOf))
  return wanted.filter((n) => !known.has(keyOf(n)))
}

/** The numbers under which records are known; one of a restricted ledger is not named. */
async function numbersOf(tx: Tx, region: string, of: readonly Wanted[]): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>()
  for (const code of new Set(of.map((n) => n.ledger))) {
    const ledger = findLedger(code)
    const [field] = Object.entries(ledger?.shape.fields ?? {}).find(([, f]) => f.kind === 'number') ?? []
    if (!ledger || field === undefined || ledger.access.sensitivity === 'restricted') continue
    const ids = [...new Set(of.filter((n) => n.ledger === code).map((n) => n.record_id))]
    const { rows } = await sql<{ id: string; number: string | null }>`
      select id, ${sql.ref(columnName(field))} as number from ${sql.table(code)}
      where region_code = ${region} and id in (${sql.join(ids)})`.execute(tx)
    for (const { id, number } of rows) if (number !== null) numbers.set(id, number)
  }
  return numbers
}
