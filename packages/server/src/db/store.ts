import type { Transaction } from 'kysely'
import pg from 'pg'
import type { Connections, ConnectionUse } from './connection.ts'
import { EmbeddedEngine } from './embedded/engine.ts'
import { Space } from './embedded/space.ts'
import { migrate, readMigrations } from './migrations.ts'
import { checkLogin } from './postgres/login.ts'
import { connect, PostgresPool } from './postgres/pool.ts'
import { StartRefused } from './start-refused.ts'
import type { Statement } from './statement.ts'
import type { Tables } from './tables.ts'
import { readAtOnce, transact, transactOnSnapshot } from './transaction.ts'

/** Who acts, from which post: becomes settings of the transaction, which the policies of the database compare with. */
export interface Scope {
  readonly region: string
  readonly account: string
  readonly post: string
  readonly organ: string
  readonly organPath: string
}

export type Tx = Transaction<Tables>

export interface Store {
  readonly engine: 'embedded' | 'postgres'
  /**
   * One transaction as the role of the scope's post, scope set first; commits when `work` resolves, rolls back when it rejects.
   * @throws {DatabaseError} by SQLSTATE, the same on both engines
   */
  transaction<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>
  /** One transaction that reads everything as it stood at its first statement, whatever is written meanwhile. */
  snapshot<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * A transaction whose statements are all known before, in one round trip.
   * @returns the rows of each
   * @throws {DatabaseError}
   */
  read(scope: Scope, statements: readonly Statement[]): Promise<readonly (readonly unknown[])[]>
  /**
   * Applies missing migrations as the schema's owner.
   * @returns the names applied
   * @throws {StartRefused} without the owner's rights, or when the database holds other migrations than the program
   */
  migrate(): Promise<readonly string[]>
  /**
   * Asked before anything is written: an embedded database whose disk is full would stop for those who read, too.
   * @throws {StorageFailed}
   */
  wantSpace(): Promise<void>
  /** How the connections to the database are used at this moment. */
  connections(): ConnectionUse
  close(): Promise<void>
}

export interface StoreOptions {
  /** Sees every statement of every transaction as it is sent, `begin` and `commit` included. */
  readonly onQuery?: (sql: string) => void
}

export interface PostgresOptions extends StoreOptions {
  readonly url: string
  /** The schema's owner, for migrations; absent where migrations are run elsewhere. */
  readonly ownerUrl?: string
  /** Most connections at once. */
  readonly poolSize?: number
  /** Milliseconds for which a transaction is tried again while the database is away; a minute where nothing is said. */
  readonly patience?: number
}

const transactions = (connections: Connections, { onQuery = () => {} }: StoreOptions) => ({
  transaction: <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => transact(connections, scope, work, onQuery),
  snapshot: <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => transactOnSnapshot(connections, scope, work, onQuery),
  read: (scope: Scope, statements: readonly Statement[]) => readAtOnce(connections, scope, statements, onQuery),
})

/**
 * The database inside this process, in a folder made when absent.
 * @throws {StartRefused} when another process uses the folder
 */
export async function openEmbedded(folder: string, options: StoreOptions = {}): Promise<Store> {
  const engine = await EmbeddedEngine.open(folder)
  const space = new Space(folder)
  return {
    engine: 'embedded',
    ...transactions(engine, options),
    migrate: async () => {
      const connection = await engine.acquire()
      try {
        return await migrate(connection, await readMigrations())
      } finally {
        connection.release()
      }
    },
    wantSpace: () => space.want(),
    connections: () => engine.use(),
    close: () => engine.close(),
  }
}

/**
 * A PostgreSQL server shared by any number of processes.
 * @throws {StartRefused} when it cannot be reached, is too old or a standby, or the login role escapes row-level security
 */
export async function openPostgres(options: PostgresOptions): Promise<Store> {
  const { url, ownerUrl, poolSize = 10, patience = 60_000 } = options
  const pool = new PostgresPool(url, poolSize, patience)
  try {
    const { name, isMember } = await inspect(pool)
    if (!isMember && ownerUrl === undefined)
      throw new StartRefused(`登录角色 ${name} 尚未获准使用：请先设 DATABASE_OWNER_URL 执行一次迁移`)
    return {
      engine: 'postgres',
      ...transactions(pool, options),
      migrate: () => migratePostgres(ownerUrl, name),
      // Its server looks after its own disk, and says 53100.
      wantSpace: async () => {},
      connections: () => pool.use(),
      close: () => pool.close(),
    }
  } catch (error) {
    await pool.close()
    throw error
  }
}

async function inspect(pool: PostgresPool) {
  const connection = await pool.acquire().catch((error: unknown) => {
    throw new StartRefused('DATABASE_URL 的数据库连不上：请检查地址、密码以及数据库是否已启动', { cause: error })
  })
  try {
    return await checkLogin(connection)
  } finally {
    connection.release()
  }
}

async function migratePostgres(ownerUrl: string | undefined, login: string): Promise<readonly string[]> {
  if (ownerUrl === undefined) throw new StartRefused('没有属主的权限，不能执行迁移：请设 DATABASE_OWNER_URL')
  const owner = await connect(ownerUrl)
  try {
    const applied = await migrate(owner, await readMigrations())
    const { rows } = await owner.query(`select pg_has_role($1::name, 'fazhi_acting', 'member') as member`, [login])
    const [row] = rows as readonly { readonly member: boolean }[]
    if (row?.member !== true) await owner.query(`grant fazhi_acting to ${pg.escapeIdentifier(login)}`)
    return applied
  } finally {
    await owner.end()
  }
}
