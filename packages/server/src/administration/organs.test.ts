import type { HoldersPage, OrganChangeView, Problem, RecordView, UnitView } from '@fazhi/ledger'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { Settlement } from '../ledgers/settle.ts'

const base = '/api/administration'
const asked = { from: '2024-03-01', reason: '机构改革方案' }

describe.each(engines)('单位的变动 · $name', (engine) => {
  let district: District
  /** A code is taken once: each signs in once. */
  const clients = new Map<string, Promise<Client>>()
  const as = (login: string): Promise<Client> => {
    const client = clients.get(login) ?? district.as(login)
    clients.set(login, client)
    return client
  }
  beforeEach(async () => {
    district = await openDistrict(engine)
    clients.clear()
  })
  afterEach(() => district.close())
  const change = async (id: string, body: object, login = 'admin') =>
    (await as(login)).send<OrganChangeView[] & Problem>('POST', `${base}/organs/${id}/changes`, body)
  const units = async () => (await (await as('admin')).get<UnitView[]>(`${base}/organs`)).body
  const find = async (id: string) => (await units()).find((u) => u.id === id)

  test('更名自所填日期起：当天的立即更名，以后的到那天更名，由何名改来都留着', async () => {
    expect((await change('market', { ...asked, kind: 'rename', name: '市场局' })).status).toBe(201)
    expect((await find('market'))?.name).toBe('市场局')
    expect((await change('market', { ...asked, kind: 'rename', from: '2024-03-05', name: '市场总局' })).status).toBe(
      201,
    )
    expect((await find('market'))?.name).toBe('市场局')
    district.today('2024-03-05')
    const settlement = new Settlement(district.house)
    await settlement.settled(region)
    expect((await find('market'))?.name).toBe('市场总局')
    const { body } = await (await as('security')).get<OrganChangeView[]>(`${base}/organs/market/changes`)
    expect(body.map((c) => [c.from, c.was, c.name, c.isApplied])).toEqual([
      ['2024-03-05', '市场局', '市场总局', true],
      ['2024-03-01', '市场监督管理局', '市场局', true],
    ])
  })

  test('划转连同记录一起移动：新的上级看得到，办理记录和期限也随之', async () => {
    const clerk = await as('clerk')
    const { body } = await clerk.send<RecordView>('POST', casesUrl, draft)
    expect((await change('review', { ...asked, kind: 'move', parent: 'other' })).status).toBe(201)
    expect((await find('review'))?.parent).toBe('other')
    const kept = await clerk.get<RecordView>(`${casesUrl}/${body.row.id}`)
    expect(kept.status).toBe(200)
    const paths = await district.house.store.transaction(
      { region, account: '', post: 'report', organ: '', organPath: '' },
      async (tx) => ({
        entries: await tx.selectFrom('entry').select('organ_path').where('record_id', '=', body.row.id).execute(),
        clocks: await tx.selectFrom('clock').select('organ_path').where('record_id', '=', body.row.id).execute(),
      }),
    )
    const all = [...paths.entries, ...paths.clocks].map((r) => r.organ_path)
    expect([...new Set(all)]).toEqual(['/gov/other/review/'])
    expect(all.length).toBeGreaterThan(1)
    const again = await clerk.send(
      'POST',
      `${casesUrl}/${body.row.id}/corrections`,
      { reason: '核对', values: { applicant: '钱试' } },
      { 'if-match': `"${kept.body.version}"` },
    )
    expect(again.status).toBe(200)
  })

  test('不能归到自己之下，本级政府不动，没有理由的不办；并入的停用', async () => {
    expect((await change('gov', { ...asked, kind: 'move', parent: 'market' })).body.faults?.[0]?.field).toBe('parent')
    expect((await change('market', { ...asked, kind: 'move', parent: 'market' })).status).toBe(400)
    expect((await change('market', { ...asked, kind: 'move', parent: 'gov' })).body.faults?.[0]?.field).toBe('parent')
    expect((await change('market', { kind: 'rename', name: '新名', from: '2024-03-01', reason: ' 无' })).status).toBe(
      400,
    )
    expect((await change('market', { ...asked, kind: 'rename', name: '新名' }, 'security')).status).toBe(403)
    expect((await change('market', { ...asked, kind: 'merge', parent: 'urban' })).status).toBe(201)
    expect(await find('market')).toMatchObject({ parent: 'urban', disabled: true })
  })

  test('某日何人任何岗：任期之外的不在名册上', async () => {
    const security = await as('security')
    const on = async (day: string) =>
      (await security.get<HoldersPage>(`${base}/holders?on=${day}&post=reconsideration_clerk`)).body.items.map(
        (h) => h.login,
      )
    expect(await on('2024-03-01')).toEqual(['stranger', 'clerk'])
    expect(await on('2019-12-31')).toEqual([])
    expect((await security.get<HoldersPage>(`${base}/holders?search=strang`)).body.items).toHaveLength(1)
    expect((await (await as('clerk')).get(`${base}/holders`)).status).toBe(403)
  })
})
