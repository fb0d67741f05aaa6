import type { PlainDate } from '@fazhi/law'
import type { OrganId, RecordId } from '@fazhi/ledger'
import type { MergeTerms } from './plan-line-rules.ts'
import type { Family } from './vocabulary.ts'

/** One department's planned inspection of one enterprise: a target with what its plan line says of it. */
export interface PlannedCheck extends MergeTerms {
  readonly id: RecordId
  readonly line: RecordId
  readonly department: OrganId
  readonly enterprise: RecordId
  readonly family: Family
  readonly windowFrom: PlainDate
  readonly windowTo: PlainDate
}
type Window = Pick<PlannedCheck, 'windowFrom' | 'windowTo'>
export const overlap = (a: Window, b: Window): boolean => a.windowFrom <= b.windowTo && b.windowFrom <= a.windowTo
/** What all windows have in common; null where they have nothing. */
export function commonWindow(windows: readonly Window[]): Window | null {
  const [first, ...rest] = windows
  if (!first) return null
  let { windowFrom, windowTo } = first
  for (const w of rest) {
    if (w.windowFrom > windowFrom) windowFrom = w.windowFrom
    if (w.windowTo < windowTo) windowTo = w.windowTo
  }
  return windowFrom <= windowTo ? { windowFrom, windowTo } : null
}

export function groupedBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
export const byEnterprise = <T extends Pick<PlannedCheck, 'enterprise'>>(checks: readonly T[]) => groupedBy(checks, (c) => c.enterprise)
export const departmentsOf = (checks: readonly Pick<PlannedCheck, 'department'>[]): readonly OrganId[] => [
  ...new Set(checks.map((c) => c.department)),
]
