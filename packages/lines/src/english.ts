import type { Labels } from '@fazhi/ledger'
import type { LedgerCode } from './index.ts'
import { reconsiderationCaseInEnglish } from './reconsideration/case.en.ts'

/** Every label of a ledger in one language. */
export interface LedgerWords {
  readonly label: string
  readonly fields: Labels
  readonly options: Readonly<Record<string, Labels>>
  readonly states: Labels
  readonly moves: Labels
  readonly periods: Labels
  readonly figures: Labels
  readonly documents: Labels
}

/** The English labels of every ledger; one that is missing does not compile. */
export const english: Readonly<Record<LedgerCode, LedgerWords>> = { reconsideration_case: reconsiderationCaseInEnglish }
