import type { ListSetting } from '@fazhi/ledger'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, type District, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'

const ledger = 'reconsideration_case'
const url = `/api/views?ledger=${ledger}`
const view = { ledger, name: '在办的处罚案', search: { category: 'penalty', sort: '-receivedOn' }, isShared: false }

describe.each(engines)('列表的视图和列 · $name', (engine) => {
  let district: District
  let [clerk, stranger, head]: Client[] = []
  beforeAll(async () => {
    district = await openDistrict(engine)
    ;[clerk, stranger, head] = await Promise.all(['clerk', 'stranger', 'head'].map((login) => district.as(login)))
  })
  afterAll(() => district.close())
  const names = async (who: Client | undefined) =>
    (await who?.get<ListSetting>(url))?.body.views.map((v) => [v.name, v.isShared, v.isOwn])

  test('自己的只有自己看得到，与岗位共用的同岗位都看得到，只有本人删得掉', async () => {
    expect((await clerk?.send('POST', '/api/views', view))?.status).toBe(200)
    const shared = { ...view, name: '共用的', isShared: true }
    const saved = await clerk?.send<ListSetting>('POST', '/api/views', shared)
    expect(await names(clerk)).toEqual([
      ['在办的处罚案', false, true],
      ['共用的', true, true],
    ])
    expect(await names(stranger)).toEqual([['共用的', true, false]])
    expect(await names(head)).toEqual([])
    const id = saved?.body.views.find((v) => v.isShared)?.id
    expect((await stranger?.send('DELETE', `/api/views/${id}`))?.status).toBe(404)
    expect(await names(clerk)).toHaveLength(2)
    expect((await clerk?.send('DELETE', `/api/views/${id}`))?.status).toBe(204)
    expect(await names(stranger)).toEqual([])
  })

  test('在库里也拿不到别人的：不带任何条件的查询只见自己的', async () => {
    const organ = { organ: 'other', organPath: '/gov/other/' }
    const scope = { region, account: district.accounts.stranger, post: 'reconsideration_clerk', ...organ }
    const { rows } = await district.house.store.transaction(scope, (tx) =>
      sql<{ n: number }>`select count(*)::int as n from saved_view`.execute(tx),
    )
    expect(rows).toEqual([{ n: 0 }])
  })

  test.each([
    ['同名的', { ...view }, 409, /已经有名为/],
    ['不认识的条件', { ...view, name: '甲', search: { nothing: '1' } }, 400, /没有这个筛选项/],
    ['填不进去的条件', { ...view, name: '甲', search: { receivedOn: '昨天' } }, 400, /日期/],
    ['不认识的排序', { ...view, name: '甲', search: { sort: 'nothing' } }, 400, /不能按它排序/],
    ['带着页码的', { ...view, name: '甲', search: { after: 'x' } }, 400, /翻到第几页不随视图保存/],
    ['只有空格的名字', { ...view, name: '  ' }, 400, /起一个名字/],
    ['看不到的台账', { ...view, ledger: 'nothing' }, 404, /台账/],
  ])('%s不予保存', async (_, body, status, says) => {
    const answer = await clerk?.send<{ detail: string }>('POST', '/api/views', body)
    expect([answer?.status, answer?.body.detail]).toEqual([status, expect.stringMatching(says)])
  })

  test('列可以选、可以排、可以恢复，旁人的不变', async () => {
    const put = (columns: unknown) => clerk?.send<ListSetting>('PUT', '/api/views/columns', { ledger, columns })
    expect((await put(['applicant', 'state', 'matter']))?.body.columns).toEqual(['applicant', 'state', 'matter'])
    expect((await put(['state']))?.body.columns).toEqual(['state'])
    expect((await stranger?.get<ListSetting>(url))?.body.columns).toBeNull()
    for (const wrong of [[], ['nothing'], ['state', 'state']]) expect((await put(wrong))?.status).toBe(400)
    expect((await put(null))?.body.columns).toBeNull()
  })
})
