import type { AlikeView, DraftView, RecordView } from '@fazhi/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { scopeOf } from '../auth/actor.ts'
import { findActor } from '../auth/session.ts'

const ledger = 'reconsideration_case'

describe.each(engines)('登记之前 · $name', (engine) => {
  let district: District
  let clerk: Client
  let stranger: Client
  beforeAll(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
    stranger = await district.as('stranger')
  }, 60_000)
  afterAll(() => district.close())

  const keep = (who: Client, form: object, of = ledger) =>
    who.send<DraftView>('POST', '/api/drafts', { ledger: of, form })
  const drafts = async (who: Client) => (await who.get<readonly DraftView[]>(`/api/drafts?ledger=${ledger}`)).body

  test('草稿逐次保存，换一台设备、重新登录还在；只有本人看得到', async () => {
    const { status, body } = await keep(clerk, {
      applicant: '赵',
      matter: '请求',
      receivedOn: '不是日期',
      category: null,
    })
    expect([status, body.form]).toEqual([201, { applicant: '赵', matter: '请求', receivedOn: '不是日期' }])
    const url = `/api/drafts/${body.id}`
    const saved = await clerk.send<DraftView>('PUT', url, { form: { applicant: '赵试', matter: '请求撤销' } })
    expect(saved.body.form).toEqual({ applicant: '赵试', matter: '请求撤销' })
    const elsewhere = await district.as('clerk')
    expect(await drafts(elsewhere)).toEqual([saved.body])
    expect(await drafts(stranger)).toEqual([])
    expect((await stranger.get(url)).status).toBe(404)
    expect((await stranger.send('PUT', url, { form: {} })).status).toBe(404)
    expect((await stranger.send('DELETE', url)).status).toBe(404)
    // Not the server alone says so: to whoever is somebody else the row is not there.
    const actor = await findActor(district.house, region, 'head')
    if (!actor) throw new Error('no head')
    const seen = await district.house.store.transaction(scopeOf(actor), (tx) =>
      tx.selectFrom('draft').select('id').execute(),
    )
    expect(seen).toEqual([])
    expect((await clerk.send('DELETE', url)).status).toBe(204)
    expect(await drafts(clerk)).toEqual([])
  })

  test('登记成功，草稿随之删去；登记不成，草稿还在', async () => {
    const { id } = (await keep(clerk, { applicant: '钱试' })).body
    const header = { 'fazhi-draft': id }
    const { applicant: _, ...short } = draft
    expect((await clerk.send('POST', casesUrl, short, header)).status).toBe(400)
    expect(await drafts(clerk)).toHaveLength(1)
    // Somebody else's draft is not deleted by naming it.
    expect((await stranger.send('POST', casesUrl, draft, header)).status).toBe(201)
    expect(await drafts(clerk)).toHaveLength(1)
    expect((await clerk.send('POST', casesUrl, { ...draft, applicant: '钱试' }, header)).status).toBe(201)
    expect(await drafts(clerk)).toEqual([])
  })

  test('草稿只存登记表上的项，存不下的说明白，份数有限', async () => {
    expect((await keep(clerk, { closedOn: '2024-03-01' })).body).toMatchObject({ faults: [{ field: 'closedOn' }] })
    for (const matter of ['\u0000', '\ud800', '长'.repeat(20_001)])
      expect((await keep(clerk, { matter })).status).toBe(400)
    expect((await keep(clerk, {}, 'nowhere')).status).toBe(400)
    expect((await keep(await district.as('market'), {})).status).toBe(403)
    for (let n = 0; n < 20; n += 1) expect((await keep(clerk, { applicant: `第${n}` })).status).toBe(201)
    expect((await keep(clerk, {})).status).toBe(409)
    expect((await drafts(clerk))[0]?.form).toEqual({ applicant: '第19' })
  })

  test('当事人和事项相同的，登记前提示；看不到的记录，一点痕迹也没有', async () => {
    const alike = (who: Client, values: object) =>
      who.send<readonly AlikeView[]>('POST', '/api/alike', { ledger, values })
    const own = { applicant: '李试', respondent: 'urban' }
    const made = (await clerk.send<RecordView>('POST', casesUrl, { ...draft, ...own })).body
    expect((await alike(clerk, own)).body).toMatchObject([
      { record: made.row.id, state: 'received', on: draft.receivedOn, organ: 'review' },
    ])
    expect((await alike(clerk, { ...own, applicant: ' 李试 ' })).body).toHaveLength(1)
    expect((await alike(clerk, { ...own, respondent: 'market' })).body).toEqual([])
    expect((await alike(clerk, { applicant: '李试' })).body).toEqual([])
    expect((await alike(clerk, { ...own, applicant: '' })).body).toEqual([])
    const [unseen, none] = [await alike(stranger, own), await alike(stranger, { ...own, applicant: '没有这个人' })]
    expect([unseen.status, unseen.body]).toEqual([none.status, none.body])
    for (const who of ['head', 'chief', 'market']) expect((await alike(await district.as(who), own)).status).toBe(403)
  })
})
