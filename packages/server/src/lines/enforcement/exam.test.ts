import { setTimeout as pause } from 'node:timers/promises'
import type { RecordView } from '@fazhi/ledger'
import type { ResultsView, SittingView } from '@fazhi/lines/enforcement/exam-view'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { Candidate, type Hall, openHall, type Seated } from '../../../test/candidates.ts'
import { region } from '../../../test/district.ts'
import { type Installation, installPostgres, type ServerProcess } from '../../../test/served.ts'
import { buildApp } from '../../app.ts'
import { founder, scopeOf } from '../../auth/actor.ts'

const officers = 404
const questions = 4
const minute = 60_000
const percentile = (of: readonly number[], share: number) =>
  of.toSorted((a, b) => a - b)[Math.min(of.length - 1, Math.floor(of.length * share))] ?? 0

describe.skipIf(inject('postgresTemplate') === null)('四百零四人同时答卷 · PostgreSQL 15', () => {
  let installation: Installation
  let hall: Hall
  let paper = ''
  const begun = new Date()
  beforeAll(async () => {
    installation = await installPostgres()
    const store = await installation.open()
    hall = await openHall(store, begun, officers, questions)
    await store.close()
  }, 120_000)
  afterAll(() => installation.remove())

  test('服务器中途被杀：确认过的答案一个不少，谁也不能答第二次，答案事先没有人看得到', async () => {
    let server: ServerProcess = await installation.serve()
    const published = await fetch(`${server.url}/api/enforcement/papers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: hall.coordinator.cookie },
      body: JSON.stringify({
        title: '演示·大比武知识答卷',
        opensAt: begun.toISOString(),
        closesAt: new Date(begun.getTime() + 20 * minute).toISOString(),
        minutes: 20,
        tieRule: 'faster',
        teams: 2,
        members: 3,
        questions: hall.questions,
      }),
    })
    expect(published.status, await published.clone().text()).toBe(201)
    paper = ((await published.json()) as RecordView).row.id

    const candidates = hall.candidates.map((c) => new Candidate(c, () => server.url))
    // The nth answers right so often as his number allows, so that scores differ.
    const chooseOf = (i: number) => (n: number) => ((i + n) % (1 + (i % 7)) === 0 ? 'A' : 'B')
    const writing = Promise.all(
      candidates.map((c, i) => c.write(paper, chooseOf(i), () => ((i * 7919 + c.times.length * 104_729) % 1500) + 1)),
    )
    const kept = () => candidates.reduce((sum, c) => sum + c.acknowledged.size, 0)
    while (kept() < (officers * questions) / 3) await pause(20)
    await server.kill()
    server = await installation.serve()
    await writing
    const times = candidates.flatMap((c) => c.times)
    const unanswered = candidates.reduce((sum, c) => sum + c.unanswered, 0)
    console.log(
      `${officers} candidates, ${kept()} answers kept, p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms, ${unanswered} requests asked again after kill -9`,
    )
    expect(candidates.flatMap((c) => c.strange)).toEqual([])
    expect(kept()).toBe(officers * questions)
    expect(candidates.filter((c) => c.deadlines.size !== 1)).toEqual([])

    const [first] = hall.candidates
    const late = await fetch(`${server.url}/api/enforcement/examinations/${paper}/answers/1`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', cookie: first?.cookie ?? '' },
      body: JSON.stringify({ choice: 'A' }),
    })
    expect(late.status).toBe(409)
    await server.stop()

    const store = await installation.open()
    try {
      const rows = await store.transaction(
        scopeOf({ ...founder(region), post: 'enforcement_coordinator' }),
        async (tx) => {
          const { rows } = await sql<{ officer: string; n: number; choice: string }>`
          select officer, n, choice from exam_answer where paper = ${paper}`.execute(tx)
          return rows
        },
      )
      const stored = new Map(rows.map((r) => [`${r.officer} ${r.n}`, r.choice]))
      const lost = candidates.flatMap((c, i) =>
        [...c.acknowledged].filter(([n, choice]) => stored.get(`${hall.candidates[i]?.officer} ${n}`) !== choice),
      )
      expect(lost).toEqual([])
      expect(stored.size).toBe(officers * questions)
    } finally {
      await store.close()
    }
  }, 300_000)

  test('截止以前不能评分；截止以后评分、排名、选出两队六人，数字由查询得出，答案才公布', async () => {
    const store = await installation.open()
    let now = new Date(begun.getTime() + 10 * minute)
    const app = await buildApp({ store, now: () => now }, { secure: false, log: false })
    const ask = async <T>(who: Seated | undefined, method: 'GET' | 'POST', path: string) => {
      const answer = await app.inject({
        method,
        url: `/api/enforcement/${path}`,
        headers: { cookie: who?.cookie ?? '' },
      })
      return { status: answer.statusCode, body: answer.json<T>() }
    }
    try {
      const [first] = hall.candidates
      expect((await ask(hall.coordinator, 'POST', `papers/${paper}/closing`)).status).toBe(409)
      expect((await ask(first, 'POST', `papers/${paper}/closing`)).status).toBe(403)
      const before = await ask<SittingView>(first, 'GET', `examinations/${paper}`)
      expect([before.body.keys, before.body.isOver]).toEqual([[], true])
      const seat = { ...founder(region), account: null, post: 'inspector' }
      const keys = () =>
        store.transaction(scopeOf(seat), async (tx) => (await sql`select answer from exam_key`.execute(tx)).rows.length)
      expect(await keys()).toBe(0)

      now = new Date(begun.getTime() + 21 * minute)
      const started = performance.now()
      const closed = await ask<ResultsView>(hall.coordinator, 'POST', `papers/${paper}/closing`)
      console.log(`scored and placed in ${((performance.now() - started) / 1000).toFixed(1)} s`)
      expect(closed.status, JSON.stringify(closed.body).slice(0, 300)).toBe(200)
      const { ranking, teams, items, undecided } = closed.body
      expect(ranking).toHaveLength(officers)
      expect(ranking[0]?.place).toBe(1)
      expect(items).toHaveLength(questions)
      expect(items.every((i) => i.answered === officers && (i.difficulty ?? 0) > 0)).toBe(true)
      if (undecided.length === 0) expect(teams.map((t) => t.members.length)).toEqual([3, 3])
      expect((await ask(hall.coordinator, 'POST', `papers/${paper}/closing`)).status).toBe(409)
      expect((await ask<SittingView>(first, 'GET', `examinations/${paper}`)).body.keys).toHaveLength(questions)
      expect(await keys()).toBe(questions)
    } finally {
      await app.close()
      await store.close()
    }
  }, 120_000)
})
