import { type Calendar, unloadedYears } from './calendar.ts'
import type { Citation } from './citation.ts'
import type { Edition, Length } from './clock.ts'
import { countBack, countForward, type DayTerm, fixedDay, isWritable } from './counting.ts'
import { fromDay, toDay, yearOf } from './date.ts'
import { backSteps, fixedSteps, forwardSteps, hourSteps, type Step } from './explain.ts'
import { minutesADay, type Start } from './start.ts'
import { type Gap, pastGaps } from './suspension.ts'

/** A term's length as a matter has it, extension included, and the edition it comes from. */
export interface Term {
  readonly edition: Edition
  readonly basis: Citation
  readonly length: Length
  readonly steps: readonly Step[]
}
/** The end of a term: its written form, its day, the years missing from the calendar, and how it was found. */
export interface End {
  readonly due: string
  readonly day: number
  readonly unloaded: readonly number[]
  /** The days on whose arrangement the end rests, both included; null where it rests on none. */
  readonly rests: readonly [number, number] | null
  readonly steps: readonly Step[]
}

/** Undefined where the end lies outside the years that can be written. */
export function endOf(
  start: Start,
  { edition, length, basis }: Term,
  gaps: readonly Gap[],
  calendar: Calendar,
): End | undefined {
  const back = edition.direction === 'before'
  if (length.unit === 'date') return fixedEnd(start, length, back, basis)
  if (length.unit === 'hour') return hourEnd(start, back ? -length.count : length.count, gaps)
  const term = { unit: length.unit, count: length.count }
  return back ? backEnd(toDay(start.on), term, calendar) : dayEnd(toDay(start.on), term, gaps, calendar)
}

function dayEnd(start: number, term: DayTerm, gaps: readonly Gap[], calendar: Calendar): End | undefined {
  const counted = countForward(start, term, gaps, calendar)
  if (!isWritable(counted.due)) return undefined
  const asked = term.unit === 'workingDay' ? counted.first : counted.last
  const unloaded = unloadedYears(asked, counted.due, calendar)
  return {
    due: fromDay(counted.due),
    day: counted.due,
    unloaded,
    rests: [asked, counted.due],
    steps: forwardSteps(start, term, counted, gaps, calendar),
  }
}

function backEnd(event: number, term: DayTerm, calendar: Calendar): End | undefined {
  const day = countBack(event, term, calendar)
  if (!isWritable(day)) return undefined
  const unloaded = term.unit === 'workingDay' ? unloadedYears(day, event, calendar) : []
  const rests = term.unit === 'workingDay' ? ([day, event] as const) : null
  return { due: fromDay(day), day, unloaded, rests, steps: backSteps(event, term, day, calendar) }
}

function fixedEnd(
  start: Start,
  length: Extract<Length, { unit: 'date' }>,
  before: boolean,
  basis: Citation,
): End | undefined {
  const day = fixedDay(yearOf(start.on), length, before)
  return isWritable(day)
    ? { due: fromDay(day), day, unloaded: [], rests: null, steps: fixedSteps(length, before, day, basis) }
    : undefined
}

/** 民法典201(2)：按小时计算的，自规定的时间起计算；届满不因休假日顺延。 */
function hourEnd({ minute }: Start, count: number, gaps: readonly Gap[]): End | undefined {
  const nominal = minute + 60 * count
  const minutes = gaps.map((g) => ({ from: g.from * minutesADay, to: g.to * minutesADay }))
  const end = count < 0 ? nominal : pastGaps(minute, nominal, minutes)
  const day = Math.floor(end / minutesADay)
  if (!isWritable(day)) return undefined
  const due = sayMinute(end)
  const first = Math.floor(minute / minutesADay)
  return {
    due,
    day,
    unloaded: [],
    rests: null,
    steps: hourSteps(sayMinute(minute), count, due, { first, last: day, due: day }, gaps),
  }
}

const sayMinute = (minute: number) => {
  const day = Math.floor(minute / minutesADay)
  const inDay = minute - day * minutesADay
  const two = (n: number) => String(n).padStart(2, '0')
  return `${fromDay(day)}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}+08:00`
}
