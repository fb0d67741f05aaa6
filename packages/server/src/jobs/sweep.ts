import { scopeOf } from '../auth/actor.ts'
import type { JobKind } from './kind.ts'
import { say } from './say.ts'

const day = 86_400_000
const keptDays = 30

/** What is done is forgotten after a month; what failed stays until somebody has looked. */
export const sweepJobs: JobKind = {
  code: 'sweepJobs',
  label: say('清理已完成的任务'),
  every: day,
  work: async ({ house, actor }) => {
    const before = new Date(house.now().getTime() - keptDays * day).toISOString()
    await house.store.transaction(scopeOf(actor), (tx) =>
      tx.deleteFrom('job').where('region_code', '=', actor.region).where('done_at', '<', before).execute(),
    )
  },
}
