import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartRefused } from '../start-refused.ts'

export interface FolderLock {
  release(): Promise<void>
}

interface Holder {
  readonly pid: number
  /** Start of the process in ticks since boot, so that a pid used again is not taken for its former owner; '' where unknown. */
  readonly started: string
  /** Where pids mean the same: one boot of one pid namespace, or the host's name. */
  readonly domain: string
}

const beat = 5000
const silence = 30_000

const hasProc = existsSync('/proc/self/stat')
const pidDomain = hasProc
  ? `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`
  : hostname()

function startOf(pid: number): string | undefined {
  if (hasProc) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return state === 'Z' ? undefined : rest[18]
    } catch {
      return undefined
    }
  }
  try {
    process.kill(pid, 0)
    return ''
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? '' : undefined
  }
}

const strange: Holder = { pid: 0, started: '', domain: '' }

/** The holder named in a lock file, or undefined when it is gone for good: a dead holder never comes back. */
async function livingHolder(file: string): Promise<Holder | undefined> {
  const read = async () => ({ text: await readFile(file, 'utf8'), beatenAt: (await stat(file)).mtimeMs })
  const found = await read().catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found === undefined) return undefined
  const holder = holderIn(found.text)
  if (holder.domain === pidDomain) return startOf(holder.pid) === holder.started ? holder : undefined
  return Date.now() - found.beatenAt < silence ? holder : undefined
}

/** A file that a power cut left empty names nobody we know: its silence decides. */
function holderIn(text: string): Holder {
  try {
    return JSON.parse(text)
  } catch {
    return strange
  }
}

const refusal = (folder: string, holder: Holder) =>
  new StartRefused(
    holder.domain === pidDomain
      ? `数据文件夹 ${folder} 正由进程 ${holder.pid} 使用：请先停止该进程，或另指定数据文件夹，或设 DATABASE_URL 改用 PostgreSQL`
      : `数据文件夹 ${folder} 正由另一主机或容器中的进程 ${holder.pid} 使用：请先停止它；若它已不在，请过 ${silence / 1000} 秒再试`,
  )

/**
 * Takes the folder for this process alone. Each process writes a file of its own name and then looks for others alive:
 * whoever comes second sees the first, and files of the dead can be removed without touching anybody's lock.
 * @throws {StartRefused} when another living process holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const own = `lock.${process.pid}.${randomUUID()}`
  const holder: Holder = { pid: process.pid, started: startOf(process.pid) ?? '', domain: pidDomain }
  const path = join(folder, own)
  for (let trial = 1; ; trial++) {
    await writeFile(`${path}.new`, JSON.stringify(holder))
    await rename(`${path}.new`, path)
    const other = await otherHolder(folder, own)
    if (other === undefined) break
    await rm(path)
    if (trial === 3) throw refusal(folder, other)
    await sleep(20 + Math.random() * 80)
  }
  const heart = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), beat).unref()
  return {
    release: async () => {
      clearInterval(heart)
      await rm(path, { force: true })
    },
  }
}

async function otherHolder(folder: string, own: string): Promise<Holder | undefined> {
  for (const name of await readdir(folder)) {
    if (name === own || !/^lock\.\d+\.[0-9a-f-]+$/.test(name)) continue
    const holder = await livingHolder(join(folder, name))
    if (holder !== undefined) return holder
    await rm(join(folder, name), { force: true })
  }
  return undefined
}
