import type { House } from '../house.ts'
import { gate, scopeOf } from './actor.ts'
import { factorKeysOf, keyIdOf, seal, unseal } from './factor-key.ts'

/** How many sealed secrets lie under the newest key, under one before it, and under none that is known here. */
export interface KeysStanding {
  readonly newest: number
  readonly former: number
  readonly unknown: number
}

const columns = ['secret', 'offered'] as const
interface Sealed {
  readonly account: string
  readonly column: (typeof columns)[number]
  readonly text: string
}

async function sealedIn(house: House, region: string): Promise<readonly Sealed[]> {
  const rows = await house.store.transaction(scopeOf(gate(region)), (tx) =>
    tx
      .selectFrom('second_factor')
      .select(['account_id as account', 'secret', 'offered'])
      .where('region_code', '=', region)
      .orderBy('account_id')
      .execute(),
  )
  return rows.flatMap(({ account, ...row }) =>
    columns.flatMap((column) => {
      const text = row[column]
      return text === null ? [] : [{ account, column, text }]
    }),
  )
}

export async function keysStanding(house: House, region: string): Promise<KeysStanding> {
  const keys = factorKeysOf(house)
  let [newest, former, unknown] = [0, 0, 0]
  for (const { text } of await sealedIn(house, region)) {
    const id = keyIdOf(text)
    if (keys.find(id) === undefined) unknown += 1
    else if (id === keys.newestId) newest += 1
    else former += 1
  }
  return { newest, former, unknown }
}

/**
 * Seals every secret of a region anew under the newest key, one a transaction; one that somebody enrols anew meanwhile
 * is left as he made it. What is interrupted is gone on with by doing it again.
 */
export async function reseal(house: House, region: string): Promise<number> {
  const keys = factorKeysOf(house)
  let done = 0
  for (const { account, column, text } of await sealedIn(house, region)) {
    if (keyIdOf(text) === keys.newestId || keys.find(keyIdOf(text)) === undefined) continue
    const place = `${region}/${account}`
    const anew = seal(keys, place, unseal(keys, place, text))
    const { numUpdatedRows } = await house.store.transaction(scopeOf(gate(region)), (tx) =>
      tx
        .updateTable('second_factor')
        .set({ [column]: anew })
        .where('region_code', '=', region)
        .where('account_id', '=', account)
        .where(column, '=', text)
        .executeTakeFirst(),
    )
    done += Number(numUpdatedRows)
  }
  return done
}
