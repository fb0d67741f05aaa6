import type { PlainDate } from '@fazhi/law'
import { cutoffOf, type FigureId, figureIds, figures, type ReportFigure } from './figures.ts'
import { type Printable, print } from './printing.ts'
import { check, reconciliations } from './reconciliations.ts'
import { partsOf, titleOf } from './template.ts'
import type { FigureView, ReportView } from './view.ts'

/** A ledger's figure as it was counted for one year. */
export interface Count {
  readonly ledger: string
  readonly figure: string
  readonly year: number
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
}
/** What must be counted, and up to which day. */
export interface CountRequest {
  readonly ledger: string
  readonly figure: string
  readonly year: number
  readonly cutoff: PlainDate
}
/** A figure that a person reports, with where it comes from. A rate is read from its two parts, not from `value`. */
export interface TypedFigure {
  readonly figure: string
  readonly year: number
  readonly value: number
  readonly numerator?: number
  readonly denominator?: number
  readonly source: string
  readonly author: string
}
export interface ReportInput {
  readonly year: number
  /** As it stands in a title, 朝阳市双塔区. */
  readonly region: string
  readonly counts: readonly Count[]
  readonly typed: readonly TypedFigure[]
}

/** The counts that the report of a year is made from: its own year's, and last year's beside them. */
export function requestsOf(year: number): readonly CountRequest[] {
  const wanted = figureIds.flatMap((id) => {
    const figure: ReportFigure = figures[id]
    const { counted } = figure
    return counted === undefined
      ? []
      : [year, year - 1].map((y) => ({ ...counted, year: y, cutoff: cutoffOf(figure, y) }))
  })
  const key = (r: CountRequest) => [r.ledger, r.figure, r.year].join()
  return [...new Map(wanted.map((r) => [key(r), r])).values()]
}

interface Found {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly source: string | null
  readonly author: string | null
}

/** The report of a year: its text, its figures with all that proves them, and what they say of one another. */
export function assemble(input: ReportInput): ReportView {
  const views = new Map(figureIds.map((id) => [id, viewOf(id, input)]))
  const figure = (id: FigureId): FigureView => views.get(id) ?? viewOf(id, input)
  const district = input.region.replace(/^.*市(?=.)/, '')
  return {
    year: input.year,
    title: titleOf(input),
    parts: partsOf({ year: input.year, region: input.region, district, figure }),
    figures: [...views.values()],
    checks: reconciliations.map((r) => check(r, figure)),
  }
}

function viewOf(id: FigureId, input: ReportInput): FigureView {
  const figure: ReportFigure = figures[id]
  const [now, before] = [find(id, figure, input, input.year), find(id, figure, input, input.year - 1)]
  const amounts = amountsOf(figure, now, before)
  return {
    id,
    label: figure.label,
    unit: figure.unit,
    qualifier: figure.qualifier,
    printed: print(figure.qualifier, figure.unit, amounts),
    ...amounts,
    standing: figure.counted === undefined ? 'typed' : 'counted',
    ledger: figure.counted?.ledger ?? null,
    cutoff: cutoffOf(figure, input.year),
    lastYear: figure.qualifier === 'rate' ? amountsOf(figure, before, undefined).value : (before?.value ?? null),
    definition: figure.definition,
    source: now?.source ?? null,
    author: now?.author ?? null,
  }
}

function amountsOf({ qualifier }: ReportFigure, now: Found | undefined, before: Found | undefined): Printable {
  const value = now?.value ?? null
  const whole = { value, numerator: now?.numerator ?? null, denominator: null, base: null }
  switch (qualifier) {
    case 'exact':
    case 'over':
      return whole
    case 'rate': {
      const { numerator = null, denominator = null } = now ?? {}
      return { ...whole, value: share(numerator, denominator), numerator, denominator }
    }
    case 'growth': {
      const base = before?.value ?? null
      const more = value === null || base === null ? null : value - base
      return { ...whole, value: share(more, base), numerator: value, base }
    }
  }
}

const share = (part: number | null, whole: number | null) =>
  part === null || whole === null || whole === 0 ? null : part / whole

function find(id: FigureId, { counted }: ReportFigure, input: ReportInput, year: number): Found | undefined {
  if (counted !== undefined) {
    const count = input.counts.find(
      (c) => c.ledger === counted.ledger && c.figure === counted.figure && c.year === year,
    )
    return count && { ...count, source: null, author: null }
  }
  const row = input.typed.find((t) => t.figure === id && t.year === year)
  if (row === undefined) return undefined
  return { numerator: null, denominator: null, ...row }
}
