import { access, constants, statfs } from 'node:fs/promises'
import { nationalCalendar, type PlainDate, yearOf } from '@fazhi/law'
import { sql } from 'kysely'
import { gate, scopeOf } from '../auth/actor.ts'
import { findRegion } from '../auth/region.ts'
import { type House, todayOf } from '../house.ts'
import type { Command } from './command.ts'

interface Check {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
}
const mebibyte = 1_048_576
const leastFree = 500

export const doctorCommand: Command = {
  usage: 'doctor',
  about: '检查时钟、日历、数据库、磁盘',
  async run({ house, config, actor }) {
    const checks = [
      calendarCheck(todayOf(house)),
      clockCheck(house),
      await databaseCheck(house, actor.region),
      await diskCheck(config.data),
    ]
    const text = checks.map((c) => `${c.ok ? '正常' : '异常'}  ${c.name}：${c.detail}`).join('\n')
    return { code: checks.every((c) => c.ok) ? 0 : 1, text, json: checks }
  },
}

function calendarCheck(today: PlainDate): Check {
  const year = yearOf(today)
  const isLoaded = nationalCalendar.isLoaded(today)
  const next = nationalCalendar.isLoaded(`${year + 1}-01-02` as PlainDate)
  const detail = isLoaded
    ? `${year}年节假日安排已载入，${next ? '下一年也已载入' : '下一年尚未公布或者载入，跨年的期限为暂定'}`
    : `没有${year}年的节假日安排，期限都是暂定的，请更新程序`
  return { name: '节假日', ok: isLoaded, detail }
}
function clockCheck(house: House): Check {
  const year = house.now().getUTCFullYear()
  return {
    name: '系统时钟',
    ok: year >= 2026 && year < 2100,
    detail: `${house.now().toISOString()}，上海日期${todayOf(house)}`,
  }
}
async function databaseCheck(house: House, region: string): Promise<Check> {
  const found = await house.store.transaction(scopeOf(gate(region)), async (tx) => {
    const { rows } = await sql<{ role: string; privileged: boolean; version: string }>`
      select current_user as role, r.rolsuper or r.rolbypassrls as privileged, version() as version from pg_roles r where r.rolname = current_user`.execute(
      tx,
    )
    return { role: rows[0], region: await findRegion(tx, region) }
  })
  const { role } = found
  const ok = role !== undefined && !role.privileged
  return {
    name: '数据库',
    ok,
    detail: `${role?.version.split(' on ')[0] ?? ''}，以${role?.role ?? ''}身份${found.region?.demo ? '，演示数据' : ''}`,
  }
}
async function diskCheck(folder: string): Promise<Check> {
  try {
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    const free = Math.floor((bavail * bsize) / mebibyte)
    return { name: '磁盘', ok: free >= leastFree, detail: `${folder} 可写，余${free} MiB` }
  } catch {
    return { name: '磁盘', ok: false, detail: `${folder} 不可写，请检查权限` }
  }
}
