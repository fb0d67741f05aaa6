import { addDays, type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { firstOffenceCheck } from '@fazhi/lines/enforcement/first-offence'
import { leniencyItem } from '@fazhi/lines/enforcement/leniency-item'
import { clerkOfUnit } from './enforcement-plans.ts'
import { type EnforcingUnit, enforcingUnits } from './enforcement-units.ts'
import { organId } from './region.ts'
import { type DemoMatter, matter } from './script.ts'
import { workingDayFrom } from './working-day.ts'

const collectedOn = plainDate('2024-11-04')

/** What a unit sends in for each of the four lists: which of its items, on what conditions. */
const sent = [
  {
    list: 'noPenalty',
    of: 'penalty',
    act: '首次未按规定公示许可，当日补齐',
    conditions: '首次违法；当日改正；没有危害后果',
  },
  { list: 'mitigated', of: 'penalty', act: '主动消除违法后果', conditions: '立案前主动改正；赔偿全部损失' },
  { list: 'lighter', of: 'penalty', act: '配合查处，如实陈述', conditions: '如实陈述；及时提供全部材料' },
  {
    list: 'noCoercion',
    of: 'coercion',
    act: '责令后立即停止并自行拆除',
    conditions: '责令改正期限内自行拆除；没有安全隐患',
  },
] as const

const sentBy = (unit: EnforcingUnit, calendar: Calendar): readonly DemoMatter[] =>
  sent.map(({ list, of, act, conditions }, n) => {
    const on = (days: number) => workingDayFrom(collectedOn, days, calendar)
    const by = 'coordinator'
    return matter(
      leniencyItem,
      `leniency-${unit.organ}-${list}`,
      {
        by: clerkOfUnit(unit),
        on: on(0),
        draft: {
          list,
          department: organId(unit.organ),
          item: `item-${unit.organ}-${of}-${of === 'penalty' ? n + 1 : 0}`,
          act,
          collectedOn: on(0),
          basis: `《${unit.law}》第五十三条`,
          conditions,
          handling: 'educate',
          ...(list === 'mitigated' ? { floor: 100_000 } : {}),
        },
      },
      [
        { move: 'review', on: on(10), by, input: { opinion: '依据写到条，条件明确，同意。' } },
        { move: 'publish', on: on(20), by, input: { edition: 1, place: '区政府网站行政执法公示专栏' } },
      ],
    )
  })

/** The four lists of the district in their first edition: two units have sent in what they have. */
export const leniency2024 = (calendar: Calendar): readonly DemoMatter[] =>
  enforcingUnits
    .filter(({ organ }) => organ === 'market' || organ === 'urban')
    .flatMap((unit) => sentBy(unit, calendar))

/** The judgement on a case under investigation: nothing earlier in any department's records, so the officer may spare. */
export const firstOffence = (unit: EnforcingUnit, n: number, on: PlainDate): DemoMatter =>
  matter(firstOffenceCheck, `desk-first-${n}`, {
    by: clerkOfUnit(unit),
    on,
    draft: {
      department: organId(unit.organ),
      penaltyCase: `desk-penalty-${n}`,
      askedOn: on,
      party: `演示·被处罚企业${n + 1}`,
      area: 'construction',
      slightness: 'notSlight',
      harm: 'slight',
      correction: 'inTime',
      fault: 'present',
      since: addDays(on, -730),
      earlier: 0,
      elsewhere: 0,
    },
  })
