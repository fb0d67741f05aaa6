import type { Page, RecordView } from '@fazhi/ledger'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { founder, scopeOf } from '../auth/actor.ts'

const absent = '0193f000-0000-7000-8000-00000000dead'
const farAccount = '0193f000-0000-7000-8000-00000000faaa'
const hearings = '/api/ledgers/reconsideration_hearing'
const forwardings = '/api/ledgers/application_forwarding'

describe.each(engines)('别人的编号和无权的内容 · $name', (engine) => {
  let district: District
  let clerk: Client
  let stranger: Client
  let market: Client
  let own: RecordView
  let foreign: RecordView
  beforeAll(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
    stranger = await district.as('stranger')
    market = await district.as('market')
    own = (await clerk.send('POST', casesUrl, draft)).body
    foreign = (await stranger.send('POST', casesUrl, { ...draft, applicant: '钱秘', respondent: 'urban' })).body
    expect((await market.get(casesUrl)).status).toBe(200)
    // A second region, once everybody is in: from then on a sign-in would have to name one.
    await district.house.store.transaction(scopeOf(founder('211303')), async (tx) => {
      await tx.insertInto('region').values({ region_code: '211303', name: '邻区', place: '邻', demo: false }).execute()
      const far = { region_code: '211303', id: 'far', name: '邻区单位', parent_id: null, path: '/far/' }
      await tx.insertInto('organ').values(far).execute()
      await tx
        .insertInto('account')
        .values({ region_code: '211303', id: farAccount, login: 'far', name: '邻' })
        .execute()
    })
  }, 60_000)
  afterAll(() => district.close())

  const everything = () =>
    district.house.store.transaction(
      { region, account: '', post: 'report', organ: '', organPath: '' },
      async (tx) =>
        await tx.selectFrom('entry').select(['id', 'ledger', 'record_id', 'seq', 'digest']).orderBy('id').execute(),
    )

  test('请求里换上别的单位、别的区的编号：不予登记，与不存在的编号答得一样，库里什么也没有多', async () => {
    const before = await everything()
    const hearing = (reconsideration: string) =>
      clerk.send('POST', hearings, { reconsideration, arrangedOn: '2024-03-01', reason: 'required' })
    const forwarding = (respondent: string) =>
      market.send('POST', forwardings, {
        by: 'penaltyOrgan',
        receivedOn: '2024-03-01',
        applicant: '某',
        applicantKind: 'citizen',
        respondent,
        category: 'penalty',
        matter: '某',
      })
    const accept = (handler: string) => move(clerk, own, 'accept', { procedure: 'ordinary', handler })
    const pairs = [
      ['reconsideration', await hearing(foreign.row.id), await hearing(absent)],
      [
        'respondent',
        await clerk.send('POST', casesUrl, { ...draft, respondent: 'far' }),
        await clerk.send('POST', casesUrl, { ...draft, respondent: 'nil' }),
      ],
      ['respondent', await forwarding('far'), await forwarding('nil')],
      ['handler', await accept(farAccount), await accept(absent)],
    ] as const
    for (const [field, swapped, missing] of pairs) {
      // Nothing else is wrong with it: the reference alone is to blame, by its name.
      expect([field, swapped.status, swapped.body]).toMatchObject([field, 400, { faults: [{ field }] }])
      expect([swapped.status, swapped.body]).toEqual([missing.status, missing.body])
    }
    expect(await everything()).toEqual(before)
    expect((await clerk.get(`${casesUrl}/${own.row.id}`)).body).toEqual(own)
    expect((await hearing(own.row.id)).status).toBe(201)
  })

  test('没有问的内容，一项也写不进去', async () => {
    const before = await everything()
    const surplus = [
      { id: absent },
      { state: 'decided' },
      { organ: 'other' },
      { organ_id: 'other' },
      { region_code: '211303' },
      { version: 9 },
      { caseNo: '某政复〔2024〕9号' },
      { acceptedOn: '2024-03-01' },
      { outcome: 'upheld' },
      { createdOn: '2020-01-01' },
      { __proto__x: 1 },
    ]
    for (const extra of surplus) {
      expect([extra, (await clerk.send('POST', casesUrl, { ...draft, ...extra })).status]).toEqual([extra, 400])
      const moved = await move(clerk, own, 'withdraw', extra)
      expect([extra, moved.status]).toEqual([extra, 400])
    }
    for (const values of [
      { caseNo: '1' },
      { state: 'decided' },
      { organ: 'other' },
      { id: absent },
      { acceptedOn: '2024-03-01' },
    ]) {
      const body = { reason: '更正试', values }
      const mended = await clerk.send('POST', `${casesUrl}/${own.row.id}/corrections`, body, {
        'if-match': `"${own.version}"`,
      })
      expect([values, mended.status]).toEqual([values, 400])
    }
    expect(await everything()).toEqual(before)
  })

  test('改之前和改之后都要在职责之内：既拿不来别人的，也送不到别人那里', async () => {
    const scope = {
      region,
      account: district.accounts.clerk,
      post: 'reconsideration_clerk',
      organ: 'review',
      organPath: '/gov/review/',
    }
    const update = (id: string, set: string) =>
      district.house.store
        .transaction(scope, (tx) => sql.raw(`update reconsideration_case set ${set} where id = '${id}'`).execute(tx))
        .then((done) => done.numAffectedRows)
        .catch((e: { code: string }) => e.code)
    expect(await update(foreign.row.id, `matter = '改'`)).toBe(0n)
    expect(await update(foreign.row.id, `organ_id = 'review'`)).toBe(0n)
    expect(await update(own.row.id, `organ_id = 'other'`)).toBe('42501')
    expect(await update(own.row.id, `region_code = '211303'`)).toBe('42501')
  })

  test('看不到的与不存在的，处处答得一样：地址、件数、筛选、排序、翻页都不露痕迹', async () => {
    const paths = ['', '/history', '/related', '/documents/application']
    for (const path of paths) {
      const [denied, missing] = [
        await clerk.get(`${casesUrl}/${foreign.row.id}${path}`),
        await clerk.get(`${casesUrl}/${absent}${path}`),
      ]
      expect([path, denied.status, denied.body]).toEqual([path, 404, missing.body])
    }
    const posts = ['/moves/accept', '/moves/accept/preview', '/corrections', '/documents/correctionNotice']
    for (const path of posts) {
      const body = path === '/corrections' ? { reason: '更正', values: {} } : {}
      const ask = (id: string) => clerk.send('POST', `${casesUrl}/${id}${path}`, body, { 'if-match': '"1"' })
      const [denied, missing] = [await ask(foreign.row.id), await ask(absent)]
      expect([path, denied.status, denied.body]).toEqual([path, 404, missing.body])
    }
    const mark = (value: string, id: string) => Buffer.from(JSON.stringify([value, id])).toString('base64url')
    const queries = [
      `applicant=${encodeURIComponent('钱秘')}`,
      'respondent=urban',
      'organ=other',
      `sort=applicant&after=${mark('钱秘', absent)}`,
      `sort=applicant&before=${mark('钱秘', foreign.row.id)}`,
      `sort=-receivedOn&after=${mark('2024-03-01', foreign.row.id)}`,
    ]
    for (const query of queries) {
      const { body } = await clerk.get<Page>(`${casesUrl}?total=exact&${query}`)
      expect([query, body.items.some((i) => i.row.id === foreign.row.id), body.total?.count]).toEqual([
        query,
        false,
        query.startsWith('sort') ? 1 : 0,
      ])
      expect(JSON.stringify(body.names)).not.toContain('另一个复议机构')
    }
    expect((await clerk.get<Record<string, number>>(`${casesUrl}/states`)).body).toEqual({ received: 1 })
  })
})
