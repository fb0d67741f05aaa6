import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type { Connection, Connections } from './connection.ts'
import { DatabaseError } from './database-error.ts'

/** A connection lent for one transaction; before its beginning and after its end it refuses to speak. */
class TransactionTurn implements DatabaseConnection {
  readonly #connection: Connection
  readonly #onQuery: (sql: string) => void
  #open = false
  #broken = false

  constructor(connection: Connection, onQuery: (sql: string) => void) {
    this.#connection = connection
    this.#onQuery = onQuery
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.#open) throw new Error('a statement was sent outside its transaction')
    const { rows, affected } = await this.#send(compiled.sql, compiled.parameters)
    return { rows: rows as R[], numAffectedRows: BigInt(affected) }
  }

  // biome-ignore lint/correctness/useYield: nothing is streamed; long lists are read by keyset pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not supported')
  }

  async begin({ isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    const isolation = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`
    await this.#send(`begin${isolation}${accessMode === undefined ? '' : ` ${accessMode}`}`)
    try {
      await this.#send('set local role fazhi_app')
    } catch (error) {
      await this.rollback()
      throw error
    }
    this.#open = true
  }

  /** @throws {DatabaseError} 25P02 when the server rolled back instead, because a failed statement had been passed over */
  async commit(): Promise<void> {
    this.#open = false
    const { command } = await this.#send('commit')
    if (command === 'COMMIT') return
    throw new DatabaseError({
      code: '25P02',
      message: 'commit was answered by a rollback: an earlier statement failed',
    })
  }

  async rollback(): Promise<void> {
    this.#open = false
    try {
      await this.#send('rollback')
    } catch {
      // A connection that cannot roll back is lost, and the server rolls back for it; the first error is the one to tell.
      this.#broken = true
    }
  }

  release(): void {
    this.#connection.release(this.#broken)
  }

  #send(sql: string, parameters?: readonly unknown[]) {
    this.#onQuery(sql)
    return this.#connection.query(sql, parameters)
  }
}

class TransactionDriver implements Driver {
  readonly #connections: Connections
  readonly #onQuery: (sql: string) => void

  constructor(connections: Connections, onQuery: (sql: string) => void) {
    this.#connections = connections
    this.#onQuery = onQuery
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<TransactionTurn> {
    return new TransactionTurn(await this.#connections.acquire(), this.#onQuery)
  }

  beginTransaction(turn: TransactionTurn, settings: TransactionSettings): Promise<void> {
    return turn.begin(settings)
  }

  commitTransaction(turn: TransactionTurn): Promise<void> {
    return turn.commit()
  }

  rollbackTransaction(turn: TransactionTurn): Promise<void> {
    return turn.rollback()
  }

  async releaseConnection(turn: TransactionTurn): Promise<void> {
    turn.release()
  }

  async destroy(): Promise<void> {}
}

/** Kysely over either engine: transactions only, always as the application role. */
export const transactionDialect = (connections: Connections, onQuery: (sql: string) => void = () => {}): Dialect => ({
  createDriver: () => new TransactionDriver(connections, onQuery),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
})
