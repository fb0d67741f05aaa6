import type { PlainDate } from '@fazhi/law'
import type { Say } from '@fazhi/ledger'

/** What the record does not hold stays open in the document; whoever issues it fills it in. */
export const blank = '　　　　'
export const blankDay = '　　　　年　　月　　日'

export const orBlank = (words: string | number | null) => (words === null || words === '' ? blank : String(words))
export const nameOrBlank = (id: string | null, say: Say) => orBlank(say.name(id))
export const dayOrBlank = (on: PlainDate | null, say: Say) => say.day(on) || blankDay
/** Lines of a list to be written in by hand, numbered. */
export const blankLines = (count: number, columns: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, i) => [String(i + 1), ...Array.from({ length: columns - 1 }, () => '')])
