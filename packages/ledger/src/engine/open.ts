import type { Ledger } from '../ledger.ts'

/** A state without a way out. */
export const isFinal = (ledger: Ledger, state: string): boolean =>
  !Object.values(ledger.moves).some((m) => m.from.includes(state))
/** The states in which a record is still somebody's work. */
export const openStates = (ledger: Ledger): readonly string[] =>
  Object.keys(ledger.shape.states).filter((state) => !isFinal(ledger, state))
