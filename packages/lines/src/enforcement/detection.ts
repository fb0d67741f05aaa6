import { type Citation, chineseOf, citationOn, limitOn, type PlainDate, type Sentence, withSaid, yearOf } from '@fazhi/law'
import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import type { OrganId, RecordId } from '@fazhi/ledger'
import { byEnterprise, departmentsOf, groupedBy, overlap, type PlannedCheck } from './planned-check.ts'
import { say } from './say.ts'

export const conflictKinds = { overlapping: '多头检查', repeated: '重复检查', tooOften: '超过年度上限' } as const
/** Planned inspections of one enterprise that the rules want joined, or want fewer of. */
export interface Conflict {
  readonly kind: keyof typeof conflictKinds
  readonly enterprise: RecordId
  readonly departments: readonly OrganId[]
  readonly checks: readonly RecordId[]
  /** The same family of inspection: one look would do for all. */
  readonly sameFamily: boolean
  readonly reason: string
  readonly said?: Sentence
  readonly basis: Citation
}

const conflict = (kind: Conflict['kind'], checks: readonly PlannedCheck[], reason: Sentence, basis: Citation): readonly Conflict[] => {
  const [first] = checks
  if (!first) return []
  const families = new Set(checks.map((c) => c.family))
  return [
    withSaid(
      {
        kind,
        enterprise: first.enterprise,
        departments: departmentsOf(checks),
        checks: checks.map((c) => c.id),
        sameFamily: families.size < checks.length,
        reason: chineseOf(reason),
        basis,
      },
      reason,
    ),
  ]
}
const firstDay = (checks: readonly PlannedCheck[]) => checks.map((c) => c.windowFrom).reduce((a, b) => (a < b ? a : b))
const lastStart = (checks: readonly PlannedCheck[]) => checks.map((c) => c.windowFrom).reduce((a, b) => (a > b ? a : b))

/** 多头：两个以上部门对同一户的检查，时间相接。一串相接的算一处。 */
function overlapping(checks: readonly PlannedCheck[]): readonly Conflict[] {
  const found: Conflict[] = []
  let run: PlannedCheck[] = []
  let until: PlainDate | '' = ''
  const close = () => {
    const departments = departmentsOf(run)
    if (departments.length > 1)
      found.push(
        ...conflict(
          'overlapping',
          run,
          say('{departments}个部门的{checks}项检查时间重叠，能合并的应当合并', { departments: departments.length, checks: run.length }),
          citationOn(inspection.joint, firstDay(run)),
        ),
      )
  }
  for (const check of checks.toSorted((a, b) => (a.windowFrom < b.windowFrom ? -1 : a.windowFrom > b.windowFrom ? 1 : 0))) {
    if (until !== '' && check.windowFrom > until) {
      close()
      run = []
      until = ''
    }
    run.push(check)
    if (until === '' || check.windowTo > until) until = check.windowTo
  }
  close()
  return found
}

/** 重复：同一部门对同一户，一年的次数超过上限。以最后一次检查起始之日施行的规定判断。 */
const repeated = (checks: readonly PlannedCheck[]): readonly Conflict[] =>
  [...groupedBy(checks, (c) => `${c.department} ${yearOf(c.windowFrom)}`).values()].flatMap((own) => {
    const limit = limitOn(inspection.yearlyByOrgan, lastStart(own))
    return limit && own.length > limit.value
      ? conflict(
          'repeated',
          own,
          say('同一部门{year}年对同一户计划检查{checks}次，上限{most}次', { year: yearOf(lastStart(own)), checks: own.length, most: limit.value }),
          limit.basis,
        )
      : []
  })

/** 各部门合计超过年度上限：有上限的年份才判断。 */
const tooOften = (checks: readonly PlannedCheck[]): readonly Conflict[] =>
  [...groupedBy(checks, (c) => yearOf(c.windowFrom)).values()].flatMap((own) => {
    const limit = limitOn(inspection.yearlyOfAll, lastStart(own))
    return limit && own.length > limit.value
      ? conflict(
          'tooOften',
          own,
          say('各部门{year}年对同一户计划检查{checks}次，合计上限{most}次', { year: yearOf(lastStart(own)), checks: own.length, most: limit.value }),
          limit.basis,
        )
      : []
  })

/** Everything that stands against the rules among planned inspections, enterprise by enterprise. */
export const detect = (checks: readonly PlannedCheck[]): readonly Conflict[] =>
  [...byEnterprise(checks).values()].flatMap((own) => [...overlapping(own), ...repeated(own), ...tooOften(own)])

/** 两条计划事项查的是同一件事：不同部门，同一类别，时间重叠，对象有相同的。审查时据此合并或者削减。 */
export interface LineOverlap {
  readonly lines: readonly [RecordId, RecordId]
  readonly shared: number
}
export function overlappingLines(checks: readonly PlannedCheck[]): readonly LineOverlap[] {
  const shared = new Map<string, number>()
  for (const own of byEnterprise(checks).values())
    for (const [at, a] of own.entries())
      for (const b of own.slice(at + 1)) {
        if (a.department === b.department || a.family !== b.family || !overlap(a, b)) continue
        const pair = [a.line, b.line].toSorted().join(' ')
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
  return [...shared]
    .map(([pair, count]) => ({ lines: pair.split(' ') as unknown as LineOverlap['lines'], shared: count }))
    .toSorted((a, b) => b.shared - a.shared)
}
