import type { RecordView } from '@fazhi/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'

/** What every transaction says before and after its work. */
const ceremony = /^(begin|commit|set local role|select app_scope)/

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

  /** The statements of a request beyond those that read the session (four in a transaction of their own) and the ceremony. */
  const count = async (request: () => Promise<unknown>) => {
    said.length = 0
    await request()
    const work = said.filter((sql) => !ceremony.test(sql))
    const session = work.filter((sql) => /from "(session|appointment|region)"/.test(sql)).length
    return { transactions: said.filter((sql) => sql === 'begin').length, work: work.length - session }
  }

  test('a record is read in four statements, a list in three; a move takes eight, fifteen when it draws a number', async () => {
    // Row, entries, issued documents, names of organs and accounts.
    expect(await count(() => clerk.get(`${casesUrl}/${view.row.id}`))).toEqual({ transactions: 2, work: 4 })
    // Page with its nearest clocks, bounded total, names.
    expect(await count(() => clerk.get(casesUrl))).toEqual({ transactions: 2, work: 3 })
    expect(await count(() => clerk.get(`${casesUrl}?total=none`))).toEqual({ transactions: 2, work: 2 })
    // Both years' figures, one scan each.
    expect(await count(() => clerk.get(`${casesUrl}/figures?year=2024`))).toEqual({ transactions: 2, work: 2 })
    const accept = await count(async () => {
      view = (await move(clerk, view, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })).body
    })
    expect(accept).toEqual({ transactions: 2, work: 15 })
    const suspend = await count(() => move(clerk, view, 'suspend', { suspensionGround: 'other' }))
    // Row locked, entries, row, entry, clocks; then documents and names for the answer.
    expect(suspend).toEqual({ transactions: 2, work: 8 })
  })
})
