import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../src/db/postgres/pool.ts'
import { serverUser } from './postgres.ts'

export interface TwoNodes {
  /** Both servers in one address, the primary first. */
  url(role: string, database: string): string
  /** As the superuser, on the primary. */
  primary(statement: string, database?: string): Promise<void>
  /** `kill -9`, of the postmaster and all it has started. */
  killPrimary(): void
  /** The primary stops as an administrator stops it, and is started again. */
  restartPrimary(): Promise<void>
  /** The standby becomes the primary. */
  promote(): Promise<void>
  stop(): void
}

/** A process that has just ended by itself is as good as killed. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone.
  }
}

/** A primary and the standby that it waits for at each commit, on sockets of their own. */
export async function startTwoNodes(programs: string): Promise<TwoNodes> {
  const home = mkdtempSync(join(tmpdir(), 'fazhi-two-'))
  const user = serverUser()
  const as = { ...user, env: { ...process.env, LC_ALL: 'C.UTF-8' }, stdio: 'pipe' } as const
  const [first, second] = [join(home, 'first'), join(home, 'second')]
  chmodSync(home, 0o700)
  if (user) chownSync(home, user.uid, user.gid)
  for (const folder of [first, second]) {
    mkdirSync(folder, { mode: 0o700 })
    if (user) chownSync(folder, user.uid, user.gid)
  }
  const run = (program: string, ...parameters: string[]) => execFileSync(join(programs, program), parameters, as)
  const start = (folder: string) => {
    const settings = ['-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=60']
    spawn(join(programs, 'postgres'), ['-D', join(folder, 'data'), ...settings], { ...as, stdio: 'ignore' })
  }
  const at = (folders: readonly string[], role: string, database: string) =>
    `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(folders.join(','))}`
  const ask = async (folder: string, statement: string, database = 'postgres') => {
    for (let trial = 1; ; trial++)
      try {
        const superuser = await connect(at([folder], 'postgres', database))
        const { rows } = await superuser.query(statement)
        await superuser.end()
        return rows
      } catch (error) {
        if (trial === 100) throw error
        await sleep(100)
      }
  }
  const killAll = (folder: string) => {
    const postmaster = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0] ?? ''
    const own = execFileSync('ps', ['-o', 'pid=', '--ppid', postmaster], { encoding: 'utf8' })
    for (const pid of [postmaster, ...own.split('\n')]) if (pid.trim() !== '') kill(Number(pid))
  }
  run(
    'initdb',
    '-D',
    join(first, 'data'),
    '-U',
    'postgres',
    '--auth=trust',
    '--locale=C.UTF-8',
    '--encoding=UTF8',
    '-N',
  )
  appendFileSync(join(first, 'data', 'pg_hba.conf'), 'local replication all trust\n')
  start(first)
  await ask(first, 'select 1')
  run('pg_basebackup', '-D', join(second, 'data'), '-h', first, '-U', 'postgres', '-R', '-N')
  appendFileSync(
    join(second, 'data', 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${first} user=postgres application_name=second'\n`,
  )
  start(second)
  await ask(second, 'select 1')
  await ask(first, `alter system set synchronous_standby_names = 'second'`)
  await ask(first, 'select pg_reload_conf()')
  return {
    url: (role, database) => at([first, second], role, database),
    primary: async (statement, database) => {
      await ask(first, statement, database)
    },
    killPrimary: () => killAll(first),
    restartPrimary: async () => {
      run('pg_ctl', '-D', join(first, 'data'), '-w', '-m', 'fast', 'stop')
      start(first)
      await ask(first, 'select 1')
    },
    promote: async () => {
      await ask(second, 'select pg_promote()')
    },
    stop: () => {
      killAll(second)
      // What was killed may still hold its files for a moment.
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}
