import type { PlainDate } from '@fazhi/law'
import type { Scalar } from './field.ts'

/** The day up to which a report looks; known only when the figure is asked for. */
export const cutOff = { at: 'cutOff' } as const
type Bound<V> = V extends PlainDate ? V | typeof cutOff : V
type Range<V> = V extends PlainDate | number ? { readonly from?: Bound<V>; readonly to?: Bound<V> } : never
/** Only of free text: not of dates, choices or references. */
type Holding<V> = V extends string ? (string extends V ? { readonly has: string } : never) : never
/**
 * Equal, one of, not, range, holding a text, empty. All but `empty` are false for an empty field, in SQL and here.
 */
export type Test<V> =
  | V
  | readonly V[]
  | { readonly not: readonly V[] }
  | Range<V>
  | Holding<V>
  | { readonly empty: boolean }
export type Filter<R> = {
  readonly [K in keyof R as R[K] extends Scalar | null ? K : never]?: Test<Extract<R[K], Scalar>>
}
export type AnyTest = Test<Scalar> | Range<PlainDate>
export type AnyFilter = Readonly<Record<string, AnyTest | undefined>>

export const not = <const V extends Scalar>(...values: readonly V[]) => ({ not: values })
export const has = (text: string) => ({ has: text })
export const empty = { empty: true } as const
export const present = { empty: false } as const

export const isSet = <V>(test: readonly V[] | object): test is readonly V[] => Array.isArray(test)
export const resolve = (bound: Scalar | typeof cutOff, day: PlainDate): Scalar =>
  typeof bound === 'object' ? day : bound

/** The reading in TypeScript; the reading in SQL is the server's, and a property test holds the two equal. */
export const toPredicate =
  (filter: AnyFilter, day: PlainDate) =>
  (row: object): boolean => {
    const values = new Map<string, unknown>(Object.entries(row))
    return Object.entries(filter).every(
      ([field, test]) => test === undefined || holds(test, values.get(field) ?? null, day),
    )
  }

function holds(test: AnyTest, value: unknown, day: PlainDate): boolean {
  if (typeof test !== 'object') return value === test
  if ('empty' in test) return (value === null) === test.empty
  if (value === null) return false
  if ('not' in test) return !test.not.some((v) => v === value)
  if ('has' in test) return typeof value === 'string' && value.includes(test.has)
  if (isSet(test)) return test.some((v) => v === value)
  return beyond(value, test.from, (a, b) => a >= b) && beyond(value, test.to, (a, b) => a <= b)

  function beyond(v: unknown, bound: Scalar | typeof cutOff | undefined, compare: (a: Scalar, b: Scalar) => boolean) {
    if (bound === undefined) return true
    return (typeof v === 'string' || typeof v === 'number') && compare(v, resolve(bound, day))
  }
}
