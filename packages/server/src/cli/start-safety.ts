import { nationalCalendar, yearOf } from '@fazhi/law'
import { refusePassword } from '../auth/password.ts'
import type { Config } from '../config.ts'
import { StartRefused } from '../db/start-refused.ts'
import { type House, todayOf } from '../house.ts'

const wellKnown = ['postgres', 'password', 'passw0rd', 'admin', 'admin123', 'fazhi', 'fazhi123', 'changeme', 'secret']
const leastLength = 8

/** What is wrong with the password in the address of a database; null where there is none or it will do. */
function weakAddress(name: string, address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null
  const { username, password } = new URL(address)
  const secret = decodeURIComponent(password)
  if (secret === '') return null
  const isWeak = secret.length < leastLength || wellKnown.includes(secret.toLowerCase()) || secret === username
  return isWeak ? `${name} 里的密码过于简单（不足${leastLength}个字符、人所共知或者与角色同名），请更换` : null
}

/** Configured secrets that anybody could guess, in words; empty when there are none. */
export function weakSecrets({ adminPassword, demoPassword, databaseUrl, ownerUrl }: Config): readonly string[] {
  const weakPassword = (name: string, password: string | undefined) => {
    const fault = password === undefined ? null : refusePassword('operator', password)
    return fault === null ? null : `${name} 不合要求：${fault}`
  }
  const found = [
    weakPassword('FAZHI_ADMIN_PASSWORD', adminPassword),
    weakPassword('FAZHI_DEMO_PASSWORD', demoPassword),
    weakAddress('DATABASE_URL', databaseUrl),
    weakAddress('DATABASE_OWNER_URL', ownerUrl),
  ]
  return found.filter((fault) => fault !== null)
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')

/**
 * Refuses to serve what would give secrets away, and tells what is only doubtful.
 * @throws {StartRefused}
 */
export function refuseUnsafeStart(config: Config, house: House, isDemo: boolean, say: (line: string) => void): void {
  const [weak] = weakSecrets(config)
  if (weak !== undefined) throw new StartRefused(weak)
  if (!isLoopback(config.host) && !config.secure) {
    const open = `HOST=${config.host} 对本机以外开放，却没有 HTTPS，密码和记录会以明文传输`
    if (!isDemo) throw new StartRefused(`${open}：请放在提供 HTTPS 的反向代理之后并设 FAZHI_HTTPS=1，或者只在本机服务`)
    say(`警告：${open}；只因是演示数据才予启动`)
  }
  const today = todayOf(house)
  if (!nationalCalendar.isLoaded(today))
    say(`警告：程序里没有${yearOf(today)}年的节假日安排，期限都是暂定的，也不会依法自动发生效果，请更新程序`)
}
