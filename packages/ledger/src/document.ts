import type { Citation, PlainDate } from '@fazhi/law'
import type { Stored } from './shape.ts'

/** How a document says what a record only refers to. */
export interface Say {
  name(id: string | null): string
  day(on: PlainDate | null): string
}
/** The parts of an official document that its own text fills; number, organ, seal place and date are the server's. */
export interface Text {
  readonly addressee: string
  readonly paragraphs: readonly string[]
}
type Fill<R> = { given(record: R, say: Say): Text }['given']
export interface Document<R = Stored, S = string, N = string> {
  readonly label: string
  readonly basis: Citation
  /** The states in which it can be made. */
  readonly when: readonly S[]
  /** The field that holds its number. */
  readonly number: N
  readonly fill: Fill<R>
}
