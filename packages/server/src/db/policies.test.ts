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

  test('nobody may delete an entry, or rewrite what an entry says', async () => {
    const attempt = (statement: ReturnType<typeof sql>) =>
      database.store
        .transaction(administrator, (tx) => statement.execute(tx))
        .then(
          () => 'done',
          (e: { code: string }) => e.code,
        )
    expect(await attempt(sql`delete from entry`)).toBe('42501')
    expect(await attempt(sql`truncate entry`)).toBe('42501')
    expect(await attempt(sql`update entry set after = '{}'`)).toBe('42501')
    expect(await attempt(sql`update number_issued set printed = ''`)).toBe('42501')
    expect(await attempt(sql`create table mine (x int)`)).toBe('42501')
  })

  test('the archivist reads every table but sessions and what is made anew, and writes in none', async () => {
    const archivist = { ...nowhere, region: '211302', post: 'archivist' }
    const { rows } = await database.store.transaction(archivist, (tx) =>
      sql<{ name: string; reads: boolean }>`
        select c.relname as name, exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r'
          and 'fazhi_post_archivist'::regrole::oid = any (p.polroles)) as reads from pg_class c
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relrowsecurity order by 1`.execute(tx),
    )
    expect(rows.filter((r) => !r.reads).map((r) => r.name)).toEqual(['search_standing', 'search_text', 'session'])
    const write = (statement: ReturnType<typeof sql>) =>
      database.store
        .transaction(archivist, (tx) => statement.execute(tx))
        .then(
          ({ numAffectedRows }) => Number(numAffectedRows),
          (e: { code: string }) => e.code,
        )
    expect(await write(sql`insert into number_series values ('211302', 'x', 2024, 1)`)).toBe('42501')
    expect(await write(sql`insert into region values ('211302', '某区', '某', false)`)).toBe('42501')
    const founder = { ...nowhere, region: '211399', post: 'founder' }
    await database.store.transaction(founder, async (tx) => {
      await sql`insert into region values ('211399', '某区', '某', false)`.execute(tx)
      await sql`insert into account values ('211399', gen_random_uuid(), 'x', 'x')`.execute(tx)
    })
    const disable = sql`update account set disabled = true`
    const as = (post: string) =>
      database.store.transaction({ ...founder, post }, async (tx) =>
        Number((await disable.execute(tx)).numAffectedRows),
      )
    expect([await as('archivist'), await as('system_administrator')]).toEqual([0, 1])
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
