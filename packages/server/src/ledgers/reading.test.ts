import type { AttachmentView, Document, Ledger, Problem, ReadingsPage, RecordView, WorkView } from '@fazhi/ledger'
import { sleepwalker } from '@fazhi/ledger/testing/fixtures/sleepwalker'
import { ledgers } from '@fazhi/lines'
import { auditAdministrator, stationOfficer, systemAdministrator } from '@fazhi/lines/shared/posts'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { engines, type TestDatabase } from '../../test/engines.ts'
import { openFileFolder } from '../../test/file-folder.ts'
import { copyEmbedded } from '../../test/grounds.ts'
import { type Identity, renew, settle } from '../../test/matrix/people.ts'
import { pdf } from '../../test/sample-files.ts'
import { buildApp } from '../app.ts'
import { cookieName } from '../auth/signed-in.ts'
import { EmbeddedEngine } from '../db/embedded/engine.ts'
import { planOf } from '../db/plan.ts'
import type { House } from '../house.ts'

const note: Document = {
  label: '情况说明',
  basis: { law: '月亮湾梦游人员关怀政策', article: '2' },
  when: ['expected', 'linked'],
  fill: () => ({ paragraphs: ['情况说明'] }),
}
/** A restricted ledger of a post that the district has. */
const restricted: Ledger = {
  ...sleepwalker,
  documents: { note },
  access: {
    sensitivity: 'restricted',
    purpose: '看护梦游人员',
    owner: 'station',
    grants: [{ post: stationOfficer, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' }],
  },
}
const base = `/api/ledgers/${restricted.shape.code}`

async function plan(): Promise<readonly string[]> {
  const engine = await EmbeddedEngine.open(copyEmbedded(inject('embeddedTemplate')))
  const connection = await engine.acquire()
  const statements = await planOf(connection, [...ledgers, restricted])
  connection.release()
  await engine.close()
  return statements
}

describe.each(engines)('限制知悉的记录，查阅留痕 · $name', (engine) => {
  let database: TestDatabase
  let app: FastifyInstance
  let folder: Awaited<ReturnType<typeof openFileFolder>>
  const person = (post: string, organ: string, n: number): Identity => ({
    label: `${post}@${organ}`,
    post,
    organ,
    region: '211302',
    account: `0193f000-0000-7000-8000-00000000000${n}`,
    token: `211302.secret${n}`,
  })
  const keeper = person(stationOfficer.code, 'review', 1)
  const stranger = person(stationOfficer.code, 'other', 2)
  const auditor = person(auditAdministrator.code, 'gov', 3)
  const system = person(systemAdministrator.code, 'gov', 4)
  let id = ''

  beforeAll(async () => {
    database = await engine.open(await plan())
    folder = await openFileFolder()
    const { files } = folder
    const house: House = { store: database.store, now: () => new Date('2024-06-03T09:00:00+08:00'), files }
    await settle(house, [keeper, stranger, auditor, system])
    await renew(house, [keeper, stranger, auditor, system])
    app = await buildApp(house, { secure: false, log: false, ledgers: [restricted] })
    const draft = { name: '梦试', source: 'clinic', station: 'review', foundOn: '2024-06-01' }
    const made = await call(keeper, 'POST', base, draft)
    expect(made.statusCode).toBe(201)
    id = made.json<RecordView>().row.id
  }, 120_000)
  afterAll(async () => {
    await app.close()
    await database.drop()
    folder.remove()
  })

  const call = (who: Identity, method: 'GET' | 'POST', url: string, payload?: object, purpose?: string) =>
    app.inject({
      method,
      url,
      cookies: { [cookieName]: who.token },
      ...(payload === undefined ? {} : { payload }),
      headers: {
        'if-match': '"1"',
        ...(purpose === undefined ? {} : { 'fazhi-purpose': encodeURIComponent(purpose) }),
      },
    })
  const noted = async () =>
    (await call(auditor, 'GET', '/api/administration/readings?limit=200')).json<ReadingsPage>().items

  test('每一种读法都记下：谁、何时、哪条、怎么读的、为什么', async () => {
    const uploaded = await app.inject({
      method: 'POST',
      url: `${base}/${id}/attachments?name=a.pdf`,
      cookies: { [cookieName]: keeper.token },
      headers: { 'content-type': 'application/octet-stream' },
      payload: pdf(1),
    })
    expect(uploaded.statusCode).toBe(201)
    const file = uploaded.json<AttachmentView>().id
    const reads: readonly (readonly [operation: string, method: 'GET' | 'POST', url: string, payload?: object])[] = [
      ['list', 'GET', base],
      ['read', 'GET', `${base}/${id}`],
      ['history', 'GET', `${base}/${id}/history`],
      ['related', 'GET', `${base}/${id}/related`],
      ['document', 'GET', `${base}/${id}/documents/note`],
      ['preview', 'POST', `${base}/${id}/moves/link/preview`, { residence: '某处' }],
      ['attachment', 'GET', `${base}/${id}/attachments`],
      ['attachment', 'GET', `${base}/${id}/attachments/${file}`],
      ['attachment', 'GET', `${base}/${id}/attachments/${file}?show=1`],
      ['document', 'GET', `${base}/${id}/papers/note`],
      ['document', 'POST', `${base}/${id}/papers/note/preview`, { parts: {}, withheld: [] }],
      ['document', 'POST', `${base}/print`, { ids: [id], document: 'note' }],
      ['export', 'GET', `${base}/export?format=csv`],
      ['export', 'GET', `${base}/export?format=xlsx`],
      ['readers', 'GET', `${base}/${id}/readers`],
    ]
    for (const [operation, method, url, payload] of reads) {
      const before = (await noted()).length
      expect([operation, (await call(keeper, method, url, payload, '核对住处')).statusCode]).toEqual([operation, 200])
      const after = await noted()
      expect(after).toHaveLength(before + 1)
      expect(after[0]).toMatchObject({
        operation,
        record: id,
        ledger: 'sleepwalker',
        account: keeper.account,
        post: stationOfficer.code,
        purpose: '核对住处',
      })
    }
    await call(keeper, 'GET', `${base}/${id}`)
    expect((await noted())[0]).toMatchObject({ operation: 'read', purpose: '看护梦游人员' })
    const bad = await app.inject({
      method: 'GET',
      url: `${base}/${id}`,
      cookies: { [cookieName]: keeper.token },
      headers: { 'fazhi-purpose': '%E4' },
    })
    expect(bad.statusCode).toBe(400)
  })

  test('看不到的人读不到，也不因此留下这条记录；一条也没有的列表，记下这次查询', async () => {
    const before = (await noted()).length
    expect((await call(stranger, 'GET', `${base}/${id}`)).statusCode).toBe(404)
    expect((await call(stranger, 'GET', `${base}/${id}/history`)).statusCode).toBe(404)
    expect(await noted()).toHaveLength(before)
    await call(stranger, 'GET', base)
    expect((await noted())[0]).toMatchObject({ operation: 'list', record: null, account: stranger.account })
  })

  test('待办列出限制知悉的记录，记下查阅；看不到的人，件数也是零；不在服务器保存草稿', async () => {
    const before = (await noted()).length
    const mine = (await call(keeper, 'GET', '/api/work?queue=mine', undefined, '安排今日工作')).json<WorkView>()
    expect([mine.counts.mine.count, mine.items.map((i) => i.record)]).toEqual([1, [id]])
    const after = await noted()
    expect(after).toHaveLength(before + 1)
    expect(after[0]).toMatchObject({ operation: 'title', record: id, account: keeper.account, purpose: '安排今日工作' })
    for (const queue of ['mine', 'post', 'soon', 'done', 'started']) {
      const { counts, items } = (await call(stranger, 'GET', `/api/work?queue=${queue}`)).json<WorkView>()
      expect([items.length, Object.values(counts).reduce((sum, c) => sum + c.count, 0)]).toEqual([0, 0])
    }
    expect(await noted()).toHaveLength(before + 1)
    const { code } = restricted.shape
    const draft = await call(keeper, 'POST', '/api/drafts', { ledger: code, form: { name: '梦试' } })
    expect([draft.statusCode, draft.json<Problem>().detail]).toEqual([409, expect.stringContaining('限制知悉')])
    expect((await call(keeper, 'GET', `/api/drafts?ledger=${code}`)).statusCode).toBe(409)
  })

  test('查阅的记录只有审计管理员看得到，谁也改不了、删不了', async () => {
    for (const who of [keeper, system])
      expect((await call(who, 'GET', '/api/administration/readings')).statusCode).toBe(403)
    const scope = { region: '211302', organ: 'review', organPath: '/gov/justice/review/' }
    const seenBy = (post: string, account: string) =>
      database.store.transaction({ ...scope, post, account }, (tx) =>
        tx.selectFrom('sensitive_read').selectAll().execute(),
      )
    expect(await seenBy(stationOfficer.code, keeper.account)).toEqual([])
    expect((await seenBy(auditAdministrator.code, auditor.account)).length).toBeGreaterThan(0)
    const forged = {
      region_code: '211302',
      id,
      read_at: '2024-06-03',
      account_id: stranger.account,
      post: stationOfficer.code,
      organ_id: 'review',
      ledger: 'sleepwalker',
      record_id: id,
      operation: 'read',
      purpose: '冒名',
    }
    const forge = database.store.transaction({ ...scope, post: stationOfficer.code, account: keeper.account }, (tx) =>
      tx.insertInto('sensitive_read').values(forged).execute(),
    )
    await expect(forge).rejects.toMatchObject({ code: '42501' })
  })

  test('记不下来，就不给看', async () => {
    await database.tamper('revoke insert on sensitive_read from fazhi_app')
    const work = await call(keeper, 'GET', '/api/work')
    expect([work.statusCode >= 400, work.body.includes('梦试')]).toEqual([true, false])
    for (const rest of ['', `/${id}`, `/${id}/history`, `/${id}/related`, `/${id}/documents/note`]) {
      const answer = await call(keeper, 'GET', `${base}${rest}`)
      expect([rest, answer.statusCode >= 400, answer.body.includes('梦试')]).toEqual([rest, true, false])
    }
  }, 120_000)
})
