import type { FigureName, Ledger } from '@fazhi/ledger'

/** The figure of a ledger that a figure of the report is read from. */
export interface Counted {
  readonly ledger: string
  readonly figure: string
}
/** Binds to a ledger's figure by handle: a name the ledger does not have does not compile. */
export const counted = <L extends Ledger>(ledger: L, figure: FigureName<L>): Counted => ({
  ledger: ledger.shape.code,
  figure,
})
