import type { PlainDate } from '@fazhi/law'
import { type AnyFilter, cutOff, type Figure, formatQuery } from '@fazhi/ledger'
import type { Search } from './list-search.ts'

/**
 * The list of the records that a figure of one year counts, as an address; null where no one filter says it: what a
 * stock or a balance adds and takes away, and a figure whose own condition is on the date it is counted by.
 */
export function figureSearch(figure: Figure, year: number, day: PlainDate): Search | null {
  if (figure.kind === 'stock' || figure.kind === 'balance' || figure.kind === 'handled') return null
  const conditions: AnyFilter = { ...figure.where, ...(figure.kind === 'rate' ? figure.part : {}) }
  if (figure.on in conditions) return null
  const isTwice = figure.kind === 'rate' && Object.keys(figure.part).some((name) => name in (figure.where ?? {}))
  if (isTwice) return null
  const isCumulative = 'cumulative' in figure && figure.cumulative === true
  const dated = Object.entries(conditions).map(([name, test]) => [name, upTo(test, day)])
  return formatQuery({
    ...Object.fromEntries(dated),
    [figure.on]: { ...(isCumulative ? {} : { from: `${year}-01-01` }), to: `${year}-12-31` },
  })
}

/** A bound that is the cut-off becomes the day itself. */
const upTo = (test: AnyFilter[string], day: PlainDate): AnyFilter[string] =>
  typeof test === 'object' && 'to' in test && test.to === cutOff ? ({ ...test, to: day } as AnyFilter[string]) : test
