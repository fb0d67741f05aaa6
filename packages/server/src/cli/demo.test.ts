import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demo } from '@fazhi/demo'
import { isRefusal, nationalCalendar, plainDate } from '@fazhi/law'
import { figuresOf, periodsOf, replay } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase } from '../../test/engines.ts'
import { reportCounter, scopeOf } from '../auth/actor.ts'
import { findActor } from '../auth/session.ts'
import { readConfig } from '../config.ts'
import type { House } from '../house.ts'
import { correctMatter, recordingOf } from '../ledgers/change.ts'
import { countFigures, yearWindow } from '../ledgers/figures-sql.ts'
import { listRecords } from '../ledgers/list.ts'
import { Settlement } from '../ledgers/settle.ts'
import { findMatter, type StoredMatter } from '../ledgers/stored-matter.ts'
import { reportOf } from '../reports/report.ts'
import { loadDemo } from './demo.ts'

const region = demo.region.code
const loadDay = new Date('2026-11-24T10:00:00+08:00')

describe.each(engines)('演示区 · $name', (engine) => {
  let database: TestDatabase
  let folder: string
  let house: House
  let matters: ReadonlyMap<string, readonly StoredMatter[]>
  const counter = scopeOf(reportCounter(region))
  const by = { calendar: nationalCalendar, today: plainDate('2026-11-24') }
  beforeAll(async () => {
    database = await engine.open()
    folder = await mkdtemp(join(tmpdir(), 'fazhi-demo-'))
    house = { store: database.store, now: () => loadDay }
    const config = readConfig({ FAZHI_DATA: folder, FAZHI_DEMO_PASSWORD: 'Trial-2024-pass' })
    if ('fault' in config) throw new Error(config.fault)
    await loadDemo(house, config, () => {})
    await new Settlement(house).settled(region)
    const found = await Promise.all(
      ledgers.map((ledger) =>
        house.store.transaction(counter, async (tx) => {
          const { rows } = await sql<{
            id: string
          }>`select id from ${sql.table(ledger.shape.code)} where region_code = ${region} order by id`.execute(tx)
          const all: StoredMatter[] = []
          for (const { id } of rows) {
            const matter = await findMatter(tx, ledger, { region, post: 'report' }, id)
            if (matter) all.push(matter)
          }
          return [ledger.shape.code, all] as const
        }),
      ),
    )
    matters = new Map(found)
  }, 400_000)
  afterAll(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })

  test('年报的数字由台账计数，与已公布的相同，报告已写好并固定为第一版', async () => {
    const { figures, checks, edition } = await reportOf(house, { region }, 2024)
    const figure = (id: string) => figures.find((f) => f.id === id)
    expect(figure('F04')).toMatchObject({ printed: '100%', numerator: 27, denominator: 27 })
    const exact = { F11: 34, F18: 27, F19: 13, F20: 84, F21: 1565, F26: 1, F27: 13, F28: 13, F29: 1, F30: 74, F31: 8 }
    for (const [id, value] of Object.entries(exact)) expect(figure(id)).toMatchObject({ value, standing: 'counted' })
    const people = { F47: 234, F48: 177, F49: 120, F50: 43, F51: 240, F52: 290, F53: 966, F54: 664, F55: 302 }
    for (const [id, value] of Object.entries(people)) expect(figure(id)).toMatchObject({ value, standing: 'counted' })
    expect(figure('F53')?.lastYear).toBe(1016)
    expect(figure('F32')).toMatchObject({ printed: '100%', numerator: 97, denominator: 97 })
    expect(figure('F32')?.beside).toMatchObject([{ printed: '97%', numerator: 97, denominator: 100 }])
    expect(figure('F33')).toMatchObject({ value: 97, lastYear: 23 })
    expect(figure('F34')).toMatchObject({ value: 1, numerator: 97, denominator: 97 })
    expect(figure('F35')).toMatchObject({ numerator: 97, base: 23, printed: '增长3倍多' })
    expect(figures.filter((f) => f.value === null || f.fixed?.differs !== false)).toEqual([])
    expect(checks.filter((c) => c.standing === 'fails')).toEqual([])
    expect(edition).toMatchObject({ edition: 1, fixedBy: '演示·年报编写人' })
    expect((await readFile(join(folder, 'report-2024.docx'))).length).toBeGreaterThan(5_000)
  })

  test('每条记录都能由它的办理记录重演出来', () => {
    for (const ledger of ledgers)
      for (const { row, entries } of matters.get(ledger.shape.code) ?? []) {
        const replayed = replay(ledger, entries)
        expect([ledger.shape.code, entries.length, replayed.state]).toEqual([
          ledger.shape.code,
          entries.length,
          row.state,
        ])
        expect(replayed.facts).toEqual(
          Object.fromEntries(Object.keys(ledger.shape.fields).map((f) => [f, row[f] ?? null])),
        )
      }
    expect([...matters.values()].flat().length).toBeGreaterThan(380)
    expect([...matters].filter(([, all]) => all.length === 0).map(([code]) => code)).toEqual([])
  })

  test('每个数字，用SQL数和逐条数，结果相同', async () => {
    for (const ledger of ledgers)
      for (const year of [2023, 2024, 2026]) {
        const window = yearWindow(year)
        const counted = await house.store.transaction(counter, (tx) => countFigures(tx, ledger, region, window))
        const rows = (matters.get(ledger.shape.code) ?? []).map((m) => m.row)
        for (const [name, { value, numerator, denominator }] of Object.entries(figuresOf(ledger, rows, window)))
          expect([name, counted[name]]).toEqual([name, { value, numerator, denominator }])
      }
  })

  test('存下来供查找的期限，与由办理记录推算的一致', async () => {
    const all = await house.store.transaction(counter, (tx) =>
      tx
        .selectFrom('clock')
        .select(['record_id', 'period', 'standing', 'due_on'])
        .orderBy('period')
        .orderBy('run')
        .execute(),
    )
    const kept = new Map<string, object[]>()
    for (const { record_id, ...clock } of all) kept.set(record_id, [...(kept.get(record_id) ?? []), clock])
    for (const ledger of ledgers)
      for (const matter of matters.get(ledger.shape.code) ?? []) {
        const reckoned = periodsOf(ledger, matter, by)
          .map((r) => ({
            period: r.period,
            standing: r.standing,
            due_on: isRefusal(r.reckoning) || r.standing === 'paused' ? null : r.reckoning.dueOn,
          }))
          .toSorted((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
        expect(kept.get(matter.row.id) ?? []).toEqual(reckoned)
      }
  })

  test('每个文号系列从一号起连续无缺', async () => {
    const issued = await house.store.transaction(counter, (tx) =>
      tx
        .selectFrom('number_issued')
        .select(['series', 'year', 'n'])
        .orderBy('series')
        .orderBy('year')
        .orderBy('n')
        .execute(),
    )
    expect(issued.length).toBeGreaterThan(200)
    const previous = (at: number) => {
      const [before, here] = [issued[at - 1], issued[at]]
      return before && before.series === here?.series && before.year === here.year ? before.n : 0
    }
    expect(issued.map((i) => i.n)).toEqual(issued.map((_, at) => previous(at) + 1))
  })

  test('更正一条记录的日期：数字、列表、报告、勾稽都随之改变，定稿不变', async () => {
    const cases = matters.get(reconsiderationCase.shape.code) ?? []
    const first = cases
      .filter((m) => String(m.row['receivedOn']) >= '2024-01-01')
      .toSorted((a, b) => (String(a.row['acceptedOn']) < String(b.row['acceptedOn']) ? -1 : 1))
    const target = first.find((m) => m.row['acceptedOn'] !== null && m.entries[1]?.name === 'accept')
    const clerk = await findActor(house, region, 'clerk')
    if (!target || !clerk) throw new Error('the demo has no case to mend')
    await house.store.transaction(scopeOf(clerk), (tx) =>
      correctMatter(
        tx,
        reconsiderationCase,
        target.row.id,
        target.version,
        { receivedOn: '2023-12-27', acceptedOn: '2023-12-28' },
        '收件戳为上年',
        recordingOf(house, clerk),
      ),
    )
    const report = await reportOf(house, { region }, 2024)
    const figure = (id: string) => report.figures.find((f) => f.id === id)
    expect(figure('F33')).toMatchObject({ value: 96, lastYear: 24 })
    expect(figure('F34')).toMatchObject({ numerator: 96, denominator: 96 })
    expect(figure('F35')).toMatchObject({ numerator: 96, base: 24 })
    expect(figure('F33')?.fixed).toMatchObject({ differs: true })
    const growth = report.checks.find((c) => c.id === 'RC-20')
    expect(growth).toMatchObject({ standing: 'holds', detail: expect.stringContaining('（96－24）÷24') })
    const listed = await house.store.transaction(scopeOf(clerk), (tx) =>
      listRecords(
        tx,
        reconsiderationCase,
        {
          filter: { acceptedOn: { from: plainDate('2024-01-01'), to: plainDate('2024-12-31') } },
          limit: 1,
          total: 'exact',
        },
        recordingOf(house, clerk),
      ),
    )
    expect(listed.total?.count).toBe(96)
  })
})
