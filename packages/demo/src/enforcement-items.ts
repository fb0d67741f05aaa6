import { type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { discretionStep } from '@fazhi/lines/enforcement/discretion'
import { enforcementItem } from '@fazhi/lines/enforcement/item'
import { itemBatch } from '@fazhi/lines/enforcement/item-batch'
import { type EnforcingUnit, enforcingUnits, planningUnits, subjectKey } from './enforcement-units.ts'
import { cycled } from './matter.ts'
import { organId } from './region.ts'
import { type DemoMatter, matter } from './script.ts'
import { workingDayFrom } from './working-day.ts'

const by = 'coordinator'

const batch = (key: string, name: string, draftedOn: PlainDate, approvedOn: PlainDate, expected: number): DemoMatter =>
  matter(
    itemBatch,
    key,
    {
      by,
      on: draftedOn,
      draft: { name, reason: 'sortOut', ground: '辽宁省行政执法事项梳理清理工作实施方案', draftedOn, expected },
    },
    [
      { move: 'review', on: approvedOn, by, input: { opinion: '逐项核对依据，同意。' } },
      {
        move: 'approve',
        on: approvedOn,
        by,
        input: { approvalNo: `双政发演示〔${approvedOn.slice(0, 4)}〕${expected}号` },
      },
    ],
  )
/** How many items of the other kinds a unit has. */
const otherKinds = { licence: 4, coercion: 3, confirmation: 2 } as const
const kindNames = {
  penalty: '行政处罚',
  licence: '行政许可',
  inspection: '行政检查',
  coercion: '行政强制',
  confirmation: '行政确认',
} as const
type Kind = keyof typeof kindNames

interface Listing {
  readonly key: string
  readonly batch: string
  readonly kind: Kind
  readonly draftedOn: PlainDate
  readonly listedOn: PlainDate
  readonly n: number
  readonly about: string
  readonly family?: Family
}
type Family = NonNullable<Parameters<typeof familyOf>[0]>
const familyOf = (
  family:
    | 'fire'
    | 'workSafety'
    | 'product'
    | 'food'
    | 'health'
    | 'labour'
    | 'environment'
    | 'construction'
    | 'transport'
    | 'premises'
    | 'other',
) => family

function itemOf(
  unit: EnforcingUnit,
  { key, batch: of, kind, draftedOn, listedOn, n, about, family }: Listing,
): DemoMatter {
  const [article, clause] = [12 + (n % 48), 1 + Math.floor(n / 48)]
  const basis = `《${unit.law}》第${article}条第${clause}项`
  return matter(
    enforcementItem,
    key,
    {
      by,
      on: draftedOn,
      draft: {
        code: `2113-${unit.organ}-${kind}-${`${n + 1}`.padStart(4, '0')}`,
        name: about,
        kind,
        agency: organId(unit.organ),
        subject: subjectKey(unit),
        batch: of,
        area: unit.area,
        draftedOn,
        settingBasis: basis,
        basisLevel: unit.level,
        office: '执法机构',
      },
    },
    [
      {
        move: 'list',
        on: listedOn,
        by,
        input: {
          ...(kind === 'penalty'
            ? { breachBasis: `《${unit.law}》第${article}条`, penaltyBasis: `《${unit.law}》第${article + 30}条` }
            : {}),
          ...(family === undefined ? {} : { family }),
        },
      },
    ],
  )
}

const families = [
  'premises',
  'workSafety',
  'fire',
  'labour',
  'product',
  'environment',
  'food',
  'construction',
  'health',
  'transport',
] as const
/** What a unit's nth inspection looks at: several units look at the same. */
export const familyAt = (unit: number, n: number): (typeof families)[number] => cycled(families, unit + n * 3)
export const inspectionItemKey = (unit: EnforcingUnit, n: number) => `item-${unit.organ}-inspection-${n}`
/** As many inspection items as lines in the plan of 2024. */
export const linesOf2024 = [12, 10, 8, 8, 7, 7, 6, 6, 5, 5, 4, 3, 3] as const

export function items(calendar: Calendar): readonly DemoMatter[] {
  const first = { batch: 'batch-2023', draftedOn: plainDate('2023-10-17'), listedOn: plainDate('2023-11-06') }
  const last = { batch: 'batch-2024', draftedOn: plainDate('2024-09-02'), listedOn: plainDate('2024-10-14') }
  const inspections = planningUnits.flatMap((unit, u) =>
    Array.from({ length: linesOf2024[u] ?? 0 }, (_, n) => {
      const family = familyAt(u, n)
      return itemOf(unit, {
        ...first,
        key: inspectionItemKey(unit, n),
        kind: 'inspection',
        n,
        about: `对经营主体执行《${unit.law}》情况的行政检查（${n + 1}）`,
        family,
      })
    }),
  )
  const others = planningUnits.flatMap((unit) =>
    (Object.entries(otherKinds) as readonly (readonly [Kind, number])[]).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, n) =>
        itemOf(unit, {
          ...first,
          key: `item-${unit.organ}-${kind}-${n}`,
          kind,
          n,
          about: `《${unit.law}》规定的${kindNames[kind]}（${n + 1}）`,
        }),
      ),
    ),
  )
  const penalties = enforcingUnits.flatMap((unit, u) =>
    Array.from({ length: unit.penalties }, (_, n) =>
      itemOf(unit, {
        ...last,
        key: `item-${unit.organ}-penalty-${n}`,
        kind: 'penalty',
        draftedOn: workingDayFrom(last.draftedOn, u, calendar),
        n,
        about: `对违反《${unit.law}》第${12 + (n % 48)}条第${1 + Math.floor(n / 48)}项行为的处罚`,
      }),
    ),
  )
  return [
    batch(
      'batch-2023',
      '2023年行政检查和其他事项',
      plainDate('2023-10-16'),
      plainDate('2023-10-17'),
      inspections.length + others.length,
    ),
    batch('batch-2024', '行政处罚事项梳理清理', plainDate('2024-08-20'), plainDate('2024-08-30'), penalties.length),
    ...inspections,
    ...others,
    ...penalties,
  ]
}

const grades = [
  ['lighter', '初次违法，主动改正', 50_000, 200_000],
  ['ordinary', '没有从轻、从重情节', 200_000, 500_000],
  ['heavier', '一年内再次违法或者拒不改正', 500_000, 1_000_000],
] as const
export const discretion = (): readonly DemoMatter[] =>
  enforcingUnits
    .slice(0, 5)
    .flatMap((unit) =>
      grades.map(([grade, circumstances, fineFrom, fineTo]) =>
        matter(
          discretionStep,
          `discretion-${unit.organ}-${grade}`,
          {
            by,
            on: plainDate('2024-10-21'),
            draft: {
              item: `item-${unit.organ}-penalty-0`,
              agency: organId(unit.organ),
              edition: '2024年裁量基准',
              grade,
              circumstances,
              measure: `处${fineFrom / 100}元以上${fineTo / 100}元以下罚款`,
              fineFrom,
              fineTo,
              draftedOn: plainDate('2024-10-21'),
            },
          },
          [{ move: 'enact', on: plainDate('2024-11-01'), by, input: {} }],
        ),
      ),
    )
