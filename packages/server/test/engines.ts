import { rmSync } from 'node:fs'
import { inject, test } from 'vitest'
import type { Connection } from '../src/db/connection.ts'
import { EmbeddedEngine } from '../src/db/embedded/engine.ts'
import { connect } from '../src/db/postgres/pool.ts'
import { openEmbedded, openPostgres, type Store, type StoreOptions } from '../src/db/store.ts'
import { copyEmbedded, copyPostgres } from './grounds.ts'

export interface TestDatabase {
  /** Migrated, and of this test's own. */
  readonly store: Store
  /** As nobody in the house can: with every right, behind its back. */
  tamper(statement: string): Promise<void>
  /** Closes the store and removes the database. */
  drop(): Promise<void>
}

export interface Engine {
  readonly name: 'embedded' | 'PostgreSQL 15'
  /** @param prepare statements run as the schema's owner before the store is opened, such as tables of the test's own */
  open(prepare?: readonly string[], options?: StoreOptions): Promise<TestDatabase>
}

async function run(connection: Connection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await connection.query(statement)
}

async function openOnEmbedded(prepare: readonly string[] = [], options: StoreOptions = {}): Promise<TestDatabase> {
  const folder = copyEmbedded(inject('embeddedTemplate'))
  if (prepare.length > 0) {
    const engine = await EmbeddedEngine.open(folder)
    const owner = await engine.acquire()
    await run(owner, prepare).finally(() => owner.release())
    await engine.close()
  }
  let inner = await openEmbedded(folder, options)
  const store: Store = {
    engine: 'embedded',
    transaction: (scope, work) => inner.transaction(scope, work),
    snapshot: (scope, work) => inner.snapshot(scope, work),
    read: (scope, statements) => inner.read(scope, statements),
    migrate: () => inner.migrate(),
    wantSpace: () => inner.wantSpace(),
    connections: () => inner.connections(),
    close: () => inner.close(),
  }
  const tamper = async (statement: string) => {
    await inner.close()
    const engine = await EmbeddedEngine.open(folder)
    const intruder = await engine.acquire()
    await run(intruder, [statement]).finally(() => intruder.release())
    await engine.close()
    inner = await openEmbedded(folder, options)
  }
  const drop = async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  }
  return { store, tamper, drop }
}

const postgres = inject('postgresTemplate')

async function openOnPostgres(prepare: readonly string[] = [], options: StoreOptions = {}): Promise<TestDatabase> {
  if (postgres === null) throw new Error('PostgreSQL 15 is not installed')
  const { loginUrl, ownerUrl, superuserUrl, drop } = await copyPostgres(postgres)
  if (prepare.length > 0) {
    const owner = await connect(ownerUrl)
    await run(owner, prepare).finally(() => owner.end())
  }
  const store = await openPostgres({ url: loginUrl, ownerUrl, ...options })
  const tamper = async (statement: string) => {
    const intruder = await connect(superuserUrl)
    await run(intruder, [statement]).finally(() => intruder.end())
  }
  return { store, tamper, drop: () => store.close().finally(drop) }
}

if (postgres === null) test.skip('PostgreSQL 15：本机没有安装，这里的用例只在内嵌数据库上运行', () => {})

/** For `describe.each(engines)('$name', ...)`. */
export const engines: readonly Engine[] = [
  { name: 'embedded', open: openOnEmbedded },
  ...(postgres === null ? [] : [{ name: 'PostgreSQL 15' as const, open: openOnPostgres }]),
]
