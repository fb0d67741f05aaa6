import type { Problem, SignedInView } from '@fazhi/ledger'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type District, type Login, openDistrict, password, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { buildApp } from '../app.ts'
import type { House } from '../house.ts'
import { gate, scopeOf } from './actor.ts'
import { cookieName } from './signed-in.ts'

describe.each(engines)('门口 · $name', (engine) => {
  let district: District
  const apps: FastifyInstance[] = []
  beforeAll(async () => {
    district = await openDistrict(engine)
  })
  afterAll(async () => {
    for (const app of apps) await app.close()
    await district.close()
  })
  beforeEach(async () => {
    district.today('2024-03-01')
    await district.house.store.transaction(scopeOf(gate(region)), async (tx) => {
      await tx.deleteFrom('session').execute()
      await tx.updateTable('credential').set({ failures: 0, locked_until: null }).execute()
    })
  })

  const build = async ({
    origin,
    ...options
  }: Partial<Parameters<typeof buildApp>[1]> & Pick<House, 'origin'> = {}) => {
    const app = await buildApp({ ...district.house, origin }, { secure: false, log: false, ...options })
    apps.push(app)
    return app
  }
  const signIn = (app: FastifyInstance, login: string, secret: string, more: Partial<InjectOptions> = {}) =>
    app.inject({ method: 'POST', url: '/api/session', payload: { login, password: secret }, ...more })
  const ask = (method: 'GET' | 'DELETE', url: string, cookie: string, headers: Record<string, string> = {}) =>
    district.app.inject({ method, url, headers, cookies: { [cookieName]: cookie } })

  describe('guessing', () => {
    test('many at once from many addresses: no more than five are looked at', async () => {
      const app = await build()
      const guesses = Array.from({ length: 30 }, (_, n) =>
        signIn(app, 'clerk', `Guess-${n}-word`, { remoteAddress: `10.0.0.${n}` }),
      )
      const answers = (await Promise.all(guesses)).map((a) => a.json<Problem>().detail)
      expect(answers.filter((a) => !a.includes('已锁定'))).toHaveLength(5)
      const right = await signIn(app, 'clerk', password, { remoteAddress: '10.9.9.9' })
      expect(right.json<Problem>().detail).toContain('已锁定')
    })

    test('from one address at many accounts: it is told to wait, whatever it says of itself; others are not', async () => {
      const app = await build()
      const said = { 'x-forwarded-for': '192.0.2.1' }
      for (let n = 0; n < 60; n += 1)
        expect((await signIn(app, `reader${engine.name[0]}${n}`, 'x', { headers: said })).statusCode).toBe(401)
      const refused = await signIn(app, 'clerk', password, { headers: { 'x-forwarded-for': '192.0.2.2' } })
      expect([refused.statusCode, refused.json<Problem>().type]).toEqual([429, '/problems/too-many'])
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
      expect((await signIn(app, 'clerk', password, { remoteAddress: '10.0.0.7' })).statusCode).toBe(200)
    })

    test('behind a proxy that is trusted, the address it names counts', async () => {
      const app = await build({ trustedProxies: ['10.0.0.1'] })
      const from = (client: string) => ({ remoteAddress: '10.0.0.1', headers: { 'x-forwarded-for': client } })
      for (let n = 0; n < 60; n += 1) await signIn(app, `proxied${engine.name[0]}${n}`, 'x', from('192.0.2.1'))
      expect((await signIn(app, 'clerk', password, from('192.0.2.1'))).statusCode).toBe(429)
      expect((await signIn(app, 'clerk', password, from('192.0.2.2'))).statusCode).toBe(200)
    })

    test('a login that nobody has is answered as one that somebody has', async () => {
      const app = await build()
      const answers = async (login: string) => {
        const said: string[] = []
        for (let n = 0; n < 7; n += 1) said.push((await signIn(app, login, 'wrong')).json<Problem>().detail)
        return said
      }
      expect(await answers(`nobody-${engine.name[0]}`)).toEqual(await answers('clerk'))
    })
  })

  describe('cookies', () => {
    test('behind HTTPS the cookie is of this host alone, and any other is not looked at', async () => {
      const app = await build({ secure: true })
      const signed = await signIn(app, 'clerk', password)
      const [cookie] = signed.cookies
      expect(cookie).toMatchObject({
        name: '__Host-fazhi_session',
        secure: true,
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
      })
      expect(cookie?.domain).toBeUndefined()
      const get = (name: string) =>
        app.inject({ method: 'GET', url: '/api/session', cookies: { [name]: cookie?.value ?? '' } })
      expect((await get('__Host-fazhi_session')).statusCode).toBe(200)
      expect((await get('fazhi_session')).statusCode).toBe(401)
    })

    test('a token planted before the sign-in is worth nothing after it; the former session ends', async () => {
      const former = await district.signIn('clerk')
      const signed = await signIn(district.app, 'clerk', password, { cookies: { [cookieName]: former } })
      const token = signed.cookies[0]?.value ?? ''
      expect(token).not.toBe(former)
      expect((await ask('GET', '/api/session', former)).statusCode).toBe(401)
      const planted = await signIn(district.app, 'clerk', password, { cookies: { [cookieName]: `${region}.planted` } })
      expect(planted.cookies[0]?.value).not.toContain('planted')
      expect((await ask('GET', '/api/session', `${region}.planted`)).statusCode).toBe(401)
    })

    test('signing out ends the session and leaves nothing in the browser', async () => {
      const cookie = await district.signIn('clerk')
      const out = await ask('DELETE', '/api/session', cookie)
      expect(out.headers['clear-site-data']).toBe('"cache", "storage"')
      expect(out.cookies[0]).toMatchObject({ name: cookieName, value: '', path: '/' })
      expect((await ask('GET', '/api/session', cookie)).statusCode).toBe(401)
      expect((await ask('GET', '/api/about', '')).headers['cache-control']).toBe('no-store')
    })
  })

  describe('what another site makes a browser send', () => {
    const from = (headers: Record<string, string>) =>
      signIn(district.app, 'clerk', password, { headers: { host: 'fazhi.example:8080', ...headers } })

    test.each([
      [{ 'sec-fetch-site': 'cross-site' }],
      [{ 'sec-fetch-site': 'same-site' }],
      [{ origin: 'https://elsewhere.example' }],
      [{ origin: 'null' }],
      [{ origin: 'http://fazhi.example:9090' }],
      [{ 'sec-fetch-site': 'cross-site', origin: 'http://fazhi.example:8080' }],
    ])('%j is refused with a clear sentence', async (headers) => {
      const refused = await from(headers)
      expect([refused.statusCode, refused.json<Problem>().type]).toEqual([403, '/problems/cross-site'])
      expect(refused.json<Problem>().detail).toContain('另一个网站')
    })
    test.each([[{ 'sec-fetch-site': 'same-origin' }], [{ origin: 'http://fazhi.example:8080' }], [{}]])(
      '%j is not',
      async (headers) => {
        expect((await from(headers)).statusCode).toBe(200)
      },
    )
    test('every operation that changes something is guarded, and behind a proxy the configured origin counts', async () => {
      const cookie = await district.signIn('clerk')
      const elsewhere = { 'sec-fetch-site': 'cross-site' }
      expect((await ask('DELETE', '/api/sessions', cookie, elsewhere)).statusCode).toBe(403)
      expect((await ask('GET', '/api/session', cookie, elsewhere)).statusCode).toBe(200)
      const app = await build({ origin: 'https://fazhi.gov.example' })
      const by = (origin: string) => signIn(app, 'clerk', password, { headers: { host: '10.0.0.2:8080', origin } })
      expect((await by('https://fazhi.gov.example')).statusCode).toBe(200)
      expect((await by('http://10.0.0.2:8080')).statusCode).toBe(403)
    })
  })

  describe('one’s sign-ins', () => {
    const sessions = async (cookie: string) => (await ask('GET', '/api/sessions', cookie)).json<SignedInView[]>()
    const signInWith = async (agent: string) => {
      const signed = await signIn(district.app, 'clerk', password, { headers: { 'user-agent': agent } })
      return signed.cookies[0]?.value ?? ''
    }

    test('are listed with device and time, and no token; one is ended, or all others', async () => {
      const first = await signInWith('Tower')
      district.today('2024-03-01', '09:10')
      const second = await signInWith('Tablet')
      const listed = await sessions(second)
      expect(listed.map((s) => [s.agent, s.isThis, s.createdAt.slice(0, 16)])).toEqual([
        ['Tablet', true, '2024-03-01T01:10'],
        ['Tower', false, '2024-03-01T01:00'],
      ])
      expect(JSON.stringify(listed)).not.toContain(second.split('.')[1])
      expect((await ask('DELETE', `/api/sessions/${listed[1]?.id}`, second)).statusCode).toBe(204)
      expect((await ask('GET', '/api/session', first)).statusCode).toBe(401)
      const third = await signInWith('Phone')
      expect((await ask('DELETE', '/api/sessions', third)).statusCode).toBe(204)
      expect((await ask('GET', '/api/session', second)).statusCode).toBe(401)
      expect(await sessions(third)).toHaveLength(1)
    })

    test('in the database nobody sees or ends another’s, whatever the statement', async () => {
      await signInWith('Tower')
      const chief = {
        region,
        account: district.accounts.chief,
        post: 'government_head',
        organ: 'gov',
        organPath: '/gov/',
      }
      const reached = await district.house.store.transaction(chief, async (tx) => [
        await tx.selectFrom('session').select('id').execute(),
        await tx.deleteFrom('session').returning('id').execute(),
      ])
      expect(reached).toEqual([[], []])
      const own = await district.house.store.transaction({ ...chief, account: district.accounts.clerk }, (tx) =>
        tx.deleteFrom('session').returning('agent').execute(),
      )
      expect(own).toEqual([{ agent: 'Tower' }])
    })

    test('an idle one is no longer listed; nobody lists or ends another’s but the administrator', async () => {
      const clerk = await signInWith('Tower')
      const [own] = await sessions(clerk)
      const chief = await district.signIn('chief' satisfies Login)
      expect((await sessions(chief)).map((s) => s.id)).not.toContain(own?.id)
      expect((await ask('DELETE', `/api/sessions/${own?.id}`, chief)).statusCode).toBe(404)
      const url = `/api/accounts/${district.accounts.clerk}/sessions`
      expect((await ask('DELETE', url, chief)).statusCode).toBe(403)
      expect((await ask('GET', '/api/session', clerk)).statusCode).toBe(200)
      const ended = await ask('DELETE', url, await district.signIn('admin'))
      expect(ended.json()).toEqual({ ended: 1 })
      expect((await ask('GET', '/api/session', clerk)).statusCode).toBe(401)
      const idle = await signInWith('Idle')
      district.today('2024-03-01', '09:29')
      await ask('GET', '/api/session', idle)
      district.today('2024-03-01', '09:35')
      const other = await signInWith('Other')
      expect((await sessions(other)).map((s) => s.agent)).toEqual(['Other', 'Idle'])
      district.today('2024-03-01', '10:00')
      expect((await sessions(await signInWith('Late'))).map((s) => s.agent)).toEqual(['Late', 'Other'])
    })
  })
})
