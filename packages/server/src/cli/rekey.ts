import { systemAdministrator } from '@fazhi/lines/shared/posts'
import { gate, scopeOf } from '../auth/actor.ts'
import { factorKeysOf } from '../auth/factor-key.ts'
import { type KeysStanding, keysStanding, reseal } from '../auth/rekey.ts'
import type { CommandContext } from './command.ts'
import { type Result, refusal } from './result.ts'

const sum = (all: readonly KeysStanding[], of: keyof KeysStanding) => all.reduce((total, one) => total + one[of], 0)

/**
 * Gives the secrets of second factors a new key. Where some still lie under the key before, an earlier run was
 * interrupted: it is gone on with, and no further key is made. The file of keys belongs to all regions.
 */
export async function rekeyFactors({ house, actor }: CommandContext): Promise<Result> {
  if (actor.post !== systemAdministrator.code) return refusal('更换动态口令的密钥由系统管理员办理，请用 --as 指明')
  const regions = (
    await house.store.transaction(scopeOf(gate('')), (tx) => tx.selectFrom('region').select('region_code').execute())
  ).map((r) => r.region_code)
  const standings = () => Promise.all(regions.map((region) => keysStanding(house, region)))
  const before = await standings()
  const isResumed = sum(before, 'former') > 0
  if (!isResumed) await factorKeysOf(house).renew()
  let resealed = 0
  for (const region of regions) resealed += await reseal(house, region)
  const left = sum(await standings(), 'former')
  const how = isResumed ? '接着上次没有做完的' : '已换用新的密钥'
  const rest = left === 0 ? '' : `，还有${left}份在旧密钥之下，请再执行一次`
  const text = `${how}：${resealed}份动态口令的秘密重新加密${rest}。请另行备份数据目录中的 second-factor-key`
  return { code: left === 0 ? 0 : 1, text, json: { resumed: isResumed, resealed, left } }
}
