import type { FigureView } from '@fazhi/report/view'
import { sayFigure, sayShare } from '../fields/figure-value.ts'

/** The exact value behind what is printed: a rate and a growth as a share, everything else in its unit. */
export function sayValue({ qualifier, unit }: FigureView, value: number | null): string {
  if (value === null) return '—'
  if (qualifier === 'rate' || qualifier === 'growth') return sayShare(value)
  return unit === '%' ? sayFigure(value, unit) : `${sayFigure(value, unit)} ${unit}`
}
