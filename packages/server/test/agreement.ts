import assert from 'node:assert/strict'
import { addDays } from '@fazhi/law'
import {
  type AnyRow,
  type CalendarItem,
  figuresOf,
  findGrant,
  type HomeFigures,
  type HomeView,
  type Ledger,
  type Page,
  type RecordView,
} from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { type Answer, region } from './district.ts'
import type { Colleague } from './staff.ts'
import { lawful, type Place } from './walk.ts'

/** Numbers are one to last in every series and year, each once. */
export async function checkNumbers({ district }: Place): Promise<number> {
  const { rows } = await district.house.store.transaction(lawful, (tx) =>
    sql<{ series: string; year: number; last: number; count: number; least: number; most: number }>`
      select s.series, s.year, s.last, count(distinct i.n)::int as count, min(i.n) as least, max(i.n) as most
      from number_series s join number_issued i on i.region_code = s.region_code and i.series = s.series and i.year = s.year
      where s.region_code = ${region} group by s.series, s.year, s.last`.execute(tx),
  )
  for (const r of rows) assert.deepEqual([r.least, r.most, r.count], [1, r.last, r.last], `${r.series} ${r.year}`)
  return rows.reduce((sum, r) => sum + r.count, 0)
}

async function everyRow(actor: Colleague, ledger: Ledger, query = ''): Promise<readonly Page['items'][number][]> {
  const items: Page['items'][number][] = []
  for (let after: string | null = ''; after !== null; ) {
    const mark = after === '' ? '' : `&after=${after}`
    const url: string = `/api/ledgers/${ledger.shape.code}?limit=50&total=exact${mark}${query}`
    const { status, body }: Answer<Page> = await actor.client.get<Page>(url)
    assert.equal(status, 200)
    items.push(...body.items)
    assert(body.after !== null || body.total?.count === items.length, 'the total is the number of rows')
    after = body.after
  }
  return items
}

/** What one reader is told by home page, lists, tabs, records, calendar and figures is one and the same. */
export async function checkViews(place: Place, actor: Colleague): Promise<number> {
  const { client, post } = actor
  const home = (await client.get<HomeView>('/api/home')).body
  const figures = (await client.get<HomeFigures>('/api/home/figures')).body
  const lights = { red: 0, amber: 0, green: 0, grey: 0 }
  const dues: string[] = []
  const [from, to] = [addDays(place.today, -180), addDays(place.today, 180)]
  let rows = 0
  for (const ledger of ledgers) {
    const see = findGrant(ledger.access, post)?.see
    if (see === undefined || see === 'reportOnly' || see === 'public') continue
    const items = await everyRow(actor, ledger)
    rows += items.length
    const states = (await client.get<Record<string, number>>(`/api/ledgers/${ledger.shape.code}/states`)).body
    for (const [state, count] of Object.entries(states))
      assert.equal(items.filter((i) => i.row.state === state).length, count, `${ledger.shape.code} ${state}`)
    const masked = Object.keys(findGrant(ledger.access, post)?.masked ?? {})
    for (const { row, due } of items) {
      const { clocks } = (await client.get<RecordView>(`/api/ledgers/${ledger.shape.code}/${row.id}`)).body
      const open = clocks.filter((c) => c.standing === 'running' || c.standing === 'paused')
      for (const { light, standing, due: on, label } of open) {
        if (light) lights[light] += 1
        if (standing === 'running' && on !== null && on.slice(0, 10) >= from && on.slice(0, 10) <= to)
          dues.push(`${on.slice(0, 10)} ${label} ${row.id}`)
      }
      assert.equal(due === null, open.length === 0)
      if (due)
        assert(
          open.some((c) => c.light === due.light && c.label === due.label),
          'a list’s light is its record’s',
        )
    }
    if (masked.length > 0) continue
    const year = Number(place.today.slice(0, 4))
    const window = { from: `${year}-01-01`, to: `${year}-12-31`, cutOff: `${year}-12-31` } as Parameters<
      typeof figuresOf
    >[2]
    const recount = figuresOf(
      ledger,
      items.map((i): AnyRow => i.row),
      window,
    )
    const told = figures.find((f) => f.ledger === ledger.shape.code)
    for (const { name, value, numerator } of told?.figures ?? [])
      assert.deepEqual([name, value, numerator], [name, recount[name]?.value, recount[name]?.numerator])
  }
  assert.deepEqual(home.lights, lights, 'the lights of the home page are those of the records')
  const calendar = (await client.get<CalendarItem[]>(`/api/calendar?from=${from}&to=${to}`)).body
  const days = calendar.flatMap((c) => (c.kind === 'due' ? [`${c.on} ${c.label} ${c.record}`] : []))
  assert.deepEqual(days.toSorted(), dues.toSorted(), 'the last days of the calendar are those of the records')
  return rows
}
