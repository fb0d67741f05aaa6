import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openFiles } from '../attachments/open-files.ts'
import { founder, scopeOf } from '../auth/actor.ts'
import { BackupFault } from '../backup/fault.ts'
import { type Checked, readBackup } from '../backup/read-backup.ts'
import { restoreBackup } from '../backup/restore.ts'
import type { Config } from '../config.ts'
import { openOwner } from '../db/owner.ts'
import { recordOperation } from '../evidence/operation.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { type Verdict, verifyRegion } from '../evidence/verify.ts'
import type { House } from '../house.ts'
import type { Arguments } from './command.ts'
import { keeperOf, openStore } from './open-house.ts'
import { type Result, refusal, usage } from './result.ts'

export const restoreUsage = 'restore FILE [--check] [--region 行政区划代码]'

const described = ({ manifest, digest }: Checked) =>
  `${manifest.madeAt}所做，行政区${manifest.regions.join('、')}，${manifest.tables.length}个数据表，${manifest.tables.reduce(
    (sum, t) => sum + t.rows,
    0,
  )}行，附件${manifest.attachments?.length ?? 0}份，清单摘要 ${digest}`
const jsonOf = ({ manifest, digest }: Checked) => ({
  madeAt: manifest.madeAt,
  regions: manifest.regions,
  digest,
  tables: manifest.tables.map(({ name, rows, digest: own }) => ({ name, rows, digest: own })),
})

/** Puts a backup into an empty data folder or database, then writes and seals that it was done. */
export async function restore(config: Config, { words, options, secret }: Arguments): Promise<Result> {
  const [file] = words
  const { check, region } = options
  if (file === undefined) return usage(`请写明备份文件，例如：fazhi ${restoreUsage}`)
  try {
    if (check !== undefined) {
      const checked = await readBackup(file, secret)
      if (region !== undefined && !checked.manifest.regions.includes(region))
        return refusal(`备份里是行政区${checked.manifest.regions.join('、')}，没有${region}`)
      return { code: 0, text: `备份完好：${described(checked)}`, json: jsonOf(checked) }
    }
    return await put(config, file, secret, region)
  } catch (error) {
    if (error instanceof BackupFault) return { code: 1, text: error.message }
    throw error
  }
}

async function put(
  config: Config,
  file: string,
  secret: string | undefined,
  region: string | undefined,
): Promise<Result> {
  const { databaseUrl, ownerUrl, data } = config
  if (databaseUrl !== undefined && ownerUrl === undefined)
    return refusal('恢复到 PostgreSQL 要以属主的身份写入：请设 DATABASE_OWNER_URL')
  await mkdir(data, { recursive: true })
  const owner = await openOwner(
    databaseUrl === undefined || ownerUrl === undefined ? { folder: join(data, 'db') } : { ownerUrl },
  )
  const now = () => new Date()
  const files = await openFiles(config.files)
  const checked = await restoreBackup(file, secret, { owner, folder: data, now, region, files }).finally(() =>
    owner.end(),
  )
  const store = await openStore(config)
  const house: House = { store, now, files, algorithm: config.sm3 ? 'sm3' : 'sha256' }
  try {
    const verdicts = await sealRestoration(house, config, checked)
    const fault = verdicts.find((v) => !v.holds)
    if (fault) return { code: 1, text: `已恢复，但核验不符：${fault.finding}`, json: { ...jsonOf(checked), verdicts } }
    const entries = verdicts.reduce((sum, v) => sum + v.entries, 0)
    return {
      code: 0,
      text: `已恢复：${described(checked)}\n核验相符：办理记录${entries}条；本次恢复已记录并封记`,
      json: { ...jsonOf(checked), verdicts },
    }
  } finally {
    await store.close()
  }
}

/** The chain itself shows the restoration: an entry in each region, under a seal of its own. */
async function sealRestoration(house: House, config: Config, { manifest, digest }: Checked): Promise<Verdict[]> {
  const keeper = await keeperOf(house, config)
  const verdicts: Verdict[] = []
  for (const region of manifest.regions) {
    const said = { madeAt: manifest.madeAt, digest }
    await house.store.transaction(scopeOf(founder(region)), (tx) =>
      recordOperation(tx, house, founder(region), 'restore', said),
    )
    await sealRegion(house, keeper, region)
    verdicts.push(await verifyRegion(house, keeper, region))
  }
  return verdicts
}
