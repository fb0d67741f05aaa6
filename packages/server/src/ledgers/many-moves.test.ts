import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input, RecordId } from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type District, draft, type Login, openDistrict, region } from '../../test/district.ts'
import { type Engine, engines } from '../../test/engines.ts'
import { archivist, byLaw, scopeOf } from '../auth/actor.ts'
import { findActor } from '../auth/session.ts'
import type { Tx } from '../db/store.ts'
import { write } from '../db/writing.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { verifyRegion } from '../evidence/verify.ts'
import { everyRow } from '../search/search-store.ts'
import { moveMatter, recordingOf, takeIn } from './change.ts'
import { type AskedMove, isDecided, judgeMoves, makeMoves } from './many-moves.ts'
import type { Recording } from './matter-store.ts'
import type { StoredMatter } from './stored-matter.ts'

const ledger = reconsiderationCase
const idOf = (n: number) => `0193f000-0000-7000-8000-00000000000${n}` as RecordId
const cases = [1, 2, 3, 4, 5, 6, 7].map(idOf)

interface Round {
  readonly today: string
  readonly by: Login
  readonly move: string
  readonly inputs: readonly (readonly [n: number, input: Input])[]
}
const roundsOf = ({ accounts }: District): readonly Round[] => {
  const accept = (on: string, handler: Login) => ({ procedure: 'ordinary', handler: accounts[handler], on })
  const extend = { extendedDays: 30, extensionReason: '案情复杂', approvedBy: accounts.head }
  return [
    {
      today: '2024-03-05',
      by: 'clerk',
      move: 'accept',
      inputs: [
        [3, accept('2024-03-04', 'head')],
        [1, accept('2024-03-05', 'clerk')],
        [2, { ...accept('2024-03-04', 'clerk'), timelinessGround: 'holiday' }],
      ],
    },
    {
      today: '2024-03-05',
      by: 'clerk',
      move: 'askCorrection',
      inputs: [
        [5, { correctionItems: '身份证明' }],
        [6, { correctionItems: '“{委托书}”, NULL', on: '2024-03-04' }],
      ],
    },
    // The law has accepted the fourth and the seventh meanwhile, and accepts the sixth and the fifth at once.
    {
      today: '2024-03-14',
      by: 'clerk',
      move: 'sendCopy',
      inputs: [
        [7, {}],
        [1, {}],
        [4, {}],
      ],
    },
    {
      today: '2024-03-14',
      by: 'clerk',
      move: 'correct',
      inputs: [
        [6, { on: '2024-03-06' }],
        [5, { on: '2024-03-05' }],
      ],
    },
    {
      today: '2024-03-18',
      by: 'clerk',
      move: 'hearViews',
      inputs: [
        [2, { viewsWay: 'phone' }],
        [1, { viewsWay: 'phone' }],
      ],
    },
    {
      today: '2024-03-20',
      by: 'head',
      move: 'extend',
      inputs: [
        [1, extend],
        [3, { ...extend, on: '2024-03-19' }],
      ],
    },
    { today: '2024-03-21', by: 'head', move: 'suspend', inputs: [[2, { suspensionGround: 'legalQuestion' }]] },
  ]
}

type Way = (tx: Tx, move: string, asked: readonly AskedMove[], recording: Recording) => Promise<readonly StoredMatter[]>
const together: Way = async (tx, move, asked, recording) => {
  const judged = await judgeMoves(tx, ledger, move, asked, recording)
  expect(judged.map((one) => (isDecided(one) ? null : one.problem.message))).toEqual(asked.map(() => null))
  return makeMoves(tx, ledger, judged.filter(isDecided), recording)
}
const oneByOne: Way = async (tx, move, asked, recording) => {
  const made: StoredMatter[] = []
  for (const { id, version = 0, input } of asked)
    made.push(await moveMatter(tx, ledger, id, version, move, input, recording))
  return made
}

async function acting<T>(
  { house }: District,
  by: Login,
  work: (tx: Tx, recording: Recording) => Promise<T>,
): Promise<T> {
  const actor = await findActor(house, region, by)
  if (!actor) throw new Error(`nobody is ${by}`)
  return house.store.transaction(scopeOf(actor), (tx) => work(tx, recordingOf(house, actor)))
}

async function play(district: District, way: Way): Promise<readonly (readonly StoredMatter[])[]> {
  await acting(district, 'clerk', async (tx, recording) => {
    for (const id of cases) await takeIn(tx, ledger, draft, recording, id)
  })
  const versions = new Map<RecordId, number>(cases.map((id) => [id, 1]))
  const made: (readonly StoredMatter[])[] = []
  for (const { today, by, move, inputs } of roundsOf(district)) {
    district.today(today)
    if (move === 'sendCopy') for (const n of [4, 7]) versions.set(idOf(n), 2)
    const asked = inputs.map(([n, input]) => ({ id: idOf(n), input }))
    const seen = asked.map((one) => ({ ...one, version: versions.get(one.id) ?? 0 }))
    const moved = await acting(district, by, (tx, recording) => way(tx, move, seen, recording))
    for (const { row, version } of moved) versions.set(row.id, version)
    made.push(moved)
  }
  return made
}

/** Everything stored, with ids that were made on the way told by the order of their appearance. */
async function stored({ house, accounts }: District): Promise<string> {
  const tables = await house.store.transaction(scopeOf(archivist(region)), async (tx) => {
    const read = async (table: string, order: string) =>
      (await sql.raw<Readonly<Record<string, unknown>>>(`select * from ${table} order by ${order}`).execute(tx)).rows
    return {
      cases: await read('reconsideration_case', 'id'),
      views: await read('hearing_of_views', 'id'),
      entries: (await read('entry', 'record_id, seq')).map(({ id, salts, digest, ...said }) => said),
      clocks: await read('clock', 'record_id, period, run'),
      numbers: await read('number_issued', 'series, year, n'),
      series: await read('number_series', 'series, year'),
    }
  })
  const search = await house.store.transaction(scopeOf(byLaw(region)), async (tx) => {
    await write(tx, everyRow)
    const { rows } =
      await sql`select ledger, record_id, reading, started_on, organ_path, assignees, body, cardinality(grams)
      from search_text order by record_id, reading`.execute(tx)
    return rows
  })
  const names = new Map<string, string>(Object.entries(accounts).map(([login, id]) => [id, login]))
  return JSON.stringify({ ...tables, search }, null, 1).replaceAll(
    /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    (id) => {
      names.set(id, names.get(id) ?? `#${names.size}`)
      return names.get(id) ?? ''
    },
  )
}

describe.each(engines)('一个环节办理多件 · $name', (engine: Engine) => {
  let districts: readonly District[] = []
  beforeAll(async () => {
    districts = [await openDistrict(engine), await openDistrict(engine)]
  })
  afterAll(async () => {
    for (const district of districts) await district.close()
  })

  test('一起办理与逐件办理，存下来的完全相同；办理记录的链条成立', async () => {
    const [many, single] = districts
    if (!many || !single) throw new Error('two districts are wanted')
    const [made, one] = [await play(many, together), await play(single, oneByOne)]
    const told = (rounds: readonly (readonly StoredMatter[])[]) =>
      rounds.map((round) =>
        round.map(({ row, version, entries }) => [row.id, row.state, row['caseNo'], version, entries.length]),
      )
    expect(told(made)).toEqual(told(one))
    expect(made[3]?.map(({ row }) => [row.state, row['caseNo']])).toEqual([
      ['accepted', '某政复〔2024〕6号'],
      ['accepted', '某政复〔2024〕7号'],
    ])
    expect((await stored(many)).split('\n')).toEqual((await stored(single)).split('\n'))
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-many-'))
    const verdict = await verifyRegion(many.house, await openKeeper(folder), region)
    expect(verdict).toMatchObject({ holds: true, finding: null })
    await rm(folder, { recursive: true })
  })

  test('每件各有其结果：有权、版本、依法不能、填错、看不见，都说明是哪一件；没有办成的不动', async () => {
    const [district] = districts
    if (!district) throw new Error('a district is wanted')
    district.today('2024-03-22')
    const before = await stored(district)
    const input = { suspensionGround: 'legalQuestion' }
    const asked: readonly AskedMove[] = [
      { id: idOf(1), input },
      { id: idOf(3), input, version: 1 },
      { id: idOf(2), input },
      { id: idOf(4), input: {} },
      { id: idOf(1), input },
      { id: idOf(9), input },
    ]
    const judge = (by: Login) =>
      acting(district, by, (tx, recording) => judgeMoves(tx, ledger, 'suspend', asked, recording))
    const told = (await judge('clerk')).map((one) =>
      isDecided(one) ? one.change.row.state : [one.id, one.problem.problem.status],
    )
    expect(told).toEqual(['suspended', [idOf(3), 412], [idOf(2), 409], [idOf(4), 400], [idOf(1), 412], [idOf(9), 404]])
    expect((await judge('chief')).map((one) => (isDecided(one) ? null : one.problem.problem.status))).toEqual([
      403, 403, 403, 403, 403, 404,
    ])
    expect((await judge('stranger')).map((one) => (isDecided(one) ? null : one.problem.problem.status))).toEqual(
      asked.map(() => 404),
    )
    expect(await stored(district)).toBe(before)
  })
})
