import { access, constants, readFile, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { type PlainDate, yearOf } from '@fazhi/law'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { checkFiles } from '../attachments/check.ts'
import { gate, reportCounter, scopeOf, sealer, worker } from '../auth/actor.ts'
import { factorKeyFile } from '../auth/factor-key.ts'
import { tablesOf } from '../backup/catalogue.ts'
import { keyFile, logFile } from '../backup/manifest.ts'
import type { Config } from '../config.ts'
import { lastLogged } from '../evidence/keeper.ts'
import { countUnheld } from '../handover/count-unheld.ts'
import { calendarIn, freshCalendar } from '../holidays/calendars.ts'
import { type House, todayOf } from '../house.ts'
import { readWork } from '../jobs/standing.ts'
import { type LastBackup, lastBackupFile } from './backup.ts'
import { factorKeysCheckup } from './factor-keys-checkup.ts'
import { migrationStanding } from './open-house.ts'
import { searchCheckup } from './search-checkup.ts'
import { weakSecrets } from './start-safety.ts'

export interface Checkup {
  readonly name: string
  readonly standing: 'ok' | 'warn' | 'fail'
  readonly detail: string
  /** What to do, when something is to be done. */
  readonly remedy?: string
}
interface Place {
  readonly region: string
  readonly demo: boolean
}
const mebibyte = 1_048_576
const [leastFree, scarceFree] = [500, 2_000]
const [second, minute, hour] = [1_000, 60_000, 3_600_000]

/** Everything that a district should look at each day, in the order it is shown. */
export async function checkups(house: House, config: Config, place: Place): Promise<readonly Checkup[]> {
  return [
    await clockCheckup(house, place),
    await calendarCheckup(house, place),
    await secretsCheckup(config),
    await factorKeysCheckup(house, place.region),
    await databaseCheckup(house, place),
    await migrationsCheckup(house),
    await diskCheckup(config.data),
    ...(await sealCheckups(house, config, place)),
    await jobsCheckup(house, place),
    await filesCheckup(house, place),
    await backupCheckup(house, config, place),
    await contentCheckup(house),
    await workCheckup(house, place),
    await searchCheckup(house, place.region),
  ]
}

async function clockCheckup(house: House, { region }: Place): Promise<Checkup> {
  const name = '系统时钟'
  const now = house.now()
  const found = await house.store.transaction(scopeOf(sealer(region)), async (tx) => {
    const { rows } = await sql<{ now: string }>`select clock_timestamp() as now`.execute(tx)
    const seal = await tx
      .selectFrom('seal')
      .select('made_at')
      .where('region_code', '=', region)
      .orderBy('n', 'desc')
      .executeTakeFirst()
    return { database: rows[0]?.now ?? '', sealed: seal?.made_at }
  })
  const year = now.getUTCFullYear()
  const apart = Math.abs(Date.parse(found.database) - now.getTime())
  const detail = `${now.toISOString()}，上海日期${todayOf(house)}，与数据库相差${Math.round(apart / second)}秒`
  const remedy = '请校准时钟（NTP）后重新启动'
  if (year < 2026 || year >= 2100) return { name, standing: 'fail', detail, remedy }
  if (found.sealed !== undefined && Date.parse(found.sealed) > now.getTime() + 2 * minute)
    return { name, standing: 'fail', detail: `${detail}；最后一号封记却在${found.sealed}，时钟曾被拨回`, remedy }
  if (apart > minute) return { name, standing: 'fail', detail, remedy }
  return apart > 5 * second ? { name, standing: 'warn', detail, remedy } : { name, standing: 'ok', detail }
}

async function calendarCheckup(house: House, { region }: Place): Promise<Checkup> {
  const name = '节假日'
  const today = todayOf(house)
  await freshCalendar(house, region)
  const calendar = calendarIn(house, region)
  const year = yearOf(today)
  const remedy = '请系统管理员在“放假安排”页录入国务院办公厅的通知，或者更新程序'
  if (!calendar.isLoaded(today))
    return { name, standing: 'fail', detail: `没有${year}年的节假日安排，期限都是暂定的`, remedy }
  if (calendar.isLoaded(`${year + 1}-01-02` as PlainDate))
    return { name, standing: 'ok', detail: `${year}年和下一年的安排已载入` }
  const detail = `${year}年的安排已载入，下一年的尚未公布或者载入，跨年的期限为暂定`
  // The State Council publishes the next year's arrangement in November or December.
  return today.slice(5) >= '12-15' ? { name, standing: 'warn', detail, remedy } : { name, standing: 'ok', detail }
}

async function secretsCheckup(config: Config): Promise<Checkup> {
  const name = '密钥'
  const [weak] = weakSecrets(config)
  if (weak !== undefined) return { name, standing: 'fail', detail: weak }
  for (const file of [keyFile, factorKeyFile, 'demo-password', 'fazhi.sock']) {
    const path = join(config.data, file)
    const mode = await stat(path).then(
      (s) => s.mode & 0o777,
      () => 0,
    )
    if ((mode & 0o077) !== 0)
      return {
        name,
        standing: 'fail',
        detail: `${path} 的权限是${mode.toString(8)}，他人可以读写`,
        remedy: `请执行 chmod 600 ${path}，并视同已经泄露予以更换`,
      }
  }
  return { name, standing: 'ok', detail: '密钥文件只有本账户可读，配置中没有弱密码' }
}

async function databaseCheckup(house: House, { region, demo }: Place): Promise<Checkup> {
  const { rows } = await house.store.transaction(scopeOf(gate(region)), (tx) =>
    sql<{ role: string; privileged: boolean; version: string }>`
      select current_user as role, r.rolsuper or r.rolbypassrls as privileged, version() as version
      from pg_roles r where r.rolname = current_user`.execute(tx),
  )
  const [role] = rows
  const detail = `${role?.version.split(' on ')[0] ?? ''}，以${role?.role ?? ''}身份${demo ? '，演示数据' : ''}`
  return role !== undefined && !role.privileged
    ? { name: '数据库', standing: 'ok', detail }
    : { name: '数据库', standing: 'fail', detail, remedy: '该角色不受行级权限约束，请换用普通登录角色' }
}

async function migrationsCheckup(house: House): Promise<Checkup> {
  const name = '迁移'
  const { pending, later } = await migrationStanding(house.store)
  if (pending.length > 0)
    return {
      name,
      standing: 'fail',
      detail: `还有${pending.length}个没有执行：${pending.join('、')}`,
      remedy: '请先备份，再设 DATABASE_OWNER_URL 重新启动',
    }
  return later.length > 0
    ? { name, standing: 'warn', detail: `数据库已由更新的程序迁移到 ${later.at(-1)}`, remedy: '请升级本程序' }
    : { name, standing: 'ok', detail: '全部执行' }
}

async function diskCheckup(folder: string): Promise<Checkup> {
  const name = '磁盘'
  try {
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    const free = Math.floor((bavail * bsize) / mebibyte)
    const detail = `${folder} 可写，余${free} MiB`
    const standing = free < leastFree ? 'fail' : free < scarceFree ? 'warn' : 'ok'
    return standing === 'ok' ? { name, standing, detail } : { name, standing, detail, remedy: '请腾出空间' }
  } catch {
    return { name, standing: 'fail', detail: `${folder} 不可写`, remedy: '请检查权限和挂载' }
  }
}

async function sealCheckups(house: House, config: Config, { region }: Place): Promise<readonly Checkup[]> {
  const { last, waiting } = await house.store.transaction(scopeOf(sealer(region)), async (tx) => {
    const seal = await tx
      .selectFrom('seal')
      .select(['n', 'made_at'])
      .where('region_code', '=', region)
      .orderBy('n', 'desc')
      .executeTakeFirst()
    const { rows } = await sql<{ since: string | null }>`
      select min(e.recorded_at) as since from entry e left join sealed_entry s
        on s.region_code = e.region_code and s.entry_id = e.id
      where e.region_code = ${region} and s.entry_id is null`.execute(tx)
    return { last: seal, waiting: rows[0]?.since ?? null }
  })
  const wait = waiting === null ? 0 : house.now().getTime() - Date.parse(waiting)
  const detail = last ? `最后一号是第${last.n}号（${last.made_at}）` : '还没有封记'
  const late = wait > 5 * minute
  const logged = await lastLogged({ log: join(config.data, logFile) }, region)
  const n = last?.n ?? 0
  return [
    late
      ? {
          name: '封记',
          standing: 'warn',
          detail: `${detail}，有办理记录已等${Math.round(wait / minute)}分钟`,
          remedy: '封记由运行中的服务每分钟做出：请启动服务，或者执行 fazhi verify',
        }
      : { name: '封记', standing: 'ok', detail },
    logged === n
      ? { name: '库外封记', standing: 'ok', detail: `${logFile} 与数据库一致` }
      : {
          name: '库外封记',
          standing: 'fail',
          detail: `${logFile} 到第${logged}号，数据库到第${n}号`,
          remedy:
            logged > n
              ? '数据库里的封记被删除或者曾被还原：请执行 fazhi verify 并查明'
              : '请检查磁盘，下一次封记时会补齐',
        },
  ]
}

async function jobsCheckup(house: House, { region }: Place): Promise<Checkup> {
  const name = '后台任务'
  const { counts, waitedFor } = await house.store.transaction(scopeOf(worker(region)), (tx) =>
    readWork(tx, region, house.now()),
  )
  const detail = `做不成的${counts.dead}项，正在做的${counts.running}项，等着做的${counts.waiting}项`
  if (counts.dead > 0) return { name, standing: 'warn', detail, remedy: '请系统管理员在“后台任务”页查明原因，再试一次' }
  return waitedFor * second > 10 * minute
    ? {
        name,
        standing: 'warn',
        detail: `${detail}，最早的已等${Math.round((waitedFor * second) / minute)}分钟`,
        remedy: '任务由运行中的服务来做：请启动服务，或者查看它的日志',
      }
    : { name, standing: 'ok', detail }
}

async function filesCheckup(house: House, { region }: Place): Promise<Checkup> {
  const name = '附件'
  const remedy = '请从备份中取回，并查明何时、何人改动'
  try {
    const { rows, files, bytes, finding } = await checkFiles(house, region, false)
    const detail = `${house.files?.place ?? ''}，材料${rows}份，文件${files}个，${Math.ceil(bytes / mebibyte)} MiB`
    return finding === null ? { name, standing: 'ok', detail } : { name, standing: 'fail', detail: finding, remedy }
  } catch {
    return {
      name,
      standing: 'fail',
      detail: `${house.files?.place ?? ''} 读不到`,
      remedy: '请检查存储的地址、密钥和权限',
    }
  }
}

async function backupCheckup(house: House, config: Config, { demo }: Place): Promise<Checkup> {
  const name = '备份'
  const remedy = '请执行 fazhi backup，并按 docs/operations.md 定时备份到另一台机器'
  const text = await readFile(lastBackupFile(config.data), 'utf8').catch(() => null)
  if (text === null) return { name, standing: demo ? 'warn' : 'fail', detail: '从未备份', remedy }
  const { madeAt, file, encrypted } = JSON.parse(text) as LastBackup
  const age = (house.now().getTime() - Date.parse(madeAt)) / hour
  const detail = `上次在${madeAt}（${Math.floor(age)}小时前）：${file}${encrypted ? '' : '，未加密'}`
  if (age > 7 * 24) return { name, standing: demo ? 'warn' : 'fail', detail, remedy }
  return age > 26 ? { name, standing: 'warn', detail, remedy } : { name, standing: 'ok', detail }
}

async function contentCheckup(house: House): Promise<Checkup> {
  const name = '备份范围'
  const tables = await house.store.transaction(scopeOf(gate('')), (tx) =>
    tablesOf(async (text) => (await sql.raw(text).execute(tx)).rows),
  )
  const closed = tables.filter((t) => !t.isOpen).map((t) => t.name)
  return closed.length === 0
    ? { name, standing: 'ok', detail: `${tables.length}个数据表都在备份之内` }
    : {
        name,
        standing: 'fail',
        detail: `数据表 ${closed.join('、')} 没有允许备份读取`,
        remedy: '请为其写“_archive”策略',
      }
}

/** Open records whose handler can act on them no more: nobody would notice their last day. */
async function workCheckup(house: House, { region }: Place): Promise<Checkup> {
  const name = '承办人'
  const lost = await house.store.transaction(scopeOf(reportCounter(region)), (tx) =>
    countUnheld(tx, ledgers, region, todayOf(house)),
  )
  const total = lost.reduce((sum, { n }) => sum + n, 0)
  return total === 0
    ? { name, standing: 'ok', detail: '在办事项的承办人都在任' }
    : {
        name,
        standing: 'warn',
        detail: `${lost.map((l) => `${l.label}${l.n}件`).join('、')}的承办人已经不担任承办岗位`,
        remedy: '请承办单位的负责人在工作台的“无人承办”中移交给接办人',
      }
}
