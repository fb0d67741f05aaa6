import type { Sentence } from '@fazhi/law'
import { sql } from 'kysely'
import { v4 as uuidv4 } from 'uuid'
import { scopeOf, worker } from '../auth/actor.ts'
import type { Store } from '../db/store.ts'

/** A job as its worker holds it. */
export interface Held {
  readonly region: string
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  readonly account: string | null
  readonly post: string
  readonly organ: string
  readonly organPath: string
  /** This one included. */
  readonly attempts: number
  readonly lease: string
}

/** How a lease ends. Leases run by the clock of the database, which all servers share; the day by the house's. */
type End =
  | { readonly done: Date }
  | { readonly again: Date; readonly fault: string }
  | { readonly dead: Date; readonly fault: string; readonly said: Sentence | null }
  /** Nothing has failed: at once by whoever comes next, or at a later time. */
  | { readonly later: Date | null }

/**
 * Takes the next job that is due and that nobody holds.
 * @param lease milliseconds
 */
export function claim(
  store: Store,
  region: string,
  kinds: readonly string[],
  now: Date,
  lease: number,
): Promise<Held | null> {
  return store.transaction(scopeOf(worker(region)), async (tx) => {
    const next = await tx
      .selectFrom('job')
      .select(['id', 'kind', 'payload', 'account_id', 'post', 'organ_id', 'organ_path', 'attempts'])
      .where('region_code', '=', region)
      .where('kind', 'in', kinds)
      .where('done_at', 'is', null)
      .where('dead_at', 'is', null)
      .where('run_at', '<=', now.toISOString())
      .where((eb) => eb.or([eb('locked_until', 'is', null), eb('locked_until', '<', sql<string>`now()`)]))
      .orderBy('run_at')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!next) return null
    const token = uuidv4()
    const attempts = next.attempts + 1
    await tx
      .updateTable('job')
      .set({ attempts, lease: token, locked_until: sql`now() + ${lease} * interval '1 millisecond'` })
      .where('region_code', '=', region)
      .where('id', '=', next.id)
      .execute()
    const { id, kind, payload, account_id: account, post, organ_id: organ, organ_path: organPath } = next
    return { region, id, kind, payload, account, post, organ, organPath, attempts, lease: token }
  })
}

/** @returns whether the lease was still held */
export async function renew(
  store: Store,
  { region, id, lease }: Held,
  milliseconds: number,
  progress?: { readonly done: number; readonly all: number | null },
): Promise<boolean> {
  const { numUpdatedRows } = await store.transaction(scopeOf(worker(region)), (tx) =>
    tx
      .updateTable('job')
      .set({
        locked_until: sql`now() + ${milliseconds} * interval '1 millisecond'`,
        ...(progress && { steps_done: progress.done, steps_all: progress.all }),
      })
      .where('region_code', '=', region)
      .where('id', '=', id)
      .where('lease', '=', lease)
      .executeTakeFirstOrThrow(),
  )
  return numUpdatedRows === 1n
}

/** @returns whether the lease was still held: what another server has taken over is left to it */
export async function giveBack(store: Store, { region, id, lease, attempts }: Held, end: End): Promise<boolean> {
  const { numUpdatedRows } = await store.transaction(scopeOf(worker(region)), (tx) =>
    tx
      .updateTable('job')
      .set({
        lease: null,
        locked_until: null,
        ...('later' in end && { attempts: attempts - 1 }),
        ...('later' in end && end.later !== null && { run_at: end.later.toISOString() }),
        ...('done' in end && { done_at: end.done.toISOString(), fault: null }),
        ...('again' in end && { run_at: end.again.toISOString(), fault: end.fault }),
        ...('dead' in end && {
          dead_at: end.dead.toISOString(),
          fault: end.fault,
          said: end.said && JSON.stringify(end.said),
        }),
      })
      .where('region_code', '=', region)
      .where('id', '=', id)
      .where('lease', '=', lease)
      .executeTakeFirstOrThrow(),
  )
  return numUpdatedRows === 1n
}
