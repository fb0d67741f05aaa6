import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { copyEmbedded, copyPostgres } from '../../test/grounds.ts'
import type { Connection } from './connection.ts'
import { EmbeddedEngine } from './embedded/engine.ts'
import { type Migration, migrate, migration, readMigrations } from './migrations.ts'
import { connect } from './postgres/pool.ts'

const postgres = inject('postgresTemplate')

interface Owner {
  readonly connection: Connection
  end(): Promise<void>
}

async function embeddedOwner(): Promise<Owner> {
  const folder = copyEmbedded(inject('embeddedTemplate'))
  const engine = await EmbeddedEngine.open(folder)
  const connection = await engine.acquire()
  const end = async () => {
    connection.release()
    await engine.close()
    rmSync(folder, { recursive: true })
  }
  return { connection, end }
}

async function postgresOwner(): Promise<Owner> {
  if (postgres === null) throw new Error('PostgreSQL 15 is not installed')
  const { ownerUrl, drop } = await copyPostgres(postgres)
  const connection = await connect(ownerUrl)
  return { connection, end: () => connection.end().finally(drop) }
}

const owners = [
  { name: 'embedded', open: embeddedOwner },
  ...(postgres === null ? [] : [{ name: 'PostgreSQL 15', open: postgresOwner }]),
]

describe.each(owners)('migrations on $name', ({ open }) => {
  let owner: Owner
  let committed: readonly Migration[]
  beforeAll(async () => {
    owner = await open()
    committed = await readMigrations()
  })
  afterAll(() => owner.end())

  const first = migration('9001-first', `create table first (a text); insert into first values ('a;b');`)
  const broken = migration('9002-broken', 'create table second (a int); select 1 / 0')
  const exists = async (table: string) =>
    (await owner.connection.query('select to_regclass($1) is not null as there', [table])).rows

  test('what is missing is applied once, in order, and its name told', async () => {
    expect(await migrate(owner.connection, [...committed, first])).toEqual(['9001-first'])
    expect(await migrate(owner.connection, [...committed, first])).toEqual([])
    expect((await owner.connection.query('select a from first')).rows).toEqual([{ a: 'a;b' }])
  })

  test('a migration that fails leaves nothing behind', async () => {
    await expect(migrate(owner.connection, [...committed, first, broken])).rejects.toThrow('9002-broken')
    expect(await exists('second')).toEqual([{ there: false }])
    expect(await migrate(owner.connection, [...committed, first])).toEqual([])
  })

  test('a migration changed after it was applied is refused', async () => {
    const changed = migration('9001-first', first.sql.replace('a;b', 'c'))
    await expect(migrate(owner.connection, [...committed, changed])).rejects.toThrow('迁移 9001-first 在执行之后被改动')
  })

  test('a database from the future is refused', async () => {
    await expect(migrate(owner.connection, committed)).rejects.toThrow('数据库可能来自更新的版本')
  })

  test('a migration slipped in before an applied one is refused', async () => {
    const slipped = migration('9000-slipped', 'select 1')
    await expect(migrate(owner.connection, [...committed, slipped, first])).rejects.toThrow('却是 9000-slipped')
  })
})

test('line ends of another system do not change a migration', () => {
  expect(migration('a', 'select 1;\r\nselect 2').checksum).toBe(migration('a', 'select 1;\nselect 2').checksum)
})
