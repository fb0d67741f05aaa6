import { isRefusal, nationalCalendar, plainDate } from '@fazhi/law'
import { figuresOf, periodsOf, replay } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { courtAppearance } from '@fazhi/lines/litigation/appearance'
import { administrativeSuit } from '@fazhi/lines/litigation/suit'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { applicationForwarding } from '@fazhi/lines/reconsideration/forwarding'
import { posts } from '@fazhi/lines/shared/posts'
import { assemble, figureIds, requestsOf } from '@fazhi/report'
import { describe, expect, test } from 'vitest'
import { play, rowsOf } from '../test/play.ts'
import { demo } from './index.ts'

const after = plainDate('2025-03-31')
/** The two closed years alone. */
const played = [...play(after).values()].filter(({ key }) => !key.startsWith('desk'))
const cases = played.filter((m) => m.ledger === reconsiderationCase)
const rows = rowsOf(played, reconsiderationCase)
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
    expect(cohort.filter((r) => r['closedOn'] !== null && String(r['closedOn']) <= after)).toHaveLength(97)
    expect(inYear('acceptedOn', 2023).filter((r) => r['closedOn'] !== null)).toHaveLength(23)
  })

  test('two applications are declined and one lapses because nothing is handed in', () => {
    expect(tally(rows.map((r) => r.state))).toMatchObject({ declined: 2, givenUp: 1 })
  })

  test('every record is what its entries say', () => {
    for (const { ledger, row, entries } of played) {
      const { state, facts } = replay(ledger, entries)
      expect(state).toBe(row.state)
      for (const field of Object.keys(ledger.shape.fields)) expect(facts[field], field).toEqual(row[field])
    }
  })

  test('every step is taken within its own time', () => {
    const late = played.flatMap((matter) =>
      periodsOf(matter.ledger, matter, { calendar: nationalCalendar, today: after })
        // 第四十一条第五项：中止满六十日才能终止，终止总在期满之后
        .filter((run) => run.period !== 'suspendedLong' && (run.standing === 'late' || isRefusal(run.reckoning)))
        .map((run) => `${matter.key} ${run.label}`),
    )
    expect(late).toEqual([])
  })

  test('about a third go by summary procedure, some stand still, some are extended, some corrected, two deemed accepted', () => {
    const moves = (name: string) => cases.filter((m) => m.entries.some((e) => e.name === name)).length
    expect(inYear('acceptedOn', 2024).filter((r) => r['procedure'] === 'summary')).toHaveLength(32)
    expect(['suspend', 'resume', 'extend', 'correct', 'deemAccepted'].map(moves)).toEqual([9, 8, 7, 9, 2])
  })

  test('eight applications came through stations, and each refers to its forwarding', () => {
    const forwardings = rowsOf(played, applicationForwarding).map((r) => r.id)
    const came = rows.filter((r) => r['channel'] === 'station')
    expect(came.map((r) => r['forwarding']).toSorted()).toEqual(forwardings.toSorted())
    expect(came).toHaveLength(8)
  })

  test('suits follow decisions in the role the law gives the government', () => {
    const suits = rowsOf(played, administrativeSuit)
    expect(tally(suits.map((s) => s['role']))).toEqual({ sole: 29, joint: 4, reviewAlone: 1 })
    for (const { reviewResult, reconsideration, defendant } of suits) {
      const decided = rows.find((r) => r.id === reconsideration)
      if (reviewResult === 'none') expect(decided).toBeUndefined()
      if (reviewResult === 'upheld') expect(decided).toMatchObject({ outcome: 'upheld', respondent: defendant })
      if (reviewResult === 'changed') expect([decided?.['outcome'], defendant]).toEqual(['altered', 'gov'])
    }
  })

  test('a head came to each of the 27 sessions of 2024; one session falls into the next year', () => {
    const sessions = rowsOf(played, courtAppearance).map((r) =>
      [String(r['heldOn']).slice(0, 4), r['headAppeared']].join(),
    )
    expect(tally(sessions)).toEqual({ '2024,yes': 27, '2025,yes': 1 })
  })

  test('outcomes are mixed', () => {
    const outcomes = tally(inYear('acceptedOn', 2024).flatMap((r) => r['outcome'] ?? []))
    for (const outcome of ['upheld', 'revoked', 'unlawful', 'performance', 'altered', 'claimRejected'])
      expect(outcomes[outcome], outcome).toBeGreaterThan(0)
    expect(outcomes['upheld']).toBeLessThan(49)
  })

  test('no month of 2024 is without a case, and no two claims read alike', () => {
    expect(new Set(inYear('receivedOn', 2024).map((r) => String(r['receivedOn']).slice(0, 7))).size).toBe(12)
    expect(new Set(rows.map((r) => r['matter'])).size).toBe(rows.length)
  })

  test('everything is done on a working day', () => {
    const resting = demo.events(after, nationalCalendar).filter((e) => !nationalCalendar.isWorkingDay(e.on))
    expect(resting).toEqual([])
  })
})

test('the report of 2024 reads as it was published, and no identity fails', () => {
  const counts = requestsOf(2024).map(({ ledger: code, figure: name, own, year, cutoff }) => {
    const ledger = findLedger(code)
    const figure = own ?? ledger?.figures[name]
    if (!ledger || !figure) throw new Error(`${code} has no ${name}`)
    const window = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`), cutOff: cutoff }
    const found = figuresOf({ ...ledger, figures: { [name]: figure } }, rowsOf(played, ledger), window)[name]
    if (!found) throw new Error(`${name} was not counted`)
    return { ledger: code, figure: name, year, ...found }
  })
  const report = assemble({ year: 2024, region: demo.region.name, counts, typed: demo.typed, fixed: null })
  expect(report.figures.filter((f) => f.value === null)).toEqual([])
  expect(report.figures.map((f) => f.id)).toEqual([...figureIds])
  expect(report.checks.filter((c) => c.standing === 'fails')).toEqual([])
  const printed = Object.fromEntries(
    report.figures.filter((f) => f.standing === 'counted').map((f) => [f.id, `${f.printed} ${f.value}`]),
  )
  expect(printed).toEqual({
    F04: '100% 1',
    F11: '30余件 34',
    F18: '27个 27',
    F19: '13个 13',
    F20: '84项 84',
    F21: '1565项 1565',
    F26: '1次 1',
    F22: '400余人 404',
    F23: '404人 404',
    F24: '2支 2',
    F25: '6人 6',
    F27: '13个 13',
    F28: '13个 13',
    F29: '1个 1',
    F30: '70余次 74',
    F31: '8份 8',
    F32: '100% 1',
    F33: '97件 97',
    F34: '100% 1',
    F35: `增长3倍多 ${74 / 23}`,
    F42: '159个 159',
    F43: '557人 557',
    F44: '3029次 3029',
    F45: '2801件 2801',
    F46: '3045起 3045',
    F47: '234人 234',
    F48: '177人 177',
    F49: '120人次 120',
    F50: '40余人次 43',
    F51: '240人 240',
    F52: '290人 290',
    F53: '966人 966',
    F54: '664人 664',
    F55: '302人 302',
  })
})

test('the same day tells the same story', () => {
  expect(demo.events(after, nationalCalendar)).toEqual(demo.events(after, nationalCalendar))
})

test('every respondent is a unit, every seat is a post at a unit, and parents come before what is below them', () => {
  const units = demo.organs.map((o) => o.id)
  expect(rows.filter((r) => !units.some((id) => id === r['respondent']))).toEqual([])
  for (const { seats } of demo.accounts)
    for (const { post, organ } of seats) {
      expect(units).toContain(organ)
      expect(posts.map((p) => p.code)).toContain(post)
    }
  for (const [at, { parent }] of demo.organs.entries())
    if (parent !== null) expect(units.indexOf(parent)).toBeLessThan(at)
})
