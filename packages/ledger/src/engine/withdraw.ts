import type { Entry } from '../entry.ts'
import type { Ledger } from '../ledger.ts'
import type { By } from './matter.ts'
import { replay } from './replay.ts'

/** The entry that takes an untouched record back: its facts are as if they had never been recorded. */
export function decideWithdrawal(ledger: Ledger, entries: readonly Entry[], reason: string, by: By): Entry {
  const facts = Object.entries(replay(ledger, entries).facts).filter(([, value]) => value !== null)
  return {
    kind: 'withdrawal',
    name: null,
    on: by.today,
    state: ledger.initial,
    before: Object.fromEntries(facts),
    after: Object.fromEntries(facts.map(([field]) => [field, null])),
    basis: null,
    reason,
    approvedBy: null,
  }
}
