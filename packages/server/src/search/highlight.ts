import type { AnyRow, Excerpt, Ledger } from '@fazhi/ledger'
import { foldWithPlaces } from './folding.ts'

/** Characters shown before and behind what was found. */
const [before, behind] = [20, 60]
const mostMarks = 20

const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

type Span = readonly [from: number, to: number]
function spansIn(text: string, words: readonly string[]): readonly Span[] {
  const { folded, places } = foldWithPlaces(text)
  const spans = words.flatMap((word) => {
    const found: Span[] = []
    for (
      let at = folded.indexOf(word);
      at >= 0 && found.length < mostMarks;
      at = folded.indexOf(word, at + word.length)
    ) {
      const [from = 0, last = 0] = [places[at], places[at + word.length - 1]]
      found.push([from, last + widthAt(text, last)])
    }
    return found
  })
  return joined(spans.toSorted(([a], [b]) => a - b))
}

/** Spans that touch or overlap become one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: [number, number][] = []
  for (const [from, to] of spans) {
    const last = all.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else all.push([from, to])
  }
  return all
}

/** The piece of a text around what was found first, not cut through a character. */
function excerptOf(field: string, text: string, words: readonly string[]): readonly Excerpt[] {
  const spans = spansIn(text, words)
  const [first] = spans
  if (!first) return []
  const whole = (at: number) => (at > 0 && widthAt(text, at - 1) === 2 ? at - 1 : at)
  const from = whole(Math.max(0, first[0] - before))
  const to = whole(Math.min(text.length, first[1] + behind))
  const inside = spans.filter((span) => span[1] <= to).map((span): Span => [span[0] - from, span[1] - from])
  const [lead, tail] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  const marks = inside.map(([a, b]): Span => [a + lead.length, b + lead.length])
  return [{ field, text: `${lead}${text.slice(from, to)}${tail}`, marks }]
}

/** Where the words stand in the fields that the reader sees whole. */
export const excerptsIn = (
  ledger: Ledger,
  fields: readonly string[],
  row: AnyRow,
  words: readonly string[],
): readonly Excerpt[] =>
  fields
    .filter((field) => field in ledger.shape.fields)
    .flatMap((field) => {
      const value = row[field]
      return typeof value === 'string' ? excerptOf(field, value, words) : []
    })
