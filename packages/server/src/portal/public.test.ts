import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { ledgerOracles } from '../../test/matrix/oracle.ts'
import { form, officesUrl, openOffices } from '../../test/open-offices.ts'
import { hostileTexts } from '../../test/written.ts'
import { scopeOf, visitor } from '../auth/actor.ts'

describe.each(engines)('公开栏目 · $name', (engine) => {
  let place: Awaited<ReturnType<typeof openOffices>>
  beforeAll(async () => {
    place = await openOffices(engine)
  })
  afterAll(() => place.district.close())

  test('公开以前什么也没有；只有写明的岗位能公开；公开以后人人看得到，只看得到公开的字段', async () => {
    const record = await place.add('城南司法所')
    expect(await place.text('/open/justice_office')).toContain('还没有公开的内容')
    expect((await place.ask('/open/justice_office/2024-1')).statusCode).toBe(404)
    expect((await place.release(place.leader, record)).status).toBe(403)
    const clerk = await place.district.as('market')
    expect((await place.release(clerk, record)).status).toBe(404)
    const { status, body } = await place.release(place.guide, record)
    expect([status, body.releases]).toMatchObject([
      200,
      [{ address: '2024-1', releasedOn: '2024-03-01', withdrawn: null }],
    ])
    expect((await place.release(place.guide, record)).status).toBe(409)
    const page = await place.text('/open/justice_office')
    expect(page).toContain('城南司法所')
    expect(page).toContain('市场监督管理局')
    const entry = await place.text('/open/justice_office/2024-1')
    for (const said of ['城南司法所', '某街1号', '2024-1', '2024-03-01']) expect(entry).toContain(said)
    for (const secret of ['郑所长', '2020-01-01', record.row.id, 'grassroots', '试·'])
      expect(entry + page).not.toContain(secret)
    const data = (await place.ask('/open/data/justice_office/2024-1')).json()
    expect(data).toEqual({
      address: '2024-1',
      url: '/open/justice_office/2024-1',
      title: '城南司法所',
      facts: [
        { field: 'name', label: '司法所名称', value: '城南司法所', said: '城南司法所' },
        { field: 'township', label: '所在乡镇（街道）', value: 'market', said: '市场监督管理局' },
        { field: 'address', label: '办公地址', value: '某街1号', said: '某街1号' },
      ],
      releasedOn: '2024-03-01',
      changedOn: '2024-03-01',
    })
  })

  test('更正以后公众看到的同时更新，并写明日期', async () => {
    const [record] = place.made
    place.district.today('2024-03-08')
    const corrected = await place.guide.send(
      'POST',
      `${officesUrl}/${record?.row.id}/corrections`,
      { reason: '迁址', values: { address: '某街2号' } },
      { 'if-match': '"1"' },
    )
    expect(corrected.status).toBe(200)
    expect((await place.ask('/open/data/justice_office/2024-1')).json()).toMatchObject({
      changedOn: '2024-03-08',
      facts: [{}, {}, { value: '某街2号' }],
    })
  })

  test('查找、翻页：按公开的字段，名称里的单位也算；按没有公开的查不到', async () => {
    for (let n = 1; n <= 24; n++) await place.release(place.guide, await place.add(`第${n}司法所`))
    const first = await place.text('/open/justice_office')
    expect(first).toContain('共25条')
    expect(first).toContain('第1页，共2页')
    expect((await place.text('/open/justice_office?page=2')).match(/<li>\s*<h2>/g)).toHaveLength(5)
    const found = (await place.ask(`/open/data/justice_office?q=${encodeURIComponent('城南')}`)).json()
    expect([found.total, found.items[0].title]).toEqual([1, '城南司法所'])
    expect((await place.ask(`/open/data/justice_office?q=${encodeURIComponent('市场监督')}`)).json().total).toBe(25)
    expect((await place.ask(`/open/data/justice_office?q=${encodeURIComponent('郑所长')}`)).json().total).toBe(0)
    for (const query of ['chief=x', 'page=0', 'page=501', `q=${'长'.repeat(101)}`])
      expect([query, (await place.ask(`/open/justice_office?${query}`)).statusCode]).toEqual([query, 400])
  })

  test('撤回：内容立即没有了，序号、日期和理由还在；再公开另编序号', async () => {
    const [record] = place.made
    const url = `${officesUrl}/${record?.row.id}/publication`
    expect((await place.guide.send('POST', `${url}/withdrawal`, { reason: '' })).status).toBe(400)
    expect((await place.leader.send('POST', `${url}/withdrawal`, { reason: '不该' })).status).toBe(403)
    expect((await place.guide.send('POST', `${url}/withdrawal`, { reason: '名称有误' })).status).toBe(200)
    expect((await place.guide.send('POST', `${url}/withdrawal`, { reason: '再撤' })).status).toBe(409)
    const gone = await place.ask('/open/justice_office/2024-1')
    expect(gone.statusCode).toBe(410)
    for (const said of ['2024-1', '2024-03-01', '2024-03-08', '名称有误']) expect(gone.body).toContain(said)
    for (const secret of ['城南司法所', '某街']) expect(gone.body).not.toContain(secret)
    expect((await place.ask('/open/data/justice_office/2024-1')).json()).toEqual({
      address: '2024-1',
      releasedOn: '2024-03-01',
      withdrawnOn: '2024-03-08',
      reason: '名称有误',
    })
    expect((await place.ask(`/open/data/justice_office?q=${encodeURIComponent('城南')}`)).json().total).toBe(0)
    expect((await place.release(place.guide, record ?? expect.fail())).body.releases.map((r) => r.address)).toEqual([
      '2024-26',
      '2024-1',
    ])
    expect((await place.ask('/open/justice_office/2024-1')).statusCode).toBe(410)
    expect((await place.ask(`/open/data/justice_office?q=${encodeURIComponent('城南')}`)).json().total).toBe(1)
    const history = await place.guide.get<readonly { kind: string; name: string }[]>(
      `${officesUrl}/${record?.row.id}/history`,
    )
    expect(history.body.filter((e) => e.kind === 'publication').map((e) => e.name)).toEqual([
      'release',
      'withdraw',
      'release',
    ])
  })

  test('不再具备公开的条件的，自动撤回；不具备的不能公开', async () => {
    const record = place.made[3] ?? expect.fail()
    const address = await place.addressOf(record)
    expect((await place.ask(address)).statusCode).toBe(200)
    const closed = await place.guide.send(
      'POST',
      `${officesUrl}/${record.row.id}/moves/close`,
      { closingReason: '合并' },
      { 'if-match': `"${record.version}"` },
    )
    expect(closed.status).toBe(200)
    const gone = await place.ask(address)
    expect([gone.statusCode, gone.body]).toEqual([410, expect.stringContaining('已不具备公开的条件')])
    const again = await place.release(place.guide, record)
    expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('还不具备公开的条件')])
  })

  test('数据库只给公众看公开的行和公开的列，一列也不多', async () => {
    const asVisitor = <T>(statement: string) =>
      place.district.house.store
        .transaction(scopeOf(visitor(region)), async (tx) => (await sql.raw<T>(statement).execute(tx)).rows)
        .catch((e: { code: string }) => e.code)
    const open = await asVisitor<{ n: number }>('select count(*)::int as n from justice_office')
    expect(open).toEqual([{ n: 24 }])
    expect(
      await asVisitor(`select count(*)::int as n from justice_office where name = '${place.made[3]?.row['name']}'`),
    ).toEqual([{ n: 0 }])
    for (const { shape, access } of ledgers) {
      const { rows } = await place.district.house.store.transaction(scopeOf(visitor(region)), (tx) =>
        sql<{
          name: string
        }>`select attname as name from pg_attribute where attrelid = ${shape.code}::regclass and attnum > 0
          and has_column_privilege('fazhi_public', attrelid, attnum, 'select') order by 1`.execute(tx),
      )
      const said = ledgerOracles.find((o) => o.台账 === shape.code)?.公开
      const column = (f: string) => f.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
      const wanted = said === undefined ? [] : ['id', 'region_code', ...said.字段.map(column)].toSorted()
      expect([shape.code, rows.map((r) => r.name).toSorted()]).toEqual([shape.code, wanted])
      expect([shape.code, said?.来信]).toEqual([shape.code, access.published?.letters?.code])
    }
    for (const statement of [
      'select chief from justice_office',
      'select * from justice_office',
      'select released_on from justice_office',
      'select * from entry',
      'select * from account',
      'select body from letter',
      'select account_id from publication',
      `update justice_office set name = ''`,
      `insert into publication (region_code) values ('${region}')`,
      'delete from letter',
      'select * from reconsideration_hearing',
      'select applicant from reconsideration_case',
    ])
      expect([statement, await asVisitor(statement)]).toEqual([statement, '42501'])
    expect(await asVisitor('select receipt_digest from letter')).toEqual([])
    const abroad = await place.district.house.store.transaction(
      scopeOf(visitor('211303')),
      async (tx) => (await sql`select id from justice_office`.execute(tx)).rows,
    )
    expect(abroad).toEqual([])
  })

  test('不论送来什么，都不出错，不露内情，每一页都在严格的策略之下', async () => {
    const address = await place.addressOf(place.made[2] ?? expect.fail())
    const paths = [
      '/open',
      '/open/',
      '/open/justice_office',
      address,
      `${address}/letter`,
      '/open/receipts',
      '/open/data',
      '/open/x',
      '/open/x/y/z/w',
      '/open/data/x',
      '/open/justice_office/2024-99999999999',
      '/open/__proto__',
      '/open/constructor/1',
      '/open/%00/%ff',
    ]
    const seen = new Map<number, number>()
    for (const path of paths)
      for (const hostile of hostileTexts) {
        const search = encodeURIComponent(hostile.replace(/[\ud800-\udfff]/gu, '\ufffd'))
        const asked = [
          { method: 'GET' as const, url: `${path}?q=${search}&page=${search}` },
          { method: 'GET' as const, url: `${path}/${search}` },
          { ...form({ key: hostile, kind: hostile, body: hostile, code: hostile, rating: hostile }), url: path },
          { method: 'POST' as const, url: path, payload: hostile, headers: { 'content-type': 'text/plain' } },
        ]
        for (const request of asked) {
          const { statusCode, headers, body } = await place.district.app.inject({
            ...request,
            remoteAddress: `10.0.${seen.size}.${(seen.get(200) ?? 0) % 250}`,
          })
          seen.set(statusCode, (seen.get(statusCode) ?? 0) + 1)
          expect([request.url, statusCode < 500]).toEqual([request.url, true])
          expect(body).not.toMatch(/node_modules|\.ts:|select .* from|syntax error|fastify|FST_/i)
          if (String(headers['content-type']).startsWith('text/html')) {
            expect(headers['content-security-policy']).toContain("default-src 'none'")
            expect(body).not.toMatch(/<script|\sonerror=|javascript:/i)
            expect(body.length).toBeLessThan(100_000)
          }
        }
      }
    expect([...seen.keys()].toSorted()).toEqual(expect.arrayContaining([200, 400, 404]))
  }, 120_000)
})
