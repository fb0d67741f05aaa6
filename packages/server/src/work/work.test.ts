import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demo } from '@fazhi/demo'
import { isRefusal, nationalCalendar, plainDate } from '@fazhi/law'
import {
  findGrant,
  isFinal,
  type Ledger,
  type Matter,
  periodsOf,
  type Queue,
  queues,
  type WorkItem,
  type WorkView,
} from '@fazhi/ledger'
import { ledgers, lines } from '@fazhi/lines'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase } from '../../test/engines.ts'
import { type Actor, reportCounter, scopeOf } from '../auth/actor.ts'
import { findActor } from '../auth/session.ts'
import { loadDemo } from '../cli/demo.ts'
import { readConfig } from '../config.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { grantedMoves, reaches } from '../ledgers/granted.ts'
import { Settlement } from '../ledgers/settle.ts'
import { findMatter, type StoredMatter } from '../ledgers/stored-matter.ts'
import { soonBy, workView } from './work.ts'

const region = demo.region.code
const now = new Date('2026-11-24T10:00:00+08:00')
const today = plainDate('2026-11-24')
const by = { calendar: nationalCalendar, today }
const ceremony = /^(begin|commit|select app_scope)/

describe.each(engines)('待办 · $name', (engine) => {
  let database: TestDatabase
  let folder: string
  let house: House
  const said: string[] = []
  const actors: Actor[] = []
  let matters: readonly (readonly [Ledger, StoredMatter])[]
  beforeAll(async () => {
    database = await engine.open([], { onQuery: (text) => said.push(text) })
    folder = await mkdtemp(join(tmpdir(), 'fazhi-work-'))
    house = { store: database.store, now: () => now }
    const config = readConfig({ FAZHI_DATA: folder, FAZHI_DEMO_PASSWORD: 'Trial-2024-pass' })
    if ('fault' in config) throw new Error(config.fault)
    await loadDemo(house, config, () => {})
    await new Settlement(house).settled(region)
    for (const { login } of demo.accounts) {
      const actor = await findActor(house, region, login)
      // Two of each post: the thirteen townships' clerks differ in nothing but their unit.
      if (actor && actors.filter(({ post }) => post === actor.post).length < 2) actors.push(actor)
    }
    matters = await house.store.transaction(scopeOf(reportCounter(region)), async (tx) => {
      const all: (readonly [Ledger, StoredMatter])[] = []
      for (const ledger of ledgers) {
        const { rows } = await sql<{
          id: string
        }>`select id from ${sql.table(ledger.shape.code)} where region_code = ${region}`.execute(tx)
        for (const { id } of rows) {
          const matter = await findMatter(tx, ledger, { region, post: 'report' }, id)
          if (matter) all.push([ledger, matter])
        }
      }
      return all
    })
  }, 400_000)
  afterAll(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })

  const view = (actor: Actor, queue: Queue, more: Partial<Parameters<typeof workView>[1]> = {}) =>
    house.store.transaction(scopeOf(actor), (tx) =>
      workView(tx, { queue, ledgers, organ: undefined, page: 1, limit: 100, ...more }, recordingOf(house, actor)),
    )
  /** All pages of a queue. */
  async function whole(actor: Actor, queue: Queue, more: Parameters<typeof view>[2] = {}) {
    const first = await view(actor, queue, more)
    const items: WorkItem[] = [...first.items]
    for (let page = 2; page <= first.pages; page += 1)
      items.push(...(await view(actor, queue, { ...more, page })).items)
    return { items, counts: first.counts }
  }

  const dues = new WeakMap<Matter, { readonly runs: number; readonly due: string | null }>()
  const dueOf = (ledger: Ledger, matter: Matter) => {
    const due = dues.get(matter) ?? reckoned(ledger, matter)
    dues.set(matter, due)
    return due
  }
  const reckoned = (ledger: Ledger, matter: Matter) => {
    const open = periodsOf(ledger, matter, by).filter((r) => r.standing === 'running' || r.standing === 'paused')
    const days = open.flatMap((r) =>
      r.standing === 'paused' || isRefusal(r.reckoning) ? [] : [r.reckoning.dueOn as string],
    )
    return { runs: open.length, due: days.toSorted()[0] ?? null }
  }
  /** What the declarations and the entries say, asked of no queue: the whole books, record by record. */
  function expected(actor: Actor, queue: 'mine' | 'post' | 'soon' | 'supervised'): readonly string[] {
    const soon = soonBy(today, nationalCalendar)
    return matters.flatMap(([ledger, matter]) => {
      const { row } = matter
      const grant = findGrant(ledger.access, actor.post)
      const able = grantedMoves(ledger, matter, actor).some((m) => ledger.moves[m]?.from.includes(row.state))
      const assigned = (ledger.access.assignees ?? []).flatMap((f) => row[f] ?? [])
      const his = grant !== undefined && !isFinal(ledger, row.state) && assigned.some((a) => a === actor.account)
      const { runs, due } = dueOf(ledger, matter)
      const below = grant?.supervises === true && matter.organPath.startsWith(actor.organPath) && runs > 0
      const waits = runs > 0 || ledger.rests?.includes(row.state) !== true
      const is = {
        mine: (his || (able && assigned.length === 0)) && waits,
        post: able && waits,
        supervised: below,
        soon: (able || below) && due !== null && due <= soon,
      }
      return is[queue] ? [`${ledger.shape.code} ${row.id}`] : []
    })
  }
  const keys = (items: readonly WorkItem[]) =>
    items.filter((i) => i.request === null).map((i) => `${i.ledger} ${i.record}`)

  test('每个岗位的每一栏：件数就是列表的条数，按条线、单位筛选之后也是', async () => {
    const lengths = new Map<string, number>()
    for (const actor of actors)
      for (const queue of queues) {
        const { items, counts } = await whole(actor, queue)
        expect([actor.name, queue, counts[queue]]).toEqual([actor.name, queue, { count: items.length, exact: true }])
        lengths.set(queue, (lengths.get(queue) ?? 0) + items.length)
        const line = lines[1]
        if (line === undefined || items.length === 0) continue
        const codes = new Set(line.ledgers.map((l) => l.shape.code))
        const narrowed = await whole(actor, queue, { ledgers: line.ledgers, organ: items[0]?.organ })
        expect(narrowed.counts[queue].count).toBe(narrowed.items.length)
        expect(narrowed.items.length).toBe(
          items.filter((i) => codes.has(i.ledger) && i.organ === items[0]?.organ).length,
        )
      }
    console.log(`${engine.name}: ${actors.length}人，${[...lengths].map(([q, n]) => `${q}×${n}`).join(' ')}`)
    for (const queue of ['mine', 'post', 'soon', 'done', 'started', 'supervised'])
      expect([queue, (lengths.get(queue) ?? 0) > 0]).toEqual([queue, true])
  }, 300_000)

  test('待办、本岗位、即将到期、督办，与逐条按声明推算的一致', async () => {
    for (const actor of actors)
      for (const queue of ['mine', 'post', 'soon', 'supervised'] as const) {
        const { items } = await whole(actor, queue)
        expect([actor.name, queue, keys(items).toSorted()]).toEqual([
          actor.name,
          queue,
          expected(actor, queue).toSorted(),
        ])
      }
  }, 300_000)

  test('按法定届满日排列，没有期限的在后；每件写明最先届满的期限', async () => {
    const known = new Map(matters.map(([ledger, m]) => [`${ledger.shape.code} ${m.row.id}`, [ledger, m] as const]))
    let dated = 0
    for (const actor of actors)
      for (const queue of ['mine', 'post', 'soon', 'supervised'] as const) {
        const { items } = await whole(actor, queue)
        const days = items.map((i) => i.due?.due ?? '9999')
        expect(days).toEqual(days.toSorted())
        for (const item of items) {
          const [ledger, matter] = known.get(`${item.ledger} ${item.record}`) ?? []
          if (!ledger || !matter) throw new Error(`${item.ledger} ${item.record} is not in the books`)
          expect([item.title, item.due?.due ?? null]).toEqual([item.title, dueOf(ledger, matter).due])
          if (item.due) dated += 1
        }
      }
    expect(dated).toBeGreaterThan(20)
  }, 300_000)

  test('已办和发起的来自办理记录：正是本人所办，最近的在前', async () => {
    for (const actor of actors) {
      const entries = matters.flatMap(([, m]) => m.entries)
      // What he opened for another unit he is not told of any more.
      const seen = matters.flatMap(([ledger, m]) => {
        const see = findGrant(ledger.access, actor.post)?.see
        return see !== undefined && reaches(see, actor, ledger, m) ? [m.row.id] : []
      })
      const { rows } = await house.store.transaction(scopeOf(reportCounter(region)), (tx) =>
        sql<{ kind: string; n: number }>`select kind, count(*)::int as n from entry
          where region_code = ${region} and account_id = ${actor.account} and record_id::text = any (${seen}::text[])
          group by kind`.execute(tx),
      )
      const of = (kind: string) => rows.find((r) => r.kind === kind)?.n ?? 0
      const { counts } = await view(actor, 'done')
      expect([actor.name, counts.started.count]).toEqual([actor.name, of('intake')])
      expect(counts.done.count).toBe(rows.reduce((sum, r) => sum + r.n, 0))
      expect(entries.length).toBeGreaterThan(counts.done.count)
      const { items } = await view(actor, 'done')
      const moments = items.map((i) => i.deed?.at ?? '')
      expect(moments).toEqual(moments.toSorted().toReversed())
    }
  })

  test('一栏和各栏件数是两条语句，此外只为本页的标题发问', async () => {
    const [clerk] = actors.filter((a) => a.post === 'reconsideration_clerk')
    if (!clerk) throw new Error('the demo has no clerk')
    const asked = async (queue: Queue, limit: number): Promise<readonly [WorkView, number]> => {
      said.length = 0
      const seen = await view(clerk, queue, { limit })
      return [seen, said.filter((text) => !ceremony.test(text)).length]
    }
    const [, few] = await asked('mine', 1)
    // The queue, the counts; the record, its names.
    expect(few).toBeLessThanOrEqual(6)
    const [page, many] = await asked('post', 100)
    const codes = new Set(page.items.map((i) => i.ledger)).size
    expect(codes).toBeGreaterThan(1)
    // As many records as there may be: a ledger costs no more than its rows, their names and what they refer to.
    expect(many).toBeLessThanOrEqual(2 + codes * 8)
  })
})
