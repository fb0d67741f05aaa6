import { sql } from 'kysely'
import { reportCounter, scopeOf } from '../../src/auth/actor.ts'
import { callsOf } from './calls.ts'
import { chooser } from './courses.ts'
import type { Call } from './judge.ts'
import { region } from './people.ts'
import type { Kept, Reply, Town } from './town.ts'

export interface Tally {
  readonly calls: number
  readonly allow: number
  readonly absent: number
  readonly refused: number
  readonly gaps: number
}
export const tallyOf = (calls: readonly Call[]): Tally => {
  const of = (verdict: Call['verdict']) => calls.filter((c) => c.verdict === verdict).length
  return {
    calls: calls.length,
    allow: of('allow'),
    absent: of('absent'),
    refused: of('refused'),
    gaps: calls.filter((c) => c.gap).length,
  }
}
export const tell = (name: string, { calls, allow, absent, refused, gaps }: Tally, seconds: number): void =>
  console.log(
    `权限矩阵（${name}）：${calls}次调用，准许${allow}，如同不存在${absent}，拒绝${refused}，其中与法律文件已知不一致${gaps}；${seconds.toFixed(1)} s`,
  )

/** What each person may try, one person after another: all of it at once is more than a machine holds. */
export async function* callsIn(town: Town, records: readonly Kept[]): AsyncGenerator<readonly Call[]> {
  const clocks = await town.house.store.transaction(scopeOf(reportCounter(region)), async (tx) => {
    const { rows } = await sql<{ id: string; n: number }>`
      select record_id as id, count(*) as n from clock where region_code = ${region} and standing in ('running', 'paused') group by 1`.execute(
      tx,
    )
    return new Map(rows.map(({ id, n }) => [id, n]))
  })
  for (const who of [...town.identities, town.nobody]) yield callsOf(town, who, records, clocks)
}

/** In an order of its own each time: enough of them that every pair of two factors is tried that the whole tries. */
export async function pairwise(people: AsyncIterable<readonly Call[]>, seed: number, most = Number.POSITIVE_INFINITY) {
  const covered = new Set<string>()
  const chosen: Call[] = []
  let all = 0
  for await (const calls of people) {
    all += calls.length
    for (const call of shuffledBy(calls, seed)) {
      const pairs = call.factors.flatMap((a, i) => call.factors.slice(i + 1).map((b, j) => `${i} ${j} ${a} ${b}`))
      if (pairs.every((p) => covered.has(p))) continue
      for (const pair of pairs) covered.add(pair)
      chosen.push(call)
    }
  }
  return { all, sample: shuffledBy(chosen, seed).slice(0, most) }
}
function shuffledBy<T>(items: readonly T[], seed: number): readonly T[] {
  const choose = chooser(seed)
  const order = [...items]
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = choose(i + 1)
    const [a, b] = [order[i], order[j]]
    if (a === undefined || b === undefined) continue
    order[i] = b
    order[j] = a
  }
  return order
}

const faultOf = (call: Call, reply: Reply): string | null => {
  const { who, method, url, judge, verdict } = call
  const fault = reply.status >= 500 ? `${reply.status}` : judge(reply)
  return fault === null ? null : `${who.label} ${method} ${url} (${verdict}): ${fault} ${reply.text.slice(0, 120)}`
}

/** One after another. @returns what each was answered, and what is wrong */
export async function runSerially(town: Town, calls: readonly Call[]) {
  const replies: Reply[] = []
  const faults: string[] = []
  for (const call of calls) {
    const reply = await town.call(call.who, call.method, call.url, call.body, call.version)
    replies.push(reply)
    const fault = faultOf(call, reply)
    if (fault !== null) faults.push(fault)
  }
  return { replies, faults }
}

const incident = (text: string) => text.replace(/"incident":"[^"]+"/, '')
/** So many at once on one pool, in another order: whoever is answered otherwise than when alone was answered for another. */
export async function runInParallel(
  town: Town,
  calls: readonly Call[],
  alone: readonly Reply[],
  hands: number,
): Promise<readonly string[]> {
  const order = shuffledBy(
    calls.map((_, i) => i),
    97,
  )
  const faults: string[] = []
  let next = 0
  const work = async () => {
    for (let at = order[next++]; at !== undefined; at = order[next++]) {
      const [call, expected] = [calls[at], alone[at]]
      if (!call || !expected) continue
      const reply = await town.call(call.who, call.method, call.url, call.body, call.version)
      // Files have a time in them, and the audit tells of the exports that are asked here.
      const differs = /\/documents\/|\/print$|docx$|pdf$|\/administration\/(audit|readings)/.test(call.url)
      if (reply.status !== expected.status || (!differs && incident(reply.text) !== incident(expected.text)))
        faults.push(
          `${call.who.label} ${call.method} ${call.url}: ${reply.status} in parallel, ${expected.status} alone`,
        )
    }
  }
  await Promise.all(Array.from({ length: hands }, work))
  return faults
}
