import pg from 'pg'
import type { Answer, Connection, Connections, ConnectionUse } from '../connection.ts'
import { DatabaseError } from '../database-error.ts'
import { type Asked, Batch } from './batch.ts'

/** How every session of ours is set; the Citus setting carries the scope to its workers and means nothing elsewhere. */
const sessionSettings = ['timezone=UTC', 'datestyle=ISO', 'citus.propagate_set_commands=local']
/** Milliseconds one statement may run, and a transaction lie idle; migrations know no such limit. */
const limits = ['statement_timeout=60000', 'idle_in_transaction_session_timeout=60000']

const clientOptions = (url: string, settings: readonly string[]) => ({
  connectionString: url,
  options: settings.map((setting) => `-c ${setting}`).join(' '),
  connectionTimeoutMillis: 5000,
  keepAlive: true,
})

class PooledConnection implements Connection {
  readonly #client: pg.ClientBase
  readonly #release: (broken: boolean) => void
  #gathered: Asked[] = []

  constructor(client: pg.ClientBase, release: (broken: boolean) => void) {
    this.#client = client
    this.#release = release
  }

  /** What is asked in one tick travels together. */
  query(text: string, values: readonly unknown[] = [], name?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#gathered.length === 0) process.nextTick(() => this.#send())
      this.#gathered.push({ text, values, name, resolve, reject: (error) => reject(told(error)) })
    })
  }

  release(broken = false): void {
    this.#release(broken)
  }

  #send(): void {
    const batch = new Batch(this.#gathered)
    this.#gathered = []
    this.#client.query(batch)
  }
}

function told(error: Error): Error {
  if (!(error instanceof pg.DatabaseError) || error.code === undefined) return error
  const { message, code, table, constraint, detail } = error
  return new DatabaseError({ message, code, table, constraint, detail })
}

export class PostgresPool implements Connections {
  readonly isBatched = true
  readonly #pool: pg.Pool

  constructor(url: string, size: number) {
    this.#pool = new pg.Pool({ ...clientOptions(url, [...sessionSettings, ...limits]), max: size })
    // Without a listener the loss of an idle connection ends the process; the pool replaces it by itself.
    this.#pool.on('error', () => {})
    this.#pool.on('connect', (client) => client.on('error', () => {}))
  }

  async acquire(): Promise<Connection> {
    const client = await this.#pool.connect()
    return new PooledConnection(client, (broken) => client.release(broken))
  }

  use(): ConnectionUse {
    const { totalCount, idleCount, waitingCount } = this.#pool
    return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount }
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}

/** A connection of its own, outside any pool. */
export async function connect(url: string): Promise<Connection & { end(): Promise<void> }> {
  const client = new pg.Client(clientOptions(url, sessionSettings))
  client.on('error', () => {})
  await client.connect()
  const connection = new PooledConnection(client, () => {})
  return Object.assign(connection, { end: () => client.end() })
}
