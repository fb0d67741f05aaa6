import type { Page, RecordView } from '@fazhi/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'

const callers = 32

describe.each(engines)('许多人同时办理 · $name', (engine) => {
  let district: District
  let clerk: Client
  beforeAll(async () => {
    district = await openDistrict(engine)
    clerk = await district.as('clerk')
  })
  afterAll(() => district.close())

  const takeIn = async () => (await clerk.send('POST', casesUrl, draft)).body
  const accept = (view: RecordView) =>
    move(clerk, view, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })

  test('三十二件同时受理：连接只有十个，谁也不等谁，案号不重不漏；旁人同时在看，一件也看不到', async () => {
    const taken: RecordView[] = []
    for (let i = 0; i < callers; i += 1) taken.push(await takeIn())
    const stranger = await district.as('stranger')
    await stranger.get<Page>(casesUrl)
    const [accepted, seen] = await Promise.all([
      Promise.all(taken.map(accept)),
      Promise.all(Array.from({ length: callers }, () => stranger.get<Page>(`${casesUrl}?total=exact`))),
    ])
    expect(accepted.map((a) => a.status)).toEqual(taken.map(() => 200))
    const numbers = accepted.map((a) => Number(/(\d+)号$/.exec(String(a.body.row['caseNo']))?.[1]))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(taken.map((_, i) => i + 1))
    expect(seen.map((s) => s.body.total?.count)).toEqual(seen.map(() => 0))
  })

  test('同一件被两人同时办理：一人办成，另一人被告知记录已变', async () => {
    for (let i = 0; i < 8; i += 1) {
      const view = await takeIn()
      const statuses = (await Promise.all([accept(view), accept(view)])).map((a) => a.status)
      expect(statuses.toSorted()).toEqual([200, 412])
    }
  })

  test('同一请求编号同时送来八次，只登记一件', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => clerk.send('POST', casesUrl, draft, { 'idempotency-key': 'once' })),
    )
    expect(new Set(answers.map((a) => a.body.row.id)).size).toBe(1)
    expect(answers.map((a) => a.status)).toEqual(answers.map(() => 201))
  })
})
