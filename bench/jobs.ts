import { connect } from '../packages/server/src/db/postgres/pool.ts'
import { account, factsOf, idOf, region, url } from './load.ts'
import { row } from './reference/gen/generate.mjs'

/** One request of a job; `done` hears the answer's status. */
export interface Shot {
  readonly method?: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly done?: (status: number, body: string) => void
}
export type Job = () => Shot
/** Rows in one request of W8. */
export const batchRows = 1_000

const base = '/api/ledgers/bench_case'
const json = { 'content-type': 'application/json' }
const between = (from: number, to: number) => from + Math.floor(Math.random() * (to - from + 1))
const year = () => between(2020, 2024)
const inYear = () => {
  const y = year()
  return `acceptedOn=${y}-01-01..${y}-12-31`
}
const list = (state: string, rest: string) => ({ path: `${base}?state=${state}&${inYear()}&limit=20&${rest}` })

/** The words that the limits look for. */
const common = ['工资', '赔偿', '物业', '赡养', '漏水', '租金']
const found = (word: string) => ({ path: `/api/search?ledger=bench_case&q=${encodeURIComponent(word)}` })

/** A walk by cursor: the page after the one that the same connection got last. */
function walking(): Job {
  let after = ''
  const query = inYear()
  return () => ({
    path: `${base}?state=closed&${query}&limit=20&total=none${after}`,
    done: (_, body) => {
      const { after: next } = JSON.parse(body) as { readonly after: string | null }
      after = next === null ? '' : `&after=${next}`
    },
  })
}

interface Movable {
  readonly id: string
  version: number
  state: string
}
const moveOf: Readonly<Record<string, string>> = { accepted: 'mediate', mediating: 'putBack', pending: 'accept' }
const nextOf: Readonly<Record<string, string>> = { accepted: 'mediating', mediating: 'accepted', pending: 'accepted' }

/** Moves records to and fro; each is in one pair of hands at a time. */
function moving(records: Movable[], comesBack: boolean): Job {
  return () => {
    const record = records.shift()
    if (!record) throw new Error('no record left to move')
    return {
      method: 'POST',
      path: `${base}/${record.id}/moves/${moveOf[record.state]}`,
      headers: { ...json, 'if-match': `"${record.version}"` },
      body: '{}',
      done: (status) => {
        if (status !== 200) return
        record.version += 1
        record.state = nextOf[record.state] ?? record.state
        if (comesBack) records.push(record)
      },
    }
  }
}

async function recordsIn(database: string, states: readonly string[], count: number): Promise<Movable[]> {
  const reader = await connect(url('postgres', database))
  const { rows } = await reader.query(
    'select id::text, version, state from bench_case tablesample system (20) where state = any ($1::text[]) limit $2',
    [states, count],
  )
  await reader.end()
  return rows as Movable[]
}

export async function jobsOf(database: string, rows: number): Promise<Readonly<Record<string, () => Job>>> {
  const { serialNo: _, state: __, ...intake } = { ...factsOf(row(1)), state: '' }
  const { closedOn: _c, result: _r, ...facts } = intake
  const movable = await recordsIn(database, ['accepted', 'mediating'], 5_000)
  const pending = await recordsIn(database, ['pending'], 20_000)
  const same = (job: Job) => () => job
  return {
    W1: same(() => ({ path: `${base}/${idOf(between(1, rows))}` })),
    W2: same(() => list('closed', 'total=exact')),
    W2s: same(() => list('mediating', 'total=exact')),
    W2n: same(() => list('closed', 'total=none')),
    W2b: same(() => list('closed', 'total=bounded')),
    W3: same(() => list('closed', 'total=exact&page=500')),
    W3k: walking,
    W4c: same(() => found(common[between(0, common.length - 1)] ?? '')),
    W4r: same(() => found('焚烧')),
    W5: same(() => ({
      method: 'POST',
      path: base,
      headers: json,
      body: JSON.stringify({ ...facts, acceptedOn: '2018-05-06' }),
    })),
    W8: same(() => ({
      method: 'POST',
      path: `${base}/batch`,
      headers: json,
      body: JSON.stringify({ rows: Array.from({ length: batchRows }, () => ({ ...facts, acceptedOn: '2018-05-06' })) }),
    })),
    W6: same(moving(movable, true)),
    W6n: same(moving(pending, false)),
    W7: same(() => ({ path: `${base}/figures/months?year=${year()}&by=disputeKind` })),
    W7y: same(() => ({ path: `${base}/figures?year=${year()}` })),
  }
}

/** Signs in as the bench's clerk. @returns the cookie */
export async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ ...account, region }),
  })
  const [cookie] = answer.headers.getSetCookie()
  if (!answer.ok || cookie === undefined) throw new Error(`sign-in failed: ${await answer.text()}`)
  return cookie.split(';')[0] ?? ''
}
