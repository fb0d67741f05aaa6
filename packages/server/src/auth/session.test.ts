import type { Problem, SessionView } from '@fazhi/ledger'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type District, openDistrict, password, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { cookieName } from './signed-in.ts'

describe.each(engines)('登录 · $name', (engine) => {
  let district: District
  beforeEach(async () => {
    district = await openDistrict(engine)
  })
  afterEach(() => district.close())

  const signIn = (login: string, secret: string) =>
    district.app.inject({ method: 'POST', url: '/api/session', payload: { login, password: secret } })
  const withCookie = (token: string) =>
    district.app.inject({ method: 'GET', url: '/api/session', cookies: { [cookieName]: token } })
  const tokenOf = async (login = 'clerk') => {
    const signed = await signIn(login, password)
    const cookie = signed.cookies.find((c) => c.name === cookieName)
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
    return cookie?.value ?? ''
  }

  test('a session names the person, the post and the day, and ends when it is signed out', async () => {
    const token = await tokenOf()
    const view = (await withCookie(token)).json<SessionView>()
    expect(view).toMatchObject({
      login: 'clerk',
      seat: { post: 'reconsideration_clerk', organ: 'review' },
      today: '2024-03-01',
      region: { code: region },
    })
    await district.app.inject({ method: 'DELETE', url: '/api/session', cookies: { [cookieName]: token } })
    expect((await withCookie(token)).statusCode).toBe(401)
    expect((await withCookie(`${region}.made-up`)).statusCode).toBe(401)
    expect((await withCookie('nonsense')).statusCode).toBe(401)
  })

  test('thirty idle minutes end a session; so do twelve hours in all', async () => {
    const idle = await tokenOf()
    district.today('2024-03-01', '09:29')
    expect((await withCookie(idle)).statusCode).toBe(200)
    district.today('2024-03-01', '10:00')
    expect((await withCookie(idle)).statusCode).toBe(401)
    district.today('2024-03-01', '09:00')
    const busy = await tokenOf()
    for (let minute = 20; minute <= 12 * 60; minute += 20) {
      const [hour, rest] = [9 + Math.floor(minute / 60), minute % 60]
      district.today('2024-03-01', `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`)
      expect((await withCookie(busy)).statusCode).toBe(200)
    }
    district.today('2024-03-01', '21:01')
    expect((await withCookie(busy)).statusCode).toBe(401)
  })

  test('the fifth wrong password locks the account for a quarter of an hour, and says so', async () => {
    const unknown = (await signIn('nobody', password)).json<Problem>()
    for (let i = 0; i < 4; i += 1) expect((await signIn('clerk', 'wrong')).json<Problem>().detail).toBe(unknown.detail)
    expect((await signIn('clerk', 'wrong')).json<Problem>().detail).toContain('锁定')
    expect((await signIn('clerk', password)).json<Problem>().detail).toContain('锁定')
    district.today('2024-03-01', '09:16')
    expect((await signIn('clerk', password)).statusCode).toBe(200)
  })

  test('a right taken away is gone at the next request', async () => {
    const token = await tokenOf()
    const admin = {
      region,
      account: district.accounts.security,
      post: 'security_administrator',
      organ: 'gov',
      organPath: '/gov/',
    }
    await district.house.store.transaction(admin, (tx) =>
      tx
        .updateTable('appointment')
        .set({ to_on: '2024-02-29' })
        .where('account_id', '=', district.accounts.clerk)
        .execute(),
    )
    expect((await withCookie(token)).statusCode).toBe(401)
  })

  test('passwords are read by nobody but the door', async () => {
    const clerk = {
      region,
      account: district.accounts.clerk,
      post: 'reconsideration_clerk',
      organ: 'review',
      organPath: '/gov/review/',
    }
    expect(
      await district.house.store.transaction(clerk, (tx) => tx.selectFrom('credential').selectAll().execute()),
    ).toEqual([])
    expect(
      await district.house.store.transaction(clerk, (tx) => tx.selectFrom('session').selectAll().execute()),
    ).toEqual([])
  })
})
