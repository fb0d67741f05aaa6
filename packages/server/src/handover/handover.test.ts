import { addDays, plainDate } from '@fazhi/law'
import {
  type AccountId,
  type AccountView,
  type EntryView,
  type HandedOver,
  type HandlerView,
  type HandoverView,
  type OrganId,
  type RecordView,
  type RequestView,
  replay,
  type WorkView,
} from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { reconsiderationClerk, reconsiderationHead } from '@fazhi/lines/shared/posts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Client,
  casesUrl,
  type District,
  draft,
  move,
  openDistrict,
  password,
  region,
} from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { addAccount } from '../auth/account.ts'
import { founder, reportCounter, scopeOf } from '../auth/actor.ts'
import { findMatter } from '../ledgers/stored-matter.ts'
import { countUnheld } from './count-unheld.ts'

const today = plainDate('2024-03-05')

describe.each(engines)('工作移交 · $name', (engine) => {
  let district: District
  let clerk: Client
  let head: Client
  let successor: Client
  let taker: string
  const seat = (login: string, post: string, organ = 'review') =>
    district.house.store.transaction(scopeOf(founder(region)), (tx) =>
      addAccount(tx, region, {
        login,
        name: `试·${login}`,
        password,
        seats: [{ post, organ: organ as OrganId, from: '2020-01-01' }],
      }),
    )
  const cases: RecordView[] = []
  let request: RequestView
  beforeAll(async () => {
    district = await openDistrict(engine)
    district.today(today)
    taker = await seat('taker', reconsiderationClerk.code)
    await seat('elsewhere', reconsiderationClerk.code, 'other')
    clerk = await district.as('clerk')
    head = await district.as('head')
    successor = await district.as('taker')
    for (const applicant of ['赵试', '钱试', '孙试']) {
      const made = await clerk.send('POST', casesUrl, { ...draft, applicant, receivedOn: '2024-03-04' })
      const handler = district.accounts.clerk
      cases.push((await move(clerk, made.body, 'accept', { procedure: 'ordinary', handler })).body)
    }
    const [first] = cases
    request = (
      await clerk.send<RequestView>('POST', '/api/requests', {
        ledger: 'reconsideration_case',
        record: first?.row.id,
        move: 'extend',
        values: { extendedDays: 10, extensionReason: '案情复杂' },
      })
    ).body
  }, 60_000)
  afterAll(() => district.close())

  const account = () => district.accounts.clerk
  const handlers = async (who: Client) => (await who.get<readonly HandlerView[]>('/api/handovers')).body
  const view = (who: Client) => who.get<HandoverView>(`/api/handovers/${account()}`)
  const hand = (who: Client, to: string, reason = '岗位调整') =>
    who.send<HandedOver>('POST', '/api/handovers', { from: account(), to, reason })
  const queue = async (who: Client, name: string) =>
    (await who.get<WorkView>(`/api/work?queue=${name}&limit=100`)).body.items
  const lost = () =>
    district.house.store.transaction(scopeOf(reportCounter(region)), (tx) =>
      countUnheld(tx, [reconsiderationCase], region, today),
    )

  test('谁有多少在办、谁可以接办；看不到的单位如同没有', async () => {
    expect(await handlers(head)).toEqual([{ account: account(), name: '试·clerk', records: 3, requests: 1, unheld: 0 }])
    const { body } = await view(head)
    expect(body.records.map((r) => r.record).toSorted()).toEqual(cases.map((c) => c.row.id).toSorted())
    expect(body.requests).toMatchObject([{ id: request.id, standing: 'asked' }])
    expect(body.successors.map((s) => s.name)).toEqual(['试·taker'])
    for (const login of ['stranger', 'market', 'chief', 'security', 'auditor', 'editor']) {
      const who = await district.as(login)
      expect([login, await handlers(who)]).toEqual([login, []])
      expect((await view(who)).status).toBe(404)
      expect((await hand(who, taker)).status).toBe(403)
    }
  })

  test('岗位终止之后，无人承办的出现在负责人的工作台和每日检查里', async () => {
    const security = await district.as('security')
    const { items } = (
      await security.get<{ items: readonly AccountView[] }>('/api/administration/accounts?search=clerk')
    ).body
    const [appointment] = items.find((a) => a.login === 'clerk')?.appointments ?? []
    expect((await queue(head, 'unheld')).length).toBe(0)
    expect(await lost()).toEqual([])
    const ended = await security.send(
      'PUT',
      `/api/administration/appointments/${appointment?.id}`,
      { to: addDays(today, -1) },
      { 'if-match': `"${appointment?.version}"` },
    )
    expect(ended.status).toBe(200)
    expect((await queue(head, 'unheld')).map((i) => i.record).toSorted()).toEqual(cases.map((c) => c.row.id).toSorted())
    expect((await queue(await district.as('stranger'), 'unheld')).length).toBe(0)
    expect(await handlers(head)).toMatchObject([{ records: 3, unheld: 3 }])
    expect(await lost()).toEqual([{ label: reconsiderationCase.shape.label, n: 3 }])
    // Nobody can approve in the name of somebody who is no longer there.
    const seen = (await head.get<RequestView>(`/api/requests/${request.id}`)).body
    expect(seen.obstacle).toContain('移交')
    const approval = { record: seen.recordVersion }
    const approved = await head.send('POST', `/api/requests/${request.id}/approve`, approval, {
      'if-match': `"${seen.version}"`,
    })
    expect(approved.status).toBe(409)
  })

  test('接办人须能办理，理由须写明；不合的全部不移交', async () => {
    const elsewhere = await district.as('elsewhere')
    const id = (await elsewhere.get<{ account: string }>('/api/session')).body.account
    expect((await hand(head, id)).status).toBe(409)
    expect((await hand(head, district.accounts.market)).status).toBe(409)
    expect((await hand(head, account())).status).toBe(400)
    expect((await hand(head, taker, ' ')).status).toBe(400)
    expect((await hand(head, '0193f000-0000-7000-8000-00000000fa11')).status).toBe(400)
    expect(await handlers(head)).toMatchObject([{ records: 3, requests: 1 }])
  })

  test('一次移交全部在办事项和请求：每件一条记录，重演相符，期限照旧', async () => {
    district.today(addDays(today, 1))
    const done = await hand(head, taker)
    expect(done).toMatchObject({ status: 200, body: { records: 3, requests: 1, left: 0 } })
    expect((await queue(head, 'unheld')).length).toBe(0)
    expect(await lost()).toEqual([])
    const mine = await queue(successor, 'mine')
    for (const before of cases) {
      const { id } = before.row
      const after = (await successor.get<RecordView>(`${casesUrl}/${id}`)).body
      expect(after.row).toMatchObject({ handler: taker, state: before.row.state })
      expect(after.clocks.map((c) => [c.period, c.standing, c.due])).toEqual(
        before.clocks.map((c) => [c.period, c.standing, c.due]),
      )
      const history = (await successor.get<readonly EntryView[]>(`${casesUrl}/${id}/history`)).body
      expect(history.at(-1)).toMatchObject({
        kind: 'operation',
        name: 'handover',
        by: '试·head',
        reason: '岗位调整',
        before: { handler: account() },
        after: { handler: taker },
      })
      const matter = await district.house.store.transaction(scopeOf(reportCounter(region)), (tx) =>
        findMatter(tx, reconsiderationCase, { region, post: 'report' }, id),
      )
      const { state, facts } = replay(reconsiderationCase, matter?.entries ?? [])
      expect([state, facts['handler'] as AccountId]).toEqual([matter?.row.state, taker])
      expect(mine.some((i) => i.record === id)).toBe(true)
    }
    // A step of the day before is still recorded in its place: the handing over was none.
    const [first] = cases
    const current = (await successor.get<RecordView>(`${casesUrl}/${first?.row.id}`)).body
    const copied = await move(successor, current, 'sendCopy', { on: today })
    expect(copied.status).toBe(200)
    // The request is the successor's now: he may change it, and the head approves it in his name.
    const seen = (await successor.get<RequestView>(`/api/requests/${request.id}`)).body
    expect(seen).toMatchObject({ askedByName: '试·taker', may: expect.arrayContaining(['withdraw']) })
    const approval = { record: seen.recordVersion }
    const approved = await head.send('POST', `/api/requests/${request.id}/approve`, approval, {
      'if-match': `"${seen.version}"`,
    })
    expect(approved.status).toBe(200)
    expect((await hand(head, taker)).status).toBe(403)
  })

  test('自己也可以把手里的交给同岗位的人', async () => {
    const third = await seat('third', reconsiderationClerk.code)
    await seat('vice', reconsiderationHead.code)
    const own = await successor.send<HandedOver>('POST', '/api/handovers', { from: taker, to: third, reason: '休假' })
    expect(own.body).toMatchObject({ records: 3, requests: 0 })
  })
})
