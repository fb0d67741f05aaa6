import type { PlainDate } from '@fazhi/law'
import { type AnyTest, type Figure, formatQuery, isSet } from '@fazhi/ledger'
import { figureSearch } from '../ledger/figure-search.ts'
import type { Search } from '../ledger/list-search.ts'

/** A part of a year's figure: a month, or the records of one unit or choice; an empty value is where nothing is chosen. */
export type Part =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'value'; readonly field: string; readonly value: string }

const twoDigits = (n: number) => String(n).padStart(2, '0')
const monthOf = (year: number, month: number) => {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const day = (n: number) => `${year}-${twoDigits(month)}-${twoDigits(n)}` as PlainDate
  return { from: day(1), to: day(days) }
}
/** Whether all that has the value passes the figure's own test of the field. */
const passes = (test: AnyTest | undefined, value: string): boolean => {
  if (test === undefined) return true
  if (typeof test !== 'object') return test === value
  if (isSet(test)) return test.includes(value)
  if ('not' in test) return value !== '' && !test.not.includes(value)
  if ('empty' in test) return test.empty === (value === '')
  return false
}

/** The address of the records that a part of a figure counts; null where no one filter says it. */
export function cellSearch(figure: Figure, year: number, day: PlainDate, part: Part): Search | null {
  const whole = figureSearch(figure, year, day)
  if (whole === null || !('on' in figure)) return null
  if (part.kind === 'month') return { ...whole, ...formatQuery({ [figure.on]: monthOf(year, part.month) }) }
  const { field, value } = part
  const own = { ...figure.where, ...(figure.kind === 'rate' ? figure.part : {}) }[field]
  if (!passes(own, value)) return null
  return { ...whole, ...formatQuery({ [field]: value === '' ? { empty: true } : value }) }
}
