import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { cookieName } from '../src/auth/signed-in.ts'
import { openEmbedded, openPostgres, type Store } from '../src/db/store.ts'
import { foundDistrict, type Login, password } from './district.ts'
import { copyEmbedded, copyPostgres } from './grounds.ts'

const bin = fileURLToPath(new URL('../bin/fazhi.mjs', import.meta.url))

/** A district of its own, made and closed, for server processes that a test starts and ends as it likes. */
export interface Installation {
  readonly name: string
  readonly accounts: Readonly<Record<Login, string>>
  /** The data folder of the server processes. */
  readonly data: string
  /** Starts a server process; ready when it listens. */
  serve(env?: Readonly<Record<string, string>>): Promise<ServerProcess>
  /** Opens the database itself, while no server process has it. */
  open(): Promise<Store>
  remove(): Promise<void>
}
export interface ServerProcess {
  readonly url: string
  /** Most memory it has held so far, MiB; Linux only. */
  peak(): number
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>
  /** Asks it to stop, as an administrator would. */
  stop(): Promise<void>
}

async function startProcess(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [bin, 'serve'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = once(child, 'exit')
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = /已启动：(http:[^\s（]+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    gone.then(() => reject(new Error(`the server ended: ${said}`)))
  })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await gone
  }
  const peak = () => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  return { url, peak, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

async function founded(store: Store): Promise<Readonly<Record<Login, string>>> {
  try {
    return await foundDistrict(store)
  } finally {
    await store.close()
  }
}

/** @param data the folder to use, which the caller removes; a temporary one without it */
export async function installEmbedded(data = mkdtempSync(join(tmpdir(), 'fazhi-served-'))): Promise<Installation> {
  const folder = join(data, 'db')
  copyEmbedded(inject('embeddedTemplate'), folder)
  return {
    name: 'embedded',
    data,
    accounts: await founded(await openEmbedded(folder)),
    serve: (env) => startProcess({ FAZHI_DATA: data, DATABASE_URL: '', DATABASE_OWNER_URL: '', ...env }),
    open: () => openEmbedded(folder),
    remove: async () => rmSync(data, { recursive: true, force: true }),
  }
}

export async function installPostgres(): Promise<Installation> {
  const ground = inject('postgresTemplate')
  if (ground === null) throw new Error('PostgreSQL 15 is not installed')
  const data = mkdtempSync(join(tmpdir(), 'fazhi-served-'))
  const { loginUrl, ownerUrl, drop } = await copyPostgres(ground)
  const open = () => openPostgres({ url: loginUrl, ownerUrl })
  return {
    name: 'PostgreSQL 15',
    data,
    accounts: await founded(await open()),
    serve: (env) => startProcess({ FAZHI_DATA: data, DATABASE_URL: loginUrl, DATABASE_OWNER_URL: '', ...env }),
    open,
    remove: async () => {
      await drop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** The cookie header of a new session. */
export async function signInAt(url: string, login: Login): Promise<string> {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  const cookie = answer.headers.getSetCookie().find((c) => c.startsWith(`${cookieName}=`))
  if (cookie === undefined) throw new Error(`${login} could not sign in: ${await answer.text()}`)
  return cookie.split(';')[0] ?? ''
}
