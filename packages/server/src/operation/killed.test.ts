import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { shanghaiDate } from '@fazhi/law'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { region } from '../../test/district.ts'
import { type Installation, installEmbedded, installPostgres, type ServerProcess, signInAt } from '../../test/served.ts'
import { StubbornClerk } from '../../test/stubborn-clerk.ts'
import { reportCounter, scopeOf } from '../auth/actor.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { verifyRegion } from '../evidence/verify.ts'

const rounds = 20
const kinds = [
  { name: 'embedded', install: () => installEmbedded() },
  ...(inject('postgresTemplate') === null ? [] : [{ name: 'PostgreSQL 15', install: installPostgres }]),
]

describe.each(kinds)('a server killed twenty times under load · $name', ({ install }) => {
  let installation: Installation
  beforeAll(async () => {
    installation = await install()
  }, 60_000)
  afterAll(() => installation.remove())

  test('loses nothing it acknowledged, does nothing twice, draws no number twice and leaves no gap', async () => {
    const { accounts, data } = installation
    let server: ServerProcess = await installation.serve()
    let isOver = false
    const cookies = [await signInAt(server.url, 'clerk'), await signInAt(server.url, 'clerk')]
    const clerks = [...cookies, ...cookies].map(
      (c) =>
        new StubbornClerk(
          c,
          () => server.url,
          () => isOver,
        ),
    )
    const working = Promise.all(clerks.map((c) => c.work(accounts.clerk, shanghaiDate(new Date()))))
    const told = () => clerks.reduce((sum, c) => sum + c.answers, 0)
    for (let round = 0; round < rounds; round++) {
      // At work again, and at another moment of it each time.
      const before = told()
      while (told() < before + 4) await pause(5)
      await pause(7 * (round % 11))
      await server.kill()
      server = await installation.serve()
    }
    await pause(500)
    isOver = true
    await working
    await server.stop()

    const acknowledged = new Map(clerks.flatMap((c) => [...c.acknowledged]))
    const unanswered = clerks.reduce((sum, c) => sum + c.unanswered, 0)
    console.log(`${rounds} kills, ${acknowledged.size} records acknowledged, ${unanswered} requests asked again`)
    expect(clerks.flatMap((c) => c.strange)).toEqual([])
    expect(acknowledged.size).toBeGreaterThan(rounds)
    expect(unanswered).toBeGreaterThanOrEqual(rounds / 2)

    const store = await installation.open()
    try {
      const found = await store.transaction(scopeOf(reportCounter(region)), async (tx) => {
        const cases = await sql<{ id: string; version: number; number: string | null; entries: number }>`
          select c.id, c.version, c.case_no as number, count(e.id) as entries from reconsideration_case c
            left join entry e on e.region_code = c.region_code and e.record_id = c.id
          group by c.region_code, c.id`.execute(tx)
        const numbers = await sql<{ n: number; record: string }>`
          select n, record_id as record from number_issued where ledger = 'reconsideration_case' order by n`.execute(tx)
        return { cases: new Map(cases.rows.map((r) => [r.id, r])), numbers: numbers.rows }
      })
      expect([...acknowledged].filter(([id, view]) => found.cases.get(id)?.version !== view.version)).toEqual([])
      expect([...found.cases.values()].filter((c) => c.entries !== c.version)).toEqual([])
      // Every request was repeated until it was answered, so nothing is there that nobody was told of.
      expect(found.cases.size).toBe(acknowledged.size)
      expect(found.numbers.map(({ n }) => n)).toEqual(found.numbers.map((_, i) => i + 1))
      expect(new Set(found.numbers.map(({ record }) => record)).size).toBe(found.numbers.length)
      const numbered = [...found.cases.values()].flatMap(({ number }) => number ?? [])
      expect(numbered.length).toBe(found.numbers.length)

      const house = { store, now: () => new Date() }
      const keeper = await openKeeper(data)
      await sealRegion(house, keeper, region)
      expect(await verifyRegion(house, keeper, region)).toMatchObject({ holds: true, finding: null })
    } finally {
      await store.close()
      rmSync(data, { recursive: true, force: true })
    }
  }, 900_000)
})
