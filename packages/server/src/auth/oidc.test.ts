import type { Problem, SessionView } from '@fazhi/ledger'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type District, type Login, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { type IdentityProvider, openProvider } from '../../test/identity-provider.ts'
import { buildApp } from '../app.ts'
import { runCommand } from '../cli/commands.ts'
import { readConfig } from '../config.ts'
import { ownPath } from './oidc.ts'
import { type OidcSettings, readOidc } from './oidc-settings.ts'
import { cookieName } from './signed-in.ts'

const origin = 'http://fazhi.example:8080'
const callback = `${origin}/api/oidc/callback`

// What lies in the database here is one join; the engine served is enough.
describe.each(engines.slice(-1))('统一身份认证登录 · $name', (engine) => {
  let district: District
  let provider: IdentityProvider
  let app: FastifyInstance
  let settings: OidcSettings
  beforeAll(async () => {
    district = await openDistrict(engine)
    district.today(new Date().toISOString().slice(0, 10))
    provider = await openProvider(callback, 'fazhi', 'a secret of the test')
    const env = {
      FAZHI_ORIGIN: origin,
      FAZHI_OIDC_ISSUER: provider.issuer,
      FAZHI_OIDC_CLIENT_ID: 'fazhi',
      FAZHI_OIDC_CLIENT_SECRET: 'a secret of the test',
      FAZHI_OIDC_CLAIM: 'unified_id',
      FAZHI_OIDC_POST_CLAIM: 'post',
      FAZHI_OIDC_SECOND_FACTOR: 'otp,mfa',
    }
    const config = readConfig(env)
    if ('fault' in config || config.oidc === undefined) throw new Error('no provider in the settings')
    settings = config.oidc
    app = await buildApp(district.house, { secure: false, log: false, oidc: settings })
    const link = (login: Login, subject: string) =>
      runCommand(district.house, config, 'user', { words: ['link', login], options: { subject, as: 'admin' } })
    for (const login of ['clerk', 'chief', 'admin', 'market'] as const)
      expect(await link(login, `unified-${login}`)).toMatchObject({ code: 0 })
    expect(await link('head', 'unified-clerk')).toMatchObject({ code: 3 })
    await district.tamper(`update account set disabled = true where login = 'chief'`)
  })
  afterAll(async () => {
    await app.close()
    await provider.close()
    await district.close()
  })
  beforeEach(() => {
    provider.who = { sub: 'someone', claims: { unified_id: 'unified-clerk' } }
    provider.bend = null
  })

  const start = async (to = '/report/2024', from = app) => {
    const response = await from.inject({ method: 'GET', url: `/api/oidc/start?to=${encodeURIComponent(to)}` })
    return { location: response.headers.location ?? '', errand: response.cookies[0]?.value ?? '', response }
  }
  const back = async (location: string, errand: string, from = app) => {
    const url = location.slice(origin.length)
    const response = await from.inject({ method: 'GET', url, cookies: { fazhi_oidc: errand } })
    const cookie = response.cookies.find((c) => c.name === cookieName)?.value
    return { cookie, to: response.headers.location, status: response.statusCode }
  }
  const whole = async () => {
    const { location, errand } = await start()
    return back(await provider.visit(location), errand)
  }
  const session = (cookie = '') => app.inject({ method: 'GET', url: '/api/session', cookies: { [cookieName]: cookie } })
  const refused = (failure: string) => ({ status: 302, to: `/?oidc=${failure}`, cookie: undefined })

  test('whoever is linked comes in, to where he wanted to go, by code with PKCE, state and nonce', async () => {
    const { location, errand, response } = await start()
    const asked = new URL(location).searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: callback,
      scope: 'openid',
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length).toBeGreaterThan(30)
    expect(response.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', maxAge: 600 })
    const { cookie, to } = await back(await provider.visit(location), errand)
    expect(to).toBe('/report/2024')
    expect((await session(cookie)).json<SessionView>()).toMatchObject({ login: 'clerk', region: { code: region } })
  })

  test('a post that wants a second factor is asked for ours, unless the provider is trusted to have seen one', async () => {
    provider.who = { sub: 'a', claims: { unified_id: 'unified-admin' } }
    provider.bend = (token) => ({ ...token, claims: { ...token.claims, amr: ['pwd'], acr: 'one' } })
    const half = await whole()
    expect((await session(half.cookie)).json<Problem>().type).toBe('/problems/second-factor')
    for (const claims of [{ amr: ['pwd', 'otp'] }, { acr: 'mfa' }]) {
      provider.bend = (token) => ({ ...token, claims: { ...token.claims, ...claims } })
      expect((await session((await whole()).cookie)).json<SessionView>().login).toBe('admin')
    }
    const strict = await buildApp(district.house, { secure: false, log: false, oidc: { ...settings, vouching: [] } })
    const { location, errand } = await start('/', strict)
    const { cookie } = await back(await provider.visit(location), errand, strict)
    expect((await session(cookie)).statusCode).toBe(403)
    await strict.close()
  })

  test('one begins from the post that is named, if one holds it', async () => {
    await district.tamper(`insert into appointment (region_code, id, account_id, organ_id, post, from_on, kind)
      values ('${region}', gen_random_uuid(), '${district.accounts.market}', 'gov', 'report_editor', '2021-01-01', 'staff')`)
    const seatFor = async (post: string) => {
      provider.who = { sub: 'm', claims: { unified_id: 'unified-market', post } }
      return (await session((await whole()).cookie)).json<SessionView>().seat.post
    }
    expect(await seatFor('report_editor')).toBe('report_editor')
    expect(await seatFor('system_administrator')).toBe('legal_officer')
  })

  test('nobody is made an account: unknown and disabled are told so', async () => {
    provider.who = { sub: 'x', claims: { unified_id: 'unified-stranger' } }
    expect(await whole()).toEqual(refused('unknown'))
    provider.who = { sub: 'x', claims: {} }
    expect(await whole()).toEqual(refused('unknown'))
    provider.who = { sub: 'x', claims: { unified_id: 'unified-chief' } }
    expect(await whole()).toEqual(refused('disabled'))
  })

  test('another state, a code used before, a code of another sign-in', async () => {
    const { location, errand } = await start()
    const address = await provider.visit(location)
    const other = new URL(address)
    other.searchParams.set('state', 'of-somebody-else')
    expect(await back(other.href, errand)).toEqual(refused('invalid'))
    expect((await back(address, errand)).cookie).toBeDefined()
    expect(await back(address, errand)).toEqual(refused('invalid'))
    const mine = await start()
    const theirs = await start()
    expect(await back(await provider.visit(theirs.location), mine.errand)).toEqual(refused('invalid'))
  })

  test('without what this browser set out with, or with it altered, or too late', async () => {
    const { location, errand } = await start()
    const address = await provider.visit(location)
    expect(await back(address, '')).toEqual(refused('stale'))
    expect(await back(address, `${errand.slice(0, -4)}AAAA`)).toEqual(refused('stale'))
    const today = district.house.now().toISOString().slice(0, 10)
    district.today(today, '09:11')
    expect(await back(address, errand)).toEqual(refused('stale'))
    district.today(today)
  })

  test.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['another audience', (claims) => ({ ...claims, aud: 'somebody-else' })],
    ['another nonce', (claims) => ({ ...claims, nonce: 'replayed' })],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.example' })],
    ['one that has expired', (claims) => ({ ...claims, exp: 1_700_000_000 })],
  ])('a token for %s is refused', async (_, bend) => {
    provider.bend = ({ header, claims }) => ({ header, claims: bend(claims) })
    expect(await whole()).toEqual(refused('invalid'))
  })

  test('a token that is not signed, or signed by nobody known; bent and signed again it would pass', async () => {
    provider.bend = ({ claims }) => ({ header: { alg: 'none' }, claims })
    expect(await whole()).toEqual(refused('invalid'))
    provider.bend = ({ header, claims }) => ({ header: { ...header, kid: 'unknown' }, claims })
    expect(await whole()).toEqual(refused('invalid'))
    provider.bend = ({ header, claims }) => ({ header, claims: { ...claims, unified_id: 'unified-market' } })
    expect((await session((await whole()).cookie)).json<SessionView>().login).toBe('market')
  })

  test('an answer that says it comes from another provider, or that says no', async () => {
    const { location, errand } = await start()
    const address = new URL(await provider.visit(location))
    address.searchParams.set('iss', 'https://elsewhere.example')
    expect(await back(address.href, errand)).toEqual(refused('invalid'))
    address.searchParams.delete('iss')
    expect(await back(address.href, errand)).toEqual(refused('invalid'))
    const no = await start()
    const state = new URL(no.location).searchParams.get('state')
    const denial = `${callback}?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`
    expect(await back(denial, no.errand)).toEqual(refused('refused'))
  })

  test('it does not lead out of this site, and a provider that does not answer is told', async () => {
    for (const to of [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ])
      expect((await start(to)).response.statusCode).toBe(400)
    const gone = new URL('http://127.0.0.1:9')
    const lonely = await buildApp(district.house, { secure: false, log: false, oidc: { ...settings, issuer: gone } })
    expect((await start('/', lonely)).location).toBe('/?oidc=unreachable')
    await lonely.close()
  })
})

test.each([
  ['/report/2024?a=1', '/report/2024?a=1'],
  ['/', '/'],
  ['/../x', '/x'],
  ['/\t/elsewhere.example', null],
  ['elsewhere', null],
  ['///elsewhere.example', null],
  ['', null],
])('%j leads to %j', (to, path) => {
  expect(ownPath(origin, to)).toBe(path)
})

test.each([
  [{}, undefined],
  [{ FAZHI_OIDC_ISSUER: 'http://login.example' }, { fault: expect.stringContaining('https') }],
  [{ FAZHI_OIDC_ISSUER: 'https://login.example' }, { fault: expect.stringContaining('CLIENT_ID') }],
])('settings %j', (env, read) => {
  expect(readOidc(env, origin)).toEqual(read)
})
