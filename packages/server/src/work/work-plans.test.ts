import { nationalCalendar, plainDate } from '@fazhi/law'
import type { Queue, WorkView } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, type District, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { type Actor, scopeOf } from '../auth/actor.ts'
import { findActor } from '../auth/session.ts'
import { worded } from '../db/statement.ts'
import { type Asking, orders, sources } from './queues.ts'
import { soonBy } from './work.ts'

/** Enough for a planner to care; `FAZHI_WORK_ROWS=1000000` measures the district of a whole province's age. */
const rows = Number(process.env['FAZHI_WORK_ROWS'] ?? 30_000)
const today = plainDate('2024-06-03')

describe.each(engines)('记录再多，工作台也只看在办的 · $name', (engine) => {
  let district: District
  let clerk: Client
  const actors: Record<string, Actor> = {}
  beforeAll(async () => {
    district = await openDistrict(engine)
    district.today(today)
    const me = district.accounts.clerk
    // One in fifty is open, under a clock; a quarter of all is the clerk's own unit's.
    await district.tamper(`insert into reconsideration_case (region_code, id, organ_id, organ_path, party_organs, assignees, state,
        version, created_on, created_at, updated_at, received_on, channel, applicant, applicant_kind, respondent, category, matter, handler)
      select '${region}', gen_random_uuid(), o, '/gov/' || o || '/', ',market,', case when s = 'accepted' then ',' || h || ',' else '' end,
        s, 1, d, now(), now(), d, 'post', '申请人' || n, 'citizen', 'market', 'penalty', '事项', case when s = 'accepted' then h end
      from (select n, case when n % 4 = 0 then 'review' else 'other' end as o, case when n % 50 = 0 then 'accepted' else 'archived' end as s,
        date '2014-01-01' + n % 3600 as d, case when n % 3 = 0 then '${me}' else '${district.accounts.stranger}' end::uuid as h
        from generate_series(1, ${rows}) n) r`)
    await district.tamper(`insert into clock (region_code, ledger, record_id, period, run, clock, from_on, due_on, unit, standing,
        organ_id, organ_path, party_organs, assignees)
      select region_code, 'reconsideration_case', id, 'decide', 0, 'reconsideration.decide', received_on, date '2024-06-03' + version,
        'day', 'running', organ_id, organ_path, party_organs, assignees from reconsideration_case where state = 'accepted'`)
    await district.tamper(`insert into clock (region_code, ledger, record_id, period, run, clock, from_on, due_on, unit, standing,
        ended_on, organ_id, organ_path, party_organs, assignees)
      select region_code, 'reconsideration_case', id, 'decide', 0, 'reconsideration.decide', received_on, received_on + 60,
        'day', 'met', received_on + 50, organ_id, organ_path, party_organs, assignees from reconsideration_case where state = 'archived'`)
    await district.tamper(`insert into entry (region_code, id, ledger, record_id, seq, kind, legal_on, recorded_at, state, before, after,
        account_id, post, organ_id, organ_path, party_organs, assignees)
      select region_code, gen_random_uuid(), 'reconsideration_case', id, 0, 'intake', received_on, now(), 'received', '{}', '{}',
        case when version = 0 then '${me}' else '${district.accounts.stranger}' end::uuid, 'reconsideration_clerk', organ_id, organ_path,
        party_organs, assignees from reconsideration_case`)
    for (const table of ['reconsideration_case', 'clock', 'entry']) await district.tamper(`analyze ${table}`)
    clerk = await district.as('clerk')
    for (const login of ['clerk', 'head', 'chief']) {
      const actor = await findActor(district.house, region, login)
      if (actor) actors[login] = actor
    }
  }, 600_000)
  afterAll(() => district.close())

  /** The plan as the post's own role is given it: row-level security is in it. */
  async function planOf(login: string, queue: Queue): Promise<string> {
    const actor = actors[login]
    if (!actor) throw new Error(`nobody is ${login}`)
    const asking: Asking = { actor, ledgers, organ: undefined, soon: soonBy(today, nationalCalendar), today }
    const page = worded(sql`select q.* from (${sources[queue](asking)}) q order by ${orders[queue]} limit 20`)
    return district.house.store.transaction(scopeOf(actor), async (tx) => {
      const explained = await tx.executeQuery<Readonly<Record<string, string>>>(
        CompiledQuery.raw(`explain ${page.sql}`, [...page.parameters]),
      )
      return explained.rows.map((line) => Object.values(line)[0]).join('\n')
    })
  }

  test.each([
    ['clerk', 'mine'],
    ['clerk', 'post'],
    ['clerk', 'soon'],
    ['clerk', 'unheld'],
    ['head', 'post'],
    ['head', 'supervised'],
    ['chief', 'supervised'],
    ['clerk', 'done'],
    ['clerk', 'started'],
  ] as const)('%s %s：不从头到尾读台账、期限和办理记录', async (login, queue) => {
    const plan = await planOf(login, queue)
    for (const table of ['reconsideration_case', 'clock', 'entry'])
      expect([table, new RegExp(`Seq Scan on ${table}\\b`).test(plan), plan]).toEqual([table, false, plan])
  })

  test('在办的由只收在办记录的索引找到，办过的由办理人的索引找到', async () => {
    expect(await planOf('clerk', 'mine')).toMatch(/reconsideration_case_(held_handler|open)|clock_(open_of_organ|due)/)
    expect(await planOf('head', 'supervised')).toMatch(/clock_(open_of_organ|due)/)
    expect(await planOf('clerk', 'done')).toContain('entry_by_account')
  })

  test('件数与所列一致，打开不须等待', async () => {
    await clerk.get('/api/work')
    const begun = performance.now()
    const { body } = await clerk.get<WorkView>('/api/work?queue=mine')
    const took = performance.now() - begun
    const opened = performance.now()
    await clerk.get('/api/home')
    const lights = performance.now() - opened
    const open = Math.floor(rows / 50)
    const own = Math.floor(rows / 100)
    expect(body.counts.post.count).toBe(own)
    expect(body.counts.mine.count).toBe(Math.floor(rows / 300))
    expect(body.items).toHaveLength(20)
    console.log(
      `${engine.name}：${rows}条记录，在办${open}，本单位${own}，我的${body.counts.mine.count}；一栏连同各栏件数${took.toFixed(0)} ms，期限按灯色${lights.toFixed(0)} ms`,
    )
    // Far from what reading the books would take; the measured figure is in the decision record.
    expect(took).toBeLessThan(3_000)
  })
})
