import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { JobKind } from './kind.ts'

interface When {
  readonly now: Date
  /** Not before; at once where nothing is said. */
  readonly at?: Date
  /** Of the same kind and key there is one at most, done or not. */
  readonly dedupe?: string
}

/**
 * Wants work done, in the transaction that wants it and in the actor's own name.
 * @returns its id; null when the same was wanted before
 */
export async function enqueue<P extends object>(
  tx: Tx,
  actor: Actor,
  kind: JobKind<P>,
  payload: P,
  { now, at = now, dedupe }: When,
): Promise<string | null> {
  const id = uuidv7()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('job')
    .values({
      region_code: actor.region,
      id,
      kind: kind.code,
      payload: JSON.stringify(payload),
      dedupe: dedupe ?? null,
      account_id: actor.account,
      post: actor.post,
      organ_id: actor.organ,
      organ_path: actor.organPath,
      made_at: now.toISOString(),
      run_at: at.toISOString(),
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n ? id : null
}
