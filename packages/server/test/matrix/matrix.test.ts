import { ledgers } from '@fazhi/lines'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { columnName } from '../../src/db/columns.ts'
import { engines } from '../engines.ts'
import { ledgerOracles, mayDo, namedOperations } from './oracle.ts'
import { standingTo } from './people.ts'
import { callsIn, pairwise, runInParallel, runSerially, tallyOf, tell } from './run.ts'
import { openTown, type Town } from './town.ts'
import { askWithWrongVersions } from './versions.ts'

const seed = 20_241_124

describe.each(engines)('权限矩阵 · $name', (engine) => {
  let town: Town
  beforeAll(async () => {
    town = await openTown(engine)
  }, 300_000)
  afterAll(() => town.close())

  test('每一项接口操作都写在法律文件里，文件里的每一项也都还在', () => {
    const { paths = {} } = town.app.swagger() as { paths?: Record<string, Record<string, unknown>> }
    const described = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => `${verb.toUpperCase()} ${path}`),
    )
    const named = namedOperations()
    expect(described.length).toBeGreaterThan(200)
    expect(described.filter((o) => !named.has(o))).toEqual([])
    expect([...named].filter((o) => !described.includes(o))).toEqual([])
  })

  test('敏感级别、环节和文书的名称与台账一致', () => {
    const levels = { open: '公开', internal: '内部', restricted: '限制知悉' } as const
    expect(ledgerOracles.map((o) => o.台账).toSorted()).toEqual(ledgers.map((l) => l.shape.code).toSorted())
    for (const ledger of ledgers) {
      const oracle = ledgerOracles.find((o) => o.台账 === ledger.shape.code)
      expect([oracle?.名称, oracle?.敏感级别]).toEqual([ledger.shape.label, levels[ledger.access.sensitivity]])
    }
  })

  test('各岗位、关系、操作、状态两两相配，逐一与法律文件相符；三十二人同时办理，各得其所', async () => {
    const records = await town.records()
    const { all, sample } = await pairwise(callsIn(town, records), seed, engine.name === 'embedded' ? 700 : undefined)
    const begun = performance.now()
    const { replies, faults } = await runSerially(town, sample)
    tell(
      `${engine.name}，两两相配，全部${all}次之中，${records.length}条记录`,
      tallyOf(sample),
      (performance.now() - begun) / 1000,
    )
    expect(faults).toEqual([])
    const again = performance.now()
    expect(await runInParallel(town, sample, replies, 32)).toEqual([])
    tell(`${engine.name}，三十二人同时`, tallyOf(sample), (performance.now() - again) / 1000)
    // Trying has changed nothing: what was forbidden was not done, and what was allowed was only tried.
    const versions = (of: typeof records) => of.map((r) => `${r.id} ${r.version} ${r.state}`).toSorted()
    expect(versions(await town.records())).toEqual(versions(records))
  }, 900_000)

  test('任何一种改动，没有版本的、版本不是现在这一版的，都不改', async () => {
    const before = await town.records()
    const { asked, faults } = await askWithWrongVersions(town)
    console.log(`${engine.name}：${asked}种改动，各以没有版本、旧的和不存在的版本提出`)
    expect(faults).toEqual([])
    expect(asked).toBeGreaterThan(80)
    const versions = (of: typeof before) => of.map((r) => `${r.id} ${r.version} ${r.state}`).toSorted()
    expect(versions(await town.records())).toEqual(versions(before))
  }, 300_000)

  test('准许制发的，确实制发得了', async () => {
    const records = await town.records()
    let issued = 0
    for (const oracle of ledgerOracles)
      for (const [name, document] of Object.entries(
        ledgers.find((l) => l.shape.code === oracle.台账)?.documents ?? {},
      )) {
        const record = records.find((r) => r.ledger.shape.code === oracle.台账 && document.when.includes(r.state))
        const who = record && town.identities.find((i) => mayDo(oracle, standingTo(i, record), record.state, '制发'))
        if ((document.series === undefined && document.number === undefined) || !record || !who) continue
        if (document.number !== undefined && record.row[columnName(document.number)] === null) continue
        const reply = await town.call(who, 'POST', `/api/ledgers/${oracle.台账}/${record.id}/documents/${name}`, {})
        expect([name, who.label, reply.status]).toEqual([name, who.label, 200])
        issued += 1
      }
    expect(issued).toBeGreaterThan(15)
  })
})
