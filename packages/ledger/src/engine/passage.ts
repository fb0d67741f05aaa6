import { isPlainDate, type PlainDate } from '@fazhi/law'
import { type Entry, isOfFacts, type Values } from '../entry.ts'
import type { Ledger } from '../ledger.ts'

/** A step of a matter on its legal date, with later corrections worked in. */
export interface Passage {
  readonly move: string | null
  readonly state: string
  readonly on: PlainDate
  readonly after: Values
}

/** The course of a matter. A correction is no step: it mends the step that recorded the fact. */
export function passagesOf(ledger: Ledger, entries: readonly Entry[]): readonly Passage[] {
  const passages: Passage[] = []
  for (const { kind, name, state, on, after } of entries.filter(isOfFacts)) {
    // Who handles a matter, and by which calendar its clocks run, is no step of it.
    if (kind === 'operation') continue
    if (kind !== 'correction') passages.push({ move: name, state, on, after })
    else for (const [field, value] of Object.entries(after)) mend(field, value)
  }
  return passages

  function mend(field: string, value: Values[string] = null) {
    const at = passages.findLastIndex((p) => Object.hasOwn(p.after, field))
    const passage = passages[at]
    if (!passage) return
    const stamps = passage.move === null ? ledger.start : ledger.moves[passage.move]?.stamps
    const on = stamps === field && isPlainDate(value) ? value : passage.on
    passages[at] = { ...passage, on, after: { ...passage.after, [field]: value } }
  }
}
