import { ledgers } from '@fazhi/lines'
import { byLaw, scopeOf } from '../auth/actor.ts'
import type { House } from '../house.ts'
import { wrongInSearch } from '../search/inspection.ts'
import { unfinishedIn } from '../search/standing.ts'
import type { Checkup } from './checkups.ts'

const remedy = '请执行 fazhi search rebuild'

/** Whether what is to be found is in the index, and as the records say it. */
export async function searchCheckup(house: House, region: string): Promise<Checkup> {
  const name = '搜索索引'
  const found = await house.store.transaction(scopeOf(byLaw(region)), async (tx) => {
    const unfinished = await unfinishedIn(tx, region, ledgers)
    // What is not there yet is no fault.
    const finished = ledgers.filter((l) => !unfinished.includes(l))
    return { unfinished, wrong: await wrongInSearch(tx, region, finished) }
  })
  const say = (list: typeof found.wrong) => list.map((l) => l.shape.label).join('、')
  if (found.wrong.length > 0)
    return { name, standing: 'fail', detail: `与记录不一致：${say(found.wrong)}，会有搜索不到的记录`, remedy }
  return found.unfinished.length > 0
    ? {
        name,
        standing: 'warn',
        detail: `尚未建成：${say(found.unfinished)}`,
        remedy: '由运行中的服务建立：请启动服务稍候，或者执行 fazhi search rebuild',
      }
    : { name, standing: 'ok', detail: '与记录一致' }
}
