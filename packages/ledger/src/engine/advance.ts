import type { PlainDate } from '@fazhi/law'
import type { Ledger } from '../ledger.ts'
import { deem } from './decide.ts'
import { type By, type Change, isChange, type Matter } from './matter.ts'
import { lapseOn, periodsOf } from './running.ts'

/** The next thing that has happened by operation of law and is not yet recorded: a last day has passed, 24:00. */
function nextLapse(ledger: Ledger, matter: Matter, by: By): { readonly move: string; readonly on: PlainDate } | null {
  const due = periodsOf(ledger, matter, by).flatMap((run) => {
    const on = lapseOn(run)
    const passed = on !== null && 'dueOn' in run.reckoning && run.reckoning.dueOn < by.today
    return passed && run.lapse !== null ? [{ move: run.lapse, on, last: run.reckoning.dueOn }] : []
  })
  return due.toSorted((a, b) => (a.last < b.last ? -1 : 1))[0] ?? null
}

/** What the law has done to a matter up to today, oldest first; whoever stores it numbers each change before asking for the next. */
export function lapsed(ledger: Ledger, matter: Matter, by: By): Change | null {
  const next = nextLapse(ledger, matter, by)
  if (!next) return null
  const outcome = deem(ledger, matter, next.move, next.on, by)
  if (!isChange(outcome)) throw new Error(`${ledger.shape.code} ${matter.row.id}: ${next.move} cannot be deemed`)
  return outcome
}
