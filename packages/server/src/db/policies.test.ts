import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase } from '../../test/engines.ts'

const nowhere = { region: '', account: '', post: '', organ: '', organPath: '' }
const administrator = {
  region: '211302',
  account: '01a20aff-ffeb-7552-990d-11eeb82c9559',
  post: 'system_administrator',
  organ: 'gov',
  organPath: '/gov/',
}

describe.each(engines)('行级安全 · $name', (engine) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await engine.open()
  })
  afterAll(() => database.drop())

  test('every table but the list of migrations is guarded, and its owner too', async () => {
    const { rows } = await database.store.transaction(nowhere, (tx) =>
      sql<{ name: string; guarded: boolean }>`
        select relname as name, relrowsecurity and relforcerowsecurity as guarded from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`.execute(tx),
    )
    expect(rows.length).toBeGreaterThan(ledgers.length + 10)
    expect(rows.filter((r) => !r.guarded).map((r) => r.name)).toEqual(['migration'])
  })

  test('nobody may delete a record or an entry, or rewrite what an entry says', async () => {
    const attempt = (statement: ReturnType<typeof sql>) =>
      database.store
        .transaction(administrator, (tx) => statement.execute(tx))
        .then(
          () => 'done',
          (e: { code: string }) => e.code,
        )
    for (const { shape } of ledgers) expect(await attempt(sql`delete from ${sql.table(shape.code)}`)).toBe('42501')
    expect(await attempt(sql`delete from entry`)).toBe('42501')
    expect(await attempt(sql`truncate entry`)).toBe('42501')
    expect(await attempt(sql`update entry set after = '{}'`)).toBe('42501')
    expect(await attempt(sql`update number_issued set printed = ''`)).toBe('42501')
    expect(await attempt(sql`create table mine (x int)`)).toBe('42501')
  })

  test('without a scope every guarded table is empty', async () => {
    await database.store.transaction({ ...administrator, post: 'founder' }, (tx) =>
      tx.insertInto('region').values({ region_code: '211302', name: '某区', place: '某', demo: false }).execute(),
    )
    const count = (scope: typeof nowhere) =>
      database.store.transaction(scope, async (tx) => (await tx.selectFrom('region').selectAll().execute()).length)
    expect(await count(administrator)).toBe(1)
    expect(await count(nowhere)).toBe(0)
    expect(await count({ ...administrator, region: '211303' })).toBe(0)
  })
})
