import type { PlainDate } from '@fazhi/law'

export type Standing = 'counted' | 'typed'
/** `over`: N余, a lower bound; `growth`: (this - last) / last, in the words 增长N倍多. */
export type Qualifier = 'exact' | 'over' | 'rate' | 'growth'

/** A figure of the report with all that proves it. A rate is 0..1; the value of a 余 figure is its exact count. */
export interface FigureView {
  readonly id: string
  readonly label: string
  readonly value: number | null
  /** As it stands in a sentence, unit included: 175人次, 20余次, 100%, 增长3倍多, 〔未填报〕. */
  readonly printed: string
  readonly unit: string
  readonly qualifier: Qualifier
  /** Of a growth, this year's count. */
  readonly numerator: number | null
  readonly denominator: number | null
  readonly standing: Standing
  readonly ledger: string | null
  readonly cutoff: PlainDate
  /** For a growth, last year's count. */
  readonly base: number | null
  readonly lastYear: number | null
  readonly definition: string
  /** For a typed figure: where it comes from, and who typed it. */
  readonly source: string | null
  readonly author: string | null
}

/** Text, or the place of a figure in it. */
export type Piece = string | { readonly figure: string }
export interface Paragraph {
  readonly lead: string | null
  readonly pieces: readonly Piece[]
}
export interface Part {
  readonly heading: string | null
  readonly paragraphs: readonly Paragraph[]
}
export interface CheckView {
  readonly id: string
  readonly identity: string
  readonly holds: boolean
  readonly detail: string
}
export interface ReportView {
  readonly year: number
  readonly title: string
  readonly parts: readonly Part[]
  readonly figures: readonly FigureView[]
  readonly checks: readonly CheckView[]
}
