import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccountId } from '@fazhi/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type District, type Login, openDistrict, password, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { runCommand } from '../cli/commands.ts'
import { factorKeysCheckup } from '../cli/factor-keys-checkup.ts'
import { readConfig } from '../config.ts'
import type { Store } from '../db/store.ts'
import type { House } from '../house.ts'
import { founder, gate, scopeOf } from './actor.ts'
import { FactorKeys, unseal } from './factor-key.ts'
import { keysStanding, reseal } from './rekey.ts'
import { enrolAtFounding } from './second-factor.ts'
import { cookieName } from './signed-in.ts'
import { codeAt, newSecret } from './totp.ts'

const enrolled = ['clerk', 'stranger', 'head', 'chief'] as const satisfies readonly Login[]

describe.each(engines)('更换动态口令的密钥 · $name', (engine) => {
  let district: District
  let house: House
  let folder: string
  let elsewhere: FactorKeys
  const secrets = new Map<string, string>()
  beforeAll(async () => {
    district = await openDistrict(engine)
    folder = await mkdtemp(join(tmpdir(), 'fazhi-rekey-'))
    house = Object.assign(district.house, { factorKeys: await FactorKeys.open(folder) })
    elsewhere = await FactorKeys.open(folder)
    await house.store.transaction(scopeOf(founder(region)), async (tx) => {
      for (const login of enrolled) {
        const secret = newSecret()
        secrets.set(district.accounts[login], secret)
        await enrolAtFounding(tx, house, { region, account: district.accounts[login] as AccountId }, secret)
      }
    })
  }, 60_000)
  afterAll(async () => {
    await district.close()
    await rm(folder, { recursive: true })
  })

  const opened = async (keys: FactorKeys) => {
    const rows = await house.store.transaction(scopeOf(gate(region)), (tx) =>
      tx.selectFrom('second_factor').select(['account_id', 'secret']).where('secret', 'is not', null).execute(),
    )
    return new Map(
      rows
        .filter((row) => secrets.has(row.account_id))
        .map((row) => [row.account_id, unseal(keys, `${region}/${row.account_id}`, row.secret ?? '')]),
    )
  }
  const signIn = async (login: Login) => {
    const first = await district.app.inject({ method: 'POST', url: '/api/session', payload: { login, password } })
    expect(first.statusCode).toBe(202)
    const code = codeAt(secrets.get(district.accounts[login]) ?? '', house.now())
    const cookies = { [cookieName]: first.cookies.find((c) => c.name === cookieName)?.value ?? '' }
    const url = '/api/session/second-factor'
    return (await district.app.inject({ method: 'POST', url, payload: { code }, cookies })).statusCode
  }
  const dyingAfter = (transactions: number): Store => {
    let n = 0
    const transaction: Store['transaction'] = (scope, work) =>
      ++n > transactions ? Promise.reject(new Error('killed')) : house.store.transaction(scope, work)
    return Object.assign(Object.create(house.store) as Store, { transaction })
  }
  const rekey = (as: string) => {
    const config = readConfig({ FAZHI_DATA: folder })
    if ('fault' in config) throw new Error(config.fault)
    return runCommand(house, config, 'user', { words: ['second-factor', 'rekey'], options: { as } })
  }

  test('中途停下的，新旧两把都打得开，各账号照常登录；再执行一次就做完；另一个服务也跟得上', async () => {
    const former = await readFile(join(folder, 'second-factor-key'), 'utf8')
    await house.factorKeys?.renew()
    await expect(reseal({ ...house, store: dyingAfter(3) }, region)).rejects.toThrow('killed')
    expect(await keysStanding(house, region)).toEqual({ newest: 2, former: 2, unknown: 0 })
    expect(await factorKeysCheckup(house, region)).toMatchObject({ standing: 'warn' })
    for (const keys of [await FactorKeys.open(folder), elsewhere]) expect(await opened(keys)).toEqual(secrets)
    expect([await signIn('clerk'), await signIn('head')]).toEqual([200, 200])

    expect((await rekey('clerk')).code).toBe(3)
    const done = await rekey('admin')
    expect(done).toMatchObject({ code: 0, json: { resumed: true, resealed: 2, left: 0 } })
    expect(await factorKeysCheckup(house, region)).toMatchObject({ standing: 'ok' })
    expect(await opened(elsewhere)).toEqual(secrets)
    expect([await signIn('stranger'), await signIn('chief')]).toEqual([200, 200])

    const [newest = ''] = (await readFile(join(folder, 'second-factor-key'), 'utf8')).split('\n')
    expect(newest).not.toBe(former)
    expect(await rekey('admin')).toMatchObject({ code: 0, json: { resumed: false, resealed: 4, left: 0 } })
    // Who has an old copy of the key, and of the database as it is now, has nothing.
    const old = await mkdtemp(join(tmpdir(), 'fazhi-rekey-'))
    await expect(opened(await FactorKeys.open(old))).rejects.toThrow('second-factor-key')
    await rm(old, { recursive: true })
  }, 60_000)
})
