import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { casesUrl, type District, draft, type Login, openDistrict, password } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { openReceiver } from '../../test/otlp-receiver.ts'
import { cookieName } from '../auth/signed-in.ts'
import { type Metrics, openMetrics } from './metrics.ts'
import { openTraces } from './traces.ts'
import { openWatch, type Watch } from './watch.ts'

/** Found nowhere else: whatever holds one of them has let it out. */
const seeds = {
  name: '欧阳甄试鑫',
  identity: '210102198907063518',
  phone: '13940087651',
  address: '朝阳门外试验巷七十七号',
  password: 'Zq7-kestrel-Wound',
  secret: 'JBSWY3DPEHPK3PXPKRSXG5A',
  token: randomBytes(32).toString('base64url'),
}
const everySeed = Object.values(seeds).join('，')
const leaksIn = (text: string) =>
  Object.entries(seeds).flatMap(([kind, seed]) =>
    [seed, encodeURIComponent(seed), JSON.stringify(seed).slice(1, -1), Buffer.from(seed).toString('base64')].some(
      (form) => text.includes(form),
    )
      ? [kind]
      : [],
  )

interface Described {
  readonly requestBody?: {
    readonly content?: { readonly 'application/json'?: { readonly schema?: { readonly properties?: object } } }
  }
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
}

test('a seed is found however it is written', () => {
  expect(leaksIn(`x ${seeds.phone} ${encodeURIComponent(seeds.name)}`)).toEqual(['name', 'phone'])
  expect(leaksIn(Buffer.from(seeds.password).toString('base64'))).toEqual(['password'])
})

describe.each(engines)('what the house says of itself names nobody · $name', (engine) => {
  let district: District
  let watch: Watch
  let metrics: Metrics
  let receiver: Awaited<ReturnType<typeof openReceiver>>
  const log: string[] = []
  const printed: string[] = []
  beforeAll(async () => {
    receiver = await openReceiver()
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = receiver.url
    metrics = openMetrics()
    watch = openWatch([metrics, openTraces('fazhi-trial')])
    delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((chunk) => {
        printed.push(chunk.toString())
        return true
      })
    district = await openDistrict(engine, {}, { watch, log: { write: (line) => void log.push(line) } })
  })
  afterAll(async () => {
    vi.restoreAllMocks()
    await district.close()
    receiver.close()
  })

  const signIn = async (login: Login) => {
    const signed = await district.app.inject({ method: 'POST', url: '/api/session', payload: { login, password } })
    return signed.cookies.find((c) => c.name === cookieName)?.value ?? ''
  }
  /** Every operation there is, each with seeds wherever something can be written. */
  async function everyOperation(token: string, ids: readonly string[]): Promise<Map<number, number>> {
    const { paths } = (await district.app.inject('/api/openapi.json')).json<Description>()
    const statuses = new Map<number, number>()
    for (const [path, verbs] of Object.entries(paths))
      for (const [verb, { requestBody }] of Object.entries(verbs))
        for (const id of [...ids, encodeURIComponent(seeds.name)]) {
          if (path === '/api/session' && verb === 'delete') continue
          const names = Object.keys(requestBody?.content?.['application/json']?.schema?.properties ?? {})
          const payload = Object.fromEntries(names.map((name) => [name, everySeed]))
          const query = `?q=${encodeURIComponent(seeds.name)}&state=${seeds.identity}`
          const answer = await district.app.inject({
            method: verb.toUpperCase() as 'POST',
            url: `${path.replace(/\{\w+\}/g, id)}${query}`,
            headers: { 'if-match': '"1"', 'idempotency-key': seeds.identity, 'x-forwarded-for': seeds.phone },
            cookies: { [cookieName]: token },
            ...(verb === 'get' ? {} : { payload: verb === 'post' ? payload : { ...payload, [seeds.name]: 1 } }),
          })
          statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1)
          const { 'set-cookie': _cookie, ...headers } = answer.headers
          expect(leaksIn(JSON.stringify(headers))).toEqual([])
        }
    return statuses
  }

  test('seeds sent through every operation, refused and failing ones too, are in no log, trace or figure', async () => {
    const clerk = await district.as('clerk')
    const told = { ...draft, applicant: seeds.name, matter: everySeed }
    const made = await clerk.send('POST', casesUrl, told)
    expect(made.status).toBe(201)
    const { id } = made.body.row
    const tally = new Map<number, number>()
    const tokens = await Promise.all((['clerk', 'admin'] as const).map(signIn))
    for (const token of [...tokens, seeds.token])
      for (const [status, n] of await everyOperation(token, [id])) tally.set(status, (tally.get(status) ?? 0) + n)
    for (const status of [200, 400, 401, 404]) expect(tally.get(status) ?? 0).toBeGreaterThan(3)

    const stranger = await district.as('stranger')
    for (const url of [`${casesUrl}/${id}`, casesUrl, `${casesUrl}?q=${encodeURIComponent('欧阳')}`, '/api/home'])
      expect(leaksIn(JSON.stringify((await stranger.get(url)).body))).toEqual([])
    for (const attempt of [
      { login: seeds.name, password: seeds.password },
      { login: 'clerk', password: seeds.secret },
    ])
      expect((await district.app.inject({ method: 'POST', url: '/api/session', payload: attempt })).statusCode).toBe(
        401,
      )
    const broken = { method: 'POST', url: '/api/session', headers: { 'content-type': 'application/json' } } as const
    await district.app.inject({ ...broken, payload: `{"login": ${seeds.name}, "password": "${seeds.password}"` })

    const fails = async (statements: readonly string[]) => {
      for (const statement of statements) await district.tamper(statement)
      const answer = await clerk.send<unknown>('POST', casesUrl, told)
      expect(answer.status).toBe(500)
      expect(leaksIn(JSON.stringify(answer.body))).toEqual([])
    }
    await fails([`alter table reconsideration_case add constraint trial check (applicant not like '欧阳%') not valid`])
    await fails([
      'alter table reconsideration_case drop constraint trial',
      `create function trial() returns trigger language plpgsql as $$ begin
        raise exception 'refused % and %', new.applicant, new.matter; end $$`,
      'create trigger trial before insert on reconsideration_case for each row execute function trial()',
    ])

    const page = await metrics.page(district.house)
    await watch.close()
    expect(log.length).toBeGreaterThan(250)
    expect(log.filter((line) => line.includes('"incident"'))).toHaveLength(2)
    expect(receiver.spans().length).toBeGreaterThan(250)
    expect(page.length).toBeGreaterThan(5_000)
    const leaks = { log, printed, page: [page], traces: [receiver.text()] }
    expect(Object.entries(leaks).map(([where, lines]) => [where, leaksIn(lines.join('\n'))])).toEqual([
      ['log', []],
      ['printed', []],
      ['page', []],
      ['traces', []],
    ])
  }, 300_000)
})
