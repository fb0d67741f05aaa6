import type { PlainDate } from '@fazhi/law'
import { processRecord } from '@fazhi/lines/enforcement/process-record'
import { recordCheck } from '@fazhi/lines/enforcement/record-check'
import { clerkOfUnit } from './enforcement-plans.ts'
import type { EnforcingUnit } from './enforcement-units.ts'
import { organId } from './region.ts'
import { type DemoMatter, matter } from './script.ts'

export const recordCheckKey = (unit: EnforcingUnit, n: number) => `record-check-${unit.organ}-${n}`

const stages = {
  ordinary: [
    ['opening', 'text', '立案审批表', 2],
    ['evidence', 'text', '现场笔录和询问笔录', 10],
    ['evidence', 'video', '现场取证录像', 10],
    ['telling', 'text', '行政处罚告知书', 15],
    ['review', 'text', '法制审核意见书', 17],
    ['decision', 'text', '行政处罚决定书', 20],
    ['service', 'text', '送达回证', 22],
  ],
  onSpot: [['decision', 'text', '当场处罚决定书', 0]],
} as const

/** The index of what was recorded of a closed case, and its check before archiving; digests are visibly made up. */
export function recordsOf(
  unit: EnforcingUnit,
  n: number,
  {
    penaltyCase,
    kind,
    checked,
    on,
  }: { penaltyCase: string; kind: keyof typeof stages; checked: number; on: (days: number) => PlainDate },
): readonly DemoMatter[] {
  const by = clerkOfUnit(unit)
  const department = organId(unit.organ)
  const kept = stages[kind]
  return [
    ...kept.map(([phase, medium, title, days], at) =>
      matter(processRecord, `process-record-${unit.organ}-${n}-${at}`, {
        by,
        on: on(days),
        draft: {
          department,
          penaltyCase,
          phase,
          medium,
          title: `演示·${title}`,
          recordedOn: on(days),
          ...(medium === 'video' ? { minutes: 18, uncut: 'yes', device: '演示记录仪01' } : {}),
          algorithm: 'sha256',
          digest: `${(n + 1) * 100 + at}`.padStart(64, '0'),
          keptAt: medium === 'video' ? '演示·本机关音像存储' : '演示·案卷',
        },
      }),
    ),
    matter(recordCheck, recordCheckKey(unit, n), {
      by,
      on: on(checked),
      draft: { department, penaltyCase, checkedOn: on(checked), found: kept.length, lacking: 0 },
    }),
  ]
}
