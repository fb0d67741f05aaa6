import { type Actor, byLaw, gate, scopeOf, worker } from '../auth/actor.ts'
import { actorIn, seatsOf } from '../auth/session.ts'
import { type House, todayOf } from '../house.ts'
import { JobRefused } from './kind.ts'
import type { Held } from './lease.ts'
import { say } from './say.ts'

/**
 * In whose name a job is done: the account that wanted it, if it still holds that post in that unit today, or one of the
 * server's own.
 * @throws {JobRefused} when the right has ended since
 */
export async function actorFor(house: House, { region, account: id, post, organ }: Held): Promise<Actor> {
  if (id === null) {
    const own = [worker(region), byLaw(region)].find((a) => a.post === post)
    if (!own) throw new JobRefused(say('没有以“{post}”名义的任务', { post }))
    return own
  }
  const actor = await house.store.transaction(scopeOf(gate(region)), async (tx) => {
    const account = await tx
      .selectFrom('account')
      .select(['id', 'name', 'disabled'])
      .where('region_code', '=', region)
      .where('id', '=', id)
      .executeTakeFirst()
    if (!account || account.disabled) return null
    const seat = (await seatsOf(tx, region, id, todayOf(house))).find((s) => s.post === post && s.organ === organ)
    return seat ? actorIn(region, account, seat) : null
  })
  if (!actor) throw new JobRefused(say('提出任务的人已不在原来的岗位，任务没有做'))
  return actor
}
