import pg from 'pg'
import type { Answer, Connection, Connections, ConnectionUse } from '../connection.ts'
import { DatabaseError } from '../database-error.ts'
import { isPassing } from '../retry.ts'
import { type Asked, Batch } from './batch.ts'
import { hostsOf } from './hosts.ts'

/** How every session of ours is set; the Citus setting carries the scope to its workers and means nothing elsewhere. */
const sessionSettings = ['timezone=UTC', 'datestyle=ISO', 'citus.propagate_set_commands=local']
/** Milliseconds one statement may run, and a transaction lie idle; migrations know no such limit. */
const limits = ['statement_timeout=60000', 'idle_in_transaction_session_timeout=60000']
/** Readers are many and their questions short: workers beside them cost more than they bring. */
const alone = ['max_parallel_workers_per_gather=0']

const clientOptions = (url: string, settings: readonly string[]) => ({
  connectionString: url,
  options: settings.map((setting) => `-c ${setting}`).join(' '),
  connectionTimeoutMillis: 2000,
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

/** Connections to the one of several servers that takes writes. */
export class PostgresPool implements Connections {
  readonly isBatched = true
  readonly patience: number
  readonly #pools: readonly pg.Pool[]
  /** Connections that led to a server that takes writes when they were new. */
  readonly #checked = new WeakSet<pg.PoolClient>()
  #at = 0

  /** @param patience milliseconds for which a transaction is tried again while no server answers */
  constructor(url: string, size: number, patience: number) {
    this.patience = patience
    this.#pools = hostsOf(url).map((host) => {
      const pool = new pg.Pool({ ...clientOptions(host, [...sessionSettings, ...limits, ...alone]), max: size })
      // Without a listener the loss of an idle connection ends the process; the pool replaces it by itself.
      pool.on('error', () => {})
      pool.on('connect', (client) => client.on('error', () => {}))
      return pool
    })
  }

  /** @throws what the last of the servers said, when none takes writes */
  async acquire(): Promise<Connection> {
    const from = this.#at
    let fault: unknown
    for (const [i] of this.#pools.entries()) {
      const at = (from + i) % this.#pools.length
      try {
        const client = await this.#connect(at)
        this.#at = at
        return new PooledConnection(client, (broken) => client.release(broken))
      } catch (error) {
        if (!isPassing(error)) throw error
        fault = error
      }
    }
    throw fault
  }

  async #connect(at: number): Promise<pg.PoolClient> {
    const pool = this.#pools[at]
    if (!pool) throw new Error(`no server ${at}`)
    const client = await pool.connect()
    if (this.#pools.length === 1 || this.#checked.has(client)) return client
    try {
      const { rows } = await client.query<{ standby: boolean }>('select pg_is_in_recovery() as standby')
      if (rows[0]?.standby !== false) throw new DatabaseError({ code: '25006', message: 'the server is a standby' })
      this.#checked.add(client)
      return client
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  use(): ConnectionUse {
    const total = { busy: 0, idle: 0, waiting: 0 }
    for (const { totalCount, idleCount, waitingCount } of this.#pools) {
      total.busy += totalCount - idleCount
      total.idle += idleCount
      total.waiting += waitingCount
    }
    return total
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()))
  }
}

/** A connection of its own, outside any pool, to the first of the servers that answers. */
export async function connect(url: string): Promise<Connection & { end(): Promise<void> }> {
  let fault: unknown
  for (const host of hostsOf(url)) {
    const client = new pg.Client(clientOptions(host, sessionSettings))
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query<{ standby: boolean }>('select pg_is_in_recovery() as standby')
      if (rows[0]?.standby === true && hostsOf(url).length > 1)
        throw new DatabaseError({ code: '25006', message: 'the server is a standby' })
      return Object.assign(new PooledConnection(client, () => {}), { end: () => client.end() })
    } catch (error) {
      fault = error
      await client.end().catch(() => {})
    }
  }
  throw fault
}
