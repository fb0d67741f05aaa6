import type { PlainDate } from '@fazhi/law'
import type { Field, FieldKind, Labels, OrganId, RecordId } from './field.ts'

export type Fields = Readonly<Record<string, Field>>
/** What is recorded, and the states it may be in. `code` is the table's name and the address in the API. */
export interface Shape<F extends Fields = Fields, S extends Labels = Labels, C extends string = string> {
  readonly code: C
  readonly label: string
  readonly fields: F
  readonly states: S
}
export const shape = <const F extends Fields, const S extends Labels, const C extends string>(s: Shape<F, S, C>) => s

/** What is known of any record … */
export interface Stored {
  readonly id: RecordId
  readonly state: string
  /** The unit that owns the record. */
  readonly organ: OrganId
  readonly createdOn: PlainDate
}
/** … and what a shape adds. */
export type Value<F> = F extends Field<FieldKind, infer V> ? V : never
export type Facts<F extends Fields> = { readonly [K in keyof F]: Value<F[K]> }
export type RecordOf<Sh extends Shape> = Stored & { readonly state: keyof Sh['states'] & string } & Facts<Sh['fields']>

/** The names of a shape's fields of certain kinds. */
export type OfKind<F, K extends FieldKind> = { [N in keyof F]: F[N] extends Field<K> ? N : never }[keyof F] & string
/** The names of the fields that may be published. */
export type Public<F> = { [N in keyof F]: F[N] extends Field<FieldKind, unknown, 'open'> ? N : never }[keyof F] & string
/** A move may ask only for what may be empty until then; until it does, the record would otherwise lie. */
export type Askable<F> = {
  [N in keyof F]: F[N] extends Field<'number'> ? never : null extends Value<F[N]> ? N : never
}[keyof F] &
  string
