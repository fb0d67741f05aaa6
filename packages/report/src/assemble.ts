import { type PlainDate, plainDate } from '@fazhi/law'
import type { Figure } from '@fazhi/ledger'
import type { Counted } from './counted.ts'
import { type Beside, cutoffOf, type FigureId, figureIds, figures, type ReportFigure } from './figures.ts'
import { type Printable, print } from './printing.ts'
import { type InputName, inputs } from './reconciliations/inputs.ts'
import { check, reconciliations } from './reconciliations.ts'
import { partsOf, titleOf } from './template.ts'
import type { BesideView, EditionView, FigureView, FixedView, ReportView } from './view.ts'

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
  /** The report's own figure, where it is none of the ledger's. */
  readonly own?: Figure
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
/** The last edition of a report, with what it keeps of every figure. */
export interface Fixed extends EditionView {
  readonly figures: ReadonlyMap<string, FixedView>
}
export interface ReportInput {
  readonly year: number
  /** As it stands in a title, 朝阳市双塔区. */
  readonly region: string
  readonly counts: readonly Count[]
  readonly typed: readonly TypedFigure[]
  readonly fixed: Fixed | null
}

/** The counts that the report of a year is made and checked from: its own year's, and last year's beside them. */
export function requestsOf(year: number): readonly CountRequest[] {
  const shown = figureIds.flatMap((id) => {
    const figure: ReportFigure = figures[id]
    const of = [...countedIn(figure), ...(figure.beside ?? []).map((b) => b.counted)]
    return of.flatMap((c) => [year, year - 1].map((y) => ({ ...c, year: y, cutoff: cutoffOf(figure, y) })))
  })
  const cutoff = plainDate(`${year}-12-31`)
  const checked = Object.entries(inputs).map(([name, { ledger, figure }]) => ({
    ledger,
    figure: ownName(name),
    year,
    cutoff,
    own: figure,
  }))
  const key = (r: CountRequest) => [r.ledger, r.figure, r.year].join()
  return [...new Map([...shown, ...checked].map((r) => [key(r), r])).values()]
}

const countedIn = ({ counted, also = [] }: ReportFigure): readonly Counted[] =>
  counted === undefined ? [] : [counted, ...also]

/** Set apart from the ledger's own figures, which may be called the same. */
const ownName = (name: string) => `check ${name}`

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
  const made = (name: InputName) =>
    countOf({ ledger: inputs[name].ledger, figure: ownName(name) }, input, input.year)?.value ?? null
  const district = input.region.replace(/^.*市(?=.)/, '')
  return {
    year: input.year,
    title: titleOf(input),
    parts: partsOf({ year: input.year, region: input.region, district, figure, input: made }),
    figures: [...views.values()],
    checks: reconciliations.map((r) => check(r, { figure, input: made })),
    edition: input.fixed && pick(input.fixed),
  }
}

const pick = ({ edition, fixedAt, fixedBy }: EditionView): EditionView => ({ edition, fixedAt, fixedBy })

function viewOf(id: FigureId, input: ReportInput): FigureView {
  const figure: ReportFigure = figures[id]
  const [now, before] = [find(id, figure, input, input.year), find(id, figure, input, input.year - 1)]
  const amounts = amountsOf(figure, now, before)
  const printed = print(figure.qualifier, figure.unit, amounts)
  const kept = input.fixed?.figures.get(id)
  return {
    id,
    label: figure.label,
    unit: figure.unit,
    qualifier: figure.qualifier,
    printed,
    ...amounts,
    standing: figure.counted === undefined ? 'typed' : 'counted',
    ledger: figure.counted?.ledger ?? null,
    cutoff: cutoffOf(figure, input.year),
    lastYear: figure.qualifier === 'rate' ? amountsOf(figure, before, undefined).value : (before?.value ?? null),
    definition: figure.definition,
    source: now?.source ?? null,
    author: now?.author ?? null,
    beside: (figure.beside ?? []).map((b) => besideOf(b, input)),
    fixed: kept ? { ...kept, differs: differs(kept, { ...amounts, printed }) } : null,
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

function besideOf({ label, definition, counted }: Beside, input: ReportInput): BesideView {
  const count = countOf(counted, input, input.year)
  const [numerator, denominator] = [count?.numerator ?? null, count?.denominator ?? null]
  const printed = print('rate', '%', { value: null, numerator, denominator, base: null })
  return { label, definition, printed, value: share(numerator, denominator), numerator, denominator }
}

/** Whether what is counted now still says what was fixed: by its parts, because a share may come out the same. */
const differs = (kept: FixedView, now: Printable & { readonly printed: string }): boolean =>
  kept.numerator !== now.numerator ||
  kept.denominator !== now.denominator ||
  kept.base !== now.base ||
  kept.printed !== now.printed ||
  (kept.denominator === null && kept.base === null && kept.value !== now.value)

const share = (part: number | null, whole: number | null) =>
  part === null || whole === null || whole === 0 ? null : part / whole

function find(id: FigureId, figure: ReportFigure, input: ReportInput, year: number): Found | undefined {
  if (figure.counted !== undefined) {
    const counts = countedIn(figure).map((c) => countOf(c, input, year))
    const [first] = counts
    if (first === undefined || counts.includes(undefined)) return undefined
    const sum = (part: 'value' | 'numerator') => counts.reduce((all, c) => all + (c?.[part] ?? 0), 0)
    const whole = counts.length === 1 ? first : { ...first, value: sum('value'), numerator: sum('numerator') }
    return { ...whole, source: null, author: null }
  }
  const row = input.typed.find((t) => t.figure === id && t.year === year)
  if (row === undefined) return undefined
  return { numerator: null, denominator: null, ...row }
}

const countOf = ({ ledger, figure }: Counted, { counts }: ReportInput, year: number): Count | undefined =>
  counts.find((c) => c.ledger === ledger && c.figure === figure && c.year === year)
