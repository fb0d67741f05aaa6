import { type Entry, isOfFacts, type Values } from '../entry.ts'
import type { Ledger } from '../ledger.ts'

/** The state and facts that the entries of a record amount to; the stored row must say the same. */
export function replay(ledger: Ledger, entries: readonly Entry[]): { readonly state: string; readonly facts: Values } {
  const blank: Values = Object.fromEntries(Object.keys(ledger.shape.fields).map((name) => [name, null]))
  return entries
    .filter(isOfFacts)
    .reduce(({ facts }, entry) => ({ state: entry.state, facts: { ...facts, ...entry.after } }), {
      state: ledger.initial,
      facts: blank,
    })
}
