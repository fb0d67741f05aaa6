import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface CuttingProxy {
  readonly port: number
  /** The next statement with this word is cut off: before it reaches the server, or after the server has answered it. */
  cut(when: 'before' | 'after', word?: string): void
  /** Statements that were cut off. */
  readonly cuts: number
  close(): Promise<void>
}

/** Stands between the application and PostgreSQL, and takes the connection away at the worst moment. */
export async function openCuttingProxy(socket: string): Promise<CuttingProxy> {
  let next: 'before' | 'after' | undefined
  let word = ''
  let cuts = 0
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const database = connect(socket)
    const end = () => {
      client.destroy()
      database.destroy()
    }
    let isSilenced = false
    for (const side of [client, database]) {
      open.add(side)
      side.on('error', end)
      side.on('close', () => {
        open.delete(side)
        end()
      })
    }
    client.on('data', (data) => {
      const cutNow = next !== undefined && data.includes(`${word}\0`) ? next : undefined
      if (cutNow === undefined) return void database.write(data)
      next = undefined
      cuts++
      if (cutNow === 'before') return end()
      isSilenced = true
      database.write(data)
    })
    database.on('data', (data) => {
      // The answer to the commit has come, and nobody hears it.
      if (isSilenced) end()
      else client.write(data)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    cut: (when, at = 'commit') => {
      next = when
      word = at
    },
    get cuts() {
      return cuts
    },
    close: async () => {
      for (const side of open) side.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
