import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OrganId, Page } from '@fazhi/ledger'
import { inspectionPlan } from '@fazhi/lines/enforcement/plan'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { enforcementClerk } from '@fazhi/lines/shared/posts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, move, openDistrict, password, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { headingsOf, importDesk, rowOf } from '../../test/import-desk.ts'
import { workbookOf } from '../../test/workbook.ts'
import { addAccount } from '../auth/account.ts'
import { archivist, founder, scopeOf } from '../auth/actor.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { verifyRegion } from '../evidence/verify.ts'

const ledger = reconsiderationCase
const headings = headingsOf(ledger)
const good = (n: number) =>
  rowOf(ledger, {
    receivedOn: '2024年2月29日',
    channel: '当面提交',
    applicant: `赵试${n}`,
    applicantKind: '公民',
    respondent: '市场监督管理局',
    category: '行政处罚',
    matter: `请求撤销第${n}号处罚决定`,
  })
const fileOf = (...rows: Parameters<typeof workbookOf>[0][string]['rows']) =>
  workbookOf({ 数据: { rows: [headings, ...rows] } })

describe.each(engines)('导入 · $name', (engine) => {
  let district: District
  let clerk: Client
  let desk: ReturnType<typeof importDesk>
  beforeAll(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
    desk = importDesk(district, clerk, ledger)
  })
  afterAll(() => district.close())
  const counted = async () => (await clerk.get<Page>(`${casesUrl}?total=exact&limit=1`)).body.total?.count

  test('先核对，再导入：每行是一条有办理记录和期限的记录，文件随后不再保留', async () => {
    const before = (await counted()) ?? 0
    const checked = await desk.check(fileOf(good(1), good(2), good(3)))
    expect(checked).toMatchObject({ state: 'checked', rows: 3, faulty: 0, taken: 0, kept: true })
    expect(await counted()).toBe(before)
    const done = await desk.commit(checked)
    expect(done.body).toMatchObject({ state: 'committed', rows: 3, taken: 3, faulty: 0, kept: false })
    expect(await counted()).toBe(before + 3)
    const [first] = (await clerk.get<Page>(`${casesUrl}?applicant=${encodeURIComponent('赵试1')}`)).body.items
    expect(first?.row).toMatchObject({
      receivedOn: '2024-02-29',
      respondent: 'market',
      state: 'received',
      organ: 'review',
    })
    expect(first?.due).toMatchObject({ due: '2024-03-07' })
    const history = (await clerk.get<{ kind: string }[]>(`${casesUrl}/${first?.row.id}/history`)).body
    expect(history.map((e) => e.kind)).toEqual(['intake'])
  })

  test('同一份文件、同一行、同一件，都不会登记第二次；提交两次只发生一次', async () => {
    const bytes = fileOf(good(11), good(12))
    const checked = await desk.check(bytes)
    const twice = await Promise.all([desk.commit(checked), desk.commit(checked)])
    expect(twice.map((a) => a.status)).toEqual([200, 200])
    const before = await counted()
    const again = await desk.check(bytes)
    expect(again).toMatchObject({ state: 'checked', rows: 2, faulty: 2 })
    expect(again.faults[0]?.message).toMatch(/^已存在：您导入过同样的一行（当时第2行/)
    expect((await desk.commit(again, 'row')).status).toBe(409)
    const byAnother = importDesk(district, await district.as('stranger'), ledger)
    expect((await byAnother.check(bytes)).faulty).toBe(0)
    const repeated = await desk.check(fileOf(good(13), good(14), good(13)))
    expect(repeated.faults).toMatchObject([{ row: 4, message: '与第2行重复' }])
    expect(await counted()).toBe(before)
  })

  test('台账里已有的一件报出它的编号', async () => {
    const made = await clerk.send('POST', casesUrl, {
      receivedOn: '2024-02-28',
      channel: 'inPerson',
      applicant: '钱试',
      applicantKind: 'citizen',
      respondent: 'market',
      category: 'penalty',
      matter: '同一件',
    })
    const row = rowOf(ledger, {
      receivedOn: '2024-2-28',
      channel: '当面提交',
      applicant: '钱试',
      applicantKind: '公民',
      respondent: '市场监督管理局',
      category: '行政处罚',
      matter: '同一件',
    })
    const checked = await desk.check(fileOf(row))
    expect(checked.faults[0]?.message).toBe(`已存在：台账中已有这一件（${made.body.row.id}）`)
  })

  test('有错的文件：整份的一行也不导入，逐行的导入其余各行；行号是Excel的行号', async () => {
    const bad = rowOf(ledger, {
      receivedOn: '2024年13月1日',
      channel: '传真',
      applicant: '孙试',
      applicantKind: '公民',
      respondent: '没有的局',
      category: '行政处罚',
    })
    const bytes = fileOf(good(21), [], bad, [null, ' \u200b'], good(22))
    const checked = await desk.check(bytes)
    expect(checked).toMatchObject({ rows: 3, faulty: 1 })
    expect(checked.faults.map((f) => [f.row, f.heading])).toEqual([
      [4, '收到申请日期'],
      [4, '申请方式'],
      [4, '被申请人'],
      [4, '复议请求'],
    ])
    const before = (await counted()) ?? 0
    expect((await desk.commit(checked, 'file')).status).toBe(409)
    const done = await desk.commit(checked, 'row')
    expect(done.body).toMatchObject({ state: 'committed', taken: 2, faulty: 1, kept: true })
    expect(await counted()).toBe(before + 2)
  })

  test('单位没有写全的，说出名录里的全称；太多的不猜', async () => {
    const saidOf = async (respondent: string) => {
      const short = rowOf(ledger, {
        receivedOn: '2024年2月29日',
        channel: '当面提交',
        applicant: '钱试',
        applicantKind: '公民',
        respondent,
        category: '行政处罚',
        matter: '请求撤销处罚决定',
      })
      return (await desk.check(fileOf(short))).faults.map((f) => f.remedy).join()
    }
    expect(await saidOf('行政执法局')).toContain('单位名录中有“综合行政执法局”，请填写全称')
    expect(await saidOf('复议机构')).toContain('单位名录中有“行政复议机构”“另一个复议机构”')
    expect(await saidOf('没有的局')).toContain('请填写单位名录中被申请人的全称')
  })

  test('提交的必须就是核对过的那一份', async () => {
    const checked = await desk.check(fileOf(good(31)))
    const other = { ...checked, digest: checked.digest.replace(/^./, (c) => (c === '0' ? '1' : '0')) }
    expect((await desk.commit(other)).status).toBe(409)
    expect((await desk.read(checked.id)).state).toBe('checked')
  })

  test('撤销：记录不再存在，办理记录还在并说明由谁撤回；有一件办理过，就都不能撤销', async () => {
    const checked = await desk.check(fileOf(good(41), good(42)))
    await desk.commit(checked)
    const ids = (
      await clerk.get<Page>(`${casesUrl}?applicant=~${encodeURIComponent('赵试4')}&sort=createdOn`)
    ).body.items.map((i) => i.row.id)
    expect(ids).toHaveLength(2)
    expect((await desk.undo(checked, '')).status).toBe(400)
    const undone = await desk.undo(checked)
    expect(undone.body).toMatchObject({ state: 'undone', taken: 0 })
    for (const id of ids) expect((await clerk.get(`${casesUrl}/${id}`)).status).toBe(404)
    const { entries, clocks } = await district.house.store.transaction(scopeOf(archivist(region)), async (tx) => ({
      entries: await tx
        .selectFrom('entry')
        .select(['record_id', 'kind', 'reason'])
        .where('record_id', 'in', ids)
        .orderBy('seq')
        .execute(),
      clocks: await tx.selectFrom('clock').select('record_id').where('record_id', 'in', ids).execute(),
    }))
    expect(entries.map((e) => [e.kind, e.reason])).toEqual([
      ['intake', null],
      ['intake', null],
      ['withdrawal', '导错了文件'],
      ['withdrawal', '导错了文件'],
    ])
    expect(clocks).toEqual([])

    const later = await desk.check(fileOf(good(41), good(42)))
    expect(later.faulty).toBe(0)
    await desk.commit(later)
    const [touched] = (await clerk.get<Page>(`${casesUrl}?applicant=${encodeURIComponent('赵试42')}`)).body.items
    const view = (await clerk.get(`${casesUrl}/${touched?.row.id}`)).body
    expect(
      (await move(clerk, view, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })).status,
    ).toBe(200)
    const refused = await desk.undo(later)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('第3行')
    expect((await desk.read(later.id)).taken).toBe(2)
  })

  test('撤销之后，办理记录的链和封记仍然成立', async () => {
    const keeper = await openKeeper(await mkdtemp(join(tmpdir(), 'fazhi-import-')))
    expect(await verifyRegion(district.house, keeper, region)).toMatchObject({ holds: true, finding: null })
  })

  test('别人的导入不存在；没有登记权限的不能导入；换了岗位不能接着办', async () => {
    const checked = await desk.check(fileOf(good(51)))
    const head = await district.as('head')
    expect((await head.get(`/api/imports/${checked.id}`)).status).toBe(404)
    expect(
      (await head.send('POST', `/api/imports/${checked.id}/commit`, { digest: checked.digest, mode: 'file' })).status,
    ).toBe(404)
    expect((await importDesk(district, await district.as('auditor'), ledger).upload(fileOf(good(52)))).status).toBe(403)
    await district.house.store.transaction(scopeOf(archivist(region)), async (tx) => {
      const { rows } = await sql<{
        n: number
      }>`select count(*) as n from import_part where import_id = ${checked.id}`.execute(tx)
      expect(rows[0]?.n).toBe(1)
    })
  })

  test('不归自己登记的单位：那一行不予登记，核对时就说；其余各行照常', async () => {
    await district.house.store.transaction(scopeOf(founder(region)), (tx) =>
      addAccount(tx, region, {
        login: 'planner',
        name: '试·planner',
        password,
        seats: [{ post: enforcementClerk.code, organ: 'market' as OrganId, from: '2020-01-01' }],
      }),
    )
    const planning = importDesk(district, await district.as('planner'), inspectionPlan)
    const plan = (department: string) =>
      rowOf(inspectionPlan, { department, planYear: 2024, title: `${department}计划`, draftedOn: '2024-02-20' })
    const rows = [headingsOf(inspectionPlan), plan('市场监督管理局'), plan('综合行政执法局')]
    const checked = await planning.check(workbookOf({ 数据: { rows } }))
    expect(checked).toMatchObject({ rows: 2, faulty: 1 })
    expect(checked.faults).toMatchObject([{ row: 3, heading: '检查部门', message: '您现任岗位不能为这个单位登记' }])
    expect((await planning.commit(checked, 'row')).body).toMatchObject({ taken: 1, faulty: 1 })
  })

  test('审计管理员看得到谁导入、撤销了什么', async () => {
    const auditor = await district.as('auditor')
    const said = JSON.stringify((await auditor.get(`/api/administration/audit?ledger=command`)).body)
    expect(said).toContain('import-undo')
    expect(said).toContain('导错了文件')
    expect(said).not.toContain('赵试')
  })
})
