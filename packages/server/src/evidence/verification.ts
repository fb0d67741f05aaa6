import type { VerificationView } from '@fazhi/ledger'
import { scopeOf } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { type JobKind, JobRefused } from '../jobs/kind.ts'
import { say } from './say.ts'
import { verifyRegion } from './verify.ts'

/** Reads the books again as `fazhi verify` does, in the background, and keeps what was found. */
export const verifyBooks: JobKind = {
  code: 'verifyBooks',
  label: say('核验办理记录和封记'),
  attempts: 2,
  async work({ house, actor, id, progress }) {
    const { keeper } = house
    if (!keeper) throw new JobRefused(say('本服务没有封记密钥，请在服务器上执行 fazhi verify'))
    if (actor.account === null) throw new JobRefused(say('核验由审计管理员交办'))
    const begun = house.now().toISOString()
    await progress(0, 1)
    const verdict = await verifyRegion(house, await keeper(), actor.region)
    const { account } = actor
    await house.store.transaction(scopeOf(actor), async (tx) => {
      await tx
        .insertInto('verification')
        .values({
          region_code: actor.region,
          id,
          account_id: account,
          begun_at: begun,
          ended_at: house.now().toISOString(),
          holds: verdict.holds,
          entries: verdict.entries,
          seals: verdict.seals,
          unsealed: verdict.unsealed,
          finding: verdict.finding,
          last_seal: verdict.lastSeal,
        })
        .onConflict((oc) => oc.doNothing())
        .execute()
    })
    await progress(1, 1)
  },
}

/** What was verified, by whom, and what was found, the latest first. */
export async function listVerifications(tx: Tx, region: string): Promise<readonly VerificationView[]> {
  const rows = await tx
    .selectFrom('verification as v')
    .innerJoin('account as a', (join) =>
      join.onRef('a.region_code', '=', 'v.region_code').onRef('a.id', '=', 'v.account_id'),
    )
    .select(['v.id', 'a.name as by', 'v.begun_at', 'v.ended_at', 'v.holds', 'v.entries', 'v.seals', 'v.unsealed'])
    .select(['v.finding', 'v.last_seal'])
    .where('v.region_code', '=', region)
    .orderBy('v.id', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ begun_at, ended_at, last_seal, ...rest }) => ({
    ...rest,
    begunAt: begun_at,
    endedAt: ended_at,
    lastSeal: last_seal,
  }))
}
