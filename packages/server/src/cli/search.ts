import { findLedger, ledgers } from '@fazhi/lines'
import { rebuildSearch } from '../search/rebuild.ts'
import { isSearched } from '../search/searched.ts'
import type { Command } from './command.ts'
import { usage } from './result.ts'

export const searchCommand: Command = {
  usage: 'search rebuild [LEDGER]',
  about: '重建全部或者一个台账的搜索索引，其间照常办理',
  async run({ house, actor, args }) {
    const [verb, code] = args.words
    if (verb !== 'rebuild' || args.words.length > 2) return usage('请写作：fazhi search rebuild，或者在后面写一个台账')
    const named = code === undefined ? undefined : findLedger(code)
    if (code !== undefined && !(named && isSearched(named))) return usage(`没有“${code}”这个可以搜索的台账`)
    const made: { readonly ledger: string; readonly records: number }[] = []
    for (const ledger of named ? [named] : ledgers.filter(isSearched))
      made.push({ ledger: ledger.shape.code, records: await rebuildSearch(house, actor.region, ledger) })
    const records = made.reduce((sum, m) => sum + m.records, 0)
    return { code: 0, text: `搜索索引已重建：${made.length}个台账，${records}条记录`, json: made }
  },
}
