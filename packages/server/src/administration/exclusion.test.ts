import type { AccountsPage, Problem } from '@fazhi/ledger'
import { posts } from '@fazhi/lines/shared/posts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Administration, base, logins, matching, openAdministration } from '../../test/administering.ts'
import { type Answer, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { founder, scopeOf } from '../auth/actor.ts'
import { runCommand } from '../cli/commands.ts'
import { readConfig } from '../config.ts'
import { appointing, kindFor, mayAppoint } from './duties.ts'

describe.each(engines)('三员不相兼，无权的给不出 · $name', (engine) => {
  let house: Administration
  beforeAll(async () => {
    house = await openAdministration(engine)
  })
  afterAll(() => house.district.close())

  test('任免表覆盖全部岗位，各岗位恰由一方任命，任何一方都不能任命自己', () => {
    for (const { code } of posts) expect(appointing.filter((rule) => rule.posts.includes(code))).toHaveLength(1)
    for (const { by, reason } of appointing) {
      expect(mayAppoint(by, by)).toBe(false)
      expect(reason.length).toBeGreaterThan(20)
    }
  })

  test('无论怎样的先后，三员不相兼，也没有人给出自己无权给的（性质检验）', async () => {
    const staff = (await house.newAccount()).account.id
    const subjects = [
      staff,
      ...(['clerk', 'admin', 'security', 'auditor'] as const).map((l) => house.district.accounts[l]),
    ]
    const kinds = new Map<string, string>()
    for (const login of ['admin', 'security', 'auditor'] as const)
      kinds.set(house.district.accounts[login], (await house.find(login)).kind)
    const codes = [
      ...posts.map((p) => p.code),
      'gate',
      'founder',
      'sealer',
      'operation_of_law',
      'report',
      'anyone',
      'archivist',
    ]
    const step = fc.record({
      by: fc.constantFrom(...logins),
      subject: fc.constantFrom(...subjects),
      post: fc.constantFrom(...codes),
      organ: fc.constantFrom('gov', 'review', 'market'),
      direct: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(step, async ({ by, subject, post, organ, direct }) => {
        const actor = house.district.accounts[by]
        const kind = kinds.get(subject) ?? 'staff'
        const isRight =
          by === 'security' && subject !== actor && kind === 'staff' && mayAppoint('security_administrator', post)
        const seat = (await house.find(by)).appointments[0]?.post ?? ''
        const scope = { region, account: actor, post: seat, organ: 'gov', organPath: '/gov/' }
        const row = {
          region_code: region,
          id: crypto.randomUUID(),
          account_id: subject,
          organ_id: organ,
          post,
          from_on: '2024-01-01',
          to_on: null,
          kind,
        }
        const isDone = direct
          ? await house.district.house.store
              .transaction(scope, (tx) => tx.insertInto('appointment').values(row).execute())
              .then(
                () => true,
                () => false,
              )
          : (await house.appoint(by, subject, post, organ)).status === 201
        expect([by, post, isDone]).toEqual([by, post, isRight])
      }),
      { numRuns: engine.name === 'embedded' ? 40 : 250, seed: 20_241_124 },
    )
    const { rows } = await heldPosts()
    for (const { kind, held } of rows) for (const post of held) expect([kind, post]).toEqual([kindFor(post), post])
    expect(rows.filter((r) => r.kind !== 'staff').every((r) => r.held.length === 1)).toBe(true)
  })

  async function heldPosts() {
    return house.district.house.store.transaction(scopeOf(founder(region)), async (tx) => {
      const found = await tx
        .selectFrom('appointment as p')
        .innerJoin('account as a', 'a.id', 'p.account_id')
        .select(['a.id', 'a.kind', 'p.post'])
        .execute()
      const by = new Map<string, { kind: string; held: string[] }>()
      for (const { id, kind, post } of found) {
        const one = by.get(id) ?? { kind, held: [] }
        one.held.push(post)
        by.set(id, one)
      }
      return { rows: [...by.values()] }
    })
  }

  test('三员不相兼写在库里：即使绕过程序、以建库者的身份，也兼不了', async () => {
    const attempt = (account: string, post: string, kind: string) =>
      house.district.house.store
        .transaction(scopeOf(founder(region)), (tx) =>
          tx
            .insertInto('appointment')
            .values({
              region_code: region,
              id: crypto.randomUUID(),
              account_id: account,
              organ_id: 'gov',
              post,
              from_on: '2024-01-01',
              to_on: null,
              kind,
            })
            .execute(),
        )
        .then(
          () => 'done',
          (e: { code: string }) => e.code,
        )
    const { admin, clerk } = house.district.accounts
    expect(await attempt(admin, 'audit_administrator', 'system_administrator')).toBe('23514')
    expect(await attempt(admin, 'audit_administrator', 'audit_administrator')).toBe('23503')
    expect(await attempt(admin, 'reconsideration_clerk', 'staff')).toBe('23503')
    expect(await attempt(clerk, 'security_administrator', 'staff')).toBe('23514')
    expect(await attempt(clerk, 'operation_of_law', 'staff')).toBe('23514')
  })

  test('命令行守同样的规矩', async () => {
    const config = readConfig({ FAZHI_DATA: '/nonexistent' })
    if ('fault' in config) throw new Error(config.fault)
    const user = async (words: readonly string[], options: Readonly<Record<string, string>>) =>
      (await runCommand(house.district.house, config, 'user', { words, options })).code
    const secret = 'Trial-2024-word'
    expect(await user(['add', 'typed'], { name: '某人', password: secret })).toBe(3)
    expect(await user(['add', 'typed'], { name: '某人', password: secret, as: 'security' })).toBe(3)
    expect(await user(['add', 'typed'], { name: '某人', password: secret, as: 'admin' })).toBe(0)
    const seat = { post: 'legal_officer', organ: 'market' }
    expect(await user(['appoint', 'typed'], { ...seat, as: 'admin' })).toBe(3)
    expect(await user(['appoint', 'typed'], { ...seat, as: 'security' })).toBe(0)
    expect((await house.signIn('typed', secret)).status).toBe(200)
    expect(await user(['dismiss', 'typed'], { post: 'legal_officer', as: 'security' })).toBe(0)
    expect((await house.signIn('typed', secret)).status).toBe(401)
    expect(await user(['appoint', 'typed'], { post: 'audit_administrator', organ: 'gov', as: 'security' })).toBe(3)
    expect(await user(['administrator', 'auditor2'], { post: 'audit_administrator', name: '继任', as: 'admin' })).toBe(
      3,
    )
    expect(
      await user(['administrator', 'auditor2'], { post: 'audit_administrator', name: '继任', password: secret }),
    ).toBe(0)
    // The password is right; an administrator's device is asked for besides.
    expect((await house.signIn('auditor2', secret)).status).toBe(202)
    expect(await user(['disable', 'auditor2'], { as: 'admin' })).toBe(3)
    expect(await user(['disable', 'auditor2'], {})).toBe(0)
    expect((await house.signIn('auditor2', secret)).status).toBe(401)
    expect(await user(['disable', 'clerk'], {})).toBe(2)
  })

  test('别处的账号、单位、任职，与不存在的一样', async () => {
    await house.district.house.store.transaction(scopeOf(founder('211303')), async (tx) => {
      await tx.insertInto('region').values({ region_code: '211303', name: '邻区', place: '邻', demo: false }).execute()
      await tx
        .insertInto('organ')
        .values({ region_code: '211303', id: 'far', name: '邻区单位', parent_id: null, path: '/far/' })
        .execute()
      await tx
        .insertInto('account')
        .values({ region_code: '211303', id: '0193f000-0000-7000-8000-0000000000aa', login: 'far', name: '邻' })
        .execute()
      await tx
        .insertInto('appointment')
        .values({
          region_code: '211303',
          id: '0193f000-0000-7000-8000-0000000000bb',
          account_id: '0193f000-0000-7000-8000-0000000000aa',
          organ_id: 'far',
          post: 'operator',
          from_on: '2024-01-01',
          to_on: null,
          kind: 'staff',
        })
        .execute()
    })
    const { id } = (await house.newAccount()).account
    const pairs = [
      ['0193f000-0000-7000-8000-0000000000aa', '0193f000-0000-7000-8000-0000000000ff'],
      ['0193f000-0000-7000-8000-0000000000bb', '0193f000-0000-7000-8000-0000000000ff'],
    ] as const
    const same = (a: Answer<unknown>, b: Answer<unknown>) => expect([a.status, a.body]).toEqual([b.status, b.body])
    for (const [foreign, absent] of pairs) {
      for (const rest of ['', '/password'])
        same(
          await house
            .as('admin')
            .send(rest === '' ? 'PUT' : 'POST', `${base}/accounts/${foreign}${rest}`, {}, matching(1)),
          await house
            .as('admin')
            .send(rest === '' ? 'PUT' : 'POST', `${base}/accounts/${absent}${rest}`, {}, matching(1)),
        )
      same(await house.appoint('security', foreign, 'operator'), await house.appoint('security', absent, 'operator'))
      same(
        await house.as('security').send('PUT', `${base}/appointments/${foreign}`, {}, matching(1)),
        await house.as('security').send('PUT', `${base}/appointments/${absent}`, {}, matching(1)),
      )
    }
    const words = (a: Answer<unknown>) => [a.status, (a.body as Problem).detail?.replace(/far|not/, '…')]
    expect(words(await house.appoint('security', id, 'operator', 'far'))).toEqual(
      words(await house.appoint('security', id, 'operator', 'not')),
    )
    same(
      await house.as('admin').send('PUT', `${base}/organs/far`, { name: '改' }, matching(1)),
      await house.as('admin').send('PUT', `${base}/organs/not`, { name: '改' }, matching(1)),
    )
    const listed = (await house.as('admin').get<AccountsPage>(`${base}/accounts?search=far`)).body
    expect(listed).toMatchObject({ items: [], total: 0 })
    for (const extra of [
      { kind: 'audit_administrator' },
      { region_code: '211303' },
      { disabled: true },
      { seats: [] },
      { id: 'x' },
    ])
      expect(
        (await house.as('admin').send('POST', `${base}/accounts`, { login: 'surplus', name: '多', ...extra })).status,
      ).toBe(400)
    expect(
      (await house.as('admin').send('PUT', `${base}/accounts/${id}`, { kind: 'audit_administrator' }, matching(1)))
        .status,
    ).toBe(400)
    expect(
      (await house.as('admin').send('PUT', `${base}/accounts/${id}`, { login: 'clerk' }, matching(1))).status,
    ).toBe(400)
    expect((await house.appoint('security', id, 'operator')).status).toBe(201)
  })
})
