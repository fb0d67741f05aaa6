import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openFiles } from '../attachments/open-files.ts'
import { gate, scopeOf } from '../auth/actor.ts'
import { FactorKeys } from '../auth/factor-key.ts'
import { appliedMigrations } from '../backup/catalogue.ts'
import type { Config } from '../config.ts'
import { DatabaseError } from '../db/database-error.ts'
import { readMigrations, standingOf } from '../db/migrations.ts'
import { StartRefused } from '../db/start-refused.ts'
import { openEmbedded, openPostgres, type Store } from '../db/store.ts'
import { Rendering } from '../documents/rendering.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { syslogTo } from '../evidence/syslog.ts'
import type { House } from '../house.ts'
import type { Watch } from '../operation/watch.ts'
import { openOutlets } from '../reminders/outlets.ts'
import { loadDemo } from './demo.ts'

/** Opens the database of the installation, brings it up to date, and loads the demo where that is allowed. */
export async function openHouse(config: Config, say: (line: string) => void, watch?: Watch): Promise<House> {
  await mkdir(config.data, { recursive: true })
  const rendering = await openRendering(config)
  const house: House = {
    store: await openStore(config, watch),
    now: () => new Date(),
    algorithm: config.sm3 ? 'sm3' : 'sha256',
    factorKeys: await FactorKeys.open(config.data),
    origin: config.origin,
    outlets: await openOutlets(config.outlets),
    keeper: () => openKeeper(config.data),
    rendering,
    files: await openFiles(config.files),
  }
  try {
    const regions = await house.store.transaction(scopeOf(gate('')), (tx) =>
      tx.selectFrom('region').select('region_code').execute(),
    )
    if (regions.length === 0) {
      if (house.store.engine === 'postgres' && !config.demo)
        throw new StartRefused(
          '数据库里还没有行政区：请先执行 fazhi init --region 行政区划代码，或者设 FAZHI_DEMO=1 装入演示数据',
        )
      await loadDemo(house, config, say)
    }
    return house
  } catch (error) {
    await house.store.close()
    throw error
  }
}

/** A list of migrations that may not be read yet is one that lacks the migration which opens it. */
async function refusePending(store: Store): Promise<void> {
  const { pending } = await migrationStanding(store)
  if (pending.length > 0)
    throw new StartRefused(
      `数据库还有${pending.length}个迁移没有执行（${pending.join('、')}）：请先备份，再设 DATABASE_OWNER_URL 以属主的身份执行`,
    )
}

/** Which migrations the database lacks, and which it has of a newer program. */
export async function migrationStanding(store: Store) {
  const applied = await store
    .transaction(scopeOf(gate('')), (tx) => appliedMigrations(async (text) => (await sql.raw(text).execute(tx)).rows))
    .catch((error: unknown) => {
      if (error instanceof DatabaseError && (error.code === '42501' || error.code === '42P01')) return []
      throw error
    })
  return standingOf(applied, await readMigrations())
}

/** The store of the installation, migrated. */
export async function openStore(config: Config, watch?: Watch): Promise<Store> {
  await mkdir(config.data, { recursive: true })
  const { databaseUrl, ownerUrl } = config
  const options = watch?.storeOptions ?? {}
  const store =
    databaseUrl === undefined
      ? await openEmbedded(join(config.data, 'db'), options)
      : await openPostgres({ url: databaseUrl, ...(ownerUrl === undefined ? {} : { ownerUrl }), ...options })
  try {
    if (databaseUrl === undefined || ownerUrl !== undefined) await store.migrate()
    else await refusePending(store)
    return watch?.overStore(store) ?? store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Where this installation keeps its seals. */
export const keeperOf = (house: House, { data, syslog }: Config) =>
  openKeeper(data, syslog === undefined ? undefined : syslogTo(syslog, house.now))

async function openRendering({ faces }: Config): Promise<Rendering> {
  const rendering = new Rendering(faces)
  try {
    if (faces !== undefined) await rendering.ready()
    return rendering
  } catch (error) {
    throw new StartRefused(`FAZHI_FACES=${faces}不能使用：${error instanceof Error ? error.message : String(error)}`)
  }
}
