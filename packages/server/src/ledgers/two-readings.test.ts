import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, type PlainDate, plainDate } from '@fazhi/law'
import {
  type AnyFilter,
  type AnyRow,
  type AnyTest,
  type BoardCell,
  cutOff,
  type Field,
  figuresOf,
  type Ledger,
  type OrganId,
  type RecordId,
  type Scalar,
  toPredicate,
  windowDate,
} from '@fazhi/ledger'
import { fixtures } from '@fazhi/ledger/testing/fixtures'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase } from '../../test/engines.ts'
import { byLaw, scopeOf } from '../auth/actor.ts'
import { EmbeddedEngine } from '../db/embedded/engine.ts'
import { migrate, readMigrations } from '../db/migrations.ts'
import { planOf } from '../db/plan.ts'
import { figuresBoard, figureTotals } from './figures-board.ts'
import { countFigures } from './figures-sql.ts'
import { allOf, toSql } from './filter-sql.ts'
import { factColumns, fieldNames } from './row.ts'

const region = '211302'
const actor = scopeOf(byLaw(region))
const day = plainDate('2024-12-31')

/** The same numbers every run: a small linear congruence, good enough to spread cases. */
function chooser(seed: number) {
  let state = seed
  return (among: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % among
  }
}
type Choose = ReturnType<typeof chooser>

const uuid = (n: number) => `0193f000-0000-7000-8000-${String(n).padStart(12, '0')}`
function sampleOf(field: Field, choose: Choose): Scalar {
  switch (field.kind) {
    case 'text':
    case 'person':
    case 'number':
      return ['甲', '乙', '甲乙', '乙甲丙', '丁'][choose(5)] ?? '甲'
    case 'date':
      return addDays(plainDate('2023-06-01'), choose(900))
    case 'year':
      return 2022 + choose(4)
    case 'quantity':
    case 'money':
      return choose(40)
    case 'choice':
      return Object.keys(field.options ?? {})[choose(Object.keys(field.options ?? {}).length)] ?? ''
    case 'organ':
      return `unit-${choose(4)}`
    case 'account':
    case 'reference':
      return uuid(choose(5))
  }
}
function testOf(field: Field, choose: Choose): AnyTest {
  const value = () => sampleOf(field, choose)
  const isOrdered =
    field.kind === 'date' || field.kind === 'quantity' || field.kind === 'year' || field.kind === 'money'
  const ends = (): AnyTest => {
    const to = field.kind === 'date' && choose(3) === 0 ? cutOff : value()
    return [{ from: value() }, { to }, { from: value(), to }][choose(3)] as AnyTest
  }
  const kinds: readonly (() => AnyTest)[] = [
    value,
    () => [value(), value()],
    () => ({ not: [value(), value()] }),
    () => ({ empty: choose(2) === 0 }),
    ...(isOrdered ? [ends, ends] : []),
    ...(field.kind === 'text' || field.kind === 'person' ? [() => ({ has: '甲' })] : []),
  ]
  return kinds[choose(kinds.length)]?.() ?? value()
}

const rowsOf = (ledger: Ledger, choose: Choose): readonly AnyRow[] =>
  Array.from({ length: 300 }, (_, n): AnyRow => {
    const facts = Object.entries(ledger.shape.fields).map(([name, field]) => {
      const isEmpty = (field.optional || field.kind === 'number') && choose(3) === 0
      // A number is unique in its series.
      const value = field.kind === 'number' ? `第${n}号` : sampleOf(field, choose)
      return [name, isEmpty ? null : value] as const
    })
    const states = Object.keys(ledger.shape.states)
    return {
      ...Object.fromEntries(facts),
      id: uuid(n) as RecordId,
      state: states[choose(states.length)] ?? '',
      organ: `unit-${choose(4)}` as OrganId,
      createdOn: addDays(plainDate('2023-06-01'), choose(900)),
    }
  })

/** The fixtures' tables, without what would want rows in other tables. */
async function fixtureTables(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-fixtures-'))
  const engine = await EmbeddedEngine.open(folder)
  const connection = await engine.acquire()
  await migrate(connection, await readMigrations())
  const plan = await planOf(connection, fixtures)
  connection.release()
  await engine.close()
  await rm(folder, { recursive: true })
  return plan.filter((statement) => !statement.includes('_fkey'))
}

describe.each(engines)('筛选和数字的两种读法 · $name', (engine) => {
  let database: TestDatabase
  const stored = new Map<Ledger, readonly AnyRow[]>()
  beforeAll(async () => {
    database = await engine.open(await fixtureTables())
    const at = '2024-01-01T00:00:00Z'
    for (const [seed, ledger] of fixtures.entries()) {
      const rows = rowsOf(ledger, chooser(seed + 7))
      stored.set(ledger, rows)
      await database.store.transaction(actor, async (tx) => {
        for (const row of rows) {
          const columns = {
            region_code: region,
            id: row.id,
            state: row.state,
            version: 1,
            created_on: row.createdOn,
            created_at: at,
            updated_at: at,
            organ_id: row.organ,
            organ_path: '/',
            party_organs: '',
            assignees: '',
            ...factColumns(ledger, row, fieldNames(ledger)),
          }
          const names = sql.join(Object.keys(columns).map((c) => sql.ref(c)))
          await sql`insert into ${sql.table(ledger.shape.code)} (${names}) values (${sql.join(Object.values(columns).map((v) => sql`${v}`))})`.execute(
            tx,
          )
        }
      })
    }
  }, 120_000)
  afterAll(() => database.drop())

  test('a filter means the same rows in SQL and in TypeScript, empties included', async () => {
    let matched = 0
    for (const [ledger, rows] of stored) {
      const choose = chooser(ledger.shape.code.length)
      const names = Object.keys(ledger.shape.fields)
      await database.store.transaction(actor, async (tx) => {
        for (let i = 0; i < 60; i += 1) {
          const picked = Array.from({ length: 1 + choose(2) }, () => names[choose(names.length)] ?? '')
          const filter: AnyFilter = Object.fromEntries(
            picked.flatMap((name) => {
              const field = ledger.shape.fields[name]
              return field ? [[name, testOf(field, choose)]] : []
            }),
          )
          const found = await sql<{
            id: string
          }>`select id from ${sql.table(ledger.shape.code)} where ${allOf([sql`region_code = ${region}`, ...toSql(filter, day)])} order by id`.execute(
            tx,
          )
          const expected = rows.filter(toPredicate(filter, day)).map((r) => r.id)
          expect([filter, found.rows.map((r) => r.id)]).toEqual([filter, expected])
          matched += expected.length
        }
      })
    }
    expect(matched).toBeGreaterThan(1_000)
  })

  test('every kind of figure counts the same in one scan and row by row', async () => {
    const kinds = new Set<string>()
    for (const [ledger, rows] of stored)
      for (const year of [2023, 2024, 2025]) {
        const window = { from: `${year}-01-01` as PlainDate, to: `${year}-12-31` as PlainDate, cutOff: day }
        const counted = await database.store.transaction(actor, (tx) => countFigures(tx, ledger, region, window))
        for (const [name, { value, numerator, denominator }] of Object.entries(figuresOf(ledger, rows, window))) {
          expect([ledger.shape.code, name, counted[name]]).toEqual([
            ledger.shape.code,
            name,
            { value, numerator, denominator },
          ])
          kinds.add(ledger.figures[name]?.kind ?? '')
        }
      }
    expect([...kinds].toSorted()).toEqual(['balance', 'count', 'distinct', 'rate', 'stock', 'sum'])
  })
  test('the board counts each part as the figure counts those rows alone', async () => {
    let compared = 0
    for (const [declared, rows] of stored) {
      const choice = Object.entries(declared.shape.fields).find(([, f]) => f.kind === 'choice')?.[0]
      const ledger: Ledger = choice === undefined ? declared : { ...declared, breakdown: [choice] }
      const reader = byLaw(region)
      const [board, totals] = await database.store.transaction(actor, (tx) =>
        Promise.all([figuresBoard(tx, ledger, reader, 2024), figureTotals(tx, ledger, region, 2024)]),
      )
      const windows = { now: 2024, last: 2023 } as const
      const isCell = (cell: BoardCell, own: (on: string | undefined) => readonly AnyRow[]) => {
        for (const year of ['now', 'last'] as const) {
          const to = `${windows[year]}-12-31` as PlainDate
          const window = { from: `${windows[year]}-01-01` as PlainDate, to, cutOff: to }
          for (const [name, figure] of Object.entries(ledger.figures)) {
            const on = windowDate(figure)
            const { value, numerator, denominator } = figuresOf(ledger, own(on), window)[name] ?? {}
            const got =
              figure.kind === 'rate'
                ? [cell[year][`${name}.part`] ?? 0, cell[year][`${name}.whole`] ?? 0]
                : [cell[year][name] ?? 0]
            const wanted = figure.kind === 'rate' ? [numerator, denominator] : [value]
            expect([ledger.shape.code, name, cell.key, year, got]).toEqual([
              ledger.shape.code,
              name,
              cell.key,
              year,
              wanted,
            ])
            compared += 1
          }
        }
      }
      isCell(board.total, () => rows)
      for (const cell of board.organs) isCell(cell, () => rows.filter((r) => r.organ === cell.key))
      for (const cell of choice === undefined ? [] : (board.kinds[choice] ?? []))
        isCell(cell, () => rows.filter((r) => (r[choice ?? ''] ?? '') === cell.key))
      for (const cell of board.months)
        isCell(cell, (on) =>
          on === undefined ? [] : rows.filter((r) => Number(String(r[on]).slice(5, 7)) === Number(cell.key)),
        )
      const window = { from: '2024-01-01' as PlainDate, to: day, cutOff: day }
      const wanted = Object.entries(figuresOf(ledger, rows, window)).map(([name, f]) => [
        name,
        f.value,
        f.numerator,
        f.denominator,
      ])
      expect(totals.map((f) => [f.name, f.value, f.numerator, f.denominator])).toEqual(wanted)
    }
    expect(compared).toBeGreaterThan(300)
  })
})
