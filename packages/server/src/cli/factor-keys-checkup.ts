import { keysStanding } from '../auth/rekey.ts'
import type { House } from '../house.ts'
import type { Checkup } from './checkups.ts'

/** Whether every secret of a second factor opens under the keys that are here, and all under the newest. */
export async function factorKeysCheckup(house: House, region: string): Promise<Checkup> {
  const name = '动态口令的密钥'
  const { newest, former, unknown } = await keysStanding(house, region)
  if (unknown > 0)
    return {
      name,
      standing: 'fail',
      detail: `${unknown}份动态口令的秘密不是用本机的密钥加密的，这些账号的口令核对不了`,
      remedy: '请把原来的 second-factor-key 放回数据目录，或者重置这些账号的动态口令',
    }
  const detail = `${newest}份在现在的密钥之下`
  if (former === 0) return { name, standing: 'ok', detail }
  const remedy = '请执行 fazhi user second-factor rekey --as 系统管理员，把换密钥做完'
  return { name, standing: 'warn', detail: `${detail}，还有${former}份在上一把密钥之下`, remedy }
}
