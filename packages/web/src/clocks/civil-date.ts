import { isPlainDate, type PlainDate } from '@fazhi/law'

/** The civil date of a last day, which for terms in hours is a date-time. */
export function civilDate(due: string | null): PlainDate | null {
  const day = due?.slice(0, 10)
  return isPlainDate(day) ? day : null
}

/** A last day, or the last minute of a term in hours, as it is read: without the zone, which is always Beijing's. */
export const sayDue = (due: string): string => due.replace('T', ' ').replace(/\+08:00$/, '')
