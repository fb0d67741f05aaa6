import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { gate, scopeOf } from '../auth/actor.ts'
import type { Config } from '../config.ts'
import { StartRefused } from '../db/start-refused.ts'
import { openEmbedded, openPostgres, type Store } from '../db/store.ts'
import type { House } from '../house.ts'
import type { Watch } from '../operation/watch.ts'
import { loadDemo } from './demo.ts'

/** Opens the database of the installation, brings it up to date, and loads the demo where that is allowed. */
export async function openHouse(config: Config, say: (line: string) => void, watch?: Watch): Promise<House> {
  await mkdir(config.data, { recursive: true })
  const house: House = {
    store: await openStore(config, watch),
    now: () => new Date(),
    algorithm: config.sm3 ? 'sm3' : 'sha256',
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
    return watch?.overStore(store) ?? store
  } catch (error) {
    await store.close()
    throw error
  }
}
