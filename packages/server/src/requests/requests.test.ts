import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AuditPage, EntryView, OrganId, RecordView, RequestMark, RequestView, WorkView } from '@fazhi/ledger'
import { reconsiderationClerk, reconsiderationHead } from '@fazhi/lines/shared/posts'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
import { founder, scopeOf } from '../auth/actor.ts'
import { findActor } from '../auth/session.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { verifyRegion } from '../evidence/verify.ts'

const extension = { extendedDays: 30, extensionReason: '案情复杂' }

describe.each(engines)('请求批准 · $name', (engine) => {
  let district: District
  let clerk: Client
  let second: Client
  let head: Client
  let deputy: Client
  let chief: Client
  let market: Client
  let stranger: Client
  let view: RecordView
  const seat = (login: string, post: string, organ = 'review', from = '2020-01-01') =>
    district.house.store.transaction(scopeOf(founder(region)), (tx) =>
      addAccount(tx, region, {
        login,
        name: `试·${login}`,
        password,
        seats: [{ post, organ: organ as OrganId, from }],
      }),
    )
  beforeAll(async () => {
    district = await openDistrict(engine)
    district.today('2024-03-01')
    await seat('second', reconsiderationClerk.code)
    await seat('deputy', reconsiderationHead.code)
    await seat('far-head', reconsiderationHead.code, 'other')
    clerk = await district.as('clerk')
    second = await district.as('second')
    head = await district.as('head')
    deputy = await district.as('deputy')
    chief = await district.as('chief')
    market = await district.as('market')
    stranger = await district.as('stranger')
  }, 60_000)
  afterAll(() => district.close())
  beforeEach(async () => {
    district.today('2024-03-05')
    const made = await clerk.send('POST', casesUrl, { ...draft, receivedOn: '2024-03-04' })
    expect(made.status).toBe(201)
    const accepted = await move(clerk, made.body, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })
    expect(accepted.status).toBe(200)
    view = accepted.body
  })

  const ask = (who: Client, values: object = extension, name = 'extend') =>
    who.send<RequestView>('POST', '/api/requests', {
      ledger: 'reconsideration_case',
      record: view.row.id,
      move: name,
      values,
    })
  const asked = async (values?: object, name?: string): Promise<RequestView> => {
    const { status, body } = await ask(clerk, values, name)
    expect([status, body]).toEqual([201, expect.objectContaining({ standing: 'asked' })])
    return body
  }
  const step = (who: Client, { id, version }: RequestView, name: string, body?: object) =>
    who.send<RequestView>('POST', `/api/requests/${id}/${name}`, body, { 'if-match': `"${version}"` })
  const read = (who: Client, id: string) => who.get<RequestView>(`/api/requests/${id}`)
  const record = async (who = clerk) => (await who.get(`${casesUrl}/${view.row.id}`)).body
  const work = async (who: Client, queue: string) =>
    (await who.get<WorkView>(`/api/work?queue=${queue}&limit=100`)).body.items.filter((i) => i.record === view.row.id)

  test('提请，批准人先看后果，批准之后环节即时办理：由提请人办理，写明批准人', async () => {
    const request = await asked()
    expect(request).toMatchObject({ move: 'extend', values: extension, changed: false, on: '2024-03-05' })
    expect(request.may.toSorted()).toEqual(['askAgain', 'urge', 'withdraw'])
    const before = await record()
    const [waiting] = (await work(head, 'mine')).filter((i) => i.request?.id === request.id)
    expect(waiting).toMatchObject({ request: { move: 'extend', standing: 'asked' }, due: { label: '发送副本期限' } })
    const seen = (await read(head, request.id)).body
    expect(seen).toMatchObject({ obstacle: null, may: ['approve', 'return'], askedByName: '试·clerk' })
    expect(seen.preview?.runs.map((r) => r.period)).toContain('decide')
    const done = await step(head, seen, 'approve', { record: seen.recordVersion })
    expect(done).toMatchObject({ status: 200, body: { standing: 'approved', may: [], preview: null } })
    const after = await record()
    expect(after.version).toBe(before.version + 1)
    expect(after.row).toMatchObject({ extendedDays: 30 })
    const [last] = (await clerk.get<readonly EntryView[]>(`${casesUrl}/${view.row.id}/history`)).body.toReversed()
    expect(last).toMatchObject({ name: 'extend', by: '试·clerk', post: 'reconsideration_clerk', approvedBy: '试·head' })
    expect((await work(head, 'mine')).filter((i) => i.request?.id === request.id)).toEqual([])
    expect((await work(clerk, 'asked')).map((i) => i.request?.standing)).toEqual(['approved'])
    const decide = after.clocks.find((c) => c.period === 'decide')
    expect(decide?.due).not.toBe(before.clocks.find((c) => c.period === 'decide')?.due)
  })

  test('政府负责人批准决定：他自己改不了记录，批准时由提请人取号办理', async () => {
    for (const name of ['sendCopy', 'serveCopy', 'receiveAnswer']) view = (await move(clerk, view, name)).body
    view = (await move(clerk, view, 'hearViews', { viewsWay: 'phone' })).body
    const offers = (await record()).offers.find((o) => o.move === 'decide')
    expect(offers?.refusal).toBe(null)
    const request = await asked({ outcome: 'revoked', findings: '事实不清', reasoning: '证据不足' }, 'decide')
    expect((await read(chief, request.id)).body).toMatchObject({ obstacle: null, preview: { draws: 'decisionNo' } })
    expect((await work(head, 'mine')).filter((i) => i.request !== null)).toEqual([])
    const done = await step(chief, request, 'approve', { record: request.recordVersion })
    expect([done.status, done.body.standing]).toEqual([200, 'approved'])
    expect((await record()).row).toMatchObject({ state: 'decided', decisionNo: expect.stringContaining('〔2024〕') })
    // The name that the chief sees masked is masked in what he is shown of the request, too.
    expect(JSON.stringify((await read(chief, request.id)).body)).not.toContain('赵试')
  })

  test('填写的内容在提请时由引擎审查，批准时再审', async () => {
    expect((await ask(clerk, { extendedDays: 31, extensionReason: '案情复杂' })).status).toBe(409)
    expect((await ask(clerk, { extendedDays: 30 })).body).toMatchObject({ faults: [{ field: 'extensionReason' }] })
    for (const field of ['on', 'approvedBy'])
      expect((await ask(clerk, { ...extension, [field]: '2024-03-05' })).body).toMatchObject({ faults: [{ field }] })
    expect((await ask(clerk, {}, 'sendCopy')).body).toMatchObject({ faults: [{ field: 'move' }] })
    expect((await ask(clerk, {}, 'nothing')).status).toBe(404)
    const request = await asked()
    district.today('2024-06-20')
    // The term ran out on 6 May: what was lawful when it was asked is so no more.
    const late = (await read(head, request.id)).body
    expect(late).toMatchObject({ preview: null, obstacle: expect.stringContaining('延长') })
    expect((await step(head, late, 'approve', { record: late.recordVersion })).status).toBe(409)
    expect((await read(head, request.id)).body.standing).toBe('asked')
  })

  test('谁可以批准：该岗位、看得到记录、不是提请人；别人看到也批准不了，看不到的如同不存在', async () => {
    const request = await asked()
    const approval = { record: request.recordVersion }
    for (const who of [clerk, second, chief, market])
      expect((await step(who, request, 'approve', approval)).status).toBe(403)
    for (const who of [stranger, await district.as('far-head')]) {
      expect((await read(who, request.id)).status).toBe(404)
      expect((await step(who, request, 'approve', approval)).status).toBe(404)
      expect((await work(who, 'mine')).length + (await work(who, 'post')).length).toBe(0)
      const marks = `/api/requests?ledger=reconsideration_case&record=${view.row.id}`
      expect((await who.get<readonly RequestMark[]>(marks)).body).toEqual([])
    }
    expect((await ask(stranger)).status).toBe(404)
    expect((await ask(market)).status).toBe(403)
    expect((await step(second, request, 'withdraw')).status).toBe(403)
    // The head may make this move himself, and so ask for it: then the deputy decides, and never he.
    const withdrawn = await step(clerk, request, 'withdraw')
    expect(withdrawn.body.standing).toBe('withdrawn')
    const own = (await ask(head)).body
    expect(own.may).not.toContain('approve')
    expect((await step(head, own, 'approve', approval)).status).toBe(403)
    expect((await step(deputy, own, 'approve', approval)).status).toBe(200)
  })

  test('退回写明理由，修改后再次提请；撤回；催办一天一次', async () => {
    const request = await asked()
    expect((await step(head, request, 'return', { reason: ' ' })).status).toBe(400)
    const returned = (await step(head, request, 'return', { reason: '请写明复杂在何处' })).body
    expect(returned).toMatchObject({ standing: 'returned', may: [] })
    expect((await work(clerk, 'mine')).map((i) => i.request?.standing)).toContain('returned')
    expect((await ask(clerk)).status).toBe(409)
    expect((await step(head, returned, 'approve', { record: request.recordVersion })).status).toBe(409)
    const again = await clerk.send<RequestView>(
      'PUT',
      `/api/requests/${request.id}`,
      { values: { extendedDays: 20, extensionReason: '涉及三个行政机关' } },
      { 'if-match': `"${returned.version}"` },
    )
    expect(again.body).toMatchObject({ standing: 'asked', values: { extendedDays: 20 } })
    const urged = (await step(clerk, again.body, 'urge')).body
    expect(urged.may).not.toContain('urge')
    expect((await step(clerk, urged, 'urge')).status).toBe(409)
    district.today('2024-03-06')
    const twice = (await step(clerk, (await read(clerk, request.id)).body, 'urge')).body
    expect(twice.steps.map((s) => s.step)).toEqual(['ask', 'return', 'askAgain', 'urge', 'urge'])
    expect(twice.steps[1]).toMatchObject({ by: '试·head', reason: '请写明复杂在何处' })
    expect((await step(clerk, { ...twice, version: 1 }, 'withdraw')).status).toBe(412)
    expect((await step(clerk, twice, 'withdraw')).body.standing).toBe('withdrawn')
    expect((await record()).row['extendedDays']).toBe(null)
  })

  test('其间记录有变动的，请求写明，批准人须重新看过', async () => {
    const request = await asked()
    view = (await move(clerk, await record(), 'sendCopy')).body
    expect((await step(head, request, 'approve', { record: request.recordVersion })).status).toBe(412)
    const seen = (await read(head, request.id)).body
    expect(seen).toMatchObject({ changed: true, recordVersion: request.recordVersion + 1, obstacle: null })
    expect((await step(head, seen, 'approve', { record: seen.recordVersion })).status).toBe(200)
  })

  test('两个批准人同时批准，撤回与批准同时：只有一个办成，环节只办一次', async () => {
    const request = await asked()
    const approval = { record: request.recordVersion }
    const both = await Promise.all([
      step(head, request, 'approve', approval),
      step(deputy, request, 'approve', approval),
    ])
    expect(both.map((a) => a.status).filter((s) => s === 200)).toHaveLength(1)
    for (const { status } of both) expect([200, 403, 409, 412]).toContain(status)
    const history = async () => (await clerk.get<readonly EntryView[]>(`${casesUrl}/${view.row.id}/history`)).body
    expect((await history()).filter((e) => e.name === 'extend')).toHaveLength(1)
    for (let round = 0; round < 4; round += 1) {
      const made = await clerk.send('POST', casesUrl, { ...draft, receivedOn: '2024-03-04' })
      const handler = district.accounts.clerk
      view = (await move(clerk, made.body, 'accept', { procedure: 'ordinary', handler })).body
      const rival = await asked()
      const race = await Promise.all([
        step(clerk, rival, 'withdraw'),
        step(head, rival, 'approve', { record: rival.recordVersion }),
      ])
      expect(race.map((a) => a.status).filter((s) => s === 200)).toHaveLength(1)
      const { standing } = (await read(clerk, rival.id)).body
      expect((await history()).some((e) => e.name === 'extend')).toBe(standing === 'approved')
    }
  }, 60_000)

  test('两个人同时提请同一环节，只有一个请求', async () => {
    const both = await Promise.all([ask(clerk), ask(second)])
    expect(both.map((a) => a.status).toSorted()).toEqual([201, 409])
    const marks = `/api/requests?ledger=reconsideration_case&record=${view.row.id}`
    expect((await clerk.get<readonly RequestMark[]>(marks)).body).toHaveLength(1)
  })

  test('书面批准的仍可直接办理；已提请的，批准时依记录的新状况审查', async () => {
    const request = await asked()
    const paper = { ...extension, approvedBy: district.accounts.head }
    expect((await move(clerk, await record(), 'extend', paper)).status).toBe(200)
    const seen = (await read(head, request.id)).body
    expect(seen).toMatchObject({ changed: true, obstacle: expect.any(String) })
    expect((await step(head, seen, 'approve', { record: seen.recordVersion })).status).toBe(409)
  })

  test('数据库也不许自己批准自己，不许冒名提请，不许替批准人批准', async () => {
    const request = await asked()
    const actor = await findActor(district.house, region, 'clerk')
    if (!actor) throw new Error('no clerk')
    const write = (set: RawBuilder<unknown>) =>
      district.house.store.transaction(scopeOf(actor), (tx) =>
        sql`update move_request set ${set} where region_code = ${region} and id = ${request.id}`.execute(tx),
      )
    await expect(write(sql`standing = 'approved', decided_by = asked_by`)).rejects.toMatchObject({ code: '23514' })
    await expect(write(sql`move = 'convert'`)).rejects.toMatchObject({ code: '42501' })
    const forged = sql`insert into move_request select region_code, gen_random_uuid(), ledger, record_id, 'convert', input, approval, standing,
      version, record_version, ${district.accounts.head}, 'reconsideration_head', asked_organ, asked_at, urged, urged_on, decided_by,
      decided_at, steps, digest, organ_id, organ_path, party_organs, assignees from move_request where id = ${request.id}`
    await expect(district.house.store.transaction(scopeOf(actor), (tx) => forged.execute(tx))).rejects.toMatchObject({
      code: '42501',
    })
  })

  test('每一步都是审计记录，各成一链，封记核验得出', async () => {
    const request = await asked()
    await step(clerk, request, 'withdraw')
    const auditor = await district.as('auditor')
    const { items } = (await auditor.get<AuditPage>('/api/administration/audit?ledger=move_request&limit=200')).body
    const own = items.filter((i) => i.record === request.id)
    expect(own.map((i) => [i.name, i.by, i.said])).toEqual([
      ['withdraw', '试·clerk', null],
      ['ask', '试·clerk', null],
    ])
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-requests-'))
    const keeper = await openKeeper(folder)
    await sealRegion(district.house, keeper, region)
    expect(await verifyRegion(district.house, keeper, region)).toMatchObject({ holds: true, finding: null })
    await rm(folder, { recursive: true })
  })
})
