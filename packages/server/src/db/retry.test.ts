import type { Problem, RecordView } from '@fazhi/ledger'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type CuttingProxy, openCuttingProxy } from '../../test/cutting-proxy.ts'
import { type Client, casesUrl, type District, draft, move, openDistrict, region } from '../../test/district.ts'
import { copyPostgres } from '../../test/grounds.ts'
import { reportCounter, scopeOf } from '../auth/actor.ts'
import { DatabaseError } from './database-error.ts'
import { connect } from './postgres/pool.ts'
import { isPassing, OutcomeUnknown, persist } from './retry.ts'
import { openPostgres } from './store.ts'

const failing = (code: string) => new DatabaseError({ code, message: code })
const saying = (message: string, code?: string) => Object.assign(new Error(message), code === undefined ? {} : { code })

describe('what is tried again', () => {
  test.each([
    ['a server that shuts down', failing('57P01'), true],
    ['a server that starts', failing('57P03'), true],
    ['a lost worker of Citus', failing('08006'), true],
    ['a conflict of serializable transactions', failing('40001'), true],
    ['a deadlock', failing('40P01'), true],
    ['no place left for connections', failing('53300'), true],
    ['a standby', failing('25006'), true],
    ['a server that starts, told while connecting', saying('the database system is starting up', '57P03'), true],
    ['nobody listens', saying('connect', 'ECONNREFUSED'), true],
    ['the socket has no file yet', saying('connect', 'ENOENT'), true],
    ['a broken connection', saying('read', 'ECONNRESET'), true],
    ['the driver without a code', saying('Connection terminated unexpectedly'), true],
    ['a client that is lost', saying('Client has encountered a connection error and is not queryable'), true],
    ['nobody answered in time', saying('timeout expired'), true],
    ['a key that is taken', failing('23505'), false],
    ['a right that is missing', failing('42501'), false],
    ['what Citus cannot', failing('0A000'), false],
    ['a value that does not fit', failing('22001'), false],
    ['a statement cut off for its length', failing('57014'), false],
    ['a fault of ours', saying('undefined is not a function'), false],
    ['an outcome that nobody knows', new OutcomeUnknown('x'), false],
  ])('%s', (_, error, again) => {
    expect(isPassing(error)).toBe(again)
  })

  test('for as long as patience lasts, from nothing each time; what is final ends it at once', async () => {
    let trials = 0
    const third = () => (++trials < 3 ? Promise.reject(failing('57P01')) : Promise.resolve('done'))
    expect(await persist(third, 5000)).toBe('done')
    expect(trials).toBe(3)
    const begun = performance.now()
    await expect(persist(() => Promise.reject(failing('57P01')), 300)).rejects.toMatchObject({ code: '57P01' })
    expect(performance.now() - begun).toBeLessThan(1000)
    trials = 0
    const final = () => {
      trials++
      return Promise.reject(failing('23505'))
    }
    await expect(persist(final, 5000)).rejects.toMatchObject({ code: '23505' })
    expect(trials).toBe(1)
  })
})

const template = inject('postgresTemplate')

describe.skipIf(template === null)('a connection lost at the commit', () => {
  let proxy: CuttingProxy
  let district: District
  let clerk: Client
  beforeAll(async () => {
    if (template === null) return
    const ground = await copyPostgres(template)
    const folder = new URL(ground.loginUrl).searchParams.get('host') ?? ''
    proxy = await openCuttingProxy(`${folder}/.s.PGSQL.5432`)
    const database = new URL(ground.loginUrl).pathname
    const store = await openPostgres({ url: `postgresql://fazhi_login@127.0.0.1:${proxy.port}${database}` })
    const tamper = async (statement: string) => {
      const intruder = await connect(ground.superuserUrl)
      await intruder.query(statement)
      await intruder.end()
    }
    const drop = async () => {
      await store.close()
      await ground.drop()
    }
    district = await openDistrict({ name: 'PostgreSQL 15', open: async () => ({ store, tamper, drop }) })
    clerk = await district.as('clerk')
    await clerk.get(casesUrl)
  })
  afterAll(async () => {
    await district.close()
    await proxy.close()
  })
  const count = (applicant: string) =>
    district.house.store.transaction(scopeOf(reportCounter(region)), async (tx) => {
      const { rows } = await sql<{
        n: number
        entries: number
      }>`select count(distinct c.id) as n, count(e.id) as entries
        from reconsideration_case c join entry e on e.region_code = c.region_code and e.record_id = c.id
        where c.applicant = ${applicant}`.execute(tx)
      return rows[0]
    })

  test('before anything was committed: done again, once, without anybody noticing', async () => {
    proxy.cut('before', 'begin')
    const { status } = await clerk.send('POST', casesUrl, { ...draft, applicant: '甲' })
    expect([status, proxy.cuts]).toEqual([201, 1])
    expect(await count('甲')).toEqual({ n: 1, entries: 1 })
  })

  test('at a commit that never reached the server, under a key: asked again, and done once', async () => {
    proxy.cut('before')
    const key = { 'idempotency-key': 'never-came' }
    const { status } = await clerk.send('POST', casesUrl, { ...draft, applicant: '戊' }, key)
    expect([status, proxy.cuts]).toEqual([201, 2])
    expect(await count('戊')).toEqual({ n: 1, entries: 1 })
  })

  test('after it took effect, under a key: the answer is the one that was lost, and nothing is done twice', async () => {
    proxy.cut('after')
    const key = { 'idempotency-key': 'lost-answer' }
    const made = await clerk.send('POST', casesUrl, { ...draft, applicant: '乙' }, key)
    expect([made.status, proxy.cuts]).toEqual([201, 3])
    expect(await count('乙')).toEqual({ n: 1, entries: 1 })
    expect((await clerk.send('POST', casesUrl, { ...draft, applicant: '乙' }, key)).body.row.id).toBe(made.body.row.id)
    proxy.cut('after')
    const accepted = await clerk.send(
      'POST',
      `${casesUrl}/${made.body.row.id}/moves/accept`,
      { procedure: 'ordinary', handler: district.accounts.clerk },
      { 'if-match': '"1"', 'idempotency-key': 'lost-move' },
    )
    expect([accepted.status, accepted.body.version, proxy.cuts]).toEqual([200, 2, 4])
    expect(await count('乙')).toEqual({ n: 1, entries: 2 })
  })

  test('after it took effect, without a key: nobody claims to know, and a client is told what to do', async () => {
    proxy.cut('after')
    const { status, body, headers } = await clerk.send<Problem>('POST', casesUrl, { ...draft, applicant: '丙' })
    expect([status, body.type, headers['retry-after']]).toEqual([503, '/problems/outcome-unknown', '5'])
    expect(body.detail).toContain('请刷新后核对')
    expect(await count('丙')).toEqual({ n: 1, entries: 1 })
  })

  test('a key that stands for another content is refused; a move repeated under its key is shown, not made again', async () => {
    const { body: view } = await clerk.send<RecordView>('POST', casesUrl, { ...draft, applicant: '丁' })
    const key = { 'if-match': '"1"', 'idempotency-key': 'twice' }
    const url = `${casesUrl}/${view.row.id}/moves/accept`
    const input = { procedure: 'ordinary', handler: district.accounts.clerk }
    const first = await clerk.send('POST', url, input, key)
    const second = await clerk.send('POST', url, input, key)
    expect([first.status, second.status, second.body.version]).toEqual([200, 200, 2])
    expect((await clerk.send('POST', url, { ...input, on: '2024-03-01' }, key)).status).toBe(422)
    expect((await move(clerk, second.body, 'suspend', { suspensionGround: 'other' })).status).toBe(200)
  })
})
