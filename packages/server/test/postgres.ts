import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export interface PostgresServer {
  /** `select version()` of the running server. */
  readonly version: string
  /** Address of a database as a role; the server listens on a socket of its own only, so no port can be taken. */
  url(role: string, database: string): string
  stop(): Promise<void>
}

const major = '15'

/** Where an installed PostgreSQL 15 keeps its programs, or undefined. */
export function findPostgres(): string | undefined {
  const folders = [`/usr/lib/postgresql/${major}/bin`, ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.find((folder) => {
    const program = join(folder, 'postgres')
    return existsSync(program) && execFileSync(program, ['--version'], { encoding: 'utf8' }).includes(` ${major}.`)
  })
}

/** PostgreSQL refuses to run as root; the packaged user, else any that owns nothing. */
export function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody'])
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // no such user on this machine: try the next
    }
  throw new Error('PostgreSQL 不能以 root 运行，而本机没有用户 postgres 或 nobody')
}

/** The shell outlives nothing: when this process dies, however it dies, its end of the pipe closes and the server stops. */
const supervision = `
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c max_connections=100 >"$2/log" 2>&1 &
server=$!
cat >/dev/null
kill -QUIT $server
wait $server
rm -rf "$2"
`

/** A PostgreSQL 15 of its own in a temporary folder, gone with `stop` or with this process. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'fazhi-pg-'))
  const user = serverUser()
  const as = { ...user, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  chmodSync(home, 0o700)
  mkdirSync(join(home, 'data'), { mode: 0o700 })
  if (user) for (const folder of [home, join(home, 'data')]) chownSync(folder, user.uid, user.gid)
  const initialise = ['-D', join(home, 'data'), '-U', 'postgres', '--auth=trust', '--locale=C.UTF-8', '--encoding=UTF8']
  execFileSync(join(programs, 'initdb'), [...initialise, '--no-sync'], { ...as, stdio: 'pipe' })
  const shell = spawn('/bin/sh', ['-c', supervision, 'sh', programs, home], {
    ...as,
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const url = (role: string, database: string) =>
    `postgresql://${role}@localhost/${database}?host=${encodeURIComponent(home)}`
  const stop = async () => {
    await ended(shell)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    return { version: await versionOf(url('postgres', 'postgres')), url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function ended(shell: ChildProcess): Promise<void> {
  if (shell.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    shell.once('exit', () => resolve())
    shell.stdin?.end()
  })
}

async function versionOf(url: string): Promise<string> {
  for (let trial = 1; ; trial++) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query<{ version: string }>('select version()')
      await client.end()
      return rows[0]?.version ?? ''
    } catch (error) {
      if (trial === 100) throw error
      await sleep(100)
    }
  }
}
