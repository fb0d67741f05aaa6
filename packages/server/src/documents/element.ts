import type { FaceKind } from './geometry.ts'

/** Words of one face; all lengths of a document are twips, sizes are points. */
export interface Span {
  readonly text: string
  readonly face: FaceKind
}
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly spans: readonly Span[]
  readonly size: number
  /** From line to line. */
  readonly pitch: number
  readonly align: 'left' | 'center' | 'right'
  readonly left: number
  readonly right: number
  /** Of the first line beyond `left`; negative where the others stand further in. */
  readonly firstLine: number
  readonly color: 'black' | 'red'
  /** Stands on one page with the line that follows. */
  readonly keep: boolean
  /** Of its lines from the end, how many go with what follows it. */
  readonly keepLines: number
  /** At the other end of the same line. */
  readonly tail: readonly Span[]
  readonly above: Rule | null
  readonly below: Rule | null
  readonly pageBreak: boolean
  /** Its place in the table of contents. */
  readonly outline: 0 | 1 | null
}
/** A line as wide as the text: how thick, how far from the line of text. */
export interface Rule {
  readonly thickness: number
  readonly gap: number
  readonly color: 'black' | 'red'
}
export interface TableRow {
  /** Of each cell the lines as they were written. */
  readonly cells: readonly (readonly (readonly Span[])[])[]
  readonly isHeading: boolean
  /** May be cut where a page ends. */
  readonly isLong: boolean
}
export interface Table {
  readonly kind: 'table'
  readonly widths: readonly number[]
  readonly size: number
  readonly pitch: number
  readonly margin: { readonly block: number; readonly inline: number }
  readonly rows: readonly TableRow[]
}
/** Takes up what is left of the page, so that what follows stands at its foot. */
export interface Filler {
  readonly kind: 'filler'
}
export type Element = Paragraph | Table | Filler
