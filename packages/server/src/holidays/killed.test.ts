import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { addDays, holidayYears, nationalCalendar, type PlainDate } from '@fazhi/law'
import type { OrganId } from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { reconsiderationClerk, systemAdministrator } from '@fazhi/lines/shared/posts'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { draft, password, region } from '../../test/district.ts'
import { copyPostgres } from '../../test/grounds.ts'
import { administering } from '../administration/deed.ts'
import { addAccount } from '../auth/account.ts'
import { byLaw, founder, scopeOf } from '../auth/actor.ts'
import { findActor } from '../auth/session.ts'
import { connect } from '../db/postgres/pool.ts'
import { openPostgres } from '../db/store.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { verifyRegion } from '../evidence/verify.ts'
import { type House, todayOf } from '../house.ts'
import { JobWorker } from '../jobs/worker.ts'
import { recordingOf, takeIn } from '../ledgers/change.ts'
import { confirmNotice, draftNotice } from './notices.ts'

const postgres = inject('postgresTemplate')
const bin = fileURLToPath(new URL('../../bin/fazhi.mjs', import.meta.url))
const many = 400

/** The working day so many after another. */
function workday(from: PlainDate, n: number): PlainDate {
  let day = from
  for (let left = n; left > 0; ) {
    day = addDays(day, 1)
    if (nationalCalendar.isWorkingDay(day)) left -= 1
  }
  return day
}

async function openHouse(house: House) {
  const seat = (post: string, organ: string) => [{ post, organ: organ as OrganId, from: '2020-01-01' }]
  await house.store.transaction(scopeOf(founder(region)), async (tx) => {
    await tx.insertInto('region').values({ region_code: region, name: '某市某区', place: '某', demo: false }).execute()
    const organs = [
      { id: 'gov', parent_id: null, path: '/gov/', name: '区政府' },
      { id: 'review', parent_id: 'gov', path: '/gov/review/', name: '复议机构' },
      { id: 'market', parent_id: 'gov', path: '/gov/market/', name: '市场监督管理局' },
    ]
    await tx
      .insertInto('organ')
      .values(organs.map((o) => ({ ...o, region_code: region })))
      .execute()
    await addAccount(tx, region, {
      login: 'clerk',
      name: '试',
      password,
      seats: seat(reconsiderationClerk.code, 'review'),
    })
    await addAccount(tx, region, { login: 'admin', name: '管', password, seats: seat(systemAdministrator.code, 'gov') })
  })
  const actor = async (login: string) => (await findActor(house, region, login)) ?? expect.fail()
  return { clerk: await actor('clerk'), admin: await actor('admin') }
}

test.skipIf(postgres === null)(
  'kill -9 正在移动期限的服务：重新启动之后接着做完，每件一条办理记录，不多不少',
  { timeout: 240_000 },
  async () => {
    const ground = await copyPostgres(postgres ?? expect.fail())
    const data = await mkdtemp(join(tmpdir(), 'fazhi-killed-'))
    const store = await openPostgres({ url: ground.loginUrl, ownerUrl: ground.ownerUrl })
    const house: House = { store, now: () => new Date() }
    const { clerk, admin } = await openHouse(house)
    const today = todayOf(house)
    for (let n = 0; n < many; n += 50)
      await store.transaction(scopeOf(clerk), async (tx) => {
        for (let at = 0; at < 50; at++)
          await takeIn(tx, reconsiderationCase, { ...draft, receivedOn: today }, recordingOf(house, clerk))
      })
    const changed = workday(today, 3)
    const notice = {
      source: '某区人民政府通知〔2026〕3号',
      note: '',
      issuedOn: null,
      years: [],
      days: [{ on: changed, kind: 'off', name: '临时放假', statutory: false } as const],
    }
    const drafted = await store.transaction(scopeOf(admin), (tx) =>
      draftNotice(tx, administering(house, admin), notice),
    )
    await new JobWorker(house).drain()
    await store.transaction(scopeOf(admin), (tx) => confirmNotice(tx, administering(house, admin), drafted.id, false))

    const moved = async () => {
      const { rows } = await store.transaction(scopeOf(byLaw(region)), (tx) =>
        sql<{
          n: number
        }>`select count(*)::int as n from clock where region_code = ${region} and calendar = ${holidayYears.length + 1}`.execute(
          tx,
        ),
      )
      return rows[0]?.n ?? 0
    }
    const serve = (): ChildProcess =>
      spawn(process.execPath, [bin, 'serve'], {
        env: { ...process.env, PORT: '0', HOST: '127.0.0.1', FAZHI_DATA: data, DATABASE_URL: ground.loginUrl },
        stdio: 'ignore',
      })
    const until = async (n: number) => {
      while ((await moved()) < n) await pause(10)
    }
    const killed = serve()
    await until(1)
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    const before = await moved()
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(many)
    console.log(`killed when ${before} of ${many} were moved`)
    // The minute of the lease is over.
    const owner = await connect(ground.superuserUrl)
    await owner.query(`update job set locked_until = now() - interval '1 second' where locked_until is not null`)
    await owner.end()
    const next = serve()
    await until(many)
    await pause(500)
    next.kill('SIGTERM')
    await once(next, 'exit')
    const { rows } = await store.transaction(scopeOf(byLaw(region)), (tx) =>
      sql<{ due: string; entries: number; records: number }>`
        select c.due_on as due, (select count(*)::int from entry e where e.region_code = c.region_code
          and e.record_id = c.record_id and e.name = 'recalendar') as entries, count(*)::int as records
        from clock c where c.region_code = ${region} group by 1, 2`.execute(tx),
    )
    expect(rows).toEqual([{ due: workday(today, 6), entries: 1, records: many }])
    expect(await verifyRegion(house, await openKeeper(data), region)).toMatchObject({ holds: true })
    await store.close()
    await ground.drop()
    await rm(data, { recursive: true })
  },
)
