import { addDays, nationalCalendar, plainDate } from '@fazhi/law'
import { lapsed, lightOf, type Matter, periodsOf, spanOf } from '@fazhi/ledger'
import { expect, test } from 'vitest'
import { play } from '../test/play.ts'
import { demo } from './index.ts'

const days = ['2025-06-11', '2025-10-04', '2026-02-20', '2026-03-16', '2026-09-26', '2026-11-24'].map(plainDate)

test.each(days)('on %s every light shines, in every kind of matter that has a clock', (today) => {
  const running = [...play(today).values()].flatMap((matter) =>
    matter.key.startsWith('desk')
      ? periodsOf(matter.ledger, matter, { calendar: nationalCalendar, today }).flatMap((run) => {
          const light = lightOf(spanOf(run), today, nationalCalendar)
          return light === null ? [] : [{ light, of: matter.ledger.shape.code }]
        })
      : [],
  )
  expect(new Set(running.map((r) => r.light))).toEqual(new Set(['green', 'amber', 'red', 'grey']))
  const kinds = [
    'administrative_suit',
    'document_service',
    'normative_review',
    'reconsideration_case',
    'reconsideration_opinion',
  ]
  expect(running.map((r) => r.of)).toEqual(expect.arrayContaining(kinds))
})

test.each(days)('on %s nothing is deemed yet, and within ten days one application is', (today) => {
  const isDeemed = (m: Matter) => m.entries.some((e) => e.name === 'deemAccepted')
  const matter = play(today).get('desk-3')
  if (!matter) throw new Error('no desk-3')
  expect(isDeemed(matter)).toBe(false)
  const by = { calendar: nationalCalendar, today: addDays(today, 10) }
  expect(lapsed(matter.ledger, matter, by)?.entry.name).toBe('deemAccepted')
})

test.each(days)('on %s sessions and a hearing lie ahead', (today) => {
  const ahead = [...play(today).values()].flatMap(({ ledger, row }) =>
    Object.values(ledger.events ?? {}).filter(({ on }) => String(row[on] ?? '') > today),
  )
  const labels = new Set(ahead.map((e) => e.label))
  expect([...labels]).toEqual(expect.arrayContaining(['开庭', '行政复议听证', '建议书要求回复']))
})

test.each(['2025-01-20', '2025-02-28', '2024-11-20'].map(plainDate))(
  'on %s the desk leaves 2023 and 2024 alone',
  (today) => {
    const before = demo
      .events(today, nationalCalendar)
      .filter((e) => e.key.startsWith('desk') && e.kind === 'intake' && e.on <= '2024-12-31')
    expect(before).toEqual([])
  },
)

test('nothing lies after the day it is told for', () => {
  for (const today of [...days, plainDate('2024-06-01')])
    expect(demo.events(today, nationalCalendar).filter((e) => e.on > today)).toEqual([])
})
