import { connect } from 'node:net'
import { ledgers } from '@fazhi/lines'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casesUrl, type District, draft, openDistrict, password } from '../test/district.ts'
import { engines } from '../test/engines.ts'
import { fuzz, type Ground, inside, newTally, openGround, sayTally } from '../test/fuzz.ts'
import { cookieName } from './auth/signed-in.ts'

describe.each(engines)('凡是客户端送得出的，都不会使系统出错 · $name', (engine) => {
  let district: District
  let ground: Ground
  beforeAll(async () => {
    district = await openDistrict(engine)
    ground = await openGround(district)
  })
  afterAll(() => district.close())

  test('the document names every operation, with a body for what takes one and an answer for each', () => {
    expect(ground.operations.length).toBeGreaterThan(100)
    const accept = ground.operations.find((o) => o.path.endsWith('reconsideration_case/{id}/moves/accept'))
    expect(Object.keys(accept?.body?.properties ?? {})).toEqual(
      expect.arrayContaining(['on', 'procedure', 'handler', 'summaryGround']),
    )
  })

  test('valid and hostile requests to every operation: answers as declared, nothing of the inside, no accepted nonsense', async () => {
    const tally = newTally()
    await fuzz(ground, 2, 20_241_231, tally)
    console.log(`${engine.name}: ${sayTally(tally)}`)
    // What must refer to a record of another ledger is taken in by the walks; here by chance.
    const standAlone = ledgers.filter(
      ({ shape, intake }) =>
        intake !== 'operation' &&
        Object.values(shape.fields).every(({ kind, optional }) => kind !== 'reference' || optional),
    )
    expect(standAlone.filter(({ shape }) => !ground.made.has(shape.code)).map(({ shape }) => shape.code)).toEqual([])
    // The walk reaches answers of every class, or it would prove nothing.
    for (const status of [200, 201, 400, 403, 404, 409, 412])
      expect([status, (tally.statuses.get(status) ?? 0) > 3]).toEqual([status, true])
  }, 300_000)

  test('nobody gets an answer without a session; a seat or session that is gone is gone at once', async () => {
    const open = [
      'POST /api/session',
      'DELETE /api/session',
      'GET /api/about',
      ...ground.operations.flatMap((o) => (o.path.startsWith('/open/') ? [`${o.method} ${o.path}`] : [])),
    ]
    for (const { method, path } of ground.operations) {
      if (open.includes(`${method} ${path}`)) continue
      const url = path.replace(/\{\w+\}/g, '0193f000-0000-7000-8000-000000000000')
      for (const cookie of [
        undefined,
        'fazhi_session=',
        'fazhi_session=x; fazhi_session',
        '=;;=\u00e9,fazhi_session="a b"',
      ]) {
        const { statusCode, headers } = await district.app.inject({
          method,
          url,
          headers: cookie === undefined ? {} : { cookie },
        })
        expect([method, url, cookie, statusCode]).toEqual([method, url, cookie, 401])
        expect(headers['content-type']).toContain('application/problem+json')
      }
    }
    const signIn = await district.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { login: 'chief', password },
    })
    const cookies = { [cookieName]: signIn.cookies[0]?.value ?? '' }
    const ask = async () => (await district.app.inject({ url: '/api/home', cookies })).statusCode
    expect(await ask()).toBe(200)
    await district.app.inject({ method: 'DELETE', url: '/api/session', cookies })
    expect(await ask()).toBe(401)
  })

  test('an idempotency key makes one record of one content, and another content is told so', async () => {
    const clerk = await district.as('clerk')
    const key = { 'idempotency-key': 'the-same' }
    const made = await Promise.all([1, 2, 3].map(() => clerk.send('POST', casesUrl, draft, key)))
    expect(new Set(made.map((m) => m.status))).toEqual(new Set([201]))
    expect(new Set(made.map((m) => m.body.row.id)).size).toBe(1)
    expect((await clerk.send('POST', casesUrl, { ...draft, applicant: '钱试' }, key)).status).toBe(422)
  })

  test('bodies, types and addresses that no client of ours sends', async () => {
    const clerk = await district.as('clerk')
    const record = (await clerk.send('POST', casesUrl, draft)).body
    const nest = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`
    const bodies = [
      '',
      ' ',
      '{',
      'null',
      '1',
      '"x"',
      '[]',
      '{"a":1,"a":2}',
      '{"applicant":"a","applicant":"b"}',
      '{"__proto__":{"admin":true}}',
      '{"constructor":{"prototype":{"admin":true}}}',
      `{"applicant":${nest(100_000)}}`,
      `{"matter":"${'长'.repeat(20_001)}"}`,
      `{"matter":"${'x'.repeat(1_100_000)}"}`,
      '{"applicant":"\\u0000"}',
      '{"applicant":"\\ud800"}',
      '\ufeff{}',
      'applicant=x&matter=y',
    ]
    const types = [
      'application/json',
      'application/json; charset=gbk',
      'text/plain',
      'multipart/form-data',
      'application/xml',
      'x',
      '',
    ]
    const urls = [
      casesUrl,
      `${casesUrl}/${record.row.id}/moves/accept`,
      `${casesUrl}/${record.row.id}/corrections`,
      '/api/session/seat',
      '/api/session',
    ]
    const seen = new Map<number, number>()
    for (const url of urls)
      for (const body of bodies)
        for (const type of types) {
          const method = url === '/api/session/seat' ? 'PUT' : 'POST'
          const {
            status,
            headers,
            body: said,
          } = await clerk.send<unknown>(method, url, body, {
            'content-type': type,
            'if-match': '"1"',
            'idempotency-key': `${url}${body.length}${type}`.slice(0, 200),
          })
          seen.set(status, (seen.get(status) ?? 0) + 1)
          expect([url, body.slice(0, 60), type, status >= 400 && status < 500]).toEqual([
            url,
            body.slice(0, 60),
            type,
            true,
          ])
          expect(headers['content-type']).toContain('application/problem+json')
          expect(JSON.stringify(said)).not.toMatch(inside)
        }
    expect([...seen.keys()].toSorted()).toEqual(expect.arrayContaining([400, 413, 415]))
    for (const url of [
      '/%',
      '/api/%ff%fe',
      '/api/ledgers/%00',
      `/api/posts/${'x'.repeat(300)}/holders`,
      '/api/../../etc/passwd',
      '//evil.example',
      '/api/ledgers/__proto__',
      '/api/ledgers/constructor/states',
      `/api/clocks/${'%E6'.repeat(3)}`,
    ]) {
      const { status, headers, body } = await clerk.get<unknown>(url)
      expect([url, status >= 400 && status < 500]).toEqual([url, true])
      expect(headers['content-type']).toContain('application/problem+json')
      expect(JSON.stringify(body)).not.toMatch(inside)
    }
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'] as const)
      expect((await district.app.inject({ method: method as 'PUT', url: casesUrl })).statusCode).toBe(404)
  }, 60_000)

  test('what is no HTTP is answered on the connection, in the same form, and the server lives', async () => {
    const address = new URL(await district.app.listen({ host: '127.0.0.1', port: 0 }))
    const say = (text: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(Number(address.port), address.hostname, () => socket.write(text, 'latin1'))
        let heard = ''
        socket.setEncoding('utf8').on('data', (t) => {
          heard += t
        })
        socket.on('close', () => resolve(heard)).on('error', reject)
      })
    const head = 'GET /api/session HTTP/1.1\r\nhost: x\r\nconnection: close\r\n'
    for (const [text, status] of [
      ['nonsense\r\n\r\n', 400],
      ['GET / HTTP/9.9\r\n\r\n', 400],
      [`${head}bad header\u0000: x\r\n\r\n`, 400],
      [`${head}x: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
      [`${head}content-length: 5\r\ncontent-length: 6\r\n\r\nabcde`, 400],
      [`${head}transfer-encoding: chunked\r\ncontent-length: 6\r\n\r\nabcdef`, 400],
      [`${head}cookie: ${'a=b;'.repeat(2_000)}\r\n\r\n`, 401],
      [`${head}\r\n`, 401],
    ] as const) {
      const heard = await say(text)
      expect([text.slice(0, 80), heard.split('\r\n')[0]]).toEqual([
        text.slice(0, 80),
        expect.stringContaining(` ${status} `),
      ])
      expect(heard).toContain('application/problem+json')
      expect(heard).not.toMatch(inside)
    }
  })
})
