/** One year, or one light, over all categories. */
export interface Series {
  readonly name: string
  /** A word of the palette. */
  readonly colour: string
  readonly stack?: true
}
export interface ChartProps {
  readonly form: 'line' | 'columns' | 'rows'
  readonly categories: readonly string[]
  readonly series: readonly (Series & { readonly values: readonly (number | null)[] })[]
  readonly label: string
  readonly onPick?: (category: number, series: number) => void
}
