import { addDays, isRefusal, nationalCalendar, type PlainDate, plainDate } from '@fazhi/law'
import {
  type AccountId,
  type Change,
  decideIntake,
  decideMove,
  isChange,
  type Ledger,
  lapsed,
  lightOf,
  type Matter,
  numbered,
  type OrganId,
  type Outcome,
  periodsOf,
  type RecordId,
  spanOf,
} from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { posts } from '@fazhi/lines/shared/posts'
import { assemble, type Count, figureIds } from '@fazhi/report'
import { describe, expect, test } from 'vitest'
import { type DemoEvent, demo, type Login, withAccounts } from './index.ts'

const accountOf = (login: Login) => {
  const at = demo.accounts.findIndex((a) => a.login === login)
  return `00000000-0000-7000-8000-0000000000${10 + at}` as AccountId
}
const holders = (post: string) =>
  new Set(demo.accounts.filter((a) => a.seats.some((s) => s.post === post)).map((a) => accountOf(a.login)))

/** Plays the script as a house would, day by day, through the engine alone. */
function play(today: PlainDate): ReadonlyMap<string, Matter> {
  const matters = new Map<string, Matter>()
  let drawn = 0
  const store = (key: string, change: Change) => {
    drawn++
    const { row, entry } = change.draws ? numbered(change, change.draws.field, `演示${drawn}号`) : change
    matters.set(key, { row, entries: [...(matters.get(key)?.entries ?? []), entry] })
  }
  const settle = (key: string, on: PlainDate) => {
    for (let matter = matters.get(key); matter; matter = matters.get(key)) {
      const change = lapsed(reconsiderationCase, matter, { calendar: nationalCalendar, today: on })
      if (!change) return
      store(key, change)
    }
  }
  for (const event of demo.events(today, nationalCalendar)) {
    settle(event.key, event.on)
    const outcome = outcomeOf(event, matters.get(event.key))
    if (!isChange(outcome)) throw new Error(`${event.key} ${event.on}: ${JSON.stringify([event, outcome])}`)
    store(event.key, outcome)
  }
  for (const key of matters.keys()) settle(key, today)
  return matters
}

function outcomeOf(event: DemoEvent, matter: Matter | undefined): Outcome {
  const by = { calendar: nationalCalendar, today: event.on }
  if (event.kind === 'intake') {
    const organ = seatOf(event.by)
    return decideIntake(reconsiderationCase, { id: event.key as RecordId, organ }, { ...event.draft }, by)
  }
  const { move, on, approvedBy, input } = event.step
  if (!matter) throw new Error(`${event.key} has no intake`)
  const ledger: Ledger = reconsiderationCase
  return decideMove(
    reconsiderationCase,
    matter,
    move,
    {
      ...withAccounts(reconsiderationCase, input, accountOf),
      on,
      ...(approvedBy === undefined ? {} : { approvedBy: accountOf(approvedBy) }),
    },
    { ...by, approvers: holders(ledger.moves[move]?.approval?.code ?? '') },
  )
}

function seatOf(login: Login): OrganId {
  const seat = demo.accounts.find((a) => a.login === login)?.seats[0]
  if (!seat) throw new Error(`${login} has no seat`)
  return seat.organ
}

const after = plainDate('2025-03-31')
/** The two closed years alone. */
const played = new Map([...play(after)].filter(([key]) => !key.startsWith('desk')))
const rows = [...played.values()].map((m) => m.row)
const inYear = (field: string, year: number) => rows.filter((r) => String(r[field] ?? '').startsWith(`${year}-`))
const tally = (values: readonly unknown[]) => {
  const counts: Record<string, number> = {}
  for (const value of values.map(String)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

describe('the two closed years', () => {
  test('97 cases are accepted in 2024 and 23 in 2023, and all of them are closed by 31 March 2025', () => {
    const cohort = inYear('acceptedOn', 2024)
    expect(cohort).toHaveLength(97)
    expect(cohort.filter((r) => r.closedOn !== null && String(r.closedOn) <= after)).toHaveLength(97)
    expect(inYear('acceptedOn', 2023).filter((r) => r.closedOn !== null)).toHaveLength(23)
  })

  test('two applications are declined and one lapses because nothing is handed in', () => {
    const finals = tally(rows.map((r) => r.state))
    expect(finals).toMatchObject({ declined: 2, givenUp: 1 })
    expect(Object.keys(finals).toSorted()).toEqual([
      'decided',
      'declined',
      'givenUp',
      'rejected',
      'settled',
      'terminated',
    ])
  })

  test('every case ends within its own time', () => {
    const late = [...played].flatMap(([key, matter]) =>
      periodsOf(reconsiderationCase, matter, { calendar: nationalCalendar, today: after })
        .filter((run) => run.standing === 'late' || isRefusal(run.reckoning))
        .map((run) => `${key} ${run.label}`),
    )
    expect(late).toEqual([])
  })

  test('about a third go by summary procedure, some stand still, some are extended, some corrected, two deemed accepted', () => {
    const moves = (name: string) => [...played.values()].filter((m) => m.entries.some((e) => e.name === name)).length
    expect(inYear('acceptedOn', 2024).filter((r) => r.procedure === 'summary')).toHaveLength(32)
    expect([moves('suspend'), moves('resume'), moves('extend'), moves('correct'), moves('deemAccepted')]).toEqual([
      9, 8, 7, 9, 2,
    ])
  })

  test('outcomes are mixed', () => {
    const outcomes = tally(inYear('acceptedOn', 2024).flatMap((r) => (r.outcome === null ? [] : [r.outcome])))
    for (const outcome of ['upheld', 'revoked', 'unlawful', 'performance', 'altered', 'claimRejected'])
      expect(outcomes[outcome], outcome).toBeGreaterThan(0)
    expect(outcomes['upheld']).toBeLessThan(49)
  })

  test('no month of 2024 is without a case, and no two claims read alike', () => {
    expect(new Set(inYear('receivedOn', 2024).map((r) => String(r.receivedOn).slice(0, 7))).size).toBe(12)
    expect(new Set(rows.map((r) => r.matter)).size).toBe(rows.length)
  })

  test('everything is done on a working day', () => {
    const resting = demo.events(after, nationalCalendar).filter((e) => !nationalCalendar.isWorkingDay(e.on))
    expect(resting).toEqual([])
  })
})

test('the report of 2024 reads as it was published, and every reconciliation holds', () => {
  const count = (figure: string, year: number, numerator: number, denominator: number | null): Count => ({
    ledger: 'reconsideration_case',
    figure,
    year,
    value: denominator === null ? numerator : numerator / denominator,
    numerator,
    denominator,
  })
  const [cohort, before] = [inYear('acceptedOn', 2024), inYear('acceptedOn', 2023)]
  const closed = cohort.filter((r) => String(r.closedOn ?? '9') <= after).length
  const report = assemble({
    year: 2024,
    region: demo.region.name,
    counts: [
      count('accepted', 2024, cohort.length, null),
      count('accepted', 2023, before.length, null),
      count('closingRate', 2024, closed, cohort.length),
    ],
    typed: demo.typed,
  })
  expect(report.figures.filter((f) => f.value === null).map((f) => f.id)).toEqual([])
  expect(report.figures.map((f) => f.id)).toEqual([...figureIds])
  expect(report.checks.filter((c) => !c.holds)).toEqual([])
  const printed = Object.fromEntries(report.figures.map((f) => [f.id, f.printed]))
  expect(printed).toMatchObject({
    F10: '20余次',
    F22: '400余人',
    F33: '97件',
    F34: '100%',
    F35: '增长3倍多',
    F41: '8000余份',
  })
})

describe('the desk', () => {
  const days = ['2025-06-11', '2025-10-04', '2026-02-20', '2026-03-16', '2026-09-26', '2026-11-24'].map(plainDate)

  test.each(days)('on %s every light shines', (today) => {
    const lights = [...play(today)].flatMap(([key, matter]) =>
      key.startsWith('desk')
        ? periodsOf(reconsiderationCase, matter, { calendar: nationalCalendar, today }).flatMap(
            (run) => lightOf(spanOf(run), today, nationalCalendar) ?? [],
          )
        : [],
    )
    expect(lights).toHaveLength(14)
    expect(new Set(lights)).toEqual(new Set(['green', 'amber', 'red', 'grey']))
  })

  test.each(days)('on %s nothing is deemed yet, and within ten days one application is', (today) => {
    const isDeemed = (m: Matter) => m.entries.some((e) => e.name === 'deemAccepted')
    const desk = (on: PlainDate) => [...play(on)].filter(([key]) => key === 'desk-3').map(([, m]) => m)
    expect(desk(today).some(isDeemed)).toBe(false)
    const [matter] = desk(today)
    if (!matter) throw new Error('no desk-3')
    const by = { calendar: nationalCalendar, today: addDays(today, 10) }
    expect(lapsed(reconsiderationCase, matter, by)?.entry.name).toBe('deemAccepted')
  })

  test.each(['2025-01-20', '2025-02-28', '2024-11-20'].map(plainDate))(
    'on %s the desk leaves 2023 and 2024 alone',
    (today) => {
      const accepted = [...play(today)].filter(
        ([key, m]) => key.startsWith('desk') && String(m.row.acceptedOn ?? '').startsWith('2024'),
      )
      expect(accepted).toEqual([])
    },
  )

  test('nothing lies after the day it is told for', () => {
    for (const today of [...days, plainDate('2024-06-01')])
      expect(demo.events(today, nationalCalendar).filter((e) => e.on > today)).toEqual([])
  })
})

test('the same day tells the same story', () => {
  expect(demo.events(after, nationalCalendar)).toEqual(demo.events(after, nationalCalendar))
})

test('every respondent is a unit, every seat is a post at a unit, and parents come before what is below them', () => {
  const units = demo.organs.map((o) => o.id)
  expect(rows.filter((r) => !units.some((id) => id === r.respondent))).toEqual([])
  for (const { seats } of demo.accounts)
    for (const { post, organ } of seats) {
      expect(units).toContain(organ)
      expect(posts.map((p) => p.code)).toContain(post)
    }
  for (const [at, { parent }] of demo.organs.entries())
    if (parent !== null) expect(units.indexOf(parent)).toBeLessThan(at)
})
