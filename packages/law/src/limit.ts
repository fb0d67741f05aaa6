import type { Citation } from './citation.ts'
import type { Setting, Status } from './clock.ts'
import type { DateText, PlainDate } from './date.ts'

/** A number that a rule sets, in one wording of it; null where the rule is in force and its number is set locally. */
export interface LimitEdition {
  readonly law: string
  readonly article: string
  readonly inForce: DateText
  /** The last day of this edition, where the rule was dropped and not replaced. */
  readonly until?: DateText
  readonly status: Status
  readonly value: number | Setting<number | null>
}
/** How often, how many, what share: a rule with a number and no day. Newest edition first. */
export interface Limit {
  readonly id: string
  readonly label: string
  readonly editions: readonly LimitEdition[]
}
export const limit = (id: string, label: string, ...editions: readonly LimitEdition[]): Limit => ({
  id,
  label,
  editions,
})

export interface InForce {
  readonly value: number
  readonly basis: Citation
}
/** What holds on a day; null where no edition is in force, or the number is not set. */
export function limitOn({ editions }: Limit, on: PlainDate): InForce | null {
  const edition = editions.find((e) => e.inForce <= on && (e.until === undefined || on <= e.until))
  if (!edition) return null
  const value = typeof edition.value === 'number' ? edition.value : edition.value.byDefault
  return value === null ? null : { value, basis: { law: edition.law, article: edition.article } }
}
