import type { Citation, PlainDate } from '@fazhi/law'
import type { Stored } from './shape.ts'

/** How a document says what a record only refers to. */
export interface Say {
  name(id: string | null): string
  day(on: PlainDate | null): string
}
/** The parts of an official document that its own text fills; number, issuing organ, seal place and date are the server's. */
export interface Text {
  readonly addressee: string
  readonly paragraphs: readonly string[]
}
type Fill<R> = { given(record: R, say: Say): Text }['given']
interface Template<R, S> {
  readonly label: string
  readonly basis: Citation
  /** The states in which it can be made. */
  readonly when: readonly S[]
  /** In whose name: the unit that owns the record, or the government of the region. */
  readonly issuer?: 'government'
  readonly fill: Fill<R>
}
/** Its number stands in a field that a move drew, or is drawn from a series when it is issued; some papers have none. */
export type Document<R = Stored, S = string, N = string> = Template<R, S> &
  (
    | { readonly number: N; readonly series?: never }
    | { readonly series: string; readonly number?: never }
    | { readonly number?: never; readonly series?: never }
  )
