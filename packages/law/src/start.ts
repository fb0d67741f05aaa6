import type { Unit } from './clock.ts'
import { isPlainDate, type PlainDate, toDay } from './date.ts'
import { say } from './say.ts'
import type { Sentence } from './sentence.ts'

/** Day 0 as it was given. */
export interface Start {
  readonly form: Form
  /** Its civil date; of a year, the last day. */
  readonly on: PlainDate
  /** Minutes since 1970-01-01T00:00+08:00. */
  readonly minute: number
}
type Form = 'date' | 'moment' | 'year'

export const minutesADay = 1440
const moment = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)\+08:00$/

export function readStart(from: string): Start | undefined {
  const lastDay = `${from}-12-31`
  if (isPlainDate(lastDay)) return { form: 'year', on: lastDay, minute: toDay(lastDay) * minutesADay }
  if (isPlainDate(from)) return { form: 'date', on: from, minute: toDay(from) * minutesADay }
  const [, date, hour, minute] = moment.exec(from) ?? []
  if (!isPlainDate(date)) return undefined
  return { form: 'moment', on: date, minute: toDay(date) * minutesADay + Number(hour) * 60 + Number(minute) }
}

export const formOf = (unit: Unit): Form => (unit === 'hour' ? 'moment' : unit === 'date' ? 'year' : 'date')
/** What a day 0 of this form should look like, in words. */
export const formWords = {
  date: say('写作日期，如2024-05-01'),
  moment: say('写作到分的北京时间，如2024-05-01T09:30+08:00'),
  year: say('写作年份，如2024'),
} as const satisfies Record<Form, Sentence>
