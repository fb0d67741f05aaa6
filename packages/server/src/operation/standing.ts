import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { byLaw, gate, scopeOf, sealer, worker } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { type House, todayOf } from '../house.ts'
import { readWork, type WorkStanding } from '../jobs/standing.ts'

/** How a region stands, in numbers that name nobody. */
export interface RegionStanding {
  readonly region: string
  /** Open clocks past their last day, by ledger. */
  readonly clocks: readonly (readonly [ledger: string, count: number])[]
  /** Effects of the law whose day has come and that no entry records yet; 0 once the day is settled. */
  readonly effectsDue: number
  /** Entries after the last sealed one; those sealed late, out of order, are not among them. */
  readonly entriesUnsealed: number
  /** Seconds; null where nothing was ever sealed. */
  readonly sealedAgo: number | null
  readonly work: WorkStanding
}

async function readClocks(tx: Tx, region: string, today: string) {
  const { rows } = await sql<{ ledger: string; overdue: number; effects: number }>`
    select ledger, count(*)::int as overdue,
      (count(*) filter (where standing = 'running' and lapse is not null))::int as effects
    from clock where region_code = ${region} and standing in ('running', 'paused') and due_on < ${today}
    group by ledger`.execute(tx)
  return rows
}

async function readSeals(tx: Tx, region: string, now: Date) {
  const { rows } = await sql<{ made_at: string | null; unsealed: number }>`
    select (select max(made_at) from seal where region_code = ${region}) as made_at,
      (select count(*)::int from entry where region_code = ${region} and id > coalesce(
        (select entry_id from sealed_entry where region_code = ${region} order by n desc, at desc limit 1),
        '00000000-0000-0000-0000-000000000000')) as unsealed`.execute(tx)
  const [row] = rows
  const madeAt = row?.made_at ?? null
  return {
    entriesUnsealed: row?.unsealed ?? 0,
    sealedAgo: madeAt === null ? null : (now.getTime() - new Date(madeAt).getTime()) / 1000,
  }
}

/** Every region of the installation. */
export async function readStanding(house: House): Promise<readonly RegionStanding[]> {
  const { store } = house
  const today = todayOf(house)
  const regions = await store.transaction(scopeOf(gate('')), (tx) =>
    tx.selectFrom('region').select('region_code').execute(),
  )
  const standing: RegionStanding[] = []
  for (const { region_code: region } of regions) {
    const clocks = await store.transaction(scopeOf(byLaw(region)), (tx) => readClocks(tx, region, today))
    const seals = await store.transaction(scopeOf(sealer(region)), (tx) => readSeals(tx, region, house.now()))
    const work = await store.transaction(scopeOf(worker(region)), (tx) => readWork(tx, region, house.now()))
    standing.push({
      region,
      clocks: ledgers.map(({ shape }) => [shape.code, clocks.find((c) => c.ledger === shape.code)?.overdue ?? 0]),
      effectsDue: clocks.reduce((sum, c) => sum + c.effects, 0),
      ...seals,
      work,
    })
  }
  return standing
}
