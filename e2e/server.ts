import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../packages/server/bin/fazhi.mjs', import.meta.url))
export const password = 'Trial-2024-pass'
/** Names, in the environment, the folder of a demo district that is not in use. */
export const demoFolder = 'FAZHI_E2E_DEMO'

async function newFolder(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'fazhi-e2e-'))
  const played = process.env[demoFolder]
  if (played !== undefined) await cp(played, data, { recursive: true })
  return data
}

export interface Server {
  readonly url: string
  readonly data: string
  /** What it said on its way up. */
  readonly said: string
  stop(): Promise<void>
}

/** The real server with the demo district, in a folder of its own and on a free port. */
export async function startServer(folder?: string): Promise<Server> {
  const data = folder ?? (await newFolder())
  const child = spawn(process.execPath, [bin, 'serve'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      FAZHI_DATA: data,
      FAZHI_DEMO_PASSWORD: password,
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = /已启动：(http:\S+?)(?:（|\s)[\s\S]*报告/.exec(said)?.[1]
      if (found) resolve(found)
    })
    ended.then(() => reject(new Error(`the server ended: ${said}`)))
  })
  return {
    url,
    data,
    said,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      if (folder === undefined) await rm(data, { recursive: true, force: true })
    },
  }
}

/** A command as it is typed. */
export function fazhi(
  data: string,
  ...words: readonly string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [bin, ...words], {
    env: { ...process.env, FAZHI_DATA: data, DATABASE_URL: '' },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (t: string) => (out += t))
  child.stderr.setEncoding('utf8').on('data', (t: string) => (err += t))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })))
}
