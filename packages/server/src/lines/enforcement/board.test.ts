import type { OrganId, Problem, RecordView } from '@fazhi/ledger'
import type { BoardView } from '@fazhi/lines/enforcement/board'
import { enforcementClerk, enforcementCoordinator, enforcementHead, inspector } from '@fazhi/lines/shared/posts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Client, type District, openDistrict, password, region } from '../../../test/district.ts'
import { engines } from '../../../test/engines.ts'
import { addAccount } from '../../auth/account.ts'
import { founder, scopeOf } from '../../auth/actor.ts'

const boardUrl = '/api/enforcement/board?year=2024'
const visitsUrl = '/api/enforcement/visits'
const departments = ['market', 'urban', 'other'] as const

describe.each(engines)('检查计划统筹 · $name', (engine) => {
  let district: District
  let coordinator: Client
  const clerks = new Map<string, Client>()
  const heads = new Map<string, string>()
  const lines = new Map<string, string>()
  let mill = ''
  let inn = ''

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
  const move = (client: Client, ledger: string, { row, version }: RecordView, name: string, input: object = {}) =>
    client.send('POST', `/api/ledgers/${ledger}/${row.id}/moves/${name}`, input, { 'if-match': `"${version}"` })
  const moved = async (client: Client, ledger: string, view: RecordView, name: string, input: object = {}) =>
    done(await move(client, ledger, view, name, input))
  const clerk = (department: string): Client => {
    const found = clerks.get(department)
    if (!found) throw new Error(department)
    return found
  }
  const lineFor = async (department: string, more: object = {}): Promise<string> => {
    const audit = await takeIn(coordinator, 'subject_audit', {
      body: department,
      roundYear: 2023,
      nature: 'organ',
      level: 'district',
      penaltyPower: 'no',
      openedOn: '2023-10-09',
      legalBasis: '《某法》',
      certified: 5,
    })
    const passed = await moved(coordinator, 'subject_audit', audit, 'pass')
    await moved(coordinator, 'subject_audit', passed, 'announce', { announcement: '公告' })
    const subject = await takeIn(coordinator, 'enforcement_subject', {
      name: department,
      body: department,
      nature: 'organ',
      level: 'district',
      penaltyPower: 'no',
      domain: '某',
      basis: '《某法》',
      registeredOn: '2023-10-16',
    })
    await moved(coordinator, 'enforcement_subject', subject, 'announce', { audit: audit.row.id })
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
    const item = await takeIn(coordinator, 'enforcement_item', {
      code: department,
      name: '消防检查',
      kind: 'inspection',
      agency: department,
      subject: subject.row.id,
      batch: batch.row.id,
      area: 'publicSafety',
      draftedOn: '2023-10-16',
      settingBasis: '《消防法》第五十三条',
      basisLevel: 'law',
    })
    await moved(coordinator, 'enforcement_item', item, 'list', { family: 'fire' })
    const own = clerk(department)
    const plan = await takeIn(own, 'inspection_plan', {
      department,
      planYear: 2024,
      title: '计划',
      draftedOn: '2024-01-04',
    })
    const submitted = await moved(own, 'inspection_plan', plan, 'submit', {
      lines: 1,
      approvedBy: heads.get(department),
    })
    const line = await takeIn(own, 'inspection_plan_line', {
      plan: plan.row.id,
      department,
      planYear: 2024,
      item: item.row.id,
      family: 'fire',
      content: '消防设施',
      objects: '列明',
      objectKind: 'named',
      expected: 2,
      times: 1,
      basis: '《消防法》第五十三条',
      windowFrom: '2024-03-01',
      windowTo: '2024-06-30',
      method: 'daily',
      notice: 'announced',
      urgency: 'ordinary',
      origin: 'routine',
      draftedOn: '2024-01-04',
      ...more,
    })
    const approved = await moved(
      coordinator,
      'inspection_plan_line',
      await moved(own, 'inspection_plan_line', line, 'submit'),
      'approve',
    )
    const reviewed = await moved(coordinator, 'inspection_plan', submitted, 'review')
    await moved(own, 'inspection_plan', reviewed, 'publish', { approvedOn: '2024-01-05', publishedAt: '网站' })
    return (await moved(own, 'inspection_plan_line', approved, 'publish')).row.id
  }
  const target = async (
    department: string,
    enterprise: string,
    from: string,
    to: string,
    line = lines.get(department),
  ) =>
    (
      await takeIn(clerk(department), 'inspection_target', {
        line,
        department,
        enterprise,
        windowFrom: from,
        windowTo: to,
        addedOn: '2024-02-20',
      })
    ).row.id
  const board = async (client: Client) => done(await client.get<BoardView>(boardUrl))
  const rowOf = ({ rows }: BoardView, enterprise: string) => rows.find((r) => r.enterprise.id === enterprise)

  beforeAll(async () => {
    district = await openDistrict(engine)
    district.today('2024-02-20')
    await seat('coordinator', enforcementCoordinator.code, 'gov')
    coordinator = await district.as('coordinator')
    for (const department of departments) {
      await seat(`c-${department}`, enforcementClerk.code, department)
      heads.set(department, await seat(`h-${department}`, enforcementHead.code, department))
      clerks.set(department, await district.as(`c-${department}`))
    }
    for (const department of departments) lines.set(department, await lineFor(department))
    const enterprise = (name: string) =>
      takeIn(coordinator, 'enterprise', {
        name,
        creditCode: '91350100M000100Y43',
        kind: 'company',
        trade: '机械',
        enteredOn: '2020-01-02',
      })
    mill = (await enterprise('某厂')).row.id
    inn = (await enterprise('某店')).row.id
    await target('market', mill, '2024-03-01', '2024-03-20')
    await target('urban', mill, '2024-03-08', '2024-03-31')
    await target('other', mill, '2024-03-02', '2024-03-15')
    await target('market', inn, '2024-04-01', '2024-04-30')
  }, 120_000)
  afterAll(() => district.close())

  test('协调人员看到三个部门撞在一户，建议一次上门；部门只看到自己的一项，没有冲突', async () => {
    const all = await board(coordinator)
    expect(all.totals).toMatchObject({
      enterprises: 2,
      checks: 4,
      conflicts: 1,
      planned: 4,
      proposed: 2,
      lowerBound: 2,
      isFewest: true,
    })
    expect(rowOf(all, mill)).toMatchObject({
      conflicts: [{ kind: 'overlapping', sameFamily: true, basis: { law: '优化营商环境条例' } }],
      proposals: [{ windowFrom: '2024-03-08', windowTo: '2024-03-15', weekOf: '2024-03-04' }],
    })
    const own = await board(clerk('market'))
    expect(own.totals).toMatchObject({ enterprises: 2, checks: 2, conflicts: 0, proposed: 2 })
    expect(own.rows.flatMap((r) => r.checks.map((c) => c.department))).toEqual(['market', 'market'])
  })

  test('只有协调人员合并；看统筹的岗位之外都拒绝', async () => {
    await seat('in-market', inspector.code, 'market')
    const officer = await district.as('in-market')
    expect((await officer.get(boardUrl)).status).toBe(403)
    const { proposals = [] } = rowOf(await board(coordinator), mill) ?? {}
    const body = { targets: proposals[0]?.checks, weekOf: proposals[0]?.weekOf }
    expect((await clerk('market').send('POST', visitsUrl, body)).status).toBe(403)
    expect((await board(coordinator)).totals.conflicts).toBe(1)
  })

  test.each([
    ['一项', (ids: string[]) => ({ targets: ids.slice(0, 1), weekOf: '2024-03-04' }), '至少要两项'],
    ['不是星期一', (ids: string[]) => ({ targets: ids, weekOf: '2024-03-05' }), '以星期一写明'],
    ['一周在共同时间以外', (ids: string[]) => ({ targets: ids, weekOf: '2024-03-18' }), '以星期一写明'],
    ['牵头的没有参加', (ids: string[]) => ({ targets: ids, weekOf: '2024-03-04', lead: 'gov' }), '参加的部门之一'],
    ['多填一项', (ids: string[]) => ({ targets: ids, weekOf: '2024-03-04', x: 1 }), '此处不填写'],
  ])('合并的请求有误（%s）的，说明错在哪里，什么也不改变', async (_, bodyOf, said) => {
    const ids = rowOf(await board(coordinator), mill)?.checks.map((c) => c.id) ?? []
    const answer = await coordinator.send<Problem>('POST', visitsUrl, bodyOf(ids))
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain(said)
    expect((await board(coordinator)).totals).toMatchObject({ conflicts: 1, checks: 4 })
  })

  test('不事先通知的检查不进建议，硬要合并也被环节拒绝，已经并入的一并退回', async () => {
    const secret = await lineFor('urban', { notice: 'unannounced' })
    const hidden = await target('urban', inn, '2024-04-01', '2024-04-30', secret)
    const row = rowOf(await board(coordinator), inn)
    expect(row?.proposals).toEqual([])
    expect(row?.checks.find((c) => c.id === hidden)?.alone).toBe('不事先通知的检查不合并')
    const ids = row?.checks.map((c) => c.id) ?? []
    const refused = await coordinator.send<Problem>('POST', visitsUrl, { targets: ids, weekOf: '2024-04-01' })
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('不事先通知') } })
    expect((await coordinator.get<Record<string, number>>('/api/ledgers/joint_visit/states')).body).toEqual({})
    expect((await coordinator.get<Record<string, number>>('/api/ledgers/inspection_target/states')).body).toEqual({
      planned: 5,
    })
  })

  test('采纳建议：三项并成一次，各有办理记录；同一请求编号再来一次，还是那一次；冲突消失', async () => {
    const [proposal] = rowOf(await board(coordinator), mill)?.proposals ?? []
    const body = { targets: proposal?.checks, weekOf: proposal?.weekOf }
    const first = await coordinator.send('POST', visitsUrl, body, { 'idempotency-key': 'one' })
    expect(first).toMatchObject({
      status: 201,
      body: { row: { enterprise: mill, matters: 3, state: 'agreed', weekOf: '2024-03-04' } },
    })
    const again = await coordinator.send('POST', visitsUrl, body, { 'idempotency-key': 'one' })
    expect(again).toMatchObject({ status: 201, body: { row: { id: first.body.row.id } } })
    expect((await coordinator.send('POST', visitsUrl, body)).status).toBe(409)
    const after = await board(coordinator)
    expect(after.totals.conflicts).toBe(1)
    expect(rowOf(after, mill)).toMatchObject({
      conflicts: [],
      proposals: [],
      visits: [{ id: first.body.row.id, weekOf: '2024-03-04' }],
    })
    for (const id of proposal?.checks ?? []) {
      const { body: entries } = await coordinator.get<readonly { name: string; by: string; after: object }[]>(
        `/api/ledgers/inspection_target/${id}/history`,
      )
      expect(entries.at(-1)).toMatchObject({ name: 'merge', by: '试·coordinator', after: { visit: first.body.row.id } })
    }
    // 参加的部门都看到这次综合查一次
    for (const department of departments)
      expect((await clerk(department).get(`/api/ledgers/joint_visit/${first.body.row.id}`)).status).toBe(200)
  })
})
