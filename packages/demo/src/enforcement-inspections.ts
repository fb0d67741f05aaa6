import { addDays, type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { inspection } from '@fazhi/lines/enforcement/inspection'
import { inspectionRating } from '@fazhi/lines/enforcement/rating'
import { officerKey } from './enforcement-officers.ts'
import {
  clerkOfUnit,
  headOfUnit,
  planDays,
  type TargetPlan,
  type TargetStep,
  targetOf,
  targets2024,
  visitKey,
  visits2024,
} from './enforcement-plans.ts'
import { enterpriseKey } from './enforcement-registers.ts'
import { type EnforcingUnit, planningUnits } from './enforcement-units.ts'
import { cycled } from './matter.ts'
import { organId } from './region.ts'
import { type DemoMatter, matter, type StepOf } from './script.ts'
import { workingDayBy, workingDayFrom } from './working-day.ts'

export type InspectionStep = StepOf<typeof inspection>
const problems = [
  '灭火器压力不足',
  '进货台账不全',
  '岗位操作规程没有上墙',
  '计量器具超过检定周期',
  '劳动合同没有写明休息时间',
  '危险废物标识不清',
] as const

/** The steps of an inspection by two officers of a unit. */
export const stepsFor = (unit: EnforcingUnit, n: number) => {
  const by = clerkOfUnit(unit)
  const pair = { lead: officerKey(unit, n % (unit.officers - 1)), second: officerKey(unit, unit.officers - 1) }
  return {
    notify: (on: PlainDate): InspectionStep => ({ move: 'notify', on, by, approvedBy: headOfUnit(unit), input: pair }),
    enter: (on: PlainDate): InspectionStep => ({
      move: 'enter',
      on,
      by,
      input: { entryWay: n % 6 === 5 ? 'none' : 'scan', enteredAt: '9时30分' },
    }),
    conclude: (on: PlainDate, finding: 'none' | 'minor' | 'violation'): InspectionStep => ({
      move: 'conclude',
      on,
      by,
      input: {
        leftAt: '11时',
        checklist: '按检查表逐项检查。',
        finding,
        ...(finding === 'none' ? {} : { problems: `${cycled(problems, n)}。` }),
      },
    }),
    order: (on: PlainDate, correctBy: PlainDate): InspectionStep => ({
      move: 'order',
      on,
      by,
      input: { correctItems: `纠正：${cycled(problems, n)}。`, correctBy },
    }),
    recheck: (on: PlainDate): InspectionStep => ({ move: 'recheck', on, by, input: { recheck: 'corrected' } }),
    close: (on: PlainDate): InspectionStep => ({ move: 'close', on, by, input: {} }),
  }
}
const findings = ['none', 'minor', 'none', 'none', 'violation', 'none'] as const

/** An inspection under the plan, from its approval to its close. */
export function inspectionOf(
  t: TargetPlan,
  on: PlainDate,
  n: number,
  visit: string | null,
  calendar: Calendar,
): DemoMatter {
  const by = clerkOfUnit(t.unit)
  const steps = stepsFor(t.unit, n)
  const after = (days: number) => workingDayFrom(on, days, calendar)
  const finding = cycled(findings, n)
  return matter(
    inspection,
    `inspection-${t.id}`,
    {
      by,
      on: after(-5),
      draft: {
        department: t.department,
        enterprise: t.enterprise,
        mode: 'planned',
        line: t.line,
        ...(visit === null ? {} : { visit }),
        content: `《${t.unit.law}》规定的事项`,
        preparedOn: after(-5),
      },
    },
    [
      steps.notify(after(-3)),
      steps.enter(on),
      steps.conclude(on, finding),
      ...(finding === 'none' ? [] : [steps.order(on, after(10)), steps.recheck(after(9))]),
      steps.close(after(finding === 'none' ? 2 : 11)),
    ],
  )
}

const complained = ['none', 'none', 'repeated', 'none', 'none', 'withoutNotice', 'none', 'none'] as const
const ratingOf = (t: TargetPlan, on: PlainDate, n: number, calendar: Calendar): DemoMatter => {
  const complaint = cycled(complained, n)
  const ratedOn = workingDayFrom(on, 1, calendar)
  return matter(
    inspectionRating,
    `rating-${t.id}`,
    {
      by: 'coordinator',
      on: ratedOn,
      draft: {
        inspection: `inspection-${t.id}`,
        department: t.department,
        ratedOn,
        score: complaint === 'none' ? 4 + (n % 2) : 2,
        complaint,
      },
    },
    complaint === 'none'
      ? [{ move: 'close', on: workingDayFrom(ratedOn, 1, calendar), by: 'coordinator', input: {} }]
      : [
          { move: 'assess', on: workingDayFrom(ratedOn, 1, calendar), by: 'supervisor', input: {} },
          {
            move: 'close',
            on: workingDayFrom(ratedOn, 6, calendar),
            by: 'supervisor',
            input: { finding: 'partly', handling: '约谈该部门，要求按计划检查、出示通知书。' },
          },
        ],
  )
}

/** What was done with the objects of 2024: most inspected, some in joint visits, some dropped, some left. */
export function inspections2024(calendar: Calendar): readonly DemoMatter[] {
  const addedOn = workingDayFrom(planDays(2024, calendar).published, 4, calendar)
  const joined = new Map<string, { readonly key: string; readonly on: PlainDate }>()
  for (const [n, { checks, windowTo }] of visits2024(calendar).entries())
    for (const id of checks) joined.set(id, { key: visitKey(n), on: workingDayBy(windowTo, calendar) })
  const targets = targets2024(calendar)
  const planned = targets.flatMap((t, n): readonly DemoMatter[] => {
    const by = clerkOfUnit(t.unit)
    const visit = joined.get(t.id)
    const isLeft = n % 4 === 3 && !visit
    if (isLeft) {
      const drop: TargetStep = {
        move: 'drop',
        on: workingDayFrom(addedOn, 20, calendar),
        by,
        input: { dropReason: '数据核查可以代替上门。' },
      }
      return [targetOf(t, addedOn, n % 8 === 3 ? [drop] : [])]
    }
    const on = visit?.on ?? workingDayBy(addDays(t.windowFrom, 12), calendar)
    const merge: readonly TargetStep[] = visit
      ? [{ move: 'merge', on: plainDate('2024-02-29'), by: 'coordinator', input: { visit: visit.key } }]
      : []
    const record = inspectionOf(t, on, n, visit?.key ?? null, calendar)
    return [
      targetOf(t, addedOn, [...merge, { move: 'inspect', on, by, input: {} }]),
      record,
      ...(n % 5 === 0 ? [ratingOf(t, on, n / 5, calendar)] : []),
    ]
  })
  return [...planned, ...caseInspections(calendar)]
}

/** Outside the plan: complaints and transfers. */
const caseInspections = (calendar: Calendar): readonly DemoMatter[] =>
  planningUnits.slice(0, 6).map((unit, n) => {
    const on = workingDayFrom(plainDate('2024-04-08'), n * 17, calendar)
    const steps = stepsFor(unit, n)
    return matter(
      inspection,
      `inspection-case-${n + 1}`,
      {
        by: clerkOfUnit(unit),
        on,
        draft: {
          department: organId(unit.organ),
          enterprise: enterpriseKey(n * 11),
          mode: 'case',
          trigger: n % 2 === 0 ? 'complaint' : 'transfer',
          triggerNote: `12345热线演示${n + 1}号`,
          content: '投诉举报反映的事项',
          preparedOn: on,
        },
      },
      [
        steps.notify(on),
        steps.enter(workingDayFrom(on, 1, calendar)),
        steps.conclude(workingDayFrom(on, 1, calendar), 'none'),
        steps.close(workingDayFrom(on, 2, calendar)),
      ],
    )
  })
