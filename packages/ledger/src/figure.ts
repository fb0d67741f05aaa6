import type { Setting } from '@fazhi/law'
import type { AnyFilter } from './filter.ts'

interface Definition<W> {
  readonly label: string
  readonly unit: string
  /** 口径, as it is printed. */
  readonly definition: string
  readonly where?: W
}
/**
 * `on`: the date that places a record in a year; `cumulative` counts from the beginning up to the year's end. A rate's
 * part always lies within its whole. A stock counts what has begun and not ended: opening + in - out = closing, of
 * records or (`of`) of distinct values. What was handled in a year is its opening and what came in. A balance does so
 * with sums: what `plus` matches comes in, what `minus` matches goes out.
 */
export type Figure<
  W = AnyFilter,
  D extends string = string,
  K extends string = string,
  Q extends string = string,
> = Definition<W> &
  (
    | { readonly kind: 'count'; readonly on: D; readonly cumulative?: true }
    | { readonly kind: 'distinct'; readonly on: D; readonly of: K; readonly cumulative?: true }
    | { readonly kind: 'sum'; readonly on: D; readonly of: Q; readonly cumulative?: true }
    | { readonly kind: 'rate'; readonly on: D; readonly part: W }
    | {
        readonly kind: 'stock'
        readonly from: D
        readonly until: D
        readonly of?: K
        readonly opening?: Setting<number>
      }
    | { readonly kind: 'handled'; readonly from: D; readonly until: D }
    | { readonly kind: 'balance'; readonly on: D; readonly of: Q; readonly plus: W; readonly minus: W }
  )
export type FigureKind = Figure['kind']

/** The date within whose window lie all records that a figure counts; undefined where it looks beyond. */
export function windowDate(figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'count':
    case 'distinct':
    case 'sum':
      return figure.cumulative ? undefined : figure.on
    case 'rate':
      return figure.on
    case 'handled':
    case 'stock':
    case 'balance':
      return undefined
  }
}
