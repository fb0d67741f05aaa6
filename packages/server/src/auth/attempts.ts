import { sql } from 'kysely'
import type { Tx } from '../db/store.ts'
import { badCredentials, type ProblemError } from '../problem.ts'
import { say } from './say.ts'

/** Wrong passwords and codes in a row, and the minutes they cost. */
export const failuresAllowed = 5
export const lockMinutes = 15

export const lockedNow = (): ProblemError =>
  badCredentials(
    say('连续{failuresAllowed}次密码或者动态口令错误，账号锁定{lockMinutes}分钟', { failuresAllowed, lockMinutes }),
  )
export const lockedBefore = (): ProblemError =>
  badCredentials(
    say('连续{failuresAllowed}次密码或者动态口令错误，账号已锁定，请{lockMinutes}分钟后再试，或者请系统管理员协助', {
      failuresAllowed,
      lockMinutes,
    }),
  )

/**
 * Counts an attempt as failed before it is looked at, so that many at once are not each the first.
 * @returns which attempt in a row it is; null when no further one is taken now
 */
export async function countAttempt(tx: Tx, region: string, account: string, now: Date): Promise<number | null> {
  const [counted] = await tx
    .updateTable('credential')
    .set((eb) => ({ failures: eb('failures', '+', 1), locked_until: null }))
    .where('region_code', '=', region)
    .where('account_id', '=', account)
    .where((eb) => eb.or([eb('locked_until', 'is', null), eb('locked_until', '<=', now.toISOString())]))
    .returning('failures')
    .execute()
  if (!counted) return null
  if (counted.failures <= failuresAllowed) return counted.failures
  await lock(tx, region, account, now)
  return null
}

async function lock(tx: Tx, region: string, account: string, now: Date): Promise<void> {
  await tx
    .updateTable('credential')
    .set({ failures: 0, locked_until: new Date(now.getTime() + lockMinutes * 60_000).toISOString() })
    .where('region_code', '=', region)
    .where('account_id', '=', account)
    .execute()
}

/** `through`: the row of failures ends; `half`: this attempt was none, the others stand; `wrong`: the last one allowed locks. */
export type Outcome = 'through' | 'half' | 'wrong'
/** @returns whether the account is locked by it */
export async function settleAttempt(
  tx: Tx,
  region: string,
  account: string,
  counted: number,
  outcome: Outcome,
  now: Date,
): Promise<boolean> {
  if (outcome === 'wrong') {
    if (counted < failuresAllowed) return false
    await lock(tx, region, account, now)
    return true
  }
  await tx
    .updateTable('credential')
    .set({ failures: outcome === 'through' ? 0 : sql<number>`greatest(failures - 1, 0)` })
    .where('region_code', '=', region)
    .where('account_id', '=', account)
    .execute()
  return false
}
