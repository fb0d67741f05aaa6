import type { OrganId, Problem, RecordView } from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead } from '@fazhi/lines/shared/posts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Client, type District, openDistrict, password, region } from '../../../test/district.ts'
import { engines } from '../../../test/engines.ts'
import { addAccount } from '../../auth/account.ts'
import { founder, scopeOf } from '../../auth/actor.ts'

const url = '/api/enforcement/first-offence'
const departments = ['market', 'urban'] as const

describe.each(engines)('不予处罚判定 · $name', (engine) => {
  let district: District
  let coordinator: Client
  let reviewer: Client
  const clerks = new Map<string, Client>()
  const heads = new Map<string, string>()
  const means = new Map<string, { subject: string; item: string; lead: string; second: string }>()

  const seat = async (login: string, post: string, organ: string): Promise<string> =>
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
  const moved = async (
    client: Client,
    ledger: string,
    { row, version }: RecordView,
    name: string,
    input: object = {},
  ) =>
    done(
      await client.send('POST', `/api/ledgers/${ledger}/${row.id}/moves/${name}`, input, {
        'if-match': `"${version}"`,
      }),
    )
  const clerk = (department: string): Client => {
    const found = clerks.get(department)
    if (!found) throw new Error(department)
    return found
  }
  /** Standing, an item and two officers, by the justice bureau. */
  const equip = async (department: string) => {
    const body = { body: department, nature: 'organ', level: 'district', penaltyPower: 'yes' }
    const audit = await takeIn(coordinator, 'subject_audit', {
      ...body,
      roundYear: 2023,
      openedOn: '2023-10-09',
      legalBasis: '《某法》',
      certified: 5,
    })
    const passed = await moved(coordinator, 'subject_audit', audit, 'pass')
    await moved(coordinator, 'subject_audit', passed, 'announce', { announcement: '公告' })
    const registered = await takeIn(coordinator, 'enforcement_subject', {
      ...body,
      name: department,
      domain: '某',
      basis: '《某法》',
      registeredOn: '2023-10-16',
    })
    const subject = await moved(coordinator, 'enforcement_subject', registered, 'announce', { audit: audit.row.id })
    const batch = await takeIn(coordinator, 'item_batch', {
      name: '批',
      reason: 'sortOut',
      ground: '方案',
      draftedOn: '2023-10-16',
      expected: 1,
    })
    await moved(
      coordinator,
      'item_batch',
      await moved(coordinator, 'item_batch', batch, 'review', { opinion: '同意' }),
      'approve',
      { approvalNo: '1号' },
    )
    const drafted = await takeIn(coordinator, 'enforcement_item', {
      code: `演示-${department}`,
      name: '某违法行为',
      kind: 'penalty',
      agency: department,
      subject: subject.row.id,
      batch: batch.row.id,
      area: 'market',
      draftedOn: '2023-10-16',
      settingBasis: '《某法》第五十三条',
      basisLevel: 'law',
    })
    const item = await moved(coordinator, 'enforcement_item', drafted, 'list', {
      breachBasis: '《某法》第九条',
      penaltyBasis: '《某法》第五十三条',
    })
    const officers: string[] = []
    for (const n of [1, 2]) {
      const applying = await takeIn(coordinator, 'enforcement_officer', {
        name: `执法员${n}`,
        unit: department,
        duty: '执法员',
        staffing: 'civilServant',
        domain: '某',
        appliedOn: '2023-01-03',
      })
      const card = { cardNo: `辽${department}${n}`, issuer: '省政府', examinedOn: '2023-01-03', examScore: 80 }
      officers.push((await moved(coordinator, 'enforcement_officer', applying, 'issue', card)).row.id)
    }
    const [lead = '', second = ''] = officers
    means.set(department, { subject: subject.row.id, item: item.row.id, lead, second })
  }
  const meansOf = (department: string) => {
    const found = means.get(department)
    if (!found) throw new Error(department)
    return found
  }
  const lead = (department: string, more: object = {}) => {
    const { subject, item } = meansOf(department)
    return takeIn(clerk(department), 'penalty_case', {
      department,
      subject,
      registeredOn: '2024-03-01',
      source: 'onSpot',
      party: '演示某店',
      partyKind: 'organisation',
      partyCode: '91211302MA0000001X',
      matter: '某违法行为',
      item,
      actEndedOn: '2024-03-01',
      ...more,
    })
  }
  const opened = async (department: string, more: object = {}) => {
    const { lead: first, second } = meansOf(department)
    const approvedBy = heads.get(department)
    return moved(clerk(department), 'penalty_case', await lead(department, more), 'open', {
      lead: first,
      second,
      approvedBy,
    })
  }
  const penalised = async (department: string, more: object = {}) => {
    const { lead: first, second } = meansOf(department)
    return moved(clerk(department), 'penalty_case', await lead(department, more), 'penaliseOnSpot', {
      lead: first,
      second,
      facts: '某',
      legalBasis: '《某法》第五十三条',
      warning: 'warning',
    })
  }
  const circumstances = { slightness: 'notSlight', harm: 'slight', correction: 'inTime', fault: 'present' }
  const judge = (client: Client, record: string, more: object = {}) =>
    client.send<RecordView & Problem>('POST', url, { penaltyCase: record, ...circumstances, ...more })

  beforeAll(async () => {
    district = await openDistrict(engine)
    await seat('coordinator', enforcementCoordinator.code, 'gov')
    coordinator = await district.as('coordinator')
    for (const d of departments) {
      await seat(`clerk-${d}`, enforcementClerk.code, d)
      heads.set(d, await seat(`head-${d}`, enforcementHead.code, d))
      clerks.set(d, await district.as(`clerk-${d}`))
      await equip(d)
    }
    reviewer = await district.as('market')
  }, 120_000)
  afterAll(() => district.close())

  test('初次违法可以不罚；另一部门处罚过同一领域的，不是初次，答件数不答案情；轻微的仍应当不罚', async () => {
    const mine = await opened('market')
    const first = await judge(clerk('market'), mine.row.id)
    expect([first.status, first.body.row]).toMatchObject([201, { verdict: 'may', earlier: 0, state: 'judged' }])

    await penalised('urban')
    const second = await judge(clerk('market'), mine.row.id)
    expect(second.body.row).toMatchObject({
      verdict: 'penalise',
      earlier: 1,
      elsewhere: 1,
      latestOn: expect.any(String),
    })
    expect(String(second.body.row['reasons'])).toContain('其中其他部门1件')
    expect(JSON.stringify(second.body)).not.toContain('《某法》')
    const slight = await judge(clerk('market'), mine.row.id, { slightness: 'slight', harm: 'none' })
    expect(slight.body.row).toMatchObject({ verdict: 'shall' })
    // What the answer counts, the asker still does not see.
    const listed = await clerk('market').get('/api/ledgers/penalty_case')
    expect(JSON.stringify(listed.body)).not.toContain('urban')
  })
  test('治安管理的记录自二〇二六年封存，此前仍计；查询期以前的、另一当事人的不计', async () => {
    const other = { party: '演示另店', partyCode: '91211302MA0000002X' }
    const mine = await opened('market', other)
    await penalised('urban', { ...other, actEndedOn: '2024-01-05', publicSecurity: 'yes' })
    const early = { ...other, partyCode: '91211302MA0000003X' }
    await penalised('urban', early)
    expect((await judge(clerk('market'), mine.row.id)).body.row).toMatchObject({ earlier: 1, since: '2022-03-01' })
    const count = (sealed: boolean) =>
      district.house.store.transaction(
        scopeOf({
          ...founder(region),
          post: 'enforcement_clerk',
          organ: 'market' as OrganId,
          organPath: '/gov/market/',
        }),
        async (tx) => {
          const { rows } = await sql<{
            n: number
          }>`select count(*)::int as n from penalty_earlier(${mine.row.id}, '2022-03-01', ${!sealed})`.execute(tx)
          return rows[0]?.n
        },
      )
    expect([await count(false), await count(true)]).toEqual([1, 0])
    expect((await judge(clerk('market'), mine.row.id)).body.row).toMatchObject({ verdict: 'penalise' })
  })
  test('别的部门的案件不能问；别的岗位不能问；填错的逐项指出；以前的件数不由人填写', async () => {
    const mine = await opened('market')
    expect((await judge(clerk('urban'), mine.row.id)).status).toBe(404)
    expect((await judge(reviewer, mine.row.id)).status).toBe(403)
    expect((await judge(clerk('market'), mine.row.id, { harm: '没有' })).status).toBe(400)
    expect((await judge(clerk('market'), mine.row.id, { earlier: 0 })).status).toBe(400)
    expect((await judge(clerk('market'), 'x')).status).toBe(400)
    const intake = '/api/ledgers/first_offence_check'
    const typed = { ...circumstances, department: 'market', penaltyCase: mine.row.id, earlier: 0 }
    expect((await clerk('market').send<Problem>('POST', intake, typed)).body).toMatchObject({
      status: 403,
      detail: expect.stringContaining('不能直接登记或者导入'),
    })
    expect((await clerk('market').send('POST', `${intake}/batch`, { rows: [typed] })).status).toBe(403)
    expect((await clerk('market').send('POST', `${intake}/imports?name=a.xlsx`, {})).status).toBe(403)
    expect((await judge(clerk('market'), (await lead('market')).row.id)).status).toBe(400)
  })
})
