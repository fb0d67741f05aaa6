import { addDays, plainDate } from '@fazhi/law'
import type { OrganId, RecordId } from '@fazhi/ledger'
import { proposeVisits } from '@fazhi/lines/enforcement/merge-proposal'
import type { PlannedCheck } from '@fazhi/lines/enforcement/planned-check'
import { expect, test } from 'vitest'

/** The same every run. */
function chooser(seed: number) {
  let state = seed
  return (among: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % among
  }
}
const start = plainDate('2026-01-01')
function checksOf(enterprises: number, departments: number, twiceOf: number): readonly PlannedCheck[] {
  const choose = chooser(11)
  return Array.from({ length: enterprises }, (_, e) => e).flatMap((e) =>
    Array.from({ length: departments }, (_, d) => d).flatMap((d) =>
      Array.from({ length: twiceOf > 0 && choose(twiceOf) === 0 ? 2 : 1 }, (_, n): PlannedCheck => {
        const windowFrom = addDays(start, choose(300))
        return {
          id: `${e}-${d}-${n}` as RecordId,
          line: `line-${d}` as RecordId,
          department: `unit-${d}` as OrganId,
          enterprise: `enterprise-${e}` as RecordId,
          family: 'fire',
          windowFrom,
          windowTo: addDays(windowFrom, 13 + choose(60)),
          notice: 'announced',
          urgency: 'ordinary',
          origin: 'routine',
          objectKind: 'named',
          drawnOn: null,
          state: 'published',
        }
      }),
    ),
  )
}

test.each`
  enterprises | departments | twiceOf | weekly
  ${10_000}   | ${30}       | ${0}    | ${null}
  ${10_000}   | ${30}       | ${0}    | ${200}
  ${1_000}    | ${30}       | ${10}   | ${null}
`(
  '$enterprises enterprises, $departments departments (a second window for one of $twiceOf), $weekly visits a team-week',
  ({
    enterprises,
    departments,
    twiceOf,
    weekly,
  }: {
    enterprises: number
    departments: number
    twiceOf: number
    weekly: number | null
  }) => {
    const checks = checksOf(enterprises, departments, twiceOf)
    const begun = performance.now()
    const { planned, proposed, lowerBound, isFewest, overfull } = proposeVisits(checks, start, {
      departments: 5,
      weekly,
    })
    const seconds = (performance.now() - begun) / 1000
    console.log(
      `${checks.length} inspections: ${planned} visits planned, ${proposed} proposed, no fewer than ${lowerBound} (${isFewest ? 'proved fewest' : 'not proved'}), ${overfull} team-weeks over, ${seconds.toFixed(1)} s`,
    )
    expect(proposed).toBeGreaterThanOrEqual(lowerBound)
    expect(proposed).toBeLessThan(planned)
    if (twiceOf === 0) expect(isFewest).toBe(true)
  },
  300_000,
)
