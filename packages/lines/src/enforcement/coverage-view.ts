/** How far the officers of a year were trained: R06 is `trained` of `certified`. */
export interface CoverageView {
  readonly year: number
  readonly trained: number
  readonly certified: number
  /** Hours that each should have; null where no rule says. */
  readonly wanted: number | null
  readonly reached: number
  readonly short: readonly { readonly officer: string; readonly name: string; readonly unit: string; readonly hours: number }[]
}
