import { createSocket } from 'node:dgram'
import { connect } from 'node:net'
import { hostname } from 'node:os'

/** Facility 13 (log audit), severity 5 (notice), by RFC 5424. */
const priority = 13 * 8 + 5
const message = (line: string, at: Date) =>
  Buffer.from(`<${priority}>1 ${at.toISOString()} ${hostname() || '-'} fazhi ${process.pid} seal - ${line}`)

export interface SyslogAddress {
  readonly transport: 'udp' | 'tcp'
  readonly host: string
  readonly port: number
}
/** `udp://host:514`; undefined when it is no such address. */
export function syslogAddress(text: string): SyslogAddress | undefined {
  const [, transport, host, port] = /^(udp|tcp):\/\/([^/:]+|\[[0-9a-f:]+\]):(\d{1,5})$/i.exec(text) ?? []
  if (host === undefined || Number(port) > 65_535) return undefined
  return { transport: transport === 'tcp' ? 'tcp' : 'udp', host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

/** Sends lines to a syslog receiver; rejects when it is known that they did not leave (over UDP nothing more is known). */
export const syslogTo =
  ({ transport, host, port }: SyslogAddress, now: () => Date) =>
  async (lines: readonly string[]): Promise<void> => {
    if (lines.length === 0) return
    const messages = lines.map((line) => message(line, now()))
    if (transport === 'tcp') return stream(messages, host, port)
    const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4')
    try {
      for (const bytes of messages)
        await new Promise<void>((resolve, reject) =>
          socket.send(bytes, port, host, (error) => (error ? reject(error) : resolve())),
        )
    } finally {
      socket.close()
    }
  }

/** Octet counting by RFC 6587. */
function stream(messages: readonly Buffer[], host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: 5_000 })
    socket.once('error', reject)
    socket.once('timeout', () => socket.destroy(new Error(`syslog receiver ${host}:${port} does not answer`)))
    socket.once('close', () => resolve())
    socket.end(Buffer.concat(messages.flatMap((bytes) => [Buffer.from(`${bytes.length} `), bytes])))
    socket.resume()
  })
}
