import { checkFiles } from '../attachments/check.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { verifyRegion } from '../evidence/verify.ts'
import type { Command } from './command.ts'
import { keeperOf } from './open-house.ts'

export const verifyCommand: Command = {
  usage: 'verify',
  about: '核验办理记录、封记和附件未被改动、删除、插入或者调换',
  async run({ house, config, actor }) {
    const keeper = await keeperOf(house, config)
    const verdict = await verifyRegion(house, keeper, actor.region)
    const restored = verdict.restorations
      .map((r) => `\n${r.at}曾恢复自${r.backup}的备份（至第${r.seals}号封记）`)
      .join('')
    const counted = `办理记录${verdict.entries}条，封记${verdict.seals}号，尚未封记${verdict.unsealed}条${restored}`
    const files = await checkFiles(house, actor.region, true)
    if (verdict.holds && files.finding !== null)
      return {
        code: 1,
        text: `核验不符：${files.finding}\n${counted}`,
        json: { ...verdict, holds: false, finding: files.finding },
      }
    if (!verdict.holds) return { code: 1, text: `核验不符：${verdict.finding}\n${counted}`, json: verdict }
    await sealRegion(house, keeper, actor.region)
    return { code: 0, text: `核验相符，并已封记：${counted}，附件${files.rows}份`, json: verdict }
  },
}
