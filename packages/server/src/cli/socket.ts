import { chmod, unlink } from 'node:fs/promises'
import { createServer, request as httpRequest, type Server } from 'node:http'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { House } from '../house.ts'
import type { Arguments } from './command.ts'
import { runCommand } from './commands.ts'
import type { Result } from './result.ts'

interface Call {
  readonly command: string
  readonly args: Arguments
}
const socketOf = (config: Config) => join(config.data, 'fazhi.sock')

/** Answers commands typed on this machine by whoever may open the data folder: the socket's mode is the only guard it needs. */
export async function serveSocket(house: House, config: Config): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', async () => {
      try {
        const { command, args } = JSON.parse(Buffer.concat(chunks).toString()) as Call
        outgoing.end(JSON.stringify(await runCommand(house, config, command, args)))
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error)
        outgoing.end(JSON.stringify({ code: 1, text: `命令没有完成：${text}` } satisfies Result))
      }
    })
  })
  const path = socketOf(config)
  await unlink(path).catch(() => undefined)
  const mask = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  } finally {
    process.umask(mask)
  }
  await chmod(path, 0o600)
  return server
}

/** Sends a command to the server that holds the data folder; null when none listens. */
export function callSocket(config: Config, call: Call): Promise<Result | null> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ socketPath: socketOf(config), method: 'POST', path: '/' }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()) as Result))
    })
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'ECONNREFUSED' ? resolve(null) : reject(error),
    )
    outgoing.end(JSON.stringify(call))
  })
}
