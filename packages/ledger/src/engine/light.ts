import { type Calendar, daysBetween, isRefusal, type PlainDate, workingDaysBetween } from '@fazhi/law'
import type { Running } from './running.ts'

/** grey: stands still; green, amber, red: far from, near, past its last day. Closed runs shine no light. */
export type Light = 'green' | 'amber' | 'red' | 'grey'

/** Amber from the last fifth of a term on, and never later than its last two days. */
export function lightOf(run: Running, today: PlainDate, calendar: Calendar): Light | null {
  if (run.standing === 'paused') return 'grey'
  if (run.standing !== 'running') return null
  if (isRefusal(run.reckoning)) return 'red'
  const { dueOn, unit } = run.reckoning
  if (today > dueOn) return 'red'
  const span = (a: PlainDate, b: PlainDate) =>
    unit === 'workingDay' ? workingDaysBetween(a, b, calendar) : daysBetween(a, b)
  return span(today, dueOn) <= Math.max(2, span(run.from, dueOn) / 5) ? 'amber' : 'green'
}
