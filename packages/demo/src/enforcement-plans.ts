import { addDays, type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import type { OrganId, RecordId } from '@fazhi/ledger'
import { proposeVisits } from '@fazhi/lines/enforcement/merge-proposal'
import { inspectionPlan } from '@fazhi/lines/enforcement/plan'
import { planLine } from '@fazhi/lines/enforcement/plan-line'
import type { PlannedCheck } from '@fazhi/lines/enforcement/planned-check'
import { inspectionTarget } from '@fazhi/lines/enforcement/target'
import { jointVisit } from '@fazhi/lines/enforcement/visit'
import { familyAt, inspectionItemKey, linesOf2024 } from './enforcement-items.ts'
import { enterpriseKey } from './enforcement-registers.ts'
import { type EnforcingUnit, planningUnits } from './enforcement-units.ts'
import { organId, organs } from './region.ts'
import { type DemoMatter, type Login, matter, type StepOf } from './script.ts'
import { workingDayBy, workingDayFrom } from './working-day.ts'

export const clerkOfUnit = (unit: EnforcingUnit) => `enforce-${unit.organ}` as Login
export const headOfUnit = (unit: EnforcingUnit) => `enforce-head-${unit.organ}` as Login
const coordinator = 'coordinator'

/** The days of a year on which a plan goes its way. */
export interface PlanDays {
  readonly drafted: PlainDate
  readonly submitted: PlainDate
  readonly reviewed: PlainDate
  readonly approved: PlainDate
  readonly published: PlainDate
}
export function planDays(year: number, calendar: Calendar): PlanDays {
  const day = (n: number) => workingDayFrom(plainDate(`${year}-01-01`), n, calendar)
  return { drafted: day(4), submitted: day(8), reviewed: day(16), approved: day(20), published: day(22) }
}

export interface LinePlan {
  readonly key: string
  readonly unit: EnforcingUnit
  readonly u: number
  readonly n: number
  readonly windowFrom: PlainDate
  readonly windowTo: PlainDate
  readonly outcome: 'approve' | 'merge' | 'cut' | 'returned'
  readonly kind: 'named' | 'drawn' | 'undrawn' | 'unannounced'
  /** Whom it is merged with. */
  readonly into?: string
}
const nameOf = (unit: EnforcingUnit) =>
  organs.find((o) => o.id === organId(unit.organ))?.name.replace('双塔区', '') ?? ''

export function planOf(key: string, year: number, unit: EnforcingUnit, lines: number, days: PlanDays): DemoMatter {
  const by = clerkOfUnit(unit)
  return matter(
    inspectionPlan,
    key,
    {
      by,
      on: days.drafted,
      draft: {
        department: organId(unit.organ),
        planYear: year,
        title: `${nameOf(unit)}${year}年度涉企行政检查计划`,
        draftedOn: days.drafted,
      },
    },
    [
      { move: 'submit', on: days.submitted, by, approvedBy: headOfUnit(unit), input: { lines } },
      { move: 'review', on: days.reviewed, by: coordinator, input: { opinion: '逐项审查，合并、削减的已告知。' } },
      {
        move: 'publish',
        on: days.published,
        by,
        input: { approvedOn: days.approved, publishedAt: '双塔区人民政府网站' },
      },
    ],
  )
}

type LineStep = StepOf<typeof planLine>
function reviewOf({ outcome, into, unit }: LinePlan, days: PlanDays, calendar: Calendar): readonly LineStep[] {
  const by = clerkOfUnit(unit)
  const submit: LineStep = { move: 'submit', on: days.submitted, by, input: {} }
  const approve: LineStep = { move: 'approve', on: days.reviewed, by: coordinator, input: {} }
  if (outcome === 'cut')
    return [
      submit,
      { move: 'cut', on: days.reviewed, by: coordinator, input: { opinion: '可以用数据核查，不必上门。' } },
    ]
  if (outcome === 'merge' && into !== undefined)
    return [
      submit,
      {
        move: 'merge',
        on: days.reviewed,
        by: coordinator,
        input: { mergedInto: into, opinion: '与同类检查合并，一次完成。' },
      },
    ]
  if (outcome === 'returned')
    return [
      submit,
      {
        move: 'giveBack',
        on: workingDayFrom(days.submitted, 2, calendar),
        by: coordinator,
        input: { opinion: '检查依据请写到条。' },
      },
      { ...submit, on: workingDayFrom(days.submitted, 4, calendar) },
      approve,
    ]
  return [submit, approve]
}

export function lineOf(plan: string, year: number, l: LinePlan, days: PlanDays, calendar: Calendar): DemoMatter {
  const { unit, u, n, kind } = l
  const by = clerkOfUnit(unit)
  const isSampled = kind === 'drawn' || kind === 'undrawn'
  const isApproved = l.outcome === 'approve' || l.outcome === 'returned'
  return matter(
    planLine,
    l.key,
    {
      by,
      on: days.drafted,
      draft: {
        plan,
        department: organId(unit.organ),
        planYear: year,
        item: inspectionItemKey(unit, n),
        family: familyAt(u, n),
        content: `《${unit.law}》第${12 + n}条规定的事项`,
        objects: isSampled ? '经营主体库随机抽取' : '列明的经营主体',
        objectKind: isSampled ? 'sampled' : 'named',
        expected: 2,
        ...(isSampled ? { library: 72 } : {}),
        times: 1,
        basis: `《${unit.law}》第${12 + n}条`,
        windowFrom: l.windowFrom,
        windowTo: l.windowTo,
        method: isSampled ? 'doubleRandom' : 'daily',
        notice: kind === 'unannounced' ? 'unannounced' : 'announced',
        urgency: 'ordinary',
        origin: 'routine',
        draftedOn: days.drafted,
      },
    },
    [
      ...reviewOf(l, days, calendar),
      ...(isApproved ? [{ move: 'publish', on: days.published, by, input: {} } satisfies LineStep] : []),
      ...(kind === 'drawn' && isApproved
        ? [
            {
              move: 'draw',
              on: workingDayFrom(days.published, 2, calendar),
              by,
              input: { seed: `演示${year}-${u}-${n}` },
            } satisfies LineStep,
          ]
        : []),
    ],
  )
}

export interface TargetPlan extends PlannedCheck {
  readonly unit: EnforcingUnit
  readonly n: number
}
/** The objects of a line, as the detection reads them: two enterprises each. */
export const targetsOf = (l: LinePlan, choose: (n: number) => readonly number[]): readonly TargetPlan[] =>
  l.kind === 'undrawn' || (l.outcome !== 'approve' && l.outcome !== 'returned')
    ? []
    : choose(l.n).map((e) => ({
        id: `${l.key}-at-${e}` as RecordId,
        line: l.key as RecordId,
        department: organId(l.unit.organ),
        enterprise: enterpriseKey(e) as RecordId,
        family: familyAt(l.u, l.n),
        windowFrom: l.windowFrom,
        windowTo: l.windowTo,
        notice: l.kind === 'unannounced' ? 'unannounced' : 'announced',
        urgency: 'ordinary',
        origin: 'routine',
        objectKind: l.kind === 'drawn' ? 'sampled' : 'named',
        drawnOn: l.kind === 'drawn' ? l.windowFrom : null,
        state: 'published',
        unit: l.unit,
        n: l.n,
      }))

export type TargetStep = StepOf<typeof inspectionTarget>
export const targetOf = (t: TargetPlan, addedOn: PlainDate, steps: readonly TargetStep[]): DemoMatter =>
  matter(
    inspectionTarget,
    t.id,
    {
      by: clerkOfUnit(t.unit),
      on: addedOn,
      draft: {
        line: t.line,
        department: t.department,
        enterprise: t.enterprise,
        windowFrom: t.windowFrom,
        windowTo: t.windowTo,
        addedOn,
      },
    },
    steps,
  )

/** Seventeen of the eighty-four are merged, cut or returned, as reviews go. */
const outcomeAt = (n: number): LinePlan['outcome'] => (n % 17 === 5 ? 'cut' : n % 19 === 7 ? 'returned' : 'approve')
const kindAt = (n: number): LinePlan['kind'] =>
  n % 11 === 3 ? 'unannounced' : n % 7 === 4 ? 'drawn' : n % 23 === 9 ? 'undrawn' : 'named'
const days = (calendar: Calendar) => planDays(2024, calendar)

export function lines2024(calendar: Calendar): readonly LinePlan[] {
  let count = 0
  return planningUnits.flatMap((unit, u) =>
    Array.from({ length: linesOf2024[u] ?? 0 }, (_, n): LinePlan => {
      count += 1
      const month = 3 + ((n * 2 + u) % 9)
      const windowFrom = workingDayFrom(plainDate(`2024-${`${month}`.padStart(2, '0')}-01`), 1, calendar)
      const windowTo = workingDayBy(addDays(windowFrom, 40 + ((u * 7) % 30)), calendar)
      const isMerged = n === 2 && u > 7 && u < 12
      return {
        key: `line-2024-${unit.organ}-${n}`,
        unit,
        u,
        n,
        windowFrom,
        windowTo,
        outcome: isMerged ? 'merge' : outcomeAt(count),
        kind: kindAt(count),
        ...(isMerged ? { into: 'line-2024-market-0' } : {}),
      }
    }),
  )
}
export const targets2024 = (calendar: Calendar): readonly TargetPlan[] =>
  lines2024(calendar).flatMap((l, i) => targetsOf(l, (n) => [(i * 5 + n) % 24, 24 + ((i * 7) % 40)]))

const agreedOn = plainDate('2024-02-29')
/** The visits of 2024 in which several departments came together: what the proposal itself says of the plan. */
export const visits2024 = (calendar: Calendar) => proposeVisits(targets2024(calendar), agreedOn).visits.slice(0, 14)

export const visitKey = (n: number) => `joint-2024-${n}`
const visitOf = (
  { enterprise, departments, windowFrom, windowTo, weekOf, checks }: ReturnType<typeof visits2024>[number],
  n: number,
  calendar: Calendar,
): DemoMatter => {
  const [lead = organId('market'), second = organId('urban'), third, fourth, fifth] = departments
  const on = workingDayBy(windowTo, calendar)
  const more = { third, fourth, fifth } as const
  const others = Object.fromEntries(
    Object.entries(more).filter((entry): entry is [string, OrganId] => entry[1] !== undefined),
  )
  return matter(
    jointVisit,
    visitKey(n),
    {
      by: coordinator,
      on: agreedOn,
      draft: { enterprise, lead, second, ...others, matters: checks.length, windowFrom, windowTo, weekOf, agreedOn },
    },
    [
      { move: 'schedule', on: workingDayFrom(agreedOn, 3, calendar), by: coordinator, input: { visitOn: on } },
      { move: 'finish', on, by: coordinator, input: {} },
    ],
  )
}

/** The plans of 2024: thirteen departments, eighty-four lines. */
export function plans2024(calendar: Calendar): readonly DemoMatter[] {
  const on = days(calendar)
  const lines = lines2024(calendar)
  return [
    ...planningUnits.map((unit, u) => planOf(`plan-2024-${unit.organ}`, 2024, unit, linesOf2024[u] ?? 0, on)),
    ...lines.map((l) => lineOf(`plan-2024-${l.unit.organ}`, 2024, l, on, calendar)),
    ...visits2024(calendar).map((v, n) => visitOf(v, n, calendar)),
  ]
}
