/**
 * A gram is two neighbouring UTF-16 units of a folded text as one 32-bit number, turned by the salt of the ledger it is
 * in, so that each ledger has grams of its own. A text has a word in it only if it has all of the word's grams. Blanks
 * are in no gram, because they are in no word.
 */
const blank = 32
const lineFeed = 10

/** Adds the grams of a folded text. */
export function addGrams(folded: string, salt: number, grams: Set<number>): void {
  let last = blank
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit === lineFeed) last = blank
    else {
      if (last !== blank && unit !== blank) grams.add(((last << 16) | unit) ^ salt)
      last = unit
    }
  }
}

/** A number for what is said, of 32 bits; two sayings may have the same. */
export function markOf(said: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < said.length; at++) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** As the database reads an array. */
export const asArray = (grams: Iterable<number>): string => `{${[...grams].join(',')}}`
