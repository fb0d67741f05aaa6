import type { RecordView } from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { attachedTables } from '../db/policies.ts'

/** What every transaction says before and after its work. */
const ceremony = /^(begin|commit|select app_scope)/

describe.each(engines)('每次请求的语句数 · $name', (engine) => {
  let district: District
  let clerk: Client
  let view: RecordView
  const said: string[] = []
  beforeAll(async () => {
    district = await openDistrict(engine, { onQuery: (sql) => said.push(sql) })
    clerk = await district.as('clerk')
    view = (await clerk.send('POST', casesUrl, draft)).body
  })
  afterAll(() => district.close())

  /** The statements of a request beyond the ceremony, and beside the one that asks whether the session still stands. */
  const count = async (request: () => Promise<unknown>) => {
    said.length = 0
    await request()
    const work = said.filter((sql) => !ceremony.test(sql))
    const session = work.filter((sql) => /from session/.test(sql)).length
    return {
      transactions: said.filter((sql) => sql.startsWith('select app_scope')).length,
      session,
      work: work.length - session,
    }
  }
  const one = { transactions: 1, session: 1 }

  test('a request is one transaction: a record is read in one statement, a list in two, a move takes five', async () => {
    await clerk.get(casesUrl)
    expect(await count(() => clerk.get(`${casesUrl}/${view.row.id}`))).toEqual({ ...one, work: 1 })
    // Page with its nearest clocks and its names; bounded total.
    expect(await count(() => clerk.get(casesUrl))).toEqual({ ...one, work: 2 })
    expect(await count(() => clerk.get(`${casesUrl}?total=none`))).toEqual({ ...one, work: 1 })
    const accept = await count(async () => {
      view = (await move(clerk, view, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })).body
    })
    // Who handles it is who reaches it: what is attached to the record follows. Its number is drawn, in the region's own
    // style, and can be searched for, which takes the row of the index and the question under which it is written. What
    // is public of it says when it changed.
    expect(accept).toEqual({ ...one, work: 14 + attachedTables.length })
    const suspend = await count(() => move(clerk, view, 'suspend', { suspensionGround: 'other' }))
    // Record locked; row, entry, and three clocks: two together and one.
    expect(suspend).toEqual({ ...one, work: 5 })
  })

  test('the figures of a year and the last take one scan for each date they are counted by', async () => {
    const dates = new Set(
      Object.values(reconsiderationCase.figures).map((f) => ('on' in f && !('cumulative' in f) ? f.on : '')),
    )
    const { work } = await count(() => clerk.get(`${casesUrl}/figures?year=2024`))
    expect(work).toBe(2 * dates.size)
    // Both years, by month, unit and kind together; then the names of the units.
    const board = await count(() => clerk.get(`${casesUrl}/figures/board?year=2024`))
    expect(board).toEqual({ ...one, work: dates.size + 1 })
  })
})
