import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RecordView } from '@fazhi/ledger'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, openDistrict, region } from '../../test/district.ts'
import { findPostgres } from '../../test/postgres.ts'
import { startTwoNodes, type TwoNodes } from '../../test/two-nodes.ts'
import { reportCounter, scopeOf } from '../auth/actor.ts'
import { hostsOf } from './postgres/hosts.ts'
import { openPostgres } from './store.ts'

test('an address that names several servers', () => {
  expect(hostsOf('postgres://r:p@a:1,b:2/d?x=1')).toEqual(['postgres://r:p@a:1/d?x=1', 'postgres://r:p@b:2/d?x=1'])
  expect(hostsOf('postgresql://r@localhost/d?host=%2Fa%2C%2Fb')).toEqual([
    'postgresql://r@localhost/d?host=%2Fa',
    'postgresql://r@localhost/d?host=%2Fb',
  ])
  expect(hostsOf('postgres://r@a/d')).toEqual(['postgres://r@a/d'])
})

const programs = findPostgres()

describe.skipIf(programs === undefined)('a primary that is killed under load', () => {
  let nodes: TwoNodes
  let district: District
  beforeAll(async () => {
    nodes = await startTwoNodes(programs ?? '')
    await nodes.primary('create role fazhi_owner login createrole')
    await nodes.primary('create role fazhi_login login')
    await nodes.primary('create database fazhi owner fazhi_owner')
    const url = nodes.url('fazhi_login', 'fazhi')
    const store = await openPostgres({ url, ownerUrl: nodes.url('fazhi_owner', 'fazhi') })
    await store.migrate()
    const tamper = (statement: string) => nodes.primary(statement, 'fazhi')
    district = await openDistrict({
      name: 'PostgreSQL 15',
      open: async () => ({ store, tamper, drop: () => store.close() }),
    })
  }, 60_000)
  afterAll(async () => {
    await district.close()
    nodes.stop()
  })

  interface Load {
    readonly acknowledged: Map<string, RecordView>
    readonly strange: number[]
    /** When something was answered, in milliseconds. */
    readonly times: number[]
  }
  /** Four clerks take in and accept one case after another until `meanwhile` is over. */
  async function underLoad(meanwhile: (load: Load) => Promise<void>): Promise<Load> {
    const clients = await Promise.all(['clerk', 'clerk', 'clerk', 'clerk'].map((login) => district.as(login)))
    await clients[0]?.get(casesUrl)
    const load: Load = { acknowledged: new Map(), strange: [], times: [] }
    const { acknowledged, strange, times } = load
    let isOver = false
    const work = async (client: Client) => {
      while (!isOver) {
        const made = await client.send('POST', casesUrl, draft, { 'idempotency-key': randomUUID() })
        if (made.status !== 201) strange.push(made.status)
        else {
          acknowledged.set(made.body.row.id, made.body)
          const accepted = await client.send(
            'POST',
            `${casesUrl}/${made.body.row.id}/moves/accept`,
            { procedure: 'ordinary', handler: district.accounts.clerk },
            { 'if-match': '"1"', 'idempotency-key': randomUUID() },
          )
          if (accepted.status === 200) acknowledged.set(made.body.row.id, accepted.body)
          else strange.push(accepted.status)
        }
        times.push(performance.now())
      }
    }
    const all = Promise.all(clients.map(work))
    await meanwhile(load)
    isOver = true
    await all
    return load
  }
  const longestGap = ({ times }: Load) => Math.max(...times.map((t, i) => t - (times[i - 1] ?? t)))

  /** Everything acknowledged is there, nothing twice, and the numbers run on from one. */
  async function expectWhole({ acknowledged }: Load): Promise<void> {
    const rows = await district.house.store.transaction(scopeOf(reportCounter(region)), async (tx) => {
      const found = await sql<{ id: string; version: number; number: string | null; entries: number }>`
        select c.id, c.version, c.case_no as number, count(e.id) as entries from reconsideration_case c
          join entry e on e.region_code = c.region_code and e.record_id = c.id
        group by c.region_code, c.id`.execute(tx)
      return new Map(found.rows.map((r) => [r.id, r]))
    })
    const lost = [...acknowledged].filter(([id, view]) => rows.get(id)?.version !== view.version)
    expect(lost).toEqual([])
    expect([...rows.values()].filter((r) => r.entries !== r.version)).toEqual([])
    const drawn = [...rows.values()].flatMap(({ number }) =>
      number === null ? [] : [Number(/(\d+)号/.exec(number)?.[1])],
    )
    expect(drawn.toSorted((a, b) => a - b)).toEqual(drawn.map((_, i) => i + 1))
  }

  test('restarted under load: clients wait, and hear of nothing else', async () => {
    const load = await underLoad(async ({ acknowledged }) => {
      await sleep(1000)
      await nodes.restartPrimary()
      const before = acknowledged.size
      while (acknowledged.size < before + 5) await sleep(20)
    })
    console.log(`restart: acknowledged ${load.acknowledged.size}, longest gap ${Math.round(longestGap(load))} ms`)
    expect(load.strange).toEqual([])
    expect(load.acknowledged.size).toBeGreaterThan(5)
    await expectWhole(load)
  }, 60_000)

  test('the standby is promoted, clients go on, and nothing that was acknowledged is lost or done twice', async () => {
    let before = 0
    const load = await underLoad(async ({ acknowledged }) => {
      await sleep(2000)
      before = acknowledged.size
      nodes.killPrimary()
      await sleep(1000)
      await nodes.promote()
      await sleep(3000)
    })
    const gap = Math.round(longestGap(load))
    console.log(`acknowledged ${load.acknowledged.size} (${before} before the kill), longest gap ${gap} ms`)
    expect(load.strange).toEqual([])
    expect(before).toBeGreaterThan(5)
    expect(load.acknowledged.size).toBeGreaterThan(before)
    await expectWhole(load)
  }, 60_000)
})
