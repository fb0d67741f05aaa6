import type { Citation, PlainDate } from '@fazhi/law'
import type { Stored } from './shape.ts'

/** How a document says what a record only refers to. */
export interface Say {
  /** The government of the region. */
  readonly government: string
  /** Of an organ, an account, or a record referred to, which is said by its title; empty where there is none. */
  name(id: string | null): string
  day(on: PlainDate | null): string
}
/** A list in a document: its headings, each with its share of the width, and its lines. */
export interface List {
  readonly columns: readonly (readonly [heading: string, share: number])[]
  readonly rows: readonly (readonly string[])[]
}
/** What stands at the foot of a paper that somebody else signs. */
export interface Closing {
  /** 此致: the organ it is handed to. */
  readonly to?: string
  /** Each signs on a line of its own; none where nobody does. */
  readonly signers: readonly string[]
}
/** The parts of a document that its own text fills; number, issuing organ, seal place and date are the server's. */
export interface Text {
  /** Where the record decides what the paper is called; otherwise its label. */
  readonly title?: string
  /** Forms, records of what was said and papers of a party are addressed to nobody. */
  readonly addressee?: string
  /** A form: what is asked, and what the record says of it. */
  readonly rows?: readonly (readonly [label: string, content: string])[]
  readonly paragraphs: readonly string[]
  readonly list?: List
  /** In place of the issuing organ and the date. */
  readonly closing?: Closing
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
