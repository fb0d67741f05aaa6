import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileStore } from '../attachments/file-store.ts'
import type { Connection } from '../db/connection.ts'
import { type Migration, migrate, readMigrations } from '../db/migrations.ts'
import {
  appendLines,
  logIn,
  openKeeper,
  publicKeysIn,
  type Restoration,
  restorationText,
  type SealKeeper,
  signText,
} from '../evidence/keeper.ts'
import { appliedMigrations } from './catalogue.ts'
import { BackupFault } from './fault.ts'
import { loadTables, refuseNonEmpty } from './load-rows.ts'
import { keyFile, logFile, type Manifest, publicKeysFile } from './manifest.ts'
import { type Checked, readBackup } from './read-backup.ts'

/** The program's migrations up to those of the backup, which must be the first of them. */
async function migrationsUpTo({ migrations }: Manifest) {
  const known = await readMigrations()
  for (const [at, { name, checksum }] of migrations.entries()) {
    const own = known[at]
    if (!own) throw new BackupFault(`备份来自更新的程序（有迁移 ${name}，本程序没有）：请先升级本程序`)
    if (own.name !== name || own.checksum !== checksum)
      throw new BackupFault(`备份的迁移 ${name} 与本程序的 ${own.name} 不同，不能恢复：请使用与备份相符的程序`)
  }
  return known.slice(0, migrations.length)
}

/** An empty database may be younger than the backup's, never older. */
async function refuseLaterTables(owner: Connection, migrations: readonly Migration[]): Promise<void> {
  const { rows } = await owner.query(`select to_regclass('public.migration') is not null as there`)
  const [found] = rows as readonly { readonly there: boolean }[]
  if (!found?.there) return
  const applied = await appliedMigrations(async (text) => (await owner.query(text)).rows)
  const later = applied[migrations.length]
  if (later)
    throw new BackupFault(
      `目标数据库虽无数据，却已建到迁移 ${later.name}，比备份的新：请给一个新建的数据库，恢复后由程序逐级迁移`,
    )
}

const textOf = (file: string) => readFile(file, 'utf8').catch(() => '')

/** What a log already in the folder must not contradict. */
function refuseOtherLog(own: string, restored: string, regions: readonly string[]): void {
  for (const region of regions) {
    const [there, here] = [logIn(restored, region).seals, logIn(own, region).seals]
    const at = there.findIndex((seal, i) => here[i] !== undefined && here[i].digest !== seal.digest)
    if (at >= 0)
      throw new BackupFault(
        `数据文件夹里的 ${logFile} 第${at + 1}号封记与备份中的不同，它属于另一处安装，没有恢复：请换一个数据文件夹`,
      )
  }
}

/** Puts the seals, the public keys and, if the backup has it, the signing key where the installation keeps them. */
async function placeFiles(folder: string, files: ReadonlyMap<string, string>, regions: readonly string[]) {
  const [log, keys] = [join(folder, logFile), join(folder, publicKeysFile)]
  const [ownLog, ownKeys] = [await textOf(log), await textOf(keys)]
  const restoredLog = files.get(logFile) ?? ''
  refuseOtherLog(ownLog, restoredLog, regions)
  const key = files.get(keyFile)
  if (key !== undefined && (await textOf(join(folder, keyFile))) === '')
    await writeFile(join(folder, keyFile), key, { mode: 0o600 })
  const has = new Set(publicKeysIn(ownKeys).map((k) => k.export({ type: 'spki', format: 'pem' })))
  const missing = publicKeysIn(files.get(publicKeysFile) ?? '')
    .map((k) => k.export({ type: 'spki', format: 'pem' }))
    .filter((pem) => !has.has(pem))
  await writeFile(keys, `${missing.join('')}${ownKeys}`, { mode: 0o644 })
  if (ownLog === '' && restoredLog !== '')
    await appendLines(
      log,
      restoredLog.split('\n').filter((l) => l !== ''),
    )
}

/** Says in the log, signed, that from here on the books are the backup's. */
async function noteRestoration(
  keeper: SealKeeper,
  { manifest, digest }: Checked,
  seals: readonly { readonly region: string; readonly n: number }[],
  at: string,
) {
  const lines = manifest.regions.map((region) => {
    const n = seals.find((s) => s.region === region)?.n ?? 0
    const said = { restored: region, seals: n, at, backup: manifest.madeAt, digest }
    return JSON.stringify({ ...said, signature: signText(keeper.key, restorationText(said)) } satisfies Restoration)
  })
  await appendLines(keeper.log, lines)
}

const gathered = ({ incoming }: FileStore, of: string) => join(incoming, `restored-${of.replace('/', '-')}`)
/** What has been read twice and compared with its digest. */
async function keepAttachment(store: FileStore, of: string): Promise<void> {
  const [region = '', digest = ''] = of.split('/')
  const file = gathered(store, of)
  await store.keep(region, digest, file, (await stat(file)).size)
}

export interface RestoreTarget {
  /** The schema's owner on a database without rows. */
  readonly owner: Connection
  /** The data folder. */
  readonly folder: string
  readonly now: () => Date
  /** Where the files of records are put. */
  readonly files: FileStore
  /** The region that whoever asked expects to find. */
  readonly region?: string | undefined
}

/**
 * Checks a backup from end to end, brings the empty database to the backup's own migrations, and loads every row in one
 * transaction; the log of seals says so before the rows are there to stay. Later migrations are the caller's to run.
 * @throws {BackupFault} for a damaged or foreign backup, or a target that is not empty: the target stays as it was
 */
export async function restoreBackup(
  file: string,
  passphrase: string | undefined,
  { owner, folder, now, region, files: store }: RestoreTarget,
): Promise<Checked> {
  const checked = await readBackup(file, passphrase)
  const { manifest, digest } = checked
  if (region !== undefined && !manifest.regions.includes(region))
    throw new BackupFault(`备份里是行政区${manifest.regions.join('、')}，没有${region}，没有恢复`)
  const migrations = await migrationsUpTo(manifest)
  await refuseNonEmpty(owner)
  await refuseLaterTables(owner, migrations)
  await migrate(owner, migrations)
  // An attempt that was cut off may have left its own behind.
  for (const of of manifest.attachments ?? []) await rm(gathered(store, of), { force: true })
  await loadTables(owner, manifest.tables, async (load, ask) => {
    const files = new Map<string, string>()
    const again = await readBackup(file, passphrase, async ({ kind, of, content }) => {
      if (kind === 'attachment') await appendFile(gathered(store, of), content, { mode: 0o600 })
      else if (kind === 'rows') await load(of, content.toString().split('\n').slice(0, -1))
      else files.set(of, `${files.get(of) ?? ''}${content.toString('latin1')}`)
    })
    if (again.digest !== digest) throw new BackupFault('备份文件在恢复的过程中被换掉，没有恢复')
    const seals = (await ask('select region_code as region, max(n) as n from seal group by 1')) as readonly {
      readonly region: string
      readonly n: number
    }[]
    for (const of of manifest.attachments ?? []) await keepAttachment(store, of)
    await placeFiles(folder, files, manifest.regions)
    await noteRestoration(await openKeeper(folder), checked, seals, now().toISOString())
  })
  // Until then the planner takes full tables for empty ones.
  await owner.query('analyze')
  return checked
}
