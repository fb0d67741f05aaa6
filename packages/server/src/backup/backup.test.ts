import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { casesUrl, type District, draft, move, openDistrict, region } from '../../test/district.ts'
import { emptyPlaces, unmigratedPlace } from '../../test/empty-places.ts'
import { engines } from '../../test/engines.ts'
import { openFiles } from '../attachments/open-files.ts'
import { founder, scopeOf } from '../auth/actor.ts'
import { openStore } from '../cli/open-house.ts'
import { restore } from '../cli/restore.ts'
import { migrate, readMigrations } from '../db/migrations.ts'
import { planOf } from '../db/plan.ts'
import { openEmbedded, openPostgres } from '../db/store.ts'
import { openKeeper, readLog, type SealKeeper } from '../evidence/keeper.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { verifyRegion } from '../evidence/verify.ts'
import type { House } from '../house.ts'
import { reportOf } from '../reports/report.ts'
import { readBackup } from './read-backup.ts'
import { restoreBackup } from './restore.ts'
import { type Backup, writeBackup } from './write-backup.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const passphrase = 'eight small brown foxes'
/** Values that a careless copy would bend. */
const strange = [
  `insert into oddity values ('${region}', 1, 'null', '\\x00ff', 'infinity', '2024-03-01 09:00:00.123456+08', '{"a,b",null}', 12345678901234567890.1234567890)`,
  `insert into oddity values ('${region}', 2, '{"b": [1.10, "\\u0001"]}', '', 0.1::float8 + 0.2, null, '{}', null)`,
  `insert into oddity values ('${region}', 3, null, null, '-0', '0044-03-15 12:00:00+00 BC', null, -1)`,
  `insert into oddity values ('${region}', 4, '"引号\\"反斜\\\\杠\\n换行😀"', null, 'nan', null, array[E'a\\tb\\\\', '龘'], 0)`,
]
const oddity = [
  `create table oddity (region_code text collate "C" not null, n int not null, j jsonb, b bytea, f float8, t timestamptz, a text[],
     m numeric, doubled int generated always as (n * 2) stored, primary key (region_code, n))`,
  'alter table oddity enable row level security',
  'alter table oddity force row level security',
  'grant select on oddity to fazhi_app',
  `create policy oddity_archive on oddity for select to fazhi_post_archivist using
     (region_code = current_setting('app.region', true))`,
]

describe.each(engines)('备份 · 自$name', (engine) => {
  const others = emptyPlaces.filter((p) => p.name !== engine.name || emptyPlaces.length === 1)
  let district: District
  let folder: string
  let keeper: SealKeeper
  let backup: Backup
  const at = (name: string) => join(folder, name)
  beforeAll(async () => {
    district = await openDistrict(engine)
    folder = await mkdtemp(join(tmpdir(), 'fazhi-backup-'))
    keeper = await openKeeper(at('data'))
    const clerk = await district.as('clerk')
    for (let n = 0; n < 5; n++) {
      const { body } = await clerk.send('POST', casesUrl, { ...draft, applicant: `赵试${n}` })
      if (n > 0) await move(clerk, body, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })
    }
    await sealRegion(district.house, keeper, region)
    await clerk.send('POST', casesUrl, draft)
    backup = await writeBackup(district.house, keeper, at('plain'), {})
    await writeBackup(district.house, keeper, at('secret'), { passphrase, withKey: true })
  })
  afterAll(async () => {
    await district.close()
    await rm(folder, { recursive: true })
  })
  const houseAt = async (config: Parameters<typeof openStore>[0]): Promise<House> => ({
    store: await openStore(config),
    now: district.house.now,
    files: await openFiles(config.files),
  })

  test('每个数据表都在其中，只有写明不备份的除外；文件只有本账户可读', async () => {
    const { rows } = await district.house.store.transaction(
      { region, account: '', post: 'gate', organ: '', organPath: '' },
      (tx) =>
        sql<{ name: string }>`select relname as name from pg_class where relkind = 'r'
          and relnamespace = 'public'::regnamespace order by relname collate "C"`.execute(tx),
    )
    const { tables } = backup.manifest
    expect(tables.map((t) => t.name)).toEqual(
      rows
        .map((r) => r.name)
        .filter((name) => !['migration', 'session', 'search_text', 'search_standing'].includes(name)),
    )
    const count = (name: string) => tables.find((t) => t.name === name)?.rows
    expect([count('reconsideration_case'), count('entry'), count('number_issued')]).toEqual([6, 10, 4])
    expect([count('credential'), count('sealed_entry'), count('seal')]).toEqual([11, 9, 1])
    expect((await readdir(folder)).toSorted()).toEqual(['data', 'plain', 'secret'])
  })

  test.each(others)('恢复到$name：每个表的每一行、约束、策略和数字都相同，核验相符', async ({ make }) => {
    const place = await make()
    const owner = await place.owner()
    const files = await openFiles(place.config.files)
    const target = { owner, folder: place.config.data, now: district.house.now, files }
    await restoreBackup(at('plain'), undefined, target)
    expect(await planOf(owner, ledgers)).toEqual([])
    const { rows } = await owner.query(`select relname from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`)
    expect(rows).toEqual([])
    const references = `select conname, pg_get_constraintdef(oid) as text from pg_constraint where contype = 'f' order by 1`
    const there = await district.house.store.transaction(
      { region, account: '', post: 'gate', organ: '', organPath: '' },
      (tx) => sql.raw(references).execute(tx),
    )
    expect(there.rows.length).toBeGreaterThan(10)
    expect((await owner.query(references)).rows).toEqual(there.rows)
    await owner.end()
    const house = await houseAt(place.config)
    const own = await openKeeper(place.config.data)
    const again = await writeBackup(house, own, at('again'), {})
    expect(again.manifest.tables).toEqual(backup.manifest.tables)
    expect(await reportOf(house, { region }, 2024)).toEqual(await reportOf(district.house, { region }, 2024))
    expect(await verifyRegion(house, own, region)).toMatchObject({
      holds: true,
      entries: 10,
      seals: 1,
      unsealed: 1,
      restorations: [{ restored: region, seals: 1, backup: backup.manifest.madeAt }],
    })
    await house.store.close()
    await rm(at('again'))
    await place.drop()
  })

  test.each(others)('命令restore：加密的备份恢复到$name，恢复本身有记录、有封记', async ({ make }) => {
    const place = await make()
    const args = { words: [at('secret')], options: {} }
    expect(await restore(place.config, args)).toMatchObject({ code: 1, text: expect.stringContaining('是加密的') })
    expect(await restore(place.config, { ...args, secret: passphrase })).toMatchObject({
      code: 0,
      text: expect.stringContaining('核验相符：办理记录11条'),
    })
    const house = await houseAt(place.config)
    const own = await openKeeper(place.config.data)
    const entries = await house.store.transaction(
      { region, account: '', post: 'sealer', organ: '', organPath: '' },
      (tx) => tx.selectFrom('entry').select(['name', 'after']).where('ledger', '=', 'command').execute(),
    )
    expect(entries).toMatchObject([{ name: 'restore', after: { madeAt: backup.manifest.madeAt } }])
    expect((await readLog(own, region)).seals.map((s) => [s.n, s.entries])).toEqual([
      [1, 9],
      [2, 2],
    ])
    // The key came with it, so the old public key is the new one.
    expect(own.known).toHaveLength(1)
    await house.store.close()
    expect((await restore(place.config, { ...args, words: [at('plain')] })).text).toContain('目标数据库不是空的')
    await place.drop()
  })

  test('较早的备份先恢复到它自己的那一级，再由程序迁移', async () => {
    const committed = await readMigrations()
    const early = await unmigratedPlace()
    const maker = await early.owner()
    await migrate(maker, committed.slice(0, -1))
    await maker.end()
    const { databaseUrl, data } = early.config
    const store =
      databaseUrl === undefined ? await openEmbedded(join(data, 'db')) : await openPostgres({ url: databaseUrl })
    await store.transaction(scopeOf(founder(region)), (tx) =>
      tx.insertInto('region').values({ region_code: region, name: '旧区', place: '旧', demo: false }).execute(),
    )
    const made = await writeBackup({ store, now: district.house.now }, keeper, at('older'), {})
    expect(made.manifest.migrations).toHaveLength(committed.length - 1)
    await store.close()
    await early.drop()
    const place = await unmigratedPlace()
    const owner = await place.owner()
    await restoreBackup(at('older'), undefined, {
      owner,
      folder: place.config.data,
      now: district.house.now,
      files: await openFiles(place.config.files),
    })
    const applied = await owner.query('select name from migration order by 1')
    expect(applied.rows).toHaveLength(committed.length - 1)
    await owner.end()
    const house = await houseAt(place.config)
    const again = await writeBackup(house, await openKeeper(place.config.data), at('older'), {})
    expect(again.manifest.migrations).toEqual(backup.manifest.migrations)
    expect(again.manifest.tables.find((t) => t.name === 'region')?.rows).toBe(1)
    await house.store.close()
    await place.drop()
  })

  test('备份期间照常办理，备份里仍是同一时刻的账', async () => {
    const clerk = await district.as('clerk')
    let going = true
    const working = (async () => {
      for (let n = 0; going || n < 3; n++) await clerk.send('POST', casesUrl, { ...draft, applicant: `钱试${n}` })
    })()
    for (let n = 0; n < 3; n++) {
      const rows = new Map<string, number>()
      await writeBackup(district.house, keeper, at('busy'), {})
      await readBackup(at('busy'), undefined, async ({ of, content }) => {
        const lines = content.toString().split('\n').slice(0, -1)
        const own = of === 'entry' ? lines.filter((l) => JSON.parse(l)[4] === '0') : lines
        rows.set(of, (rows.get(of) ?? 0) + own.length)
      })
      expect(rows.get('reconsideration_case')).toBe(rows.get('entry'))
    }
    going = false
    await working
    await rm(at('busy'))
  })
})

describe.each(engines)('快照与范围 · $name', (engine) => {
  test('一个表，谁也没有说它进不进备份，备份就不做，并指出它', async () => {
    const database = await engine.open([`create table stray (region_code text not null, primary key (region_code))`])
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-backup-'))
    const house: House = { store: database.store, now: () => new Date() }
    await expect(writeBackup(house, await openKeeper(folder), join(folder, 'b'), {})).rejects.toThrow('stray')
    expect(await readdir(folder)).not.toContain('b')
    await database.drop()
    await rm(folder, { recursive: true })
  })

  test('以后加的表不必另写：任何类型的值一字不差', async () => {
    const database = await engine.open([...oddity])
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-backup-'))
    const found = { region, account: '', post: 'founder', organ: '', organPath: '' }
    await database.store.transaction(found, (tx) =>
      tx.insertInto('region').values({ region_code: region, name: '某区', place: '某', demo: false }).execute(),
    )
    for (const statement of strange) await database.tamper(statement)
    const house: House = { store: database.store, now: () => new Date() }
    const keeper = await openKeeper(join(folder, 'data'))
    const { manifest } = await writeBackup(house, keeper, join(folder, 'b'), {})
    expect(manifest.tables.find((t) => t.name === 'oddity')).toMatchObject({ rows: 4 })
    const [kind] = emptyPlaces.filter((p) => p.name !== engine.name).concat(emptyPlaces)
    const place = (await kind?.make()) ?? expect.fail()
    const owner = await place.owner()
    await migrate(owner, await readMigrations())
    for (const statement of oddity) await owner.query(statement)
    await restoreBackup(join(folder, 'b'), undefined, {
      owner,
      folder: place.config.data,
      now: house.now,
      files: await openFiles(place.config.files),
    })
    await owner.end()
    const restored: House = { store: await openStore(place.config), now: house.now }
    const again = await writeBackup(restored, await openKeeper(place.config.data), join(folder, 'c'), {})
    expect(again.manifest.tables).toEqual(manifest.tables)
    const { rows } = await restored.store.transaction({ ...found, post: 'archivist' }, (tx) =>
      sql`select j::text, b::text, f::text, t::text, a::text, m::text, doubled from oddity order by n`.execute(tx),
    )
    expect(rows).toMatchObject([
      {
        j: 'null',
        b: '\\x00ff',
        f: 'Infinity',
        t: '2024-03-01 01:00:00.123456+00',
        m: '12345678901234567890.1234567890',
      },
      { b: '\\x', f: '0.30000000000000004', t: null, a: '{}', m: null, doubled: 4 },
      { j: null, b: null, f: '-0', t: '0044-03-15 12:00:00+00 BC', a: null, m: '-1' },
      { j: '"引号\\"反斜\\\\杠\\n换行😀"', f: 'NaN', m: '0' },
    ])
    await restored.store.close()
    await place.drop()
    await database.drop()
    await rm(folder, { recursive: true })
  })
})

describe.each(engines.filter((e) => e.name !== 'embedded'))('快照 · $name', (engine) => {
  test('快照里看不到后来的写入，也不能写', async () => {
    const { store, drop } = await engine.open()
    const founder = { region, account: '', post: 'founder', organ: '', organPath: '' }
    const found = (code: string) =>
      store.transaction({ ...founder, region: code }, (tx) =>
        tx.insertInto('region').values({ region_code: code, name: '某区', place: '某', demo: false }).execute(),
      )
    await store.snapshot(founder, async (tx) => {
      const count = async () => (await tx.selectFrom('region').select('region_code').execute()).length
      expect(await count()).toBe(0)
      await found(region)
      expect(await count()).toBe(0)
    })
    const write = store.snapshot(founder, (tx) => sql`delete from request`.execute(tx))
    await expect(write).rejects.toMatchObject({ code: '25006' })
    await drop()
  })
})
