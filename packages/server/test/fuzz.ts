import { isDeepStrictEqual } from 'node:util'
import { findGrant, type RecordView } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import fc from 'fast-check'
import type { Client, District } from './district.ts'
import { type Description, type Operation, operationsOf } from './openapi.ts'
import { pdf, png } from './sample-files.ts'
import { type Colleague, fillPosts } from './staff.ts'
import { bodyOf, hostileTexts, hostileValue, type Pools, spoiled } from './written.ts'

/** Words of the inside: frames, files, statements, codes, tables, libraries. */
export const inside =
  /\bat \S+ \(|\.(ts|js|mjs):\d|node_modules|node:internal|\/src\/|select .* from|insert into|sqlstate|syntax error|violates|\bconstraint\b|organ_path|party_organs|region_code|record_id|pg_|pglite|postgres|kysely|fastify|FST_ERR|ajv|typebox|TypeError|RangeError|SyntaxError|ECONN/i

export interface Ground {
  readonly district: District
  readonly staff: readonly Colleague[]
  readonly operations: readonly Operation[]
  readonly pools: Pools
  /** What was made, by ledger. */
  readonly made: Map<string, string[]>
  /** What was uploaded, and to which record. */
  readonly files: { readonly record: string; readonly file: string }[]
}
export interface Tally {
  readonly operations: Map<string, Map<number, number>>
  readonly statuses: Map<number, number>
}
export const newTally = (): Tally => ({ operations: new Map(), statuses: new Map() })
const count = ({ operations, statuses }: Tally, { method, path }: Operation, status: number) => {
  const key = `${method} ${path}`
  const of = operations.get(key) ?? new Map<number, number>()
  operations.set(key, of.set(status, (of.get(status) ?? 0) + 1))
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
}
export const sayTally = ({ operations, statuses }: Tally): string => {
  const requests = [...statuses.values()].reduce((a, b) => a + b, 0)
  const each = [...statuses].toSorted(([a], [b]) => a - b).map(([s, n]) => `${s}×${n}`)
  const fewest = Math.min(...[...operations.values()].map((of) => [...of.values()].reduce((a, b) => a + b, 0)))
  const done = [...operations.values()].filter((of) => [...of.keys()].some((s) => s < 300)).length
  return `${requests} requests on ${operations.size} operations (each at least ${fewest} times, ${done} of them with a 2xx): ${each.join(' ')}`
}

const ledgerIn = (path: string) => /^\/api\/ledgers\/(\w+)/.exec(path)?.[1]
export async function openGround(district: District): Promise<Ground> {
  district.today('2024-06-03')
  const staff = await fillPosts(district)
  const anyone = staff[0]?.client
  if (!anyone) throw new Error('nobody')
  const operations = operationsOf((await anyone.get<Description>('/api/openapi.json')).body)
  const made = new Map<string, string[]>()
  const pools: Pools = {
    today: '2024-06-03',
    organs: ['gov', 'review', 'market', 'urban'],
    accounts: [...staff.map((s) => s.account), ...Object.values(district.accounts)],
    records: (ledger) => made.get(ledger) ?? [],
  }
  return { district, staff, operations, pools, made, files: [] }
}

/** Whoever a ledger grants something to, and now and then anybody. */
function actorsOf({ staff }: Ground, operation: Operation): readonly Colleague[] {
  const ledger = findLedger(ledgerIn(operation.path) ?? '')
  if (!ledger) return staff
  const move = /\/moves\/(\w+)/.exec(operation.path)?.[1]
  const granted = staff.filter(({ post }) => {
    const grant = findGrant(ledger.access, post)
    if (!grant) return false
    if (move !== undefined) return Object.values(grant.move ?? {}).some((m) => m === 'all' || m?.includes(move))
    if (operation.path.endsWith('/corrections')) return grant.correct !== undefined
    return operation.method === 'GET' || grant.create !== undefined
  })
  return granted.length > 0 ? [...granted, ...granted, ...granted, ...staff] : staff
}

/** As an address can carry it: half a character cannot. */
export const written = (text: string) => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'))

const files = fc.oneof(
  fc.nat(6).map((pages) => pdf(pages + 1, String(pages))),
  fc.constant(png),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom('MZ', '<svg/>', 'PK\x03\x04', '\x89PNG', '%PDF-1.7', 'GIF89a')
    .map((start) => Buffer.from(start, 'latin1')),
)
const fileNames = ['材料.pdf', 'a.png', 'a.exe', '无后缀', '../../a.pdf', '\u202efdp.exe', 'x'.repeat(400)]

const request = ({ body, query, takesFile }: Operation, pools: Pools) =>
  fc.record({
    who: fc.nat(),
    known: fc.nat(),
    isKnown: fc.nat(9).map((n) => n < 8),
    param: fc.constantFrom(...hostileTexts),
    search: fc.array(
      fc.tuple(
        fc.constantFrom('extra', 'sort', ...query),
        fc.oneof(fc.constantFrom(...hostileTexts, '2024', '2024-01-01', 'red'), fc.string({ maxLength: 20 })),
      ),
      { maxLength: 3 },
    ),
    fileName: fc.constantFrom(...fileNames),
    body: takesFile
      ? files
      : body
        ? bodyOf(body, pools).chain((b) => fc.oneof(fc.constant<unknown>(b), fc.constant<unknown>(b), spoiled(b)))
        : fc.oneof(fc.constant<unknown>(undefined), hostileValue),
    match: fc.oneof(
      { weight: 6, arbitrary: fc.constant('now') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('', '"0"', 'W/"3"', '*', '"1", "2"', '"99999999999999"', 'x', '"-1"', 'none'),
      },
    ),
    key: fc.option(fc.oneof(fc.constantFrom('k', '', 'x'.repeat(300), '\u00e9', '__proto__'), fc.uuid()), { freq: 2 }),
  })
type Asked = ReturnType<typeof request> extends fc.Arbitrary<infer R> ? R : never

const fact = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim() : (value ?? null))

/** Sends one request and says what is wrong with the answer; null where all is well. */
export async function judge(ground: Ground, operation: Operation, asked: Asked, tally: Tally): Promise<string | null> {
  const { made, pools } = ground
  const code = ledgerIn(operation.path)
  const actors = actorsOf(ground, operation)
  const actor = actors[asked.who % actors.length]
  const ids = code === undefined ? [] : pools.records(code)
  const id = ids[asked.known % Math.max(1, ids.length)]
  if (!actor) throw new Error('nobody')
  const file = ground.files.findLast((f) => f.record === id)?.file
  const known: Readonly<Record<string, string>> = {
    year: '2024',
    post: actor.post,
    rule: 'reconsideration.examine',
    ...(file === undefined ? {} : { attachment: file }),
    column: 'justice_office',
    address: '2024-1',
  }
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    asked.isKnown ? ((name === 'id' ? (id ?? 'F33') : known[name]) ?? '') : written(asked.param),
  )
  const named = operation.takesFile ? [`name=${written(asked.fileName)}`] : []
  const search = [...named, ...asked.search.map(([name, value]) => `${name}=${written(value)}`)]
  const isAsked = search.length > 0 && (operation.method === 'GET' || operation.takesFile)
  const url = `${path}${isAsked ? `?${search.join('&')}` : ''}`
  const answer =
    operation.method === 'GET'
      ? await actor.client.get<unknown>(url)
      : await actor.client.send<unknown>(
          operation.method,
          url,
          asked.body === undefined || asked.body instanceof Buffer
            ? (asked.body as Buffer | undefined)
            : JSON.stringify(asked.body),
          await headersOf(actor.client, code, id, asked),
        )
  count(tally, operation, answer.status)
  if (answer.status >= 500) return `status ${answer.status}: ${JSON.stringify(answer.body)}`
  const type = String(answer.headers['content-type'] ?? '')
  const breach = operation.breach(answer.status, type, answer.body)
  if (breach) return breach
  if (answer.headers['cache-control'] !== 'no-store') return `cache-control is ${answer.headers['cache-control']}`
  if (answer.status >= 400) {
    const said = JSON.stringify(answer.body)
    return inside.test(said) ? `the inside shows: ${said}` : null
  }
  if (operation.method === 'GET') return null
  if (operation.admits && !operation.admits(asked.body)) return `nonsense was accepted with ${answer.status}`
  if (!/\/(moves\/\w+|corrections|documents\/\w+)$|^\/api\/ledgers\/\w+$/.test(operation.path) || !code) {
    const { id: file } = answer.body as { readonly id?: string }
    if (operation.takesFile && file !== undefined) ground.files.push({ record: id ?? '', file })
    return null
  }
  const view = answer.body as RecordView
  if (answer.status === 201) made.set(code, [...ids, view.row.id])
  return readBack(actor, code, view, asked.body)
}

async function headersOf(
  client: Client,
  code: string | undefined,
  id: string | undefined,
  { match, key, body }: Asked,
) {
  const type = body instanceof Buffer ? 'application/octet-stream' : 'application/json'
  const headers: Record<string, string> = body === undefined ? {} : { 'content-type': type }
  if (match === 'now' && code !== undefined && id !== undefined) {
    const { headers: current } = await client.get(`/api/ledgers/${code}/${id}`)
    if (typeof current['etag'] === 'string') headers['if-match'] = current['etag']
  } else if (match !== 'none' && match !== 'now') headers['if-match'] = match
  if (key !== null) headers['idempotency-key'] = key
  return headers
}

/** After an accepted write the record says what was sent, and says it again when it is read. */
async function readBack(actor: Colleague, code: string, view: RecordView, body: unknown): Promise<string | null> {
  const ledger = findLedger(code)
  const masked = Object.keys((ledger && findGrant(ledger.access, actor.post)?.masked) ?? {})
  const sent = Object.entries((body as { readonly values?: object } | undefined)?.values ?? body ?? {})
  const lost = sent.filter(
    ([name, value]) =>
      ledger && Object.hasOwn(ledger.shape.fields, name) && !masked.includes(name) && view.row[name] !== fact(value),
  )
  if (lost.length > 0) return `sent ${JSON.stringify(Object.fromEntries(lost))}, stored ${JSON.stringify(view.row)}`
  const again = await actor.client.get(`/api/ledgers/${code}/${view.row.id}`)
  if (again.status === 404) return null
  return isDeepStrictEqual(again.body, view) ? null : 'reading again gives another record'
}

/** Asks every operation of the document so many times; a seed replays a run. */
export async function fuzz(ground: Ground, runs: number, seed: number, tally: Tally): Promise<void> {
  // Signing in and out would lock and end the run's own sessions; a test of its own holds them.
  const operations = ground.operations.filter(({ path, method }) => path !== '/api/session' || method === 'GET')
  // Intakes first, so that there is something to ask about.
  const isIntake = ({ path, method }: Operation) => method === 'POST' && /^\/api\/ledgers\/\w+$/.test(path)
  const intakes = operations.filter(isIntake)
  const ask = (operation: Operation, times: number, from: number) =>
    fc.assert(
      fc.asyncProperty(request(operation, ground.pools), async (asked) => {
        const wrong = await judge(ground, operation, asked, tally)
        if (wrong) throw new Error(`${operation.method} ${operation.path}: ${wrong}`)
      }),
      { numRuns: times, seed: from, endOnFailure: true },
    )
  for (const [at, operation] of [...intakes, ...intakes].entries()) await ask(operation, Math.max(12, runs), seed + at)
  // Chance alone fills in a long form seldom: a ledger that has no record yet is asked again.
  for (let again = 1; again <= 8; again++)
    for (const [at, operation] of intakes.entries())
      if (!ground.made.has(ledgerIn(operation.path) ?? '')) await ask(operation, 12, seed + again * 10_000 + at)
  for (const [at, operation] of operations.entries())
    await ask(operation, isIntake(operation) ? Math.max(12, runs) : runs, seed + 2 * intakes.length + at)
}
