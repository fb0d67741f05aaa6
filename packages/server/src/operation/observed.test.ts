import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ledgers } from '@fazhi/lines'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { openReceiver, type SentSpan } from '../../test/otlp-receiver.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { type Metrics, openMetrics } from './metrics.ts'
import { serveMetrics } from './metrics-port.ts'
import { openTraces } from './traces.ts'
import { openWatch, type Watch } from './watch.ts'

const sampleOf = (page: string, name: string, ...labels: readonly string[]) => {
  const line = page.split('\n').find((l) => l.startsWith(name) && labels.every((label) => l.includes(label)))
  return line === undefined ? undefined : Number(line.slice(line.lastIndexOf(' ') + 1))
}
const attributesOf = (span: SentSpan) =>
  Object.fromEntries(span.attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]))

const oneOf = (words: readonly string[]) => new RegExp(`^(${words.join('|')})$`)
const route = /^(none|\*|\/[a-z_*/:{}A-Z.-]*)$/
/** All that labels may hold; `gc` and heap words are those of prom-client and Node. */
const labelValues: Readonly<Record<string, RegExp>> = {
  method: /^[A-Z-]+$/,
  route,
  status: /^[1-5]xx$/,
  outcome: oneOf(['committed', 'rolled_back']),
  state: oneOf(['busy', 'idle']),
  standing: oneOf(['waiting', 'running', 'dead']),
  region: /^\d{6}$/,
  ledger: oneOf(ledgers.map(({ shape }) => shape.code)),
  le: /^(\d+(\.\d+)?|\+Inf)$/,
  kind: oneOf(['major', 'minor', 'incremental', 'weakcb']),
  space: /^[a-z_]+$/,
  type: /^[A-Za-z]+$/,
  version: /^v\d+\.\d+\.\d+$/,
  major: /^\d+$/,
  minor: /^\d+$/,
  patch: /^\d+$/,
}
const strangeLabels = (page: string) =>
  page
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => [...line.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)])
    .flatMap(([, name = '', value = '']) => (labelValues[name]?.test(value) ? [] : [`${name}=${value}`]))

test('a label that nobody declared, or with what somebody typed, is seen', () => {
  expect(strangeLabels('a{route="/api/people/:id",method="GET"} 1')).toEqual([])
  expect(strangeLabels('a{route="/api/people/张三"} 1\na{who="x"} 1\na{region="211302198001011234"} 1')).toHaveLength(3)
})

describe.each(engines)('how the house is watched · $name', (engine) => {
  let district: District
  let clerk: Client
  let watch: Watch
  let metrics: Metrics
  let receiver: Awaited<ReturnType<typeof openReceiver>>
  const log: string[] = []
  beforeAll(async () => {
    receiver = await openReceiver()
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = receiver.url
    metrics = openMetrics()
    watch = openWatch([metrics, openTraces('fazhi-trial')])
    delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
    district = await openDistrict(engine, {}, { watch, log: { write: (line) => void log.push(line) } })
    clerk = await district.as('clerk')
  })
  afterAll(async () => {
    await district.close()
    receiver.close()
  })
  const page = () => metrics.page(district.house)

  test('requests are counted by pattern, with their statements, and the pool is idle between them', async () => {
    const { body } = await clerk.send('POST', casesUrl, draft)
    await clerk.get(`${casesUrl}/${body.row.id}`)
    await clerk.get(`${casesUrl}/${body.row.id}?${encodeURIComponent('张三')}`)
    await clerk.get(`/api/${encodeURIComponent('张三')}`)
    const text = await page()
    const one = ['method="GET"', `route="${casesUrl}/:id"`]
    expect(sampleOf(text, 'fazhi_request_seconds_count', ...one, 'status="2xx"')).toBe(2)
    expect(sampleOf(text, 'fazhi_request_seconds_count', 'route="none"', 'status="4xx"')).toBe(1)
    expect(sampleOf(text, 'fazhi_request_statements_sum', ...one)).toBeGreaterThanOrEqual(6)
    const made = ['method="POST"', `route="${casesUrl}"`]
    expect(sampleOf(text, 'fazhi_request_statements_sum', ...made)).toBeGreaterThanOrEqual(8)
    expect(sampleOf(text, 'fazhi_transaction_seconds_count', 'outcome="committed"')).toBeGreaterThan(4)
    expect(sampleOf(text, 'fazhi_pool_connections', 'state="busy"')).toBe(0)
    expect(sampleOf(text, 'fazhi_pool_connections', 'state="idle"')).toBeGreaterThan(0)
    expect(sampleOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(10_000_000)
    expect(text).not.toContain('张三')
    expect(strangeLabels(text)).toEqual([])
  })

  test('statements are counted behind a body that comes over a socket, too', async () => {
    const signIns = ['method="POST"', 'route="/api/session"']
    const before = sampleOf(await page(), 'fazhi_request_statements_sum', ...signIns) ?? 0
    const address = await district.app.listen({ host: '127.0.0.1', port: 0 })
    const slow = request(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    })
    slow.write('{"login": "clerk",')
    await sleep(50)
    slow.end('"password": "wrong"}')
    const [answer] = (await once(slow, 'response')) as [IncomingMessage]
    answer.resume()
    expect(answer.statusCode).toBe(401)
    expect((sampleOf(await page(), 'fazhi_request_statements_sum', ...signIns) ?? 0) - before).toBeGreaterThan(3)
  })

  test('a transaction under way is seen, and those that wait for it', async () => {
    const { store } = district.house
    const scope = { region, account: '', post: 'gate', organ: '', organPath: '' }
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    expect(store.connections().busy).toBe(0)
    const held = Array.from({ length: 13 }, () => store.transaction(scope, () => gate))
    const busy = engine.name === 'embedded' ? 1 : 10
    await expect.poll(() => store.connections()).toMatchObject({ busy, waiting: 13 - busy })
    open()
    await Promise.all(held)
    expect(store.connections()).toMatchObject({ busy: 0, waiting: 0 })
  })

  test('overdue clocks, effects not yet in the books and unsealed entries are told by region', async () => {
    const { body } = await clerk.send('POST', casesUrl, draft)
    const taken = await move(clerk, body, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })
    expect(taken.status).toBe(200)
    const here = `region="${region}"`
    const overdue = (text: string) => sampleOf(text, 'fazhi_clocks_overdue', here, 'ledger="reconsideration_case"')
    const before = await page()
    expect(overdue(before)).toBe(0)
    expect(sampleOf(before, 'fazhi_standing_read')).toBe(1)
    expect(sampleOf(before, 'fazhi_entries_unsealed', here)).toBeGreaterThan(0)
    expect(sampleOf(before, 'fazhi_seal_age_seconds', here)).toBeUndefined()
    district.today('2024-12-20')
    expect(overdue(await page())).toBeGreaterThan(0)
    const folder = mkdtempSync(join(tmpdir(), 'fazhi-seals-'))
    await sealRegion(district.house, await openKeeper(folder), region)
    rmSync(folder, { recursive: true })
    district.today('2024-12-20', '09:05')
    const after = await page()
    expect(sampleOf(after, 'fazhi_entries_unsealed', here)).toBe(0)
    expect(sampleOf(after, 'fazhi_seal_age_seconds', here)).toBe(300)
    expect(strangeLabels(after)).toEqual([])
  })

  test('the figures have a port of their own, and the users’ server does not show them', async () => {
    const server = await serveMetrics(metrics, district.house, { host: '127.0.0.1', port: 0 })
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    expect(await answer.text()).toContain('fazhi_request_seconds_bucket')
    expect((await fetch(`http://127.0.0.1:${port}/api/about`)).status).toBe(404)
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404)
    server.close()
    expect((await district.app.inject('/metrics')).statusCode).toBe(404)
  })

  test('a server whose database only reads is alive, and not ready', async () => {
    const answers = async () =>
      Promise.all(['/livez', '/startupz', '/readyz'].map(async (url) => (await district.app.inject(url)).statusCode))
    expect(await answers()).toEqual([200, 200, 200])
    if (engine.name === 'embedded') return
    const readOnly = (value: string) => `do $$ begin
      execute format('alter role fazhi_login in database %I set default_transaction_read_only = ${value}',
        current_database());
      perform pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = 'fazhi_login';
      end $$`
    await district.tamper(readOnly('on'))
    await expect.poll(answers).toEqual([200, 200, 503])
    await district.tamper(readOnly('off'))
    await expect.poll(answers).toEqual([200, 200, 200])
  })

  test('a caller’s trace goes on through the request into its transactions, and the log names it', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01` }
    const answer = await district.app.inject({
      method: 'POST',
      url: '/api/session',
      headers,
      payload: { login: 'clerk', password: 'wrong' },
    })
    expect(answer.statusCode).toBe(401)
    await district.app.inject({ url: '/api/about', headers: { traceparent: 'nonsense' } })
    expect(log.find((line) => line.includes(trace))).toContain('"route":"/api/session"')
    await watch.close()
    const spans = receiver.spans()
    const asked = spans.find((s) => s.traceId === trace && s.name === 'POST /api/session')
    expect(asked?.parentSpanId).toBe('00f067aa0ba902b7')
    expect(asked && attributesOf(asked)).toEqual({
      'http.request.method': 'POST',
      'http.route': '/api/session',
      'http.response.status_code': 401,
      'fazhi.statements': expect.any(Number),
    })
    const within = spans.filter((s) => s.traceId === trace && s.parentSpanId === asked?.spanId)
    expect(within.length).toBeGreaterThan(0)
    expect(within.map((s) => s.name)).toEqual(within.map(() => 'transaction'))
    expect(within.map((s) => attributesOf(s)['fazhi.statements'] ?? 0)).not.toContain(0)
    const about = spans.find((s) => s.name === 'GET /api/about')
    expect(about?.parentSpanId ?? '').toBe('')
    expect(log.find((line) => line.includes('/api/about'))).toContain(about?.traceId ?? 'none')
  })
})
