import type { PlainDate } from '@fazhi/law'

export type Standing = 'counted' | 'typed'
/** `over`: N余, a lower bound; `growth`: (this - last) / last, in the words 增长N倍多. */
export type Qualifier = 'exact' | 'over' | 'rate' | 'growth'

/** The same matter counted by another definition, shown beside the figure and never in a sentence. */
export interface BesideView {
  readonly label: string
  readonly definition: string
  readonly printed: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}
/** What an edition of the report keeps of a figure. */
export interface FixedView {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly base: number | null
  readonly printed: string
  readonly definition: string
  readonly cutoff: PlainDate
  readonly standing: Standing
}
/** A report as somebody fixed it: nothing that is counted later changes it. */
export interface EditionView {
  readonly edition: number
  /** An instant, ISO 8601. */
  readonly fixedAt: string
  readonly fixedBy: string
}

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
  readonly beside: readonly BesideView[]
  /** As the last edition keeps it, and whether that differs from what is counted now; null before there is one. */
  readonly fixed: (FixedView & { readonly differs: boolean }) | null
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
/** `unjudged`: what it takes is not counted, or nothing could be concluded from it; the detail says why. */
export type CheckStanding = 'holds' | 'fails' | 'unjudged'
export interface CheckView {
  readonly id: string
  readonly identity: string
  readonly standing: CheckStanding
  readonly detail: string
}
export interface ReportView {
  readonly year: number
  readonly title: string
  readonly parts: readonly Part[]
  readonly figures: readonly FigureView[]
  readonly checks: readonly CheckView[]
  /** The last edition of this year's report. */
  readonly edition: EditionView | null
}
