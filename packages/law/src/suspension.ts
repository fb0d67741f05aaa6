import { type PlainDate, toDay } from './date.ts'

/** Days that do not count, both ends included; one that ends before it begins is empty. */
export interface Interval {
  readonly from: PlainDate
  readonly to: PlainDate
}
/** The same in numbers: `from` is the first that does not count, `to` the first that counts again. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** Sorted, without overlaps; gaps in days. */
export function gapsOf(intervals: readonly Interval[]): readonly Gap[] {
  const merged: Gap[] = []
  const gaps = intervals.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) + 1 })).filter((g) => g.from < g.to)
  for (const gap of gaps.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && gap.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, gap.to) }
    else merged.push(gap)
  }
  return merged
}

export const inGap = (day: number, gaps: readonly Gap[]) => gaps.some((g) => g.from <= day && day < g.to)

/** Where a term that would run from `first` until just before `end` ends, moved on by every gap it meets. */
export function pastGaps(first: number, end: number, gaps: readonly Gap[]): number {
  let moved = end
  for (const gap of gaps) {
    const from = Math.max(gap.from, first)
    if (from < moved && from < gap.to) moved += gap.to - from
  }
  return moved
}
