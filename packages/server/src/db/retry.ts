import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseError } from './database-error.ts'

/** The connection was lost after COMMIT had been sent: whether it took effect, nobody here can know. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown'
}

/** SQLSTATE of what passes by itself: shutdown and start, lost connections, conflicts, no free place, a standby. */
const passing = new Set([
  ...['57P01', '57P02', '57P03'],
  ...['08000', '08001', '08003', '08004', '08006', '08007'],
  ...['40001', '40P01', '53300', '25006'],
])
/** What Node says of a server that is away for a moment; a socket's file is gone while its server starts. */
const away = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT'])
/** The driver's own words where it gives no code. */
const lost =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout e|Query read timeout)/

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** Whether the same transaction may well succeed a moment later, on another connection. */
export const isPassing = (error: unknown): boolean =>
  error instanceof DatabaseError
    ? passing.has(error.code)
    : error instanceof Error && (away.has(codeOf(error)) || passing.has(codeOf(error)) || lost.test(error.message))
/** Whether the connection itself is gone, or leads to a server that takes no writes: it is not to be used again. */
export const isLost = (error: unknown): boolean =>
  isPassing(error) && !(error instanceof DatabaseError && /^(40|53)/.test(error.code))

/** Milliseconds before the next trial: soon at first, then once a second; never two servers' clients in step. */
const waitBefore = (trial: number) => Math.min(1000, 50 * 2 ** trial) * (0.5 + Math.random() / 2)

/**
 * Tries until it succeeds, fails for good, or the time is over; each trial begins from nothing.
 * @param patience milliseconds
 * @throws {OutcomeUnknown} at once: only whoever can ask again under the same key may try it again
 */
export async function persist<T>(attempt: () => Promise<T>, patience: number): Promise<T> {
  const until = performance.now() + patience
  for (let trial = 1; ; trial++)
    try {
      return await attempt()
    } catch (error) {
      const wait = waitBefore(trial)
      if (!isPassing(error) || performance.now() + wait > until) throw error
      await pause(wait)
    }
}
