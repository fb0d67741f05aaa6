import { ledgers } from '@fazhi/lines'
import {
  CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
} from 'kysely'
import type { Answer, Connection, Connections } from './connection.ts'
import { DatabaseError } from './database-error.ts'
import { commonRole, postsWithRole, publicPost, roleOf } from './policies.ts'
import { isLost, OutcomeUnknown, persist } from './retry.ts'
import { nameOf, type Statement } from './statement.ts'
import type { Scope, Tx } from './store.ts'
import type { Tables } from './tables.ts'

const withRole = new Set([...postsWithRole(ledgers), publicPost])
const roleOfScope = ({ post }: Scope) => (withRole.has(post) ? roleOf(post) : commonRole)
const scopeStatement = (scope: Scope) => {
  const { region, account, post, organ, organPath } = scope
  const parameters = [roleOfScope(scope), region, account, post, organ, organPath]
  return [`select app_scope($1, $2, $3, $4, $5, $6)`, parameters, 'scope'] as const
}
// A plan is made for one role: under the policies of another it would be made anew at each change of hands.
const nameFor = (scope: Scope, statement: Statement) => {
  const name = nameOf(statement)
  return name && `${roleOfScope(scope)}.${name}`
}

type Watch = (sql: string) => void

/**
 * A connection lent for one transaction, as the role of the post that acts. Begin, role and scope travel with the first
 * statement and are answered with it; after the end it refuses to speak.
 */
class Turn implements DatabaseConnection {
  readonly #connection: Connection
  readonly #watch: Watch
  readonly #scope: Scope
  readonly #opening: Promise<unknown>
  #open = true
  #broken = false

  constructor(connection: Connection, scope: Scope, watch: Watch, begin: string) {
    this.#connection = connection
    this.#watch = watch
    this.#scope = scope
    this.#opening = Promise.all([this.#send(begin), this.#send(...scopeStatement(scope))])
    // Told with the first statement that waits for it; a transaction that asks nothing hears it at its commit.
    this.#opening.catch(() => {})
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.#open) throw new Error('a statement was sent outside its transaction')
    const { rows, affected } = await this.ask(compiled)
    return { rows: rows as R[], numAffectedRows: BigInt(affected) }
  }

  /** Statements asked in one tick travel together. */
  async ask(statement: Statement): Promise<Answer> {
    const { sql, parameters } = statement
    const answered = this.#send(sql, parameters, nameFor(this.#scope, statement))
    const [answer] = await Promise.all([answered, this.#opening])
    return answer
  }

  // biome-ignore lint/correctness/useYield: nothing is streamed; long lists are read by keyset pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not supported')
  }

  /** @throws {DatabaseError} 25P02 when the server rolled back instead, because a failed statement had been passed over */
  async commit(): Promise<void> {
    this.#open = false
    const { command } = await Promise.all([this.#send('commit'), this.#opening]).then(
      ([answer]) => answer,
      (error: unknown) => {
        throw isLost(error)
          ? new OutcomeUnknown('the connection was lost after commit was sent', { cause: error })
          : error
      },
    )
    if (command === 'COMMIT') return
    throw new DatabaseError({
      code: '25P02',
      message: 'commit was answered by a rollback: an earlier statement failed',
    })
  }

  /** @param error what ended the transaction */
  async rollback(error: unknown): Promise<void> {
    this.#open = false
    this.#broken = error instanceof OutcomeUnknown || isLost(error)
    if (this.#broken) return
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

  #send(sql: string, parameters?: readonly unknown[], name?: string): Promise<Answer> {
    this.#watch(sql)
    return this.#connection.query(sql, parameters, name)
  }
}

const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()
const dialect: Dialect = {
  createDriver: () => {
    throw new Error('the store opens transactions, not the query builder')
  },
  createQueryCompiler: () => compiler,
  createAdapter: () => adapter,
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
}
const driver = {
  init: async () => {},
  acquireConnection: () => Promise.reject(new Error('the store opens transactions, not the query builder')),
  beginTransaction: async () => {},
  commitTransaction: async () => {},
  rollbackTransaction: async () => {},
  releaseConnection: async () => {},
  destroy: async () => {},
}

function transactionOver(turn: Turn): Tx {
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (consumer) => consumer(turn) })
  return new Transaction<Tables>({ config: { dialect }, driver, executor, dialect })
}

/**
 * Runs work in a transaction of its own; commits when it resolves, rolls back when it rejects. While the database is
 * away the whole is tried again, so the work must be one that may be begun twice.
 */
export const transact = <T>(
  connections: Connections,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  watch: Watch,
): Promise<T> =>
  persist(() => transactTurn(connections, scope, (turn) => work(transactionOver(turn)), watch), connections.patience)

/** The same on one unchanging picture of the books, without writing; long work, which is not begun again by itself. */
export const transactOnSnapshot = <T>(
  connections: Connections,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  watch: Watch,
): Promise<T> => {
  const begin = 'begin isolation level repeatable read read only'
  return transactTurn(connections, scope, (turn) => work(transactionOver(turn)), watch, begin)
}

/** Becomes somebody else within a transaction, before any savepoint. */
export async function enter(tx: Tx, scope: Scope): Promise<void> {
  const [sql, parameters] = scopeStatement(scope)
  await tx.executeQuery(CompiledQuery.raw(sql, [...parameters]))
}

async function transactTurn<T>(
  connections: Connections,
  scope: Scope,
  work: (turn: Turn) => Promise<T>,
  watch: Watch,
  begin = 'begin',
): Promise<T> {
  const turn = new Turn(await connections.acquire(), scope, watch, begin)
  try {
    const result = await work(turn)
    await turn.commit()
    return result
  } catch (error) {
    await turn.rollback(error)
    throw error
  } finally {
    turn.release()
  }
}

type Answers = readonly (readonly unknown[])[]

/** A transaction whose statements are all known before, in one round trip. */
export const readAtOnce = (
  connections: Connections,
  scope: Scope,
  statements: readonly Statement[],
  watch: Watch,
): Promise<Answers> => persist(() => readBatch(connections, scope, statements, watch), connections.patience)

async function readBatch(
  connections: Connections,
  scope: Scope,
  statements: readonly Statement[],
  watch: Watch,
): Promise<Answers> {
  if (connections.isBatched !== true)
    return transactTurn(connections, scope, (turn) => Promise.all(statements.map((s) => rowsOf(turn.ask(s)))), watch)
  const connection = await connections.acquire()
  const send = (sql: string, parameters: readonly unknown[], name: string | undefined) => {
    watch(sql)
    return connection.query(sql, parameters, name)
  }
  try {
    const scoped = send(...scopeStatement(scope))
    const answers = statements.map((s) => rowsOf(send(s.sql, s.parameters, nameFor(scope, s))))
    const [, ...rows] = await Promise.all([scoped, ...answers])
    connection.release()
    return rows
  } catch (error) {
    connection.release(isLost(error))
    throw error
  }
}
const rowsOf = async (answer: Promise<Answer>) => (await answer).rows
