import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '../src/db/postgres/pool.ts'
import { openEmbedded, openPostgres } from '../src/db/store.ts'
import { findPostgres, startPostgres } from './postgres.ts'

export interface PostgresGround {
  readonly superuserUrl: string
  readonly ownerUrl: string
  readonly loginUrl: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a migrated embedded database, to be copied. */
    embeddedTemplate: string
    /** Addresses of a migrated database, to be copied as a template; null where no PostgreSQL 15 is installed. */
    postgresTemplate: PostgresGround | null
  }
}

/** Once for a whole run: a migrated database of each engine for the tests to copy. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-embedded-'))
  const programs = findPostgres()
  const server = programs === undefined ? undefined : await startPostgres(programs)
  const clean = async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const embedded = await openEmbedded(folder)
    await embedded.migrate()
    await embedded.close()
    provide('embeddedTemplate', folder)
    provide('postgresTemplate', server ? await preparePostgres(server.url) : withoutPostgres())
    if (server) console.log(server.version)
    return clean
  } catch (error) {
    await clean()
    throw error
  }
}

function withoutPostgres(): null {
  const message = '本机没有 PostgreSQL 15，凡在它上面的用例都没有运行：请安装 postgresql-15'
  if (process.env['CI'] === 'true') throw new Error(message)
  console.error(`\n${'!'.repeat(60)}\n${message}\n${'!'.repeat(60)}\n`)
  return null
}

async function preparePostgres(url: (role: string, database: string) => string): Promise<PostgresGround> {
  const superuser = await connect(url('postgres', 'postgres'))
  await superuser.query('create role fazhi_owner login createrole')
  await superuser.query('create role fazhi_login login')
  await superuser.query('create database fazhi_template owner fazhi_owner')
  await superuser.end()
  const ground = {
    superuserUrl: url('postgres', 'postgres'),
    ownerUrl: url('fazhi_owner', 'fazhi_template'),
    loginUrl: url('fazhi_login', 'fazhi_template'),
  }
  const store = await openPostgres({ url: ground.loginUrl, ownerUrl: ground.ownerUrl, poolSize: 1 })
  await store.migrate()
  await store.close()
  return ground
}

/** A folder that begins as the template does. */
export function copyEmbedded(template: string, folder = mkdtempSync(join(tmpdir(), 'fazhi-embedded-'))): string {
  cpSync(template, folder, { recursive: true })
  return folder
}

const withDatabase = (url: string, database: string) => url.replace('/fazhi_template?', `/${database}?`)

/** A database that begins as the template does. */
export async function copyPostgres(ground: PostgresGround): Promise<PostgresGround & { drop(): Promise<void> }> {
  const name = `fazhi_${randomBytes(6).toString('hex')}`
  const run = async (statement: string) => {
    const superuser = await connect(ground.superuserUrl)
    try {
      await superuser.query(statement)
    } finally {
      await superuser.end()
    }
  }
  await run(`create database ${name} template fazhi_template owner fazhi_owner`)
  return {
    superuserUrl: ground.superuserUrl.replace('/postgres?', `/${name}?`),
    ownerUrl: withDatabase(ground.ownerUrl, name),
    loginUrl: withDatabase(ground.loginUrl, name),
    drop: () => run(`drop database ${name} with (force)`),
  }
}
