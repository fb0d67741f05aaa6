import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Problem } from '@fazhi/ledger'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { type Client, casesUrl, type District, draft, openDistrict, region } from '../../test/district.ts'
import { copyEmbedded, copyPostgres } from '../../test/grounds.ts'
import { serverUser } from '../../test/postgres.ts'
import { makeSmallDisk, type SmallDisk } from '../../test/small-disk.ts'
import { founder, scopeOf } from '../auth/actor.ts'
import { connect } from '../db/postgres/pool.ts'
import { StorageFailed } from '../db/storage-failed.ts'
import { openEmbedded, openPostgres, type Store } from '../db/store.ts'

const canMount = (() => {
  const disk = makeSmallDisk(1)
  disk?.remove()
  return disk !== undefined
})()
if (!canMount) console.error('磁盘写满与只读的用例没有运行：本用户不能挂载文件系统')

const takeIn = (clerk: Client) => clerk.send<Problem>('POST', casesUrl, draft)
const total = async (clerk: Client) => (await clerk.get<{ total: { count: number } }>(casesUrl)).body.total.count
/** Until the look at the disk is no longer believed. */
const aMoment = () => pause(1100)

describe.skipIf(!canMount)('内嵌数据库的磁盘', { timeout: 60_000 }, () => {
  let disk: SmallDisk
  let store: Store
  let district: District
  let clerk: Client
  let folder: string
  beforeEach(async () => {
    disk = makeSmallDisk(240) ?? expect.fail('mount')
    folder = join(disk.folder, 'db')
    copyEmbedded(inject('embeddedTemplate'), folder)
    store = await openEmbedded(folder)
    district = await openDistrict({
      name: 'embedded',
      open: async () => ({ store, tamper: async () => {}, drop: () => store.close() }),
    })
    clerk = await district.as('clerk')
    expect(await takeIn(clerk)).toMatchObject({ status: 201 })
  })
  afterEach(async () => {
    await district.close()
    disk.remove()
  })

  test('写满之前就不再收：说明缘由，照常可查，腾出空间即可继续，不必重启', async () => {
    disk.fill(30)
    await aMoment()
    const refused = await takeIn(clerk)
    expect(refused).toMatchObject({ status: 507, body: { title: '现在不能写入' } })
    expect(refused.body.detail).toMatch(/磁盘已满，这次办理没有生效/)
    expect(await total(clerk)).toBe(1)
    disk.free()
    await aMoment()
    expect(await takeIn(clerk)).toMatchObject({ status: 201 })
    expect(await total(clerk)).toBe(2)
  })

  test('真的写满了：这一笔不算数，引擎从日志重新开始，先前的一笔不少', async () => {
    disk.fill(0)
    const write = (n: number) =>
      store.transaction(scopeOf(founder(region)), (tx) =>
        sql`insert into organ (region_code, id, name, path) values (${region}, ${`o${n}`}, ${'填'.repeat(2000)}, ${`/o${n}/`})`.execute(
          tx,
        ),
      )
    let written = 0
    const failure = await (async () => {
      for (; written < 20_000; written++) await write(written)
    })().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StorageFailed)
    expect(failure).toMatchObject({ fault: 'full' })
    disk.free()
    const { rows } = await store.transaction(scopeOf(founder(region)), (tx) =>
      sql<{ n: number }>`select count(*)::int as n from organ where id like 'o%' and id <> 'other'`.execute(tx),
    )
    expect(rows).toEqual([{ n: written }])
    expect(await takeIn(clerk)).toMatchObject({ status: 201 })
  })

  test('变成只读：说明缘由，恢复之后即可继续，不必重启，一件不少', async () => {
    disk.readOnly(folder)
    await aMoment()
    const refused = await takeIn(clerk)
    expect(refused).toMatchObject({ status: 507 })
    expect(refused.body.detail).toMatch(/只能读/)
    // What the engine has not opened yet it cannot open now: that is said, too, and is no fault of ours.
    expect([200, 507]).toContain((await clerk.get(casesUrl)).status)
    disk.writable(folder)
    await aMoment()
    expect(await takeIn(clerk)).toMatchObject({ status: 201 })
    expect(await total(clerk)).toBe(2)
  })

  test('在只读的磁盘上起不来，说的是路径和权限', async () => {
    const other = join(disk.folder, 'other')
    mkdirSync(other)
    disk.readOnly(other)
    await expect(openEmbedded(join(other, 'db'))).rejects.toThrow(/不能建立或写入：请检查路径和权限/)
    disk.writable(other)
  })
})

const ground = inject('postgresTemplate')
describe.skipIf(!canMount || ground === null)('PostgreSQL的磁盘', () => {
  test('写满了：说明缘由，照常可查，已经办理的一件不少，腾出空间即可继续', async () => {
    const disk = makeSmallDisk(120) ?? expect.fail('mount')
    const place = join(disk.folder, 'small')
    mkdirSync(place, { mode: 0o700 })
    const user = serverUser()
    if (user) chownSync(place, user.uid, user.gid)
    const { loginUrl, ownerUrl, superuserUrl, drop } = await copyPostgres(ground ?? expect.fail('ground'))
    const superuser = await connect(superuserUrl.replace(/\/fazhi_[0-9a-f]+\?/, '/postgres?'))
    const name = /\/(fazhi_[0-9a-f]+)\?/.exec(superuserUrl)?.[1] ?? ''
    await superuser.query(`create tablespace small location '${place}'`)
    await superuser.query(`alter database ${name} set tablespace small`)
    const store = await openPostgres({ url: loginUrl, ownerUrl })
    const district = await openDistrict({
      name: 'PostgreSQL 15',
      open: async () => ({ store, tamper: async () => {}, drop: () => store.close() }),
    })
    try {
      const clerk = await district.as('clerk')
      expect(await total(clerk)).toBe(0)
      disk.fill(0)
      let taken = 0
      let last = await takeIn(clerk)
      for (; last.status === 201 && taken < 3000; last = await takeIn(clerk)) taken++
      expect(last).toMatchObject({ status: 507, body: { title: '现在不能写入' } })
      expect(await total(clerk)).toBe(taken)
      disk.free()
      expect(await takeIn(clerk)).toMatchObject({ status: 201 })
      expect(await total(clerk)).toBe(taken + 1)
    } finally {
      await district.close()
      await drop()
      await superuser.query('drop tablespace small')
      await superuser.end()
      disk.remove()
    }
  }, 60_000)
})
