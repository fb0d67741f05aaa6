/**
 * How a text is written for searching, so that what is meant alike is found alike: full-width as half-width, capitals
 * as small letters, one kind of bracket, dash and dot. It goes character by character, so that a part of a text is
 * folded as it is within the whole, and a place in the folded text is a place in the original.
 */
const alike: Readonly<Record<string, string>> = {
  '〔': '[',
  '【': '[',
  '(': '[',
  '〕': ']',
  '】': ']',
  ')': ']',
  '—': '-',
  '–': '-',
  '‐': '-',
  '−': '-',
  '•': '·',
  '・': '·',
}
const known = new Map<string, string>()
const most = 100_000

function foldCharacter(character: string): string {
  const seen = known.get(character)
  if (seen !== undefined) return seen
  const folded = Array.from(character.normalize('NFKC').toLowerCase(), (c) => alike[c] ?? c).join('')
  const word = /\s/.test(folded) ? ' ' : folded
  if (known.size < most) known.set(character, word)
  return word
}

export function fold(text: string): string {
  let folded = ''
  for (const character of text) folded += foldCharacter(character)
  return folded
}

/** A folded text, and for each of its places the character of the original it comes from. */
export function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const places: number[] = []
  let [folded, at] = ['', 0]
  for (const character of text) {
    const word = foldCharacter(character)
    for (let i = 0; i < word.length; i++) places.push(at)
    folded += word
    at += character.length
  }
  places.push(at)
  return { folded, places }
}
