import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holidayYears } from '@fazhi/law'
import type { CalendarNoticeView, CalendarQuestion, HolidaysView, ShiftsPage } from '@fazhi/ledger'
import { replay } from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  draft as application,
  casesUrl,
  type District,
  type Login,
  move,
  openDistrict,
  region,
} from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { byLaw, scopeOf } from '../auth/actor.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { verifyRegion } from '../evidence/verify.ts'
import { JobWorker } from '../jobs/worker.ts'
import { findMatter } from '../ledgers/stored-matter.ts'
import { learnCalendar } from './calendars.ts'
import { seedCalendars } from './seed.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

/** The notices that came with the program. */
const seeded = holidayYears.length
const off = (on: string) => ({ on, kind: 'off', name: '临时放假', statutory: false })
const notice = {
  source: '某区人民政府通知〔2024〕3号',
  note: '暴雪',
  issuedOn: '2024-03-04',
  years: [],
  days: [off('2024-03-06')],
}

describe.each(engines)('放假安排 · $name', (engine) => {
  let district: District
  beforeEach(async () => {
    district = await openDistrict(engine)
  })
  afterEach(() => district.close())
  const base = '/api/administration/calendar-notices'
  const work = () => new JobWorker(district.house).drain()
  const take = async (day = '2024-03-01') =>
    (await (await district.as('clerk')).send('POST', casesUrl, { ...application, receivedOn: day })).body
  const drafted = async (body: object = notice, login: Login = 'admin') =>
    (await district.as(login)).send<CalendarNoticeView>('POST', base, body)
  const decide = async (id: string, what: 'weigh' | 'confirm' | 'withdraw', login: Login = 'admin') =>
    (await district.as(login)).send<CalendarNoticeView>('POST', `${base}/${id}/${what}`)
  const listed = async (login: Login = 'admin') =>
    (await (await district.as(login)).get<CalendarNoticeView[]>('/api/calendar-notices')).body
  const inForce = async (body: object = notice) => {
    const { id } = (await drafted(body)).body
    await work()
    expect((await decide(id, 'confirm')).status).toBe(200)
    return id
  }
  /** The job waits until every other server has learnt of the notice. */
  const later = async (day: string) => {
    district.today(day, '10:00')
    await work()
  }
  const page = async (id: string, login: Login = 'clerk') =>
    (await (await district.as(login)).get(`${casesUrl}/${id}`)).body
  const stored = (id: string) =>
    district.house.store.transaction(scopeOf(byLaw(region)), async (tx) => {
      const matter = await findMatter(tx, reconsiderationCase, byLaw(region), id)
      const clocks = await tx
        .selectFrom('clock')
        .select(['period', 'due_on', 'standing', 'calendar', 'question'])
        .where('region_code', '=', region)
        .where('record_id', '=', id)
        .orderBy('period')
        .execute()
      return { matter: matter ?? expect.fail(), clocks }
    })

  test('录入不施行；测算只告诉系统管理员件数，逐件的只给看得到的人；别的岗位不能录入；写错了有说明', async () => {
    const { row } = await take()
    const { body, status } = await drafted()
    expect([status, body.standing, body.shifts]).toEqual([201, 'draft', null])
    expect((await decide(body.id, 'confirm')).status).toBe(409)
    await work()
    const [weighed] = await listed()
    expect(weighed).toMatchObject({ shifts: [{ records: 1, clocks: 1 }], doubts: 0, number: null })
    const shifts = async (login: Login) =>
      (await (await district.as(login)).get<ShiftsPage>(`/api/calendar-notices/${body.id}/shifts`)).body
    expect((await shifts('clerk')).items).toMatchObject([{ record: row.id, before: '2024-03-08', after: '2024-03-11' }])
    expect((await shifts('market')).items).toHaveLength(1)
    for (const login of ['admin', 'stranger', 'urban', 'editor'] as const)
      expect(await shifts(login)).toEqual({ items: [], more: false })
    expect((await page(String(row.id))).clocks[0]?.due).toBe('2024-03-08')
    for (const login of ['clerk', 'security', 'operator', 'chief'] as const) {
      expect((await drafted(notice, login)).status).toBe(403)
      expect((await decide(body.id, 'confirm', login)).status).toBe(403)
    }
    for (const bad of [
      { ...notice, days: [] },
      { ...notice, source: ' ' },
      { ...notice, days: [off('2024-03-06'), off('2024-03-06')] },
      { ...notice, days: [off('2024-03-09')].map((d) => ({ ...d, kind: 'plain', name: '' })) },
      { ...notice, days: [off('2024-05-01')] },
      { ...notice, days: [{ ...off('2024-03-07'), name: '' }] },
      { ...notice, years: [2024] },
    ])
      expect([bad, (await drafted(bad)).status]).toEqual([bad, 400])
    expect((await decide(body.id, 'withdraw')).body.standing).toBe('withdrawn')
    expect((await decide(body.id, 'confirm')).status).toBe(404)
    expect((await (await district.as('clerk')).get<HolidaysView>('/api/holidays?year=2024')).body.days).toHaveLength(36)
  })

  test('施行：进行中的期限逐件移动，各有一条办理记录写明依据；页面、清单、说明一致；核验和重演成立；再做一遍不变', async () => {
    const kept = String((await take()).row.id)
    const early = String((await take('2024-02-26')).row.id)
    await inForce()
    const before = await page(kept)
    expect([before.clocks[0]?.due, (await stored(kept)).clocks[0]]).toMatchObject([
      '2024-03-08',
      { due_on: '2024-03-08', calendar: seeded },
    ])
    await later('2024-03-02')
    const after = await page(kept)
    const { clocks, matter } = await stored(kept)
    expect(clocks).toMatchObject([{ due_on: '2024-03-11', calendar: seeded + 1, standing: 'running' }])
    expect([after.clocks[0]?.due, after.version]).toEqual(['2024-03-11', before.version + 1])
    expect(after.clocks[0]?.steps.map((s) => s.text)).toContain(
      '2024-03-06（周三）依某区人民政府通知〔2024〕3号改为放假（临时放假）',
    )
    expect(matter.entries.at(-1)).toMatchObject({ kind: 'operation', name: 'recalendar', before: {}, after: {} })
    expect(matter.entries.at(-1)?.reason).toContain('依某区人民政府通知〔2024〕3号调整放假安排')
    expect(matter.entries.at(-1)?.reason).toContain('由2024-03-08改为2024-03-11')
    const { state, facts } = replay(reconsiderationCase, matter.entries)
    expect([state, facts]).toEqual([matter.row.state, expect.objectContaining({ receivedOn: '2024-03-01' })])
    // Received on 26 February: due on 4 March, before the changed day; nothing was moved, and nothing written.
    expect((await stored(early)).matter.entries).toHaveLength(1)
    expect((await stored(early)).clocks).toMatchObject([{ due_on: '2024-03-04', calendar: seeded + 1 }])
    await new JobWorker(district.house).recur()
    await work()
    expect((await stored(kept)).matter.entries).toHaveLength(2)
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-calendar-'))
    expect(await verifyRegion(district.house, await openKeeper(folder), region)).toMatchObject({ holds: true })
    await rm(folder, { recursive: true })
    expect((await listed())[0]).toMatchObject({ number: seeded + 1, standing: 'standing', moved: 1, questions: 0 })
    // A move afterwards, recorded late: the operation is no step of the matter, so it stands in no legal date's way.
    const clerk = await district.as('clerk')
    const accepted = await move(clerk, after, 'accept', {
      procedure: 'ordinary',
      handler: district.accounts.clerk,
      on: '2024-03-01',
    })
    expect(accepted.status).toBe(200)
    expect((await stored(kept)).clocks.map((c) => [c.period, c.calendar])).toEqual(
      (await stored(kept)).clocks.map((c) => [c.period, seeded + 1]),
    )
    district.today('2024-03-04')
    expect((await page(String((await take('2024-03-04')).row.id))).clocks[0]?.due).toBe('2024-03-12')
  })

  test('还没有移到的记录整件按旧的安排：期间又有办理，新起的期限与旧的同依一种安排，移动时一并移动', async () => {
    const first = await take()
    const id = String(first.row.id)
    await inForce({ ...notice, days: [off('2024-03-06'), off('2024-03-12')] })
    const clerk = await district.as('clerk')
    district.today('2024-03-01', '09:00')
    expect(
      (await move(clerk, first, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })).status,
    ).toBe(200)
    const between = await stored(id)
    expect(new Set(between.clocks.map((c) => c.calendar))).toEqual(new Set([seeded]))
    const copy = between.clocks.find((c) => c.period === 'copy')
    expect(copy?.due_on).toBe('2024-03-12')
    expect((await page(id)).clocks.find((c) => c.period === 'copy')?.due).toBe('2024-03-12')
    await later('2024-03-02')
    const after = await stored(id)
    expect(after.clocks.find((c) => c.period === 'copy')).toMatchObject({ due_on: '2024-03-14', calendar: seeded + 1 })
    // What had ended keeps the calendar by which it was in time.
    expect(after.clocks.find((c) => c.period === 'examine')).toMatchObject({
      due_on: '2024-03-08',
      calendar: seeded,
      standing: 'met',
    })
    expect((await page(id)).clocks.find((c) => c.period === 'examine')?.due).toBe('2024-03-08')
  })

  test('已经依法发生的不悄悄推翻：列出来由人判断，判断写进办理记录', async () => {
    const id = String((await take()).row.id)
    district.today('2024-03-12')
    expect((await page(id)).row.state).toBe('accepted')
    await inForce()
    await later('2024-03-13')
    expect((await page(id)).row.state).toBe('accepted')
    const asked = async (login: Login) =>
      (await (await district.as(login)).get<CalendarQuestion[]>('/api/calendar-questions')).body
    const [question] = await asked('clerk')
    expect(question).toMatchObject({ record: id, periodName: 'examine', before: '2024-03-08', after: '2024-03-11' })
    for (const login of ['stranger', 'admin', 'urban'] as const) expect(await asked(login)).toEqual([])
    const answer = {
      ledger: reconsiderationCase.shape.code,
      record: id,
      period: 'examine',
      run: 0,
      finding: '按当时的安排已视为受理，维持',
    }
    const judged = async (login: Login, body: object = answer) =>
      (await (await district.as(login)).send<CalendarQuestion[]>('POST', '/api/calendar-questions', body)).status
    expect([await judged('market'), await judged('stranger'), await judged('admin')]).toEqual([403, 404, 404])
    expect(await judged('clerk', { ...answer, finding: ' ' })).toBe(400)
    expect(await judged('clerk')).toBe(200)
    expect([await asked('clerk'), await judged('clerk')]).toEqual([[], 404])
    const { matter, clocks } = await stored(id)
    expect(matter.entries.at(-1)).toMatchObject({ kind: 'operation', name: 'judgeLapse' })
    expect(matter.entries.at(-1)?.reason).toContain('维持')
    expect(clocks.find((c) => c.period === 'examine')).toMatchObject({ due_on: '2024-03-08', question: null })
    await new JobWorker(district.house).recur()
    await work()
    expect(await asked('clerk')).toEqual([])
  })

  test('载入新的一年：暂定的变为确定，从此依法发生效力；程序带来的不再覆盖它', async () => {
    district.today('2026-12-28')
    const id = String((await take('2026-12-28')).row.id)
    const [clock] = (await page(id)).clocks
    expect([clock?.due, clock?.provisional]).toEqual(['2027-01-04', true])
    const year = { source: '国办发明电〔2026〕9号', note: '', issuedOn: '2026-11-01', years: [2027] }
    await inForce({
      ...year,
      days: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((on) => ({ ...off(on), name: '元旦' })),
    })
    await later('2026-12-29')
    const [firm] = (await page(id)).clocks
    expect([firm?.due, firm?.provisional]).toEqual(['2027-01-06', false])
    expect(firm?.steps.map((s) => s.text).join()).toContain('元旦')
    await seedCalendars(district.house)
    expect((await listed()).map((n) => n.number)).toEqual(Array.from({ length: seeded + 1 }, (_, n) => seeded + 1 - n))
    district.today('2027-01-07')
    expect((await page(id)).row.state).toBe('accepted')
    const { rows } = await district.house.store.transaction(scopeOf(byLaw(region)), (tx) =>
      sql<{
        on: string
      }>`select legal_on as "on" from entry where region_code = ${region} and record_id = ${id} and kind = 'move'`.execute(
        tx,
      ),
    )
    expect(rows).toEqual([{ on: '2027-01-06' }])
  })

  test('测算之后又施行了别的，须重新测算；施行过的改不了，撤不回', async () => {
    await take()
    const one = (await drafted()).body
    const two = (await drafted({ ...notice, source: '另一份通知', days: [off('2024-03-07')] })).body
    await work()
    expect((await decide(one.id, 'confirm')).status).toBe(200)
    expect((await decide(two.id, 'confirm')).status).toBe(409)
    expect((await decide(one.id, 'withdraw')).status).toBe(404)
    expect((await decide(two.id, 'weigh')).body.shifts).toBeNull()
    await later('2024-03-02')
    await learnCalendar(district.house, region)
    expect((await decide(two.id, 'confirm')).status).toBe(200)
    await later('2024-03-03')
    const [record] = (await (await district.as('clerk')).get<{ items: { row: { id: string } }[] }>(casesUrl)).body.items
    const { matter, clocks } = await stored(record?.row.id ?? '')
    expect(clocks).toMatchObject([{ due_on: '2024-03-12', calendar: seeded + 2 }])
    expect(matter.entries.map((e) => e.name)).toEqual([null, 'recalendar', 'recalendar'])
    const change = district.house.store.transaction(
      { region, account: district.accounts.admin, post: 'system_administrator', organ: 'gov', organPath: '/gov/' },
      (tx) =>
        tx
          .updateTable('calendar_notice')
          .set({ withdrawn_at: '2024-03-04' })
          .where('region_code', '=', region)
          .executeTakeFirst(),
    )
    expect((await change).numUpdatedRows).toBe(0n)
  })
})
