import { type Calendar, daysBetween, isRefusal, type PlainDate, type Unit, workingDaysBetween } from '@fazhi/law'
import type { Running, Standing } from './running.ts'

/** grey: stands still; green, amber, red: far from, near, past its last day. Closed runs shine no light. */
export type Light = 'green' | 'amber' | 'red' | 'grey'
/** What a light is read from: a run of a period, or the row kept of it. */
export interface Span {
  readonly standing: Standing
  readonly from: PlainDate
  readonly dueOn: PlainDate | null
  readonly unit: Unit
}

export const spanOf = ({ standing, from, reckoning }: Running): Span =>
  isRefusal(reckoning)
    ? { standing, from, dueOn: null, unit: 'day' }
    : { standing, from, dueOn: reckoning.dueOn, unit: reckoning.unit }

/** Amber from the last fifth of a term on, and never later than its last two days. A term nobody can reckon is red. */
export function lightOf({ standing, from, dueOn, unit }: Span, today: PlainDate, calendar: Calendar): Light | null {
  if (standing === 'paused') return 'grey'
  if (standing !== 'running') return null
  if (dueOn === null || today > dueOn) return 'red'
  const length = (a: PlainDate, b: PlainDate) =>
    unit === 'workingDay' ? workingDaysBetween(a, b, calendar) : daysBetween(a, b)
  return length(today, dueOn) <= Math.max(2, length(from, dueOn) / 5) ? 'amber' : 'green'
}
