import { randomBytes } from 'node:crypto'
import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Config, readConfig } from '../src/config.ts'
import { type Owner, openOwner } from '../src/db/owner.ts'
import { connect } from '../src/db/postgres/pool.ts'

/** A new data folder with a database that has no rows; on PostgreSQL nobody has migrated it. */
export interface EmptyPlace {
  readonly config: Config
  owner(): Promise<Owner>
  drop(): Promise<void>
}
export interface PlaceKind {
  readonly name: 'embedded' | 'PostgreSQL 15'
  make(): Promise<EmptyPlace>
}

function configOf(env: Readonly<Record<string, string>>): Config {
  const config = readConfig(env)
  if ('fault' in config) throw new Error(config.fault)
  return config
}

async function makeEmbedded(migrated: boolean): Promise<EmptyPlace> {
  const data = await mkdtemp(join(tmpdir(), 'fazhi-empty-'))
  // To make a database takes seconds: a copy of the template has no rows either.
  if (migrated) cpSync(inject('embeddedTemplate'), join(data, 'db'), { recursive: true })
  return {
    config: configOf({ FAZHI_DATA: data }),
    owner: () => openOwner({ folder: join(data, 'db') }),
    drop: () => rm(data, { recursive: true }),
  }
}

const postgres = inject('postgresTemplate')

async function makePostgres(): Promise<EmptyPlace> {
  if (postgres === null) throw new Error('PostgreSQL 15 is not installed')
  const data = await mkdtemp(join(tmpdir(), 'fazhi-empty-'))
  const name = `fazhi_empty_${randomBytes(6).toString('hex')}`
  const asSuperuser = async (statement: string) => {
    const superuser = await connect(postgres.superuserUrl)
    await superuser.query(statement).finally(() => superuser.end())
  }
  await asSuperuser(`create database ${name} owner fazhi_owner`)
  const own = (url: string) => url.replace('/fazhi_template?', `/${name}?`)
  const [login, owner] = [own(postgres.loginUrl), own(postgres.ownerUrl)]
  return {
    config: configOf({ FAZHI_DATA: data, DATABASE_URL: login, DATABASE_OWNER_URL: owner }),
    owner: () => openOwner({ ownerUrl: owner }),
    drop: async () => {
      await asSuperuser(`drop database ${name} with (force)`)
      await rm(data, { recursive: true })
    },
  }
}

export const unmigratedPlace = () => (postgres === null ? makeEmbedded(false) : makePostgres())
export const emptyPlaces: readonly PlaceKind[] = [
  { name: 'embedded', make: () => makeEmbedded(true) },
  ...(postgres === null ? [] : [{ name: 'PostgreSQL 15' as const, make: makePostgres }]),
]
