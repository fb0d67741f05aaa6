import type { Problem, RecordView } from '@fazhi/ledger'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, type Login, move, openDistrict } from '../test/district.ts'
import { engines } from '../test/engines.ts'

interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  readonly query: readonly string[]
}
interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>
}
interface Described {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly requestBody?: { readonly content?: { readonly 'application/json'?: { readonly schema?: Schema } } }
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}

const methods = { get: 'GET', post: 'POST', put: 'PUT', delete: 'DELETE' } as const
/** What the OpenAPI document says can be asked. */
const operationsOf = ({ paths }: Description): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(methods).flatMap(([verb, method]) => {
      const described = verbs[verb]
      if (!described) return []
      const body = described.requestBody?.content?.['application/json']?.schema?.properties ?? {}
      const query = (described.parameters ?? []).flatMap((p) => (p.in === 'query' ? [p.name] : []))
      return [{ method, path, body, query }]
    }),
  )

const hostile = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '-',
  '*',
  '!',
  '~',
  '..',
  '@',
  '\\',
  "' or 1=1 --",
  '"; drop table entry; --',
  '%',
  '%00',
  '../../etc/passwd',
  '9'.repeat(400),
  'x'.repeat(5_000),
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  '-1',
  '1e400',
  'NaN',
  'null',
  'true',
  '２０２４－０１－０１',
  '张三',
  '😀',
  '2024-01-01..',
  '..2024-01-01',
  'zz..aa',
  '0193f000-0000-7000-8000-000000000000',
  'W10',
  '__proto__',
  'constructor',
  'toString',
  'operation_of_law',
  'report',
  'founder',
]
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 1.5, 2 ** 53, 1e308, null, true, [], {}, [[]], { from: 1 }) },
)

/** As an address can carry it: half a character cannot. */
const written = (text: string) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '\ufffd'))

describe.each(engines)('凡是客户端送得出的，都不会使系统出错 · $name', (engine) => {
  let district: District
  const clients: Client[] = []
  let operations: readonly Operation[] = []
  const ids: string[] = []
  beforeAll(async () => {
    district = await openDistrict(engine)
    for (const login of ['clerk', 'chief', 'market', 'editor', 'admin'] satisfies Login[])
      clients.push(await district.as(login))
    const [clerk] = clients
    if (!clerk) throw new Error('nobody signed in')
    operations = operationsOf((await clerk.get<Description>('/api/openapi.json')).body)
    const made: RecordView[] = []
    for (let i = 0; i < 4; i += 1) made.push((await clerk.send('POST', casesUrl, draft)).body)
    const [, second, third] = made
    if (second) await move(clerk, second, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })
    if (third) await move(clerk, third, 'askCorrection', { correctionItems: '请补正' })
    ids.push(...made.map((m) => m.row.id))
  })
  afterAll(() => district.close())

  test('the document names every operation, with a body for what takes one', () => {
    expect(operations.length).toBeGreaterThan(40)
    const accept = operations.find((o) => o.path.endsWith('reconsideration_case/{id}/moves/accept'))
    expect(Object.keys(accept?.body ?? {})).toEqual(
      expect.arrayContaining(['on', 'procedure', 'handler', 'summaryGround']),
    )
  })

  test('hostile addresses, queries, headers and bodies are answered below 500, and tell nothing of the inside', async () => {
    const tally = new Map<number, number>()
    const request = fc.record({
      who: fc.nat(),
      which: fc.nat(),
      params: fc.array(fc.oneof(fc.constantFrom(...hostile), fc.nat(3).map(String)), { minLength: 3, maxLength: 3 }),
      query: fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 20 }))), {
        maxLength: 3,
      }),
      fields: fc.array(fc.tuple(fc.nat(), value), { maxLength: 6 }),
      whole: fc.option(value, { freq: 8 }),
      match: fc.constantFrom(undefined, '"1"', '"2"', 'W/"3"', '*', '', '"99999999999999"', 'x'),
      key: fc.constantFrom(undefined, 'k', '', 'x'.repeat(300), '\u00e9'),
    })
    await fc.assert(
      fc.asyncProperty(request, async ({ who, which, params, query, fields, whole, match, key }) => {
        const operation = operations[which % operations.length]
        const client = clients[who % clients.length]
        if (!operation || !client) return
        // Signing out would end the test's own session; signing in wrongly would lock it.
        if (operation.path === '/api/session' && operation.method !== 'GET') return
        let n = 0
        const path = operation.path.replace(/\{(\w+)\}/g, () => {
          const param = params[n++ % params.length] ?? ''
          return written(/^[0-3]$/.test(param) ? (ids[Number(param)] ?? '') : param)
        })
        const names = Object.keys(operation.body)
        const body =
          whole ?? Object.fromEntries(fields.map(([at, v]) => [names[at % Math.max(1, names.length)] ?? 'extra', v]))
        const search = query.map(
          ([at, v]) => `${operation.query[at % Math.max(1, operation.query.length)] ?? 'state'}=${written(v)}`,
        )
        const url = `${path}${search.length === 0 ? '' : `?${search.join('&')}`}`
        const headers = {
          'content-type': 'application/json',
          ...(match === undefined ? {} : { 'if-match': match }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        }
        const answer =
          operation.method === 'GET'
            ? await client.get<Problem>(url)
            : await client.send<Problem>(operation.method, url, JSON.stringify(body), headers)
        tally.set(answer.status, (tally.get(answer.status) ?? 0) + 1)
        expect([operation.method, url, JSON.stringify(body), answer.status < 500]).toEqual([
          operation.method,
          url,
          JSON.stringify(body),
          true,
        ])
        if (answer.status >= 400)
          expect(JSON.stringify(answer.body)).not.toMatch(/select |insert |pg_|at \/|\.ts:|syntax error|constraint/)
      }),
      { numRuns: 1_500, seed: 20_241_231 },
    )
    // The walk reaches answers of every class, or it would prove nothing.
    for (const status of [200, 400, 404]) expect(tally.get(status) ?? 0).toBeGreaterThan(10)
  }, 120_000)
})
