import type { ImportView, Page } from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { headingsOf, importDesk, rowOf } from '../../test/import-desk.ts'
import { workbookOf } from '../../test/workbook.ts'
import { archivist, scopeOf } from '../auth/actor.ts'
import { cookieName } from '../auth/signed-in.ts'
import { Interrupted } from '../jobs/kind.ts'
import { actorFor } from '../jobs/name.ts'
import { importCommit } from './commit.ts'

const ledger = reconsiderationCase
const rows = (name: string, n: number) =>
  Array.from({ length: n }, (_, i) =>
    rowOf(ledger, {
      receivedOn: '2024-02-28',
      channel: '邮寄',
      applicant: `${name}${i}`,
      applicantKind: '公民',
      respondent: '市场监督管理局',
      category: '行政处罚',
      matter: '请求撤销某行政处罚决定',
    }),
  )
const fileOf = (name: string, n: number) => workbookOf({ 数据: { rows: [headingsOf(ledger), ...rows(name, n)] } })

describe.each(engines)('导入的经过 · $name', (engine) => {
  let district: District
  let clerk: Client
  let desk: ReturnType<typeof importDesk>
  beforeAll(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
    desk = importDesk(district, clerk, ledger)
  })
  afterAll(() => district.close())
  const counted = async () => (await clerk.get<Page>(`${casesUrl}?total=exact&limit=1`)).body.total?.count ?? 0

  test('导入到一半服务停了：已登记的不丢，接着做其余的，没有一件登记两次', async () => {
    const before = await counted()
    const checked = await desk.check(fileOf('断续', 1_200))
    const { id, digest } = checked
    expect((await clerk.send('POST', `/api/imports/${id}/commit`, { digest, mode: 'row' })).status).toBe(200)
    const actor = await actorFor(district.house, {
      region,
      account: district.accounts.clerk,
      post: 'reconsideration_clerk',
      organ: 'review',
    } as Parameters<typeof actorFor>[1])
    const stopped = importCommit.work({
      house: district.house,
      actor,
      payload: { batch: id },
      id,
      signal: new AbortController().signal,
      progress: async () => {
        throw new Interrupted('the server stops')
      },
    })
    await expect(stopped).rejects.toThrow(Interrupted)
    expect(await desk.read(id)).toMatchObject({ state: 'committing', taken: 500, done: 500 })
    expect(await counted()).toBe(before + 500)
    await desk.work()
    expect(await desk.read(id)).toMatchObject({ state: 'committed', taken: 1_200, done: 1_200, faulty: 0 })
    expect(await counted()).toBe(before + 1_200)
  }, 60_000)

  test('进度由服务器推送，到结束为止；换一个浏览器来看也一样', async () => {
    const address = await district.app.listen({ host: '127.0.0.1', port: 0 })
    const cookie = `${cookieName}=${await district.signIn('clerk')}`
    const sent = (await desk.upload(fileOf('推送', 30))).body
    const listening = fetch(`${address}/api/imports/${sent.id}/events`, { headers: { cookie } })
    const answer = await listening
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    await desk.work()
    const text = await answer.text()
    const views = [...text.matchAll(/event: progress\ndata: (.*)\n/g)].map(
      ([, json = '']) => JSON.parse(json) as ImportView,
    )
    expect(views[0]?.state).toBe('checking')
    expect(views.at(-1)).toMatchObject({ state: 'checked', rows: 30 })
    expect(text).toContain('event: over')
    const stranger = `${cookieName}=${await district.signIn('stranger')}`
    expect((await fetch(`${address}/api/imports/${sent.id}/events`, { headers: { cookie: stranger } })).status).toBe(
      404,
    )
  }, 30_000)

  test('岗位在核对之后免去的，导入不成', async () => {
    const checked = await desk.check(fileOf('免职', 2))
    await clerk.send('POST', `/api/imports/${checked.id}/commit`, { digest: checked.digest, mode: 'file' })
    const before = await district.house.store.transaction(scopeOf(archivist(region)), async (tx) => {
      const { rows: found } = await sql<{
        n: number
      }>`select count(*) as n from entry where ledger = ${ledger.shape.code}`.execute(tx)
      return found[0]?.n
    })
    await district.tamper(`update appointment set to_on = '2024-02-01' where account_id = '${district.accounts.clerk}'`)
    await desk.work()
    await district.tamper(`update appointment set to_on = null where account_id = '${district.accounts.clerk}'`)
    const after = await district.house.store.transaction(scopeOf(archivist(region)), async (tx) => {
      const { rows: found } = await sql<{
        n: number
      }>`select count(*) as n from entry where ledger = ${ledger.shape.code}`.execute(tx)
      return found[0]?.n
    })
    expect(after).toBe(before)
  }, 60_000)

  test('一次交来许多件：都对才登记，哪一件不对说清楚；同一编号只登记一次', async () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => ({ ...draft, applicant: `成批${i}` }))
    const before = await counted()
    const key = { 'idempotency-key': 'many-once' }
    const made = await clerk.send<{ ids: string[] }>('POST', `${casesUrl}/batch`, { rows: many(700) }, key)
    expect([made.status, made.body.ids.length]).toEqual([201, 700])
    const again = await clerk.send<{ ids: string[] }>('POST', `${casesUrl}/batch`, { rows: many(700) }, key)
    expect(again.body.ids).toEqual(made.body.ids)
    expect(await counted()).toBe(before + 700)
    const { row, clocks } = (await clerk.get(`${casesUrl}/${made.body.ids[699]}`)).body
    expect([row['applicant'], clocks.length > 0]).toEqual(['成批699', true])
    const wrong = await clerk.send<{ faults: { field: string; message: string }[] }>('POST', `${casesUrl}/batch`, {
      rows: [...many(2), { ...draft, respondent: 'nowhere' }, { ...draft, channel: 'pigeon' }],
    })
    expect(wrong.body.faults.map((f) => f.field)).toEqual(['rows.2.respondent', 'rows.3.channel'])
    expect((await clerk.send('POST', `${casesUrl}/batch`, { rows: many(1_001) })).status).toBe(400)
    expect((await clerk.send('POST', `${casesUrl}/batch`, { rows: [] })).status).toBe(400)
    expect((await (await district.as('head')).send('POST', `${casesUrl}/batch`, { rows: many(1) })).status).toBe(403)
    expect(await counted()).toBe(before + 700)
  }, 60_000)

  test('数据库自己也只许撤回没有办理过的：有的岗位、有的状态、有的台账都不行', async () => {
    const made = (await clerk.send('POST', casesUrl, draft)).body
    const { id } = made.row
    const scope = (post: string, organ: string) => ({
      region,
      account: district.accounts.clerk,
      post,
      organ,
      organPath: `/gov/${organ}/`,
    })
    const remove = (post: string, organ: string) =>
      district.house.store.transaction(scope(post, organ), async (tx) => {
        await sql`delete from clock where record_id = ${id}`.execute(tx)
        const { numAffectedRows } =
          await sql`delete from reconsideration_case where region_code = ${region} and id = ${id}`.execute(tx)
        return Number(numAffectedRows)
      })
    expect(await remove('reconsideration_head', 'review')).toBe(0)
    expect(await remove('reconsideration_clerk', 'other')).toBe(0)
    expect(await remove('legal_officer', 'market')).toBe(0)
    expect(await remove('operation_of_law', '')).toBe(0)
    const moved = await clerk.send(
      'POST',
      `${casesUrl}/${id}/moves/accept`,
      { procedure: 'ordinary', handler: district.accounts.clerk },
      { 'if-match': '"1"' },
    )
    expect(moved.status).toBe(200)
    expect(await remove('reconsideration_clerk', 'review')).toBe(0)
  }, 60_000)
})
