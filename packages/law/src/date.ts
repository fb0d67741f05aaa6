/** A civil date of Asia/Shanghai, `2024-12-31`: no hour, no zone. Ordered by `<` as text. */
export type PlainDate = string & { readonly __plainDate: never }
/** What an author may write for a date in source; the statutes' own tests check that it is a day that exists. */
export type DateText = `${number}-${number}-${number}`

const dayLength = 86_400_000
/** Days since 1970-01-01: the form in which days are counted. */
export const toDay = (date: PlainDate) => Date.parse(`${date}T00:00:00Z`) / dayLength
export const fromDay = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10) as PlainDate

export const isPlainDate = (text: unknown): text is PlainDate =>
  typeof text === 'string' &&
  /^[1-9]\d{3}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  fromDay(toDay(text as PlainDate)) === text

/** @throws {RangeError} when the text is not a day of the calendar */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`“${text}”不是日期，应写作 2024-12-31`)
  return text
}

export const addDays = (date: PlainDate, days: number) => fromDay(toDay(date) + days)
/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: PlainDate, b: PlainDate) => toDay(b) - toDay(a)
/** 0 is Sunday. */
export const weekday = (date: PlainDate) => weekdayOf(toDay(date))
/** The day 0 of `toDay` was a Thursday. */
const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7
export const isWeekend = (day: number) => weekdayOf(day) % 6 === 0
export const weekdayName = (day: number) => `周${'日一二三四五六'[weekdayOf(day)]}`
export const yearOf = (date: PlainDate) => Number(date.slice(0, 4))

/** The civil date in Shanghai at an instant, whatever zone the machine keeps (China keeps no summer time since 1992). */
export const shanghaiDate = (instant: Date) =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as PlainDate
