import type { PlainDate } from '@fazhi/law'

/** What travels of papers between server and screens. */

/** A paper that was issued. */
export interface IssuedView {
  readonly id: string
  readonly number: string
  readonly on: PlainDate
  /** Of its PDF, SHA-256; null for those issued before papers were kept. */
  readonly digest: string | null
  /** The one that it replaces under its number. */
  readonly corrects: string | null
}
/** A document of a record: what was issued of it, and what may be issued now. */
export interface DocumentView {
  readonly name: string
  readonly issued: readonly IssuedView[]
  readonly issuable: boolean
  /** May be issued anew under the number it has, as a correction. */
  readonly correctable: boolean
  /** There is a copy for another party, with what the law hides left out. */
  readonly partyCopy: boolean
}
/** A paragraph of a document that may be worded before it is issued. */
export interface PartView {
  readonly name: string
  readonly label: string
  readonly text: string
  readonly proposed: string
  /** Worded against another proposal than the record makes now. */
  readonly outdated: boolean
  /** Left out of the copy for another party. */
  readonly withheld: boolean
}
/** A document as it would be printed now. */
export interface PaperView {
  readonly name: string
  readonly title: string
  readonly parts: readonly PartView[]
  /** Of the draft; 0 where there is none. */
  readonly version: number
  readonly saved: { readonly by: string; readonly at: string } | null
  /** Pictures of the pages, SVG. */
  readonly pages: readonly string[]
  readonly editable: boolean
  readonly document: DocumentView
}
