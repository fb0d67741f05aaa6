import { sql } from 'kysely'
import type { Tx } from '../db/store.ts'

/** How the work of a region stands, as its worker sees it. */
export interface WorkStanding {
  readonly counts: Readonly<Record<'waiting' | 'running' | 'dead', number>>
  /** Seconds for which the oldest job that is due and that nobody does has waited; 0 where there is none. */
  readonly waitedFor: number
}

export async function readWork(tx: Tx, region: string, now: Date): Promise<WorkStanding> {
  const { rows } = await sql<{ waiting: number; running: number; dead: number; oldest: string | null }>`
    select (count(*) filter (where dead_at is null and coalesce(locked_until, 'epoch') < now()))::int as waiting,
      (count(*) filter (where dead_at is null and locked_until >= now()))::int as running,
      (count(*) filter (where dead_at is not null))::int as dead,
      min(run_at) filter (where dead_at is null and coalesce(locked_until, 'epoch') < now()
        and run_at <= ${now.toISOString()}) as oldest
    from job where region_code = ${region} and done_at is null`.execute(tx)
  const { waiting = 0, running = 0, dead = 0, oldest = null } = rows[0] ?? {}
  const waitedFor = oldest === null ? 0 : Math.max(0, (now.getTime() - Date.parse(oldest)) / 1000)
  return { counts: { waiting, running, dead }, waitedFor }
}
