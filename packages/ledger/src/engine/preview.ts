import { isRefusal } from '@fazhi/law'
import type { Ledger } from '../ledger.ts'
import { openingsOf } from './decide.ts'
import type { By, Change, Matter } from './matter.ts'
import { periodsOf, type Running } from './running.ts'

/** What a change brings, said before it is made. */
export interface Preview {
  readonly state: string
  readonly draws: string | null
  /** Runs that end, stop, or move their last day, and runs that begin. */
  readonly ends: readonly Running[]
  readonly runs: readonly Running[]
  readonly opens: readonly string[]
  readonly documents: readonly string[]
}

export function previewOf(ledger: Ledger, matter: Matter, change: Change, by: By): Preview {
  const after: Matter = { row: change.row, entries: [...matter.entries, change.entry] }
  const isOpen = (run: Running) => run.standing === 'running' || run.standing === 'paused'
  const key = (run: Running) =>
    [run.period, run.from, run.standing, isRefusal(run.reckoning) ? '' : run.reckoning.due].join()
  const before = periodsOf(ledger, matter, by)
  const known = new Set(before.map(key))
  const changed = periodsOf(ledger, after, by).filter((run) => !known.has(key(run)))
  return {
    state: change.row.state,
    draws: change.draws?.field ?? null,
    ends: changed.filter((run) => !isOpen(run)),
    runs: changed.filter(isOpen),
    opens: openingsOf(ledger, after, change.entry, by).map((o) => o.ledger),
    documents: Object.entries(ledger.documents).flatMap(([name, d]) =>
      d.when.includes(change.row.state) && !d.when.includes(matter.row.state) ? [name] : [],
    ),
  }
}
