import { findLedger, ledgers } from '@fazhi/lines'
import { scopeOf } from '../auth/actor.ts'
import { exportFile, readExport } from '../exports/export.ts'
import { recordingOf } from '../ledgers/change.ts'
import type { Command } from './command.ts'
import { usage } from './result.ts'

/** `字段=条件`, as in the address of a list. */
const queryOf = (words: readonly string[]) =>
  Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=')
      return [at < 0 ? word : word.slice(0, at), at < 0 ? '' : word.slice(at + 1)]
    }),
  )

export const exportCommand: Command = {
  usage: 'export 台账代码 文件.xlsx [字段=条件 …] [columns=all]',
  about: '导出看得到的记录，条件的写法与列表的地址相同；文件名以.csv结尾时导出CSV',
  async run({ house, actor, args }) {
    const [code = '', path, ...conditions] = args.words
    const ledger = findLedger(code)
    if (!ledger) return usage(`没有“${code}”这个台账，可用：${ledgers.map((l) => l.shape.code).join('、')}`)
    if (path === undefined || !/\.(xlsx|csv)$/i.test(path))
      return usage('请写明要写入的文件，例如：fazhi export 台账代码 文件.xlsx')
    const format = /\.csv$/i.test(path) ? 'csv' : 'xlsx'
    const asked = readExport(ledger, { ...queryOf(conditions), format })
    const file = await exportFile(house, ledger, asked, (work) =>
      house.store.transaction(scopeOf(actor), (tx) => work(tx, recordingOf(house, actor))),
    )
    return {
      code: 0,
      text: `已导出${file.rows}件到 ${path}`,
      json: { file: path, rows: file.rows, sha256: file.digest },
      file: { path, base64: file.bytes.toString('base64') },
    }
  },
}
