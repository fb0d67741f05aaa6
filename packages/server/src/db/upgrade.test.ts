import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { RecordView } from '@fazhi/ledger'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Client, clientsOf } from '../../test/clients.ts'
import { casesUrl, move, region } from '../../test/district.ts'
import { copyPostgres } from '../../test/grounds.ts'
import { buildApp } from '../app.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { verifyRegion } from '../evidence/verify.ts'
import type { House } from '../house.ts'
import type { Connection } from './connection.ts'
import { EmbeddedEngine } from './embedded/engine.ts'
import { migrate, readMigrations } from './migrations.ts'
import { connect } from './postgres/pool.ts'
import { openEmbedded, openPostgres, type Store } from './store.ts'

/**
 * What the earliest program that was ever handed over wrote with its own hands (six migrations, six cases, seven seals),
 * and what it then said of it: rows as it dumped them, its log of seals, the public half of its key, its answers.
 */
const kept = (name: string) => fileURLToPath(new URL(`../../test/fixtures/first-landing/${name}`, import.meta.url))
interface Expected {
  readonly verdict: { readonly entries: number; readonly seals: number }
  readonly figures: readonly { readonly name: string }[]
  readonly records: Readonly<Record<string, RecordView>>
}
const expected: Expected = JSON.parse(readFileSync(kept('expected.json'), 'utf8'))
const rows = gunzipSync(readFileSync(kept('rows.sql.gz')))
  .toString()
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('INSERT INTO public.migration '))

interface Upgraded {
  readonly store: Store
  drop(): Promise<void>
}
async function load(owner: Connection, superuser: Connection): Promise<void> {
  const all = await readMigrations()
  await migrate(
    owner,
    all.filter(({ name }) => name < '0007'),
  )
  for (const row of rows) await superuser.query(row)
  await migrate(owner, all)
}
async function onEmbedded(): Promise<Upgraded> {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-upgrade-'))
  const engine = await EmbeddedEngine.open(folder)
  const owner = await engine.acquire()
  await load(owner, owner).finally(() => owner.release())
  await engine.close()
  const store = await openEmbedded(folder)
  return { store, drop: () => store.close().finally(() => rmSync(folder, { recursive: true })) }
}
async function onPostgres(): Promise<Upgraded> {
  const ground = inject('postgresTemplate')
  if (ground === null) throw new Error('PostgreSQL 15 is not installed')
  const { ownerUrl, superuserUrl, loginUrl, drop } = await copyPostgres(ground)
  const [owner, superuser] = [await connect(ownerUrl), await connect(superuserUrl)]
  await owner.query('drop schema public cascade')
  await owner.query('create schema public')
  await load(owner, superuser)
  await Promise.all([owner.end(), superuser.end()])
  const store = await openPostgres({ url: loginUrl, ownerUrl })
  return { store, drop: () => store.close().finally(drop) }
}

const engines = [
  { name: 'embedded', upgrade: onEmbedded },
  ...(inject('postgresTemplate') === null ? [] : [{ name: 'PostgreSQL 15', upgrade: onPostgres }]),
]

describe.each(engines)('最早交付的版本写下的账，升级之后 · $name', ({ upgrade }) => {
  let upgraded: Upgraded
  let house: House
  let folder: string
  let app: Awaited<ReturnType<typeof buildApp>>
  let clerk: Client
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fazhi-upgraded-'))
    copyFileSync(kept('seals.log'), join(folder, 'seals.log'))
    copyFileSync(kept('public.pem'), join(folder, 'seal-keys.pem'))
    upgraded = await upgrade()
    house = { store: upgraded.store, now: () => new Date('2024-06-03T10:00:00+08:00') }
    app = await buildApp(house, { secure: false, log: false })
    clerk = await clientsOf(app, house.now).as('clerk')
  }, 120_000)
  afterAll(async () => {
    await app.close()
    await upgraded.drop()
    rmSync(folder, { recursive: true })
  })

  test('每一条记录、期限和数字都与旧程序自己说的一样', async () => {
    expect(Object.keys(expected.records)).toHaveLength(6)
    for (const [id, was] of Object.entries(expected.records)) {
      const { body: is } = await clerk.get(`${casesUrl}/${id}`)
      expect(is).toMatchObject({ row: was.row, version: was.version })
      expect(is.clocks).toHaveLength(was.clocks.length)
      expect(is.clocks).toMatchObject(was.clocks)
    }
    const { body } = await clerk.get<Expected['figures']>(`${casesUrl}/figures?year=2024`)
    for (const was of expected.figures) expect(body.find(({ name }) => name === was.name)).toMatchObject(was)
  })

  test('旧的办理记录和封记核验相符，接着办理、接着封记，仍然相符', async () => {
    const keeper = await openKeeper(folder)
    const { entries, seals } = expected.verdict
    expect(await verifyRegion(house, keeper, region)).toMatchObject({ holds: true, entries, seals, unsealed: 0 })
    const view = Object.values(expected.records).find(({ row }) => row['state'] === 'accepted')
    const { body } = await clerk.get(`${casesUrl}/${view?.row.id}`)
    expect(await move(clerk, body, 'suspend', { suspensionGround: 'other' })).toMatchObject({ status: 200 })
    await sealRegion(house, keeper, region)
    expect(await verifyRegion(house, keeper, region)).toMatchObject({
      holds: true,
      entries: entries + 1,
      seals: seals + 1,
    })
  })
})
