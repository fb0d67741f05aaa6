import type { OrganId, Page, Problem, RecordView } from '@fazhi/ledger'
import { drawnOfEach } from '@fazhi/lines/enforcement/review-draw'
import { enforcementClerk, enforcementCoordinator, enforcementSupervisor } from '@fazhi/lines/shared/posts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Client, type District, openDistrict, password, region } from '../../../test/district.ts'
import { engines } from '../../../test/engines.ts'
import { addAccount } from '../../auth/account.ts'
import { founder, scopeOf } from '../../auth/actor.ts'

const departments = ['market', 'urban'] as const
const day = '2024-03-01'

describe.each(engines)('案卷评查和全过程记录 · $name', (engine) => {
  let district: District
  let supervisor: Client
  const clerks = new Map<string, Client>()
  const cases = new Map<string, string[]>()
  let batch: RecordView

  const seat = (login: string, post: string, organ: string): Promise<string> =>
    district.house.store.transaction(scopeOf(founder(region)), (tx) =>
      addAccount(tx, region, {
        login,
        name: `试·${login}`,
        password,
        seats: [{ post, organ: organ as OrganId, from: '2010-01-01' }],
      }),
    )
  const done = <T>({ status, body }: Answer<T>): T => {
    if (status >= 300) throw new Error(JSON.stringify(body))
    return body
  }
  const takeIn = async (client: Client, ledger: string, draft: object) =>
    done(await client.send('POST', `/api/ledgers/${ledger}`, draft))
  const tried = (client: Client, ledger: string, { row, version }: RecordView, name: string, input: object = {}) =>
    client.send<RecordView & Problem>('POST', `/api/ledgers/${ledger}/${row.id}/moves/${name}`, input, {
      'if-match': `"${version}"`,
    })
  const moved = async (...asked: Parameters<typeof tried>): Promise<RecordView> => done(await tried(...asked))
  const listed = async (client: Client, ledger: string) =>
    done(await client.get<Page>(`/api/ledgers/${ledger}`)).items.map((i) => i.row)
  const clerk = (department: string): Client => {
    const found = clerks.get(department)
    if (!found) throw new Error(department)
    return found
  }
  const draw = (client: Client, more: object = {}) =>
    client.send<RecordView & Problem>('POST', '/api/enforcement/draws', {
      batch: batch.row.id,
      seed: '20240301',
      witness: '见证人',
      ...more,
    })
  const check = (client: Client, asked: object) =>
    client.send<RecordView & Problem>('POST', '/api/enforcement/record-checks', asked)

  /** A subject, an item, and some leads, which stand as closed. */
  const fill = async (coordinator: Client, department: string, many: number) => {
    const subject = await takeIn(coordinator, 'enforcement_subject', {
      body: department,
      nature: 'organ',
      level: 'district',
      penaltyPower: 'yes',
      name: department,
      domain: '某',
      basis: '《某法》',
      registeredOn: '2023-10-16',
    })
    const listing = await takeIn(coordinator, 'item_batch', {
      name: '批',
      reason: 'sortOut',
      ground: '方案',
      draftedOn: '2023-10-16',
      expected: 1,
    })
    const item = await takeIn(coordinator, 'enforcement_item', {
      code: `演示-${department}`,
      name: '某违法行为',
      kind: 'penalty',
      agency: department,
      subject: subject.row.id,
      batch: listing.row.id,
      area: 'market',
      draftedOn: '2023-10-16',
      settingBasis: '《某法》第五十三条',
      basisLevel: 'law',
    })
    const all: string[] = []
    for (let n = 0; n < many; n += 1) {
      const { row } = await takeIn(clerk(department), 'penalty_case', {
        department,
        subject: subject.row.id,
        registeredOn: day,
        source: 'onSpot',
        party: `演示某店${n}`,
        partyKind: 'organisation',
        matter: '某违法行为',
        item: item.row.id,
        actEndedOn: day,
      })
      all.push(row.id)
    }
    cases.set(department, all)
  }

  beforeAll(async () => {
    district = await openDistrict(engine)
    await seat('coordinator', enforcementCoordinator.code, 'gov')
    await seat('supervisor', enforcementSupervisor.code, 'gov')
    const coordinator = await district.as('coordinator')
    supervisor = await district.as('supervisor')
    for (const [n, department] of departments.entries()) {
      await seat(`clerk-${department}`, enforcementClerk.code, department)
      clerks.set(department, await district.as(`clerk-${department}`))
      await fill(coordinator, department, 4 - n)
    }
    await district.tamper(
      `update penalty_case set closed_on = date '2024-03-01' + (n % 2)::int, decided_on = '2024-03-01', procedure = 'onSpot'
       from (select id as of, row_number() over (order by id) as n from penalty_case) as numbered where id = numbered.of`,
    )
    const drafted = await takeIn(supervisor, 'review_rule_set', {
      name: '标准',
      fileKind: 'penalty',
      edition: 1,
      draftedOn: day,
    })
    const items = [
      ['veto', 'officers', 0],
      ['form', 'binding', 20],
      ['content', 'telling', 80],
    ] as const
    let set = drafted
    for (const [part, error, points] of items)
      set = await moved(supervisor, 'review_rule_set', set, 'addRule', { part, error, points, requirement: '要求' })
    await moved(supervisor, 'review_rule_set', set, 'adopt')
    batch = await takeIn(supervisor, 'review_batch', {
      name: '批次',
      ruleSet: drafted.row.id,
      plannedOn: day,
      closedFrom: day,
      closedTo: '2024-03-31',
      perUnit: 1,
    })
  }, 120_000)
  afterAll(() => district.close())

  test('抽取只由监督人员办理；种子、总数和名单摘要记在批次上，照样再抽得到同样的案卷', async () => {
    expect((await draw(clerk('market'))).status).toBe(403)
    expect((await draw(supervisor, { seed: '' })).status).toBe(400)
    expect((await draw(supervisor, { population: 1 })).status).toBe(400)
    expect((await draw(supervisor, { seed: '短' })).status).toBe(409)
    const { body, status } = await draw(supervisor)
    expect([status, body.row]).toMatchObject([200, { state: 'drawn', population: 7, drawn: 2, seed: '20240301' }])
    expect(body.row['populationDigest']).toMatch(/^[0-9a-f]{64}$/)
    const files = await listed(supervisor, 'file_review')
    const units = [...Array<string>(4).fill('market'), ...Array<string>(3).fill('urban')]
    expect(files.map((f) => Number(f['place'])).toSorted((a, b) => a - b)).toEqual(drawnOfEach(units, 1, '20240301'))
    for (const f of files) expect(cases.get(String(f['department']))).toContain(f['penaltyCase'])
    expect((await draw(supervisor)).status).toBe(409)
  })

  test('本单位的人员不评本单位的案卷；评分表只有评分的人和组织评查的人看得到，扣分同样', async () => {
    const [file] = (await listed(supervisor, 'file_review')).filter((f) => f['department'] === 'market')
    const drawn = done(await supervisor.get<RecordView>(`/api/ledgers/file_review/${file?.id}`))
    const reviewer = async (login: 'urban' | 'market' | 'editor', unit: string) =>
      takeIn(supervisor, 'file_reviewer', {
        name: login,
        unit,
        login: district.accounts[login],
        qualification: 'officer',
        listedOn: day,
      })
    const [mine, outside, third] = [
      await reviewer('market', 'market'),
      await reviewer('urban', 'urban'),
      await reviewer('editor', 'gov'),
    ]
    const refused = await tried(supervisor, 'file_review', drawn, 'assignFirst', { first: mine.row.id })
    expect([refused.status, refused.body.detail]).toMatchObject([409, expect.stringContaining('应当回避')])
    const first = await moved(supervisor, 'file_review', drawn, 'assignFirst', { first: outside.row.id })
    await moved(supervisor, 'file_review', first, 'assignSecond', { second: third.row.id })

    const [urban, market] = [await district.as('urban'), await district.as('market')]
    const [sheet, ...others] = await listed(urban, 'review_sheet')
    expect([sheet?.['role'], others.length]).toEqual(['first', 0])
    expect(await listed(market, 'review_sheet')).toEqual([])
    expect((await listed(supervisor, 'review_sheet')).length).toBe(2)
    const [rule] = (await listed(urban, 'review_rule')).filter((r) => r['part'] === 'content')
    const scoring = done(await urban.get<RecordView>(`/api/ledgers/review_sheet/${sheet?.id}`))
    const at = { rule: rule?.id, points: 12, page: '9', reason: '没有告知书' }
    const deducted = await moved(urban, 'review_sheet', scoring, 'deduct', at)
    expect((await moved(urban, 'review_sheet', deducted, 'submit', { opinion: '较好' })).row).toMatchObject({
      total: 88,
    })
    expect(await listed(supervisor, 'review_deduction')).toMatchObject([{ error: 'telling', points: 12, page: '9' }])
    expect((await listed(clerk('market'), 'file_review')).length).toBe(1)
    expect(await listed(clerk('market'), 'review_deduction')).toEqual([])
    expect(await listed(clerk('market'), 'review_sheet')).toEqual([])
  })

  test('还缺哪些记录：只核对自己看得到的案件；齐了就完整', async () => {
    const [own = '', other = ''] = [cases.get('market')?.[0], cases.get('urban')?.[0]]
    expect((await check(clerk('market'), { penaltyCase: other })).status).toBe(404)
    expect((await check(supervisor, { penaltyCase: own })).status).toBe(403)
    expect((await check(clerk('market'), { penaltyCase: own, lacking: 0 })).status).toBe(400)
    expect((await check(clerk('market'), {})).status).toBe(400)
    const lacking = await check(clerk('market'), { penaltyCase: own })
    expect([lacking.status, lacking.body.row]).toMatchObject([201, { found: 0, lacking: 1, result: 'incomplete' }])
    expect(lacking.body.row['missing']).toContain('决定的文字记录')
    await takeIn(clerk('market'), 'process_record', {
      department: 'market',
      penaltyCase: own,
      phase: 'decision',
      medium: 'text',
      title: '决定书',
      recordedOn: day,
      algorithm: 'sm3',
      digest: 'ab'.repeat(32),
      keptAt: '案卷',
    })
    expect((await check(clerk('market'), { penaltyCase: own })).body.row).toMatchObject({
      found: 1,
      result: 'complete',
    })
  })
})
