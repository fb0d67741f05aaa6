import { addDays, type Calendar, type PlainDate, plainDate, yearOf } from '@fazhi/law'
import { inspection } from '@fazhi/lines/enforcement/inspection'
import { enforcementOfficer } from '@fazhi/lines/enforcement/officer'
import { mondayOf } from '@fazhi/lines/enforcement/visit'
import { stepsFor } from './enforcement-inspections.ts'
import { penaltyDesk } from './enforcement-penalties.ts'
import { clerkOfUnit, type LinePlan, lineOf, planDays, planOf, targetOf, targetsOf } from './enforcement-plans.ts'
import { enterpriseKey } from './enforcement-registers.ts'
import { planningUnits } from './enforcement-units.ts'
import { cycled } from './matter.ts'
import { organId } from './region.ts'
import { type DemoMatter, matter } from './script.ts'
import { workingDayBy, workingDayFrom } from './working-day.ts'

const kinds = ['named', 'named', 'drawn', 'named', 'undrawn', 'named', 'unannounced'] as const
const units = planningUnits.slice(0, 8)
const perUnit = 3

/** The plan of the year that runs: its windows lie about the day, and several departments mean to visit the same. */
export function enforcementDesk(today: PlainDate, calendar: Calendar): readonly DemoMatter[] {
  const year = yearOf(today)
  const days = planDays(year, calendar)
  // Nothing of it may fall into the years that the history tells; and the plan must have been published.
  if (year < 2025 || workingDayFrom(days.published, 8, calendar) >= today) return []
  const last = plainDate(`${year}-12-31`)
  const week = mondayOf(today)
  const lines = units.flatMap((unit, u) =>
    Array.from({ length: perUnit }, (_, n): LinePlan => {
      const windowFrom = addDays(week, 7 * ((u + n * 2) % 4) - 7)
      const to = addDays(windowFrom, 18 + ((u * 5) % 14))
      return {
        key: `desk-line-${unit.organ}-${n}`,
        unit,
        u,
        n,
        windowFrom: windowFrom > last ? last : windowFrom,
        windowTo: to > last ? last : to,
        outcome: 'approve',
        kind: cycled(kinds, u * perUnit + n),
      }
    }),
  )
  const addedOn = workingDayFrom(days.published, 5, calendar)
  const targets = lines.flatMap((l, i) => targetsOf(l, (n) => [(i + n) % 6, 6 + ((i * 5) % 9), 15 + ((i * 3) % 12)]))
  return [
    ...units.map((unit) => planOf(`desk-plan-${unit.organ}`, year, unit, perUnit, days)),
    ...lines.map((l) => lineOf(`desk-plan-${l.unit.organ}`, year, l, days, calendar)),
    ...targets.map((t) => targetOf(t, addedOn, [])),
    ...underWay(today, calendar),
    ...(workingDayFrom(today, -33, calendar) < `${year}-01-01` && year === 2025 ? [] : penaltyDesk(today, calendar)),
  ]
}

/** Inspections on the desk: one to be approved, one noticed, two to be corrected, one of them overdue; one certificate asked for. */
function underWay(today: PlainDate, calendar: Calendar): readonly DemoMatter[] {
  const latest = workingDayBy(today, calendar)
  const back = (n: number) => workingDayFrom(latest, -n, calendar)
  const drawn = (
    n: number,
    preparedOn: PlainDate,
    steps: (by: ReturnType<typeof stepsFor>) => Parameters<typeof matter<typeof inspection>>[3],
  ) => {
    const unit = cycled(units, n)
    return matter(
      inspection,
      `desk-inspection-${n}`,
      {
        by: clerkOfUnit(unit),
        on: preparedOn,
        draft: {
          department: organId(unit.organ),
          enterprise: enterpriseKey(30 + n),
          mode: 'case',
          trigger: 'complaint',
          triggerNote: `12345热线演示${800 + n}号`,
          content: '投诉举报反映的事项',
          preparedOn,
        },
      },
      steps(stepsFor(unit, n)),
    )
  }
  return [
    drawn(0, back(1), () => []),
    drawn(1, back(3), (by) => [by.notify(back(2))]),
    drawn(2, back(9), (by) => [
      by.notify(back(8)),
      by.enter(back(7)),
      by.conclude(back(7), 'minor'),
      by.order(back(7), addDays(today, 4)),
    ]),
    drawn(3, back(20), (by) => [
      by.notify(back(19)),
      by.enter(back(18)),
      by.conclude(back(18), 'violation'),
      by.order(back(18), back(3)),
    ]),
    matter(enforcementOfficer, 'desk-officer', {
      by: 'coordinator',
      on: back(4),
      draft: {
        name: '演示·新任执法员',
        unit: organId('market'),
        duty: '执法员',
        staffing: 'civilServant',
        domain: '市场监管',
        appliedOn: back(4),
      },
    }),
  ]
}
