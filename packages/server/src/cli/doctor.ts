import { scopeOf, sealer } from '../auth/actor.ts'
import { findRegion } from '../auth/region.ts'
import { checkups } from './checkups.ts'
import type { Command } from './command.ts'

const words = { ok: '正常', warn: '注意', fail: '异常' } as const

export const doctorCommand: Command = {
  usage: 'doctor',
  about: '检查时钟、节假日、密钥、数据库、迁移、磁盘、封记和备份；有异常时以1退出',
  async run({ house, config, actor }) {
    const found = await house.store.transaction(scopeOf(sealer(actor.region)), (tx) => findRegion(tx, actor.region))
    const checks = await checkups(house, config, { region: actor.region, demo: found?.demo ?? false })
    const text = checks
      .map((c) => `${words[c.standing]}  ${c.name}：${c.detail}${c.remedy === undefined ? '' : `。${c.remedy}`}`)
      .join('\n')
    return { code: checks.some((c) => c.standing === 'fail') ? 1 : 0, text, json: checks }
  },
}
