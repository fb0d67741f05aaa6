import type { Calendar } from './calendar.ts'
import type { Length } from './clock.ts'
import { type Gap, inGap, pastGaps } from './suspension.ts'

/** A term in whole days, working days, months or years. */
export type DayTerm = { readonly unit: 'workingDay' | 'day' | 'month' | 'year'; readonly count: number }
/** Days by number: the first that counts, the last that counts, and the day the last one rolls to. */
export interface Counted {
  readonly first: number
  readonly last: number
  readonly due: number
}

/** 1000-01-01 and 9999-12-31: days beyond them cannot be written, and counting stops there. */
const [firstDay, lastDay] = [-354_285, 2_932_896]
export const isWritable = (day: number) => day >= firstDay && day <= lastDay

/** 民法典201—203：当日不计入，自次日起算；末日是休假日的，以休假日结束的次日为末日。 */
export function countForward(start: number, term: DayTerm, gaps: readonly Gap[], calendar: Calendar): Counted {
  const last =
    term.unit === 'workingDay'
      ? workingDay(start, term.count, gaps, calendar)
      : pastGaps(start + 1, nominalEnd(start, term) + 1, gaps) - 1
  let due = last
  while (isWritable(due) && (!calendar.works(due) || inGap(due, gaps))) due++
  return { first: start + 1, last, due }
}

/** “……前”：通知之日和事件之日均不计入，其间须有足数（从严解释）。 */
export function countBack(event: number, term: DayTerm, calendar: Calendar): number {
  if (term.unit !== 'workingDay') return nominalEnd(event, { unit: term.unit, count: -term.count }) - 1
  let [day, left] = [event, term.count + 1]
  while (left > 0 && isWritable(day)) {
    day--
    if (calendar.works(day)) left--
  }
  return day
}

/** The number of a fixed day of a year; `before` it is the day before. */
export const fixedDay = (
  year: number,
  { yearsLater, month, day }: Extract<Length, { unit: 'date' }>,
  before: boolean,
) => dayNumber(year + yearsLater, month - 1, day) - (before ? 1 : 0)

function workingDay(start: number, count: number, gaps: readonly Gap[], calendar: Calendar): number {
  let [day, left] = [start, count]
  while (left > 0 && isWritable(day)) {
    day++
    if (calendar.works(day) && !inGap(day, gaps)) left--
  }
  return day
}

function nominalEnd(start: number, { unit, count }: DayTerm): number {
  return unit === 'day' ? start + count : sameDay(start, unit === 'year' ? 12 * count : count)
}

/** 民法典202：到期月的对应日；没有对应日的，月末日。 */
function sameDay(start: number, months: number): number {
  const date = new Date(start * millisecondsADay)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const monthEnd = dayNumber(year, month + 1, 0)
  return Math.min(dayNumber(year, month, date.getUTCDate()), monthEnd)
}

const millisecondsADay = 86_400_000
const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month, day) / millisecondsADay
