import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { JobsView, JobView } from '@fazhi/ledger'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { type District, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { copyEmbedded, copyPostgres } from '../../test/grounds.ts'
import { type Actor, founder, scopeOf, worker as workerActor } from '../auth/actor.ts'
import { findActor } from '../auth/session.ts'
import { openEmbedded, openPostgres, type Store } from '../db/store.ts'
import { enqueue } from './enqueue.ts'
import { type JobKind, JobRefused } from './kind.ts'
import { sweepJobs } from './sweep.ts'
import { JobWorker } from './worker.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

interface Errand {
  readonly name: string
}
const kindOf = (work: JobKind<Errand>['work'], more: Partial<JobKind<Errand>> = {}): JobKind<Errand> => ({
  code: 'errand',
  label: { zh: '跑腿', en: 'Errand', given: {} },
  work,
  ...more,
})

describe.each(engines)('后台任务 · $name', (engine) => {
  let district: District
  let clerk: Actor
  const said: string[] = []
  beforeEach(async () => {
    district = await openDistrict(engine)
    clerk = (await findActor(district.house, region, 'clerk')) ?? expect.fail()
    said.length = 0
  })
  afterEach(() => district.close())
  const want = (kind: JobKind<Errand>, name: string, more: { dedupe?: string; at?: Date } = {}) =>
    district.house.store.transaction(scopeOf(clerk), (tx) =>
      enqueue(tx, clerk, kind, { name }, { now: district.house.now(), ...more }),
    )
  const workerOf = (kind: JobKind<Errand>, more = {}) =>
    new JobWorker(district.house, { kinds: [kind], poll: 20, report: (line) => said.push(line), ...more })
  const rows = () =>
    district.house.store.transaction(scopeOf(workerActor(region)), (tx) =>
      tx.selectFrom('job').selectAll().where('region_code', '=', region).orderBy('id').execute(),
    )
  const seen = async (login: string, id: string) => (await district.as(login)).get<JobView>(`/api/jobs/${id}`)
  const dead = async (login = 'admin') => (await district.as(login)).get<JobsView>('/api/administration/jobs')

  test('与业务同一事务：回滚就没有这项任务；相同的只有一项；到点才做', async () => {
    const done: string[] = []
    const kind = kindOf(async ({ payload, actor }) => {
      done.push(`${payload.name} ${actor.name} ${actor.post}`)
    })
    await expect(
      district.house.store.transaction(scopeOf(clerk), async (tx) => {
        await enqueue(tx, clerk, kind, { name: 'lost' }, { now: district.house.now() })
        throw new Error('rolled back')
      }),
    ).rejects.toThrow('rolled back')
    const first = await want(kind, 'a', { dedupe: 'once' })
    expect(first).not.toBeNull()
    expect(await want(kind, 'b', { dedupe: 'once' })).toBeNull()
    await want(kind, 'tomorrow', { at: new Date('2024-03-02T08:00:00+08:00') })
    await workerOf(kind).drain()
    expect(done).toEqual([`a ${clerk.name} ${clerk.post}`])
    district.today('2024-03-02', '08:01')
    await workerOf(kind).drain()
    expect(done).toHaveLength(2)
    expect(await want(kind, 'c', { dedupe: 'once' })).toBeNull()
    expect((await seen('clerk', first ?? '')).body).toMatchObject({ standing: 'done', fault: null })
    district.today('2024-05-01')
    await new JobWorker(district.house, { kinds: [sweepJobs] }).recur()
    await new JobWorker(district.house, { kinds: [sweepJobs] }).drain()
    expect((await rows()).map((r) => r.kind)).toEqual(['sweepJobs'])
  })

  test('几个服务同时做，一项也不重复、不遗漏', async () => {
    const done: string[] = []
    const kind = kindOf(async ({ payload, progress }) => {
      await progress(1, 2)
      done.push(payload.name)
    })
    const names = Array.from({ length: 60 }, (_, n) => String(n))
    for (const name of names) await want(kind, name)
    const workers = [workerOf(kind), workerOf(kind), workerOf(kind)]
    for (const w of workers) w.start()
    await expect.poll(() => done.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(60)
    await Promise.all(workers.map((w) => w.stop()))
    expect(done.toSorted((a, b) => Number(a) - Number(b))).toEqual(names)
    expect((await rows()).every((r) => r.done_at !== null && r.attempts === 1)).toBe(true)
  })

  test('没有做成的隔一会儿再试，一次比一次久；几次之后交系统管理员，再试一次就从头来', async () => {
    let fails = true
    const kind = kindOf(
      async ({ payload }) => {
        if (fails) throw new TypeError(`no gateway for 赵试 ${payload.name} 211302199001010011`)
      },
      { attempts: 3 },
    )
    const id = (await want(kind, '机密的')) ?? expect.fail()
    const worker = workerOf(kind, { backOff: 60_000 })
    const waits: number[] = []
    for (const day of ['2024-03-01', '2024-03-02']) {
      district.today(day)
      await worker.drain()
      const [row] = await rows()
      waits.push((Date.parse(row?.run_at ?? '') - district.house.now().getTime()) / 1000)
      expect((await seen('clerk', id)).body.standing).toBe('retrying')
      await worker.drain()
      expect((await rows())[0]?.attempts).toBe(waits.length)
    }
    expect(waits[0]).toBeGreaterThanOrEqual(30)
    expect(waits[0]).toBeLessThanOrEqual(60)
    expect(waits[1]).toBeGreaterThanOrEqual(60)
    expect(waits[1]).toBeLessThanOrEqual(120)
    district.today('2024-03-03')
    await worker.drain()
    const { body } = await dead()
    expect(body).toMatchObject({ dead: 1, open: 0, items: [{ id, kind: 'errand', standing: 'dead', attempts: 3 }] })
    expect(body.items[0]?.fault).toContain('TypeError')
    expect(JSON.stringify([body, said])).not.toMatch(/机密|赵试|21130219900101/)
    for (const login of ['clerk', 'security', 'auditor']) expect((await dead(login)).status).toBe(403)
    const again = async (login: string, of = id) =>
      (await district.as(login)).send<JobView>('POST', `/api/administration/jobs/${of}/again`)
    expect((await again('clerk')).status).toBe(403)
    fails = false
    expect((await again('admin')).body).toMatchObject({ standing: 'waiting', attempts: 0, fault: null })
    expect((await again('admin')).status).toBe(409)
    expect((await again('admin', '0193f000-0000-7000-8000-00000000fa11')).status).toBe(404)
    await worker.drain()
    expect((await seen('clerk', id)).body.standing).toBe('done')
    const audit = await (await district.as('auditor')).get<{ items: object[] }>('/api/administration/audit?ledger=job')
    expect(audit.body.items).toMatchObject([{ record: id, name: 'tryJobAgain' }])
  })

  test('再试也无用的，一次就交系统管理员，说的是我们自己的话', async () => {
    const kind = kindOf(async () => {
      throw new JobRefused({ zh: '邮件服务器没有配置', en: 'No mail server is configured', given: {} })
    })
    await want(kind, 'a')
    await workerOf(kind).drain()
    expect((await dead()).body.items).toMatchObject([{ standing: 'dead', attempts: 1, fault: '邮件服务器没有配置' }])
  })

  test('以谁的名义：岗位已经免去的不再做；不能以别人的名义提出；别人的任务看不到；内容只有办的服务读得到', async () => {
    const done: string[] = []
    const kind = kindOf(async ({ payload, actor, house }) => {
      const cases = await house.store.transaction(scopeOf(actor), (tx) =>
        sql<{ n: number }>`select count(*)::int as n from entry where region_code = ${region}`.execute(tx),
      )
      done.push(`${payload.name} ${cases.rows[0]?.n}`)
    })
    const id = (await want(kind, 'a')) ?? expect.fail()
    expect((await seen('clerk', id)).body).toMatchObject({ standing: 'waiting', percent: null })
    for (const login of ['head', 'market', 'security', 'auditor']) expect((await seen(login, id)).status).toBe(404)
    const market = (await findActor(district.house, region, 'market')) ?? expect.fail()
    const forged = (as: Actor) =>
      district.house.store.transaction(scopeOf(market), (tx) =>
        enqueue(tx, as, kind, { name: 'forged' }, { now: district.house.now() }),
      )
    await expect(forged(clerk)).rejects.toThrow('row-level security')
    await expect(forged({ ...market, organ: clerk.organ })).rejects.toThrow('row-level security')
    await expect(forged(workerActor(region))).rejects.toThrow('row-level security')
    for (const actor of [clerk, market, { ...clerk, post: 'system_administrator' }])
      await expect(
        district.house.store.transaction(scopeOf(actor), (tx) => tx.selectFrom('job').select('payload').execute()),
      ).rejects.toMatchObject({ code: '42501' })
    await district.house.store.transaction(scopeOf(founder(region)), (tx) =>
      tx
        .updateTable('appointment')
        .set({ to_on: '2024-02-29' })
        .where('region_code', '=', region)
        .where('account_id', '=', clerk.account ?? '')
        .execute(),
    )
    await workerOf(kind).drain()
    expect(done).toEqual([])
    expect((await dead()).body.items[0]?.fault).toContain('已不在原来的岗位')
  })

  test('做得比租期久，租期一直续着，别的服务不来抢；停下来时放下，下一个服务接着做，不算没有做成', async () => {
    let begun = 0
    const kind = kindOf(async ({ progress }) => {
      begun += 1
      for (let n = 1; n <= 40; n++) {
        await progress(n, 40)
        await pause(100)
      }
    })
    const id = (await want(kind, 'long')) ?? expect.fail()
    const [one, two] = [workerOf(kind, { lease: 2_000 }), workerOf(kind, { lease: 2_000 })]
    one.start()
    await expect.poll(() => begun).toBe(1)
    two.start()
    await pause(2_600)
    const { body } = await seen('clerk', id)
    expect([begun, body.standing, body.all]).toEqual([1, 'running', 40])
    expect(body.done).toBeGreaterThan(5)
    await two.stop()
    await one.stop()
    const [put] = await rows()
    expect(put).toMatchObject({ attempts: 0, lease: null, locked_until: null, done_at: null, fault: null })
    await workerOf(kind).drain()
    expect((await seen('clerk', id)).body).toMatchObject({ standing: 'done', percent: 100 })
    expect(begun).toBe(2)
  })

  test('租约被别的服务接过去之后，先前的那个不能再写下结果', async () => {
    let isTaken = false
    const kind = kindOf(async ({ progress }) => {
      if (!isTaken) {
        isTaken = true
        await district.tamper(`update job set lease = '0193f000-0000-4000-8000-00000000fa11'`)
        await progress(1, 2)
        expect.fail('the lease was lost')
      }
    })
    await want(kind, 'a')
    await workerOf(kind).drain()
    expect(await rows()).toMatchObject([{ done_at: null, dead_at: null, steps_done: 0, attempts: 1 }])
  })

  test('系统自己按时要做的，几个服务同时要，每个区每次也只有一项', async () => {
    const kind = kindOf(async () => {}, { every: 3_600_000 })
    await Promise.all([workerOf(kind).recur(), workerOf(kind).recur(), workerOf(kind).recur()])
    expect(await rows()).toHaveLength(1)
    district.today('2024-03-01', '10:00')
    await workerOf(kind).recur()
    expect((await rows()).map((r) => [r.post, r.account_id])).toEqual([
      ['worker', null],
      ['worker', null],
    ])
  })
})

interface Place {
  readonly argument: readonly string[]
  open(): Promise<Store>
  drop(): Promise<void>
}
const postgres = inject('postgresTemplate')
async function embeddedPlace(): Promise<Place> {
  const folder = copyEmbedded(inject('embeddedTemplate'))
  return { argument: [folder], open: () => openEmbedded(folder), drop: async () => rmSync(folder, { recursive: true }) }
}
async function postgresPlace(): Promise<Place> {
  const { loginUrl, ownerUrl, drop } = await copyPostgres(postgres ?? expect.fail())
  return { argument: ['', loginUrl], open: () => openPostgres({ url: loginUrl, ownerUrl }), drop }
}
const places = [
  { name: 'embedded', place: embeddedPlace },
  ...(postgres === null ? [] : [{ name: 'PostgreSQL 15', place: postgresPlace }]),
]

test.each(places)('kill -9 正在做的服务：任务还在，另一个服务接过去做完 · $name', async ({ place }) => {
  const { argument, open, drop } = await place()
  const first = await open()
  const at = workerActor(region)
  await first.transaction(scopeOf(founder(region)), (tx) =>
    tx.insertInto('region').values({ region_code: region, name: '某区', place: '某', demo: false }).execute(),
  )
  const kind = kindOf(async () => {}, { code: 'counting' })
  await first.transaction(scopeOf(at), (tx) => enqueue(tx, at, kind, { name: 'count' }, { now: new Date() }))
  await first.close()
  const start = () => fork(new URL('../../test/job-server.mjs', import.meta.url), [...argument], { execArgv: [] })
  const until = async (child: ReturnType<typeof start>, wanted: (m: { at?: number }) => boolean) => {
    for (;;) {
      const [message] = (await once(child, 'message')) as [{ at?: number }]
      if (wanted(message)) return
    }
  }
  const killed = start()
  await until(killed, (m) => (m.at ?? 0) >= 5)
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  const look = async () => {
    const store = await open()
    const row = await store.transaction(scopeOf(at), (tx) => tx.selectFrom('job').selectAll().executeTakeFirstOrThrow())
    await store.close()
    return row
  }
  expect(await look()).toMatchObject({ attempts: 1, done_at: null })
  const next = start()
  await until(next, (m) => m.at === 20)
  await pause(200)
  next.send('stop')
  await once(next, 'exit')
  expect(await look()).toMatchObject({ attempts: 2, steps_done: 20, steps_all: 20, lease: null })
  expect((await look()).done_at).not.toBeNull()
  await drop()
})
