import type { AccountView, AuditPage, NewPassword, UnitView } from '@fazhi/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Administration, base, logins, matching, openAdministration } from '../../test/administering.ts'
import { type Answer, type Client, casesUrl, draft, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'

describe.each(engines)('账号、任职与审计 · $name', (engine) => {
  let house: Administration
  beforeAll(async () => {
    house = await openAdministration(engine)
  })
  afterAll(() => house.district.close())

  test('系统管理员建账号，安全管理员任命，从下一个请求起有效，免去后下一个请求即失效', async () => {
    const { account, password } = await house.newAccount()
    expect(account).toMatchObject({ kind: 'staff', disabled: false, appointments: [] })
    expect((await house.signIn(account.login, password ?? '')).status).toBe(401)
    const appointed = await house.appoint('security', account.id, 'reconsideration_clerk')
    expect(appointed.status).toBe(201)
    const { token } = await house.signIn(account.login, password ?? '')
    expect((await house.listAs(token)).statusCode).toBe(200)
    const held = appointed.body.appointments[0]
    const ended = await house
      .as('security')
      .send('PUT', `${base}/appointments/${held?.id}`, {}, matching(held?.version ?? 0))
    expect(ended.status).toBe(200)
    expect((await house.listAs(token)).statusCode).toBe(401)
  })

  test('停用账号即结束其登录，重新启用也不复活；重置密码同样', async () => {
    const { account, password } = await house.newAccount()
    await house.appoint('security', account.id, 'reconsideration_clerk')
    const { token } = await house.signIn(account.login, password ?? '')
    expect((await house.listAs(token)).statusCode).toBe(200)
    const url = `${base}/accounts/${account.id}`
    const off = await house.as('admin').send<AccountView>('PUT', url, { disabled: true }, matching(1))
    expect(off.body).toMatchObject({ disabled: true, version: 2 })
    expect((await house.listAs(token)).statusCode).toBe(401)
    await house.as('admin').send('PUT', url, { disabled: false }, matching(2))
    expect((await house.listAs(token)).statusCode).toBe(401)
    const again = await house.signIn(account.login, password ?? '')
    expect((await house.listAs(again.token)).statusCode).toBe(200)
    const reset = await house.as('admin').send<NewPassword>('POST', `${url}/password`, {}, matching(3))
    expect(reset.status).toBe(200)
    expect((await house.listAs(again.token)).statusCode).toBe(401)
    expect((await house.signIn(account.login, password ?? '')).status).toBe(401)
    expect((await house.signIn(account.login, reset.body.password ?? '')).status).toBe(200)
  })

  test('三员各管一件，其余岗位一件不管', async () => {
    const { account } = await house.newAccount()
    const tried: Record<string, string[]> = {}
    const calls: Readonly<Record<string, (by: Client) => Promise<Answer<unknown>>>> = {
      accounts: (c) => c.get(`${base}/accounts`),
      addAccount: (c) =>
        c.send('POST', `${base}/accounts`, { login: `x${Math.trunc(performance.now() * 1000)}`, name: '某' }),
      rename: async (c) =>
        c.send(
          'PUT',
          `${base}/accounts/${account.id}`,
          { name: '改名' },
          matching((await house.find(account.login)).version),
        ),
      password: async (c) =>
        c.send(
          'POST',
          `${base}/accounts/${account.id}/password`,
          {},
          matching((await house.find(account.login)).version),
        ),
      appoint: (c) => c.send('POST', `${base}/accounts/${account.id}/appointments`, { post: 'operator', organ: 'gov' }),
      organs: (c) => c.get(`${base}/organs`),
      addOrgan: (c) =>
        c.send('POST', `${base}/organs`, { id: `u${Math.trunc(performance.now() * 1000)}`, name: '某', parent: 'gov' }),
      audit: (c) => c.get(`${base}/audit`),
      readings: (c) => c.get(`${base}/readings`),
    }
    for (const login of logins) {
      tried[login] = []
      for (const [name, call] of Object.entries(calls)) {
        const { status } = await call(house.as(login))
        expect([login, name, [200, 201, 403].includes(status)]).toEqual([login, name, true])
        if (status < 300) tried[login]?.push(name)
      }
    }
    const system = ['accounts', 'addAccount', 'rename', 'password', 'organs', 'addOrgan']
    expect(tried).toEqual({
      ...Object.fromEntries(logins.map((l) => [l, []])),
      admin: system,
      security: ['accounts', 'appoint', 'organs'],
      auditor: ['audit', 'readings'],
    })
  })

  test('没有人办理自己的账号和任职，三员的账号在网上谁也办不了', async () => {
    for (const login of ['admin', 'security', 'auditor'] as const) {
      const { id, version, appointments } = await house.find(login)
      const refused = [
        await house.as('admin').send('PUT', `${base}/accounts/${id}`, { disabled: true }, matching(version)),
        await house.as('admin').send('POST', `${base}/accounts/${id}/password`, {}, matching(version)),
        await house.appoint('security', id, 'reconsideration_clerk'),
        await house.as('security').send('PUT', `${base}/appointments/${appointments[0]?.id}`, {}, matching(1)),
      ]
      expect(refused.map((r) => r.status)).toEqual([403, 403, 403, 403])
      expect(await house.find(login)).toMatchObject({ version, appointments })
    }
  })

  test('他人已经更新的，不得覆盖；没有版本的，不予办理', async () => {
    const { account } = await house.newAccount()
    const url = `${base}/accounts/${account.id}`
    expect((await house.as('admin').send('PUT', url, { name: '甲' }, matching(1))).status).toBe(200)
    expect((await house.as('admin').send('PUT', url, { name: '乙' }, matching(1))).status).toBe(412)
    expect((await house.as('admin').send('PUT', url, { name: '乙' })).status).toBe(428)
    expect((await house.as('admin').send('POST', `${url}/password`, {}, matching(1))).status).toBe(412)
    const held = (await house.appoint('security', account.id, 'editor')).status
    expect(held).toBe(400)
    const given = await house.appoint('security', account.id, 'report_editor')
    const [first] = given.body.appointments
    const end = `${base}/appointments/${first?.id}`
    expect((await house.as('security').send('PUT', end, { to: '2024-12-31' }, matching(1))).status).toBe(200)
    expect((await house.as('security').send('PUT', end, { to: '2024-06-30' }, matching(1))).status).toBe(412)
    const unit = (await house.as('admin').get<readonly UnitView[]>(`${base}/organs`)).body.find((u) => u.id === 'other')
    const organ = `${base}/organs/other`
    expect((await house.as('admin').send('PUT', organ, { disabled: true }, matching(unit?.version ?? 0))).status).toBe(
      200,
    )
    expect((await house.as('admin').send('PUT', organ, { disabled: false }, matching(unit?.version ?? 0))).status).toBe(
      412,
    )
    expect((await house.appoint('security', account.id, 'operator', 'other')).status).toBe(400)
    expect((await house.find(account.login)).name).toBe('甲')
  })

  test('两个请求同时更新一个账号，只有一个办成', async () => {
    const { account } = await house.newAccount()
    const url = `${base}/accounts/${account.id}`
    const both = await Promise.all(
      ['子', '丑'].map((name) => house.as('admin').send('PUT', url, { name }, matching(1))),
    )
    expect(both.map((a) => a.status).toSorted()).toEqual([200, 412])
    expect((await house.find(account.login)).version).toBe(2)
  })

  test('每件管理都留有记录，审计管理员看得到是谁何时所办，看不到案件的内容', async () => {
    const { account } = await house.newAccount()
    await house.appoint('security', account.id, 'legal_officer', 'market')
    await house.as('clerk').send('POST', casesUrl, { ...draft, applicant: '审计看不到的人' })
    const { body } = await house.as('auditor').get<AuditPage>(`${base}/audit?limit=200`)
    const [opened] = body.items.filter((i) => i.ledger === 'reconsideration_case')
    expect(opened).toMatchObject({ kind: 'intake', by: '试·clerk', post: 'reconsideration_clerk', said: null })
    const done = body.items.filter((i) => i.record === account.id).map((i) => [i.name, i.by, i.said])
    expect(done).toEqual([
      ['appoint', '试·security', { login: account.login, post: 'legal_officer', organ: 'market', from: '2024-01-01' }],
      ['add', '试·admin', { login: account.login, name: account.name }],
    ])
    expect(JSON.stringify(body)).not.toContain('审计看不到的人')
    const first = (await house.as('auditor').get<AuditPage>(`${base}/audit?limit=2`)).body
    const next = (await house.as('auditor').get<AuditPage>(`${base}/audit?limit=2&before=${first.before}`)).body
    expect([...first.items, ...next.items].map((i) => i.id)).toEqual(body.items.slice(0, 4).map((i) => i.id))
    const only = (
      await house
        .as('auditor')
        .get<AuditPage>(`${base}/audit?ledger=account&account=${house.district.accounts.security}`)
    ).body
    expect(new Set(only.items.map((i) => i.by))).toEqual(new Set(['试·security']))
    // Not by asking the database either, in the scope of the audit administrator.
    const scope = {
      region,
      account: house.district.accounts.auditor,
      post: 'audit_administrator',
      organ: 'gov',
      organPath: '/gov/',
    }
    const seen = await house.district.house.store.transaction(scope, async (tx) => [
      ...(await tx.selectFrom('entry').selectAll().execute()),
      ...(await tx.selectFrom('clock').selectAll().execute()),
    ])
    expect(seen).toEqual([])
  })

  test('三员看不到任何一条案件，首页、日程、数字也都是空的', async () => {
    const view = (await house.as('clerk').send('POST', casesUrl, draft)).body
    for (const login of ['admin', 'security', 'auditor'] as const) {
      const client = house.as(login)
      expect((await client.get<{ items: unknown[] }>(`${casesUrl}?total=exact`)).body).toMatchObject({
        items: [],
        total: { count: 0, exact: true },
      })
      for (const rest of ['', '/history', '/related'])
        expect((await client.get(`${casesUrl}/${view.row.id}${rest}`)).status).toBe(404)
      expect(
        (await client.get<{ numerator: number }[]>(`${casesUrl}/figures`)).body.every((f) => f.numerator === 0),
      ).toBe(true)
      expect((await client.get('/api/home')).body).toMatchObject({ items: [] })
      expect((await client.get('/api/home/figures')).body).toEqual([])
      expect((await client.get('/api/calendar?from=2024-01-01&to=2024-12-31')).body).toEqual([])
    }
  })
})
