import { createSecretKey, randomBytes } from 'node:crypto'
import type { Enrolment, Problem, SecondFactorView, SessionView } from '@fazhi/ledger'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type District, type Login, openDistrict, password, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { operationsOf } from '../../test/operations.ts'
import { buildApp } from '../app.ts'
import { gate, scopeOf } from './actor.ts'
import { FactorKeys } from './factor-key.ts'
import { cookieName } from './signed-in.ts'
import { codeAt } from './totp.ts'

const base = '/api/session/second-factor'
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

describe.each(engines)('第二步验证 · $name', (engine) => {
  let district: District
  beforeAll(async () => {
    district = await openDistrict(engine)
  })
  afterAll(() => district.close())
  beforeEach(async () => {
    district.today('2024-03-01')
    await district.house.store.transaction(scopeOf(gate(region)), async (tx) => {
      for (const table of ['recovery_code', 'second_factor', 'session'] as const) await tx.deleteFrom(table).execute()
      await tx.updateTable('credential').set({ failures: 0, locked_until: null }).execute()
    })
  })

  const ask = async <T = Problem>(method: Method, url: string, cookie: string, payload?: object) => {
    const response = await district.app.inject({
      method,
      url,
      cookies: { [cookieName]: cookie },
      ...(payload === undefined ? {} : { payload }),
    })
    const isJson = response.headers['content-type']?.toString().includes('json')
    return {
      status: response.statusCode,
      body: (isJson ? response.json() : null) as T,
      cookie: response.cookies.find((c) => c.name === cookieName)?.value ?? '',
    }
  }
  const givePassword = async (login: Login, secret = password) => {
    const response = await district.app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { login, password: secret },
    })
    return {
      status: response.statusCode,
      body: response.json<Problem & { secondFactor?: string }>(),
      cookie: response.cookies.find((c) => c.name === cookieName)?.value ?? '',
    }
  }
  const at = (time: string) => new Date(`2024-03-01T${time}+08:00`)
  const enrol = async (login: Login) => {
    const { cookie } = await givePassword(login)
    const { secret } = (await ask<Enrolment>('POST', `${base}/enrolment`, cookie, {})).body
    const done = await ask<{ recoveryCodes: readonly string[]; session: SessionView }>(
      'PUT',
      `${base}/enrolment`,
      cookie,
      { code: codeAt(secret, district.house.now()) },
    )
    expect(done.status).toBe(200)
    return { secret, half: cookie, cookie: done.cookie, recoveryCodes: done.body.recoveryCodes }
  }

  test('a clerk signs in in one step; an administrator enrols, and from then on gives a code each time', async () => {
    expect((await givePassword('clerk')).status).toBe(200)
    const first = await givePassword('admin')
    expect([first.status, first.body.secondFactor]).toEqual([202, 'enrol'])
    const { secret, half, cookie, recoveryCodes } = await enrol('admin')
    expect(new Set(recoveryCodes).size).toBe(10)
    expect((await ask('GET', '/api/session', half)).status).toBe(401)
    expect((await ask<SessionView>('GET', '/api/session', cookie)).body.login).toBe('admin')
    district.today('2024-03-01', '09:05')
    const again = await givePassword('admin')
    expect([again.status, again.body.secondFactor]).toEqual([202, 'code'])
    const through = await ask<{ session: SessionView; recoveryCodesLeft: null }>('POST', base, again.cookie, {
      code: ` ${codeAt(secret, at('09:05:00')).slice(0, 3)} ${codeAt(secret, at('09:05:00')).slice(3)}`,
    })
    expect(through.body).toMatchObject({ session: { login: 'admin' }, recoveryCodesLeft: null })
    expect(through.cookie).not.toBe(again.cookie)
    expect((await ask('GET', '/api/session', again.cookie)).status).toBe(401)
    expect((await ask('GET', '/api/session', through.cookie)).status).toBe(200)
  })

  test('half a session reaches no operation but the second step and the way out', async () => {
    const open = new Set([
      'GET /api/session/second-factor',
      'POST /api/session/second-factor',
      'POST /api/session/second-factor/enrolment',
      'PUT /api/session/second-factor/enrolment',
    ])
    const outside = new Set(['GET /api/about', 'POST /api/session', 'DELETE /api/session'])
    const { cookie } = await givePassword('admin')
    const operations = operationsOf(district.app.swagger())
    expect(operations.length).toBeGreaterThan(100)
    const reached: string[] = []
    for (const { method, path } of operations) {
      if (outside.has(`${method} ${path}`) || path.startsWith('/open/')) continue
      const url = path.replace(/\{\w+\}/g, '0193f000-0000-7000-8000-000000000000')
      const { status, body } = await ask(method, url, cookie, method === 'GET' ? undefined : {})
      if (status !== 403 || body.type !== '/problems/second-factor') reached.push(`${method} ${path}`)
    }
    expect(new Set(reached)).toEqual(open)
  }, 60_000)

  test('a code is taken one step before and after, once, and never an earlier one after a later', async () => {
    const { secret } = await enrol('admin')
    district.today('2024-03-01', '09:10')
    const tries = async (time: string) => {
      const { cookie } = await givePassword('admin')
      const { status, body } = await ask('POST', base, cookie, { code: codeAt(secret, at(time)) })
      return status === 200 ? 'taken' : body.detail
    }
    expect(await tries('09:09:00')).toContain('不正确')
    expect(await tries('09:11:00')).toContain('不正确')
    expect(await tries('09:09:30')).toBe('taken')
    expect(await tries('09:09:30')).toContain('已经用过')
    expect(await tries('09:10:30')).toBe('taken')
    expect(await tries('09:10:00')).toContain('已经用过')
    expect(await tries('09:10:30')).toContain('已经用过')
  })

  test('the same code given many times at once is taken once', async () => {
    const { secret } = await enrol('admin')
    district.today('2024-03-01', '09:10')
    const halves = await Promise.all([1, 2, 3, 4].map(() => givePassword('admin')))
    const code = codeAt(secret, at('09:10:00'))
    const answers = await Promise.all(halves.map(({ cookie }) => ask('POST', base, cookie, { code })))
    expect(answers.filter((a) => a.status === 200)).toHaveLength(1)
  })

  test('wrong codes count with wrong passwords, a right password in between forgives none, and the fifth locks', async () => {
    const { secret } = await enrol('admin')
    district.today('2024-03-01', '09:10')
    expect((await givePassword('admin', 'wrong')).status).toBe(401)
    for (let n = 2; n <= 4; n += 1) {
      const { cookie } = await givePassword('admin')
      expect((await ask('POST', base, cookie, { code: '000000' })).body.detail).toContain('不正确')
    }
    const { cookie } = await givePassword('admin')
    expect((await ask('POST', base, cookie, { code: '000000' })).body.detail).toContain('锁定')
    expect((await ask('POST', base, cookie, { code: codeAt(secret, at('09:10:00')) })).body.detail).toContain('已锁定')
    expect((await givePassword('admin')).body.detail).toContain('已锁定')
    district.today('2024-03-01', '09:26')
    const after = await givePassword('admin')
    expect((await ask('POST', base, after.cookie, { code: codeAt(secret, at('09:26:00')) })).status).toBe(200)
  })

  test('a recovery code stands for the device once, is told, is written down, and ends with new ones', async () => {
    const { secret, cookie, recoveryCodes } = await enrol('admin')
    const [first = '', second = ''] = recoveryCodes
    const use = async (code: string) => {
      const half = await givePassword('admin')
      return ask<Problem & { recoveryCodesLeft?: number }>('POST', base, half.cookie, { code })
    }
    expect((await use(first.toUpperCase().replaceAll('-', ' '))).body.recoveryCodesLeft).toBe(9)
    expect((await use(first)).status).toBe(401)
    district.today('2024-03-01', '09:10')
    const renewed = await ask<{ recoveryCodes: readonly string[] }>('POST', `${base}/recovery-codes`, cookie, {
      code: codeAt(secret, at('09:10:00')),
    })
    expect(renewed.body.recoveryCodes).toHaveLength(10)
    expect((await use(second)).status).toBe(401)
    expect((await use(renewed.body.recoveryCodes[0] ?? '')).body.recoveryCodesLeft).toBe(9)
    const said = await district.house.store.transaction(
      { region, account: '', post: 'sealer', organ: '', organPath: '' },
      (tx) => tx.selectFrom('entry').select(['name', 'after']).where('ledger', '=', 'command').orderBy('id').execute(),
    )
    expect(said.slice(-4).map((e) => [e.name, e.after['words']])).toEqual([
      ['second-factor', 'enrol'],
      ['second-factor', 'recovery'],
      ['second-factor', 'recovery-codes'],
      ['second-factor', 'recovery'],
    ])
  })

  test('half a session cannot put another device in place of the one enrolled; a whole one needs its code', async () => {
    const { secret, cookie } = await enrol('admin')
    district.today('2024-03-01', '09:10')
    expect((await ask('POST', `${base}/enrolment`, cookie, {})).status).toBe(401)
    expect((await ask('POST', `${base}/enrolment`, cookie, { proof: codeAt(secret, at('09:10:00')) })).status).toBe(200)
    const half = await givePassword('admin')
    expect((await ask('POST', `${base}/enrolment`, half.cookie, {})).status).toBe(409)
    expect((await ask('PUT', `${base}/enrolment`, half.cookie, { code: codeAt(secret, at('09:10:30')) })).status).toBe(
      409,
    )
  })

  test('a clerk may enrol, too, by password, and is asked for codes from then on', async () => {
    const { cookie } = await givePassword('clerk')
    expect((await ask('POST', `${base}/enrolment`, cookie, { proof: 'wrong' })).status).toBe(401)
    const { secret } = (await ask<Enrolment>('POST', `${base}/enrolment`, cookie, { proof: password })).body
    const other = (await givePassword('clerk')).cookie
    const done = await ask('PUT', `${base}/enrolment`, cookie, { code: codeAt(secret, district.house.now()) })
    expect(done.status).toBe(200)
    expect((await ask('GET', '/api/session', other)).status).toBe(401)
    expect((await givePassword('clerk')).body.secondFactor).toBe('code')
  })

  test('neither secret nor recovery code is in the database as it is; an administrator may remove a factor, and plant none', async () => {
    const { secret, recoveryCodes } = await enrol('operator')
    const administrator = {
      region,
      account: district.accounts.admin,
      post: 'system_administrator',
      organ: 'gov',
      organPath: '/gov/',
    }
    const kept = await district.house.store.transaction(administrator, async (tx) =>
      JSON.stringify([
        await tx.selectFrom('second_factor').selectAll().execute(),
        await tx.selectFrom('recovery_code').selectAll().execute(),
      ]),
    )
    expect(kept).toContain(district.accounts.operator)
    expect(kept).not.toContain(secret)
    for (const code of recoveryCodes) expect(kept).not.toContain(code.slice(2).replaceAll('-', ''))
    const plant = district.house.store.transaction(administrator, (tx) =>
      tx
        .insertInto('second_factor')
        .values({
          region_code: region,
          account_id: district.accounts.admin,
          secret: 'x',
          offered: null,
          enrolled_at: null,
        })
        .execute(),
    )
    await expect(plant).rejects.toMatchObject({ code: '42501' })
    const clerk = { ...administrator, account: district.accounts.clerk, post: 'reconsideration_clerk' }
    const seen = await district.house.store.transaction(clerk, (tx) =>
      tx.selectFrom('second_factor').selectAll().execute(),
    )
    expect(seen).toEqual([])
  })

  test('on a server without the key no code can be checked, which is said; a recovery code still opens', async () => {
    const { secret, recoveryCodes } = await enrol('admin')
    district.today('2024-03-01', '09:10')
    const elsewhere = await buildApp(
      { ...district.house, factorKeys: new FactorKeys([createSecretKey(randomBytes(32))]) },
      { secure: false, log: false },
    )
    const give = async (code: string) => {
      const { cookie } = await givePassword('admin')
      return elsewhere.inject({ method: 'POST', url: base, payload: { code }, cookies: { [cookieName]: cookie } })
    }
    const refused = await give(codeAt(secret, at('09:10:00')))
    expect([refused.statusCode, refused.json<Problem>().detail]).toEqual([
      409,
      expect.stringContaining('second-factor-key'),
    ])
    expect((await give(recoveryCodes[4] ?? '')).statusCode).toBe(200)
    await elsewhere.close()
  })

  test('a lost device is reset by an administrator, and by nobody else', async () => {
    const { cookie } = await enrol('operator')
    const admin = await district.signIn('admin')
    const url = `/api/accounts/${district.accounts.operator}/second-factor`
    expect((await ask('DELETE', url, await district.signIn('clerk'))).status).toBe(403)
    expect((await ask('DELETE', url, admin)).status).toBe(204)
    expect((await ask('GET', '/api/session', cookie)).status).toBe(401)
    expect((await givePassword('operator')).body.secondFactor).toBe('enrol')
  })

  test('whoever is given such a post while signed in is asked for the second step at once', async () => {
    const { cookie } = await givePassword('clerk')
    expect((await ask('GET', '/api/home', cookie)).status).toBe(200)
    await district.tamper(`insert into appointment (region_code, id, account_id, organ_id, post, from_on, kind)
      values ('${region}', gen_random_uuid(), '${district.accounts.clerk}', 'gov', 'operator', '2021-01-01', 'staff')`)
    expect((await ask('GET', '/api/home', cookie)).body.type).toBe('/problems/second-factor')
    expect((await ask<SecondFactorView>('GET', base, cookie)).body).toEqual({
      wanted: true,
      enrolled: false,
      recoveryCodesLeft: 0,
    })
  })
})
