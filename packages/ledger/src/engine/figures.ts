import type { PlainDate } from '@fazhi/law'
import type { Scalar } from '../field.ts'
import type { Figure } from '../figure.ts'
import { type AnyFilter, toPredicate } from '../filter.ts'
import type { Ledger } from '../ledger.ts'
import type { AnyRow } from './matter.ts'

/** The days a figure is asked for, both ends included, and the day up to which its filters look. */
export interface FigureWindow {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly cutOff: PlainDate
}
/** What a stock or balance had, took in, gave out and has: opening + in - out = closing, always. */
export interface Flow {
  readonly opening: number
  readonly in: number
  readonly out: number
  readonly closing: number
}
/** A rate is 0..1, null where there is nothing to divide by; every other kind is a number, zero over nothing. */
export interface FigureValue {
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
  readonly flow?: Flow
}

/** Every figure of a ledger over all its rows: the second reading of what the server counts in SQL. */
export const figuresOf = (
  ledger: Ledger,
  rows: readonly AnyRow[],
  window: FigureWindow,
): Readonly<Record<string, FigureValue>> =>
  Object.fromEntries(Object.entries(ledger.figures).map(([name, figure]) => [name, figureOf(figure, rows, window)]))

function figureOf(figure: Figure, all: readonly AnyRow[], window: FigureWindow): FigureValue {
  const meets = (rows: readonly AnyRow[], filter: AnyFilter = {}) => rows.filter(toPredicate(filter, window.cutOff))
  const whole = meets(all, figure.where)
  const isCumulative = 'cumulative' in figure && figure.cumulative === true
  const counted = (on: string) =>
    whole.filter((row) => (isCumulative ? isUpTo(row[on], window.to) : isWithin(row[on], window)))
  switch (figure.kind) {
    case 'count':
      return number(counted(figure.on).length)
    case 'distinct':
      return number(distinct(counted(figure.on), figure.of))
    case 'sum':
      return number(sum(counted(figure.on), figure.of))
    case 'rate': {
      const denominator = counted(figure.on).length
      const numerator = meets(counted(figure.on), figure.part).length
      return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator }
    }
    case 'handled':
      return number(
        whole.filter((row) => isUpTo(row[figure.from], window.to) && !isBefore(row[figure.until], window.from)).length,
      )
    case 'stock':
      return flowing(stock(whole, figure, window))
    case 'balance': {
      const net = (rows: readonly AnyRow[]) =>
        [sum(meets(rows, figure.plus), figure.of), sum(meets(rows, figure.minus), figure.of)] as const
      const [plusBefore, minusBefore] = net(whole.filter((row) => isBefore(row[figure.on], window.from)))
      const [plus, minus] = net(counted(figure.on))
      const opening = plusBefore - minusBefore
      return flowing({ opening, in: plus, out: minus, closing: opening + plus - minus })
    }
  }
}

/** In: what was there at some time, less the opening; out: the same, less the closing. So distinct values balance, too. */
function stock(rows: readonly AnyRow[], figure: Extract<Figure, { kind: 'stock' }>, { from, to }: FigureWindow): Flow {
  const amount = (among: readonly AnyRow[]) => (figure.of === undefined ? among.length : distinct(among, figure.of))
  const hasEnded = (row: AnyRow, on: PlainDate) => isBefore(row[figure.until], on)
  const begun = rows.filter((row) => isUpTo(row[figure.from], to))
  const present = begun.filter((row) => !hasEnded(row, from))
  const opening = amount(present.filter((row) => isBefore(row[figure.from], from)))
  const closing = amount(present.filter((row) => !isUpTo(row[figure.until], to)))
  const everPresent = amount(present)
  return { opening, in: everPresent - opening, out: everPresent - closing, closing }
}

type Cell = Scalar | null | undefined
const isUpTo = (value: Cell, day: PlainDate) => typeof value === 'string' && value <= day
const isBefore = (value: Cell, day: PlainDate) => typeof value === 'string' && value < day
const isWithin = (value: Cell, { from, to }: FigureWindow) => isUpTo(value, to) && !isBefore(value, from)

const distinct = (rows: readonly AnyRow[], of: string) => new Set(rows.flatMap((row) => row[of] ?? [])).size
const sum = (rows: readonly AnyRow[], of: string) => rows.reduce((total, row) => total + Number(row[of] ?? 0), 0)

const number = (value: number): FigureValue => ({ value, numerator: value, denominator: null })
const flowing = (flow: Flow): FigureValue => ({ ...number(flow.closing), flow })
