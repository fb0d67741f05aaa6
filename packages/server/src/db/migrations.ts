import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Connection } from './connection.ts'
import { StartRefused } from './start-refused.ts'
import { splitStatements } from './statements.ts'

export interface Migration {
  /** `0001-ground` */
  readonly name: string
  readonly checksum: string
  readonly sql: string
}

export function migration(name: string, text: string): Migration {
  const sql = text.replaceAll('\r\n', '\n')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

/** The migrations of this version of the program, in order. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const folder = new URL('migrations/', import.meta.url)
  const files = (await readdir(folder)).filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file)).sort()
  return Promise.all(
    files.map(async (file) => migration(file.slice(0, -4), await readFile(new URL(file, folder), 'utf8'))),
  )
}

interface Applied {
  readonly name: string
  readonly checksum: string
}

function refuseDifference(applied: readonly Applied[], migrations: readonly Migration[]): void {
  for (const [index, { name, checksum }] of applied.entries()) {
    const known = migrations[index]
    if (known?.name !== name)
      throw new StartRefused(
        `数据库已执行迁移 ${name}，本程序在此处${known ? `却是 ${known.name}` : '没有它'}：数据库可能来自更新的版本，请使用与之相符的程序`,
      )
    if (known.checksum !== checksum)
      throw new StartRefused(`迁移 ${name} 在执行之后被改动：请恢复 migrations/${name}.sql 的原文，改动另写新的迁移`)
  }
}

/**
 * What a program that may not migrate finds: migrations it lacks, and those of a newer program.
 * @throws {StartRefused} when the database and the program do not share their past
 */
export function standingOf(applied: readonly Applied[], migrations: readonly Migration[]) {
  refuseDifference(applied.slice(0, migrations.length), migrations)
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)
  return { pending: names(migrations.slice(applied.length)), later: names(applied.slice(migrations.length)) }
}

async function apply(connection: Connection, { name, checksum, sql }: Migration): Promise<void> {
  await connection.query('begin')
  try {
    await connection.query(`set local citus.multi_shard_modify_mode = 'sequential'`)
    for (const statement of splitStatements(sql)) await connection.query(statement)
    await connection.query('insert into migration (name, checksum, applied_at) values ($1, $2, now())', [
      name,
      checksum,
    ])
    await connection.query('commit')
  } catch (error) {
    await connection.query('rollback')
    throw new Error(`迁移 ${name} 没有执行成功，数据库保持原样`, { cause: error })
  }
}

/**
 * Applies what is missing, each migration in one transaction, as the schema's owner.
 * @returns the names applied
 * @throws {StartRefused} when what was applied before is not what the program knows
 */
export async function migrate(connection: Connection, migrations: readonly Migration[]): Promise<readonly string[]> {
  await connection.query(`select pg_advisory_lock(hashtext('fazhi migration'))`)
  try {
    await connection.query(
      'create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null)',
    )
    const { rows } = await connection.query('select name, checksum from migration order by name collate "C"')
    const applied = rows as readonly Applied[]
    refuseDifference(applied, migrations)
    const missing = migrations.slice(applied.length)
    for (const next of missing) await apply(connection, next)
    return missing.map(({ name }) => name)
  } finally {
    await connection.query(`select pg_advisory_unlock(hashtext('fazhi migration'))`)
  }
}
