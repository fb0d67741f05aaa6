import { addDays, type PlainDate, setting } from '@fazhi/law'
import type { OrganId, RecordId } from '@fazhi/ledger'
import { fewestVisits, lowerBound } from './fewest-visits.ts'
import { whyNotMerged } from './plan-line-rules.ts'
import { byEnterprise, commonWindow, departmentsOf, type PlannedCheck } from './planned-check.ts'
import { mondayOf, mostDepartments } from './visit.ts'

/** How many departments may come at once, and how many visits a department can make in a week; no bound where null. */
export interface MergeLimits {
  readonly departments: number
  readonly weekly: number | null
}
export const mergeLimits: MergeLimits = {
  departments: setting('inspection.merge.departments', mostDepartments).byDefault,
  weekly: setting<number | null>('inspection.merge.weekly', null).byDefault,
}

export interface ProposedVisit {
  readonly enterprise: RecordId
  readonly checks: readonly RecordId[]
  readonly departments: readonly OrganId[]
  readonly windowFrom: PlainDate
  readonly windowTo: PlainDate
  /** The Monday of the week it is proposed for. */
  readonly weekOf: PlainDate
}
export interface MergeProposal {
  /** Visits in which several departments come together; the others stay as they are planned. */
  readonly visits: readonly ProposedVisit[]
  /** Of the mergeable inspections: how many visits they are now, would be, and cannot be fewer than. */
  readonly planned: number
  readonly proposed: number
  readonly lowerBound: number
  readonly isFewest: boolean
  /** Team-weeks with more visits than a team can make: nothing in the windows was left. */
  readonly overfull: number
}

/** What has not yet passed of each window, and may be merged at all. */
const open = (checks: readonly PlannedCheck[], from: PlainDate) =>
  checks.flatMap((c) => (whyNotMerged(c) !== null || c.windowTo < from ? [] : [c.windowFrom < from ? { ...c, windowFrom: from } : c]))

/** Enterprise by enterprise the fewest visits; then a week for each, the narrowest windows first, where the teams have least to do. */
export function proposeVisits(all: readonly PlannedCheck[], from: PlainDate, limits: MergeLimits = mergeLimits): MergeProposal {
  const checks = open(all, from)
  const found: Omit<ProposedVisit, 'weekOf'>[] = []
  let [proposed, bound, isFewest] = [0, 0, true]
  for (const [enterprise, own] of byEnterprise(checks)) {
    const plan = fewestVisits(own, limits.departments)
    proposed += plan.visits.length
    bound += plan.isFewest ? plan.visits.length : lowerBound(own, limits.departments)
    isFewest &&= plan.isFewest
    for (const visit of plan.visits) {
      const window = commonWindow(visit)
      if (window) found.push({ enterprise, checks: visit.map((c) => c.id), departments: departmentsOf(visit), ...window })
    }
  }
  const { visits, overfull } = spread(found, limits.weekly)
  return { visits: visits.filter((v) => v.departments.length > 1), planned: checks.length, proposed, lowerBound: bound, isFewest, overfull }
}

const weeksIn = (from: PlainDate, to: PlainDate): readonly PlainDate[] => {
  const weeks: PlainDate[] = []
  for (let week = mondayOf(from); week <= to; week = addDays(week, 7)) weeks.push(week)
  return weeks
}

/** Not exact: whether all visits can be held within the teams' weeks at all is a harder question than the fewest visits. */
function spread(visits: readonly Omit<ProposedVisit, 'weekOf'>[], weekly: number | null) {
  const load = new Map<string, number>()
  const loadOf = (department: OrganId, week: PlainDate) => load.get(`${department} ${week}`) ?? 0
  const heaviest = (departments: readonly OrganId[], week: PlainDate) => Math.max(...departments.map((d) => loadOf(d, week)))
  const weeksOf = new Map<string, readonly PlainDate[]>()
  const weeksFor = ({ windowFrom, windowTo }: Pick<ProposedVisit, 'windowFrom' | 'windowTo'>) => {
    const key = `${windowFrom} ${windowTo}`
    const known = weeksOf.get(key) ?? weeksIn(windowFrom, windowTo)
    weeksOf.set(key, known)
    return known
  }
  const placed = visits
    .map((visit) => ({ visit, weeks: weeksFor(visit) }))
    .toSorted((a, b) => a.weeks.length - b.weeks.length || (a.visit.windowTo < b.visit.windowTo ? -1 : 1))
    .map(({ visit, weeks }): ProposedVisit => {
      let [weekOf, least] = [weeks[0] ?? mondayOf(visit.windowFrom), Number.POSITIVE_INFINITY]
      for (const week of weeks) {
        const here = heaviest(visit.departments, week)
        if (here < least) [weekOf, least] = [week, here]
      }
      for (const d of visit.departments) load.set(`${d} ${weekOf}`, loadOf(d, weekOf) + 1)
      return { ...visit, weekOf }
    })
  const overfull = weekly === null ? 0 : [...load.values()].filter((n) => n > weekly).length
  return { visits: placed, overfull }
}
