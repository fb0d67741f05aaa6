import type { Span } from './element.ts'
import type { Faces } from './faces.ts'
import { tightening } from './geometry.ts'

/** 避头尾: what begins no line, and what ends none. Word processors are told the same. */
export const beginsNone = '!%),.:;?]}¢°·’”‰′″℃、。〃〉》」』】〕〗！％），．：；？］｝～'
export const endsNone = '$([{£¥‘“〈《「『【〔〖＄（［｛￡￥'
/** What may hang over the end of a full line, one at a time. */
const hanging = new Set('!,.:;?、。！，．：；？')
const [noBegin, noEnd] = [new Set(beginsNone), new Set(endsNone)]

/** A letter of a line, and what is left free before it, unless it begins the line. */
export interface Letter {
  readonly letter: string
  readonly span: number
  readonly width: number
  readonly gap: number
  /** Begins a part that is set for itself: of another script, another face, or a blank. */
  readonly isNew: boolean
  /** Of a blank to be filled in by hand, which stays whole. */
  readonly isBlank: boolean
}
export interface Line {
  readonly spans: readonly (Span & { readonly width: number })[]
  readonly width: number
}

const isWestern = (letter: string) => (letter.codePointAt(0) ?? 0) < 0x2e80 && !/[\s“”‘’—…·]/.test(letter)
function mayBreak({ letter: before, isBlank: wasBlank }: Letter, { letter: after, isBlank }: Letter): boolean {
  // 破折号、省略号不从中间断开。
  if ((after === '—' || after === '…') && after === before) return false
  if ((isBlank && wasBlank) || noBegin.has(after) || noEnd.has(before) || after === ' ') return false
  return !(isWestern(before) && isWestern(after))
}

const [han, latin, weak] = [/^\p{Script=Han}$/u, /^[\p{Script=Latin}0-9]$/u, /^[ -\u02ff\u2000-\u206f]$/]
type Script = 'asian' | 'western'
/** Signs belong to the script before them. */
const scriptOf = (letter: string, before: Script | null): Script | null =>
  latin.test(letter) ? 'western' : weak.test(letter) ? before : 'asian'
/** Four or more full-width spaces. */
export const blanks = /(　{4,})/
export const isBlankText = (text: string) => /^　{4,}$/.test(text)

/**
 * The letters of spans as word processors set them: tightened within a part; between a Chinese character and a letter or
 * digit a fifth of the size is left free.
 */
export function lettersOf(faces: Faces, spans: readonly Span[], size: number): readonly Letter[] {
  const letters: Letter[] = []
  let script: Script | null = null
  spans.forEach(({ text, face }, span) => {
    for (const piece of text.split(blanks)) {
      const isBlank = isBlankText(piece)
      let isFirst = true
      for (const letter of piece) {
        const before = letters.at(-1)?.letter ?? ''
        const next = scriptOf(letter, script)
        const isNew = isFirst || (next !== script && script !== null)
        const isApart = (han.test(before) && latin.test(letter)) || (latin.test(before) && han.test(letter))
        letters.push({
          letter,
          span,
          isNew,
          isBlank,
          width: faces.advance(face, letter) * size * 20 + tightening,
          gap: before === '' ? 0 : (isNew ? -tightening : 0) + (isApart ? size * 4 : 0),
        })
        script = next
        isFirst = false
      }
    }
  })
  return letters
}

/** What a text takes up at a size, twips. */
export const widthOf = (faces: Faces, span: Span, size: number): number =>
  lettersOf(faces, [span], size).reduce((sum, { width, gap }) => sum + width + gap, 0)

/**
 * Breaks words into lines as word processors do: as many as fit, back to the last place where a line may end.
 * @param room what the first line holds and what the others hold, twips; whether a stop may hang over the end, as it
 * may not in a table
 */
export function linesOf(
  faces: Faces,
  spans: readonly Span[],
  size: number,
  { first, others, hangs }: { readonly first: number; readonly others: number; readonly hangs: boolean },
): readonly Line[] {
  const letters = lettersOf(faces, spans, size)
  const lines: Line[] = []
  let start = 0
  while (start < letters.length || lines.length === 0) {
    const end = endOf(letters, start, lines.length === 0 ? first : others, hangs)
    lines.push(lineFrom(spans, letters.slice(start, end)))
    if (end === letters.length) break
    start = end
  }
  return lines
}

function endOf(letters: readonly Letter[], start: number, width: number, hangs: boolean): number {
  let [end, taken] = [start, 0]
  for (let letter = letters[end]; letter !== undefined; letter = letters[end]) {
    const wide = letter.width + (end === start ? 0 : letter.gap)
    // A space at the end of a line hangs over it.
    if (taken + wide > width && letter.letter !== ' ') break
    taken += wide
    end += 1
  }
  if (hangs && hanging.has(letters[end]?.letter ?? '')) end += 1
  if (end >= letters.length) return letters.length
  for (let at = end; at > start; at -= 1) {
    const [before, after] = [letters[at - 1], letters[at]]
    if (before !== undefined && after !== undefined && mayBreak(before, after)) return at
  }
  return Math.max(end, start + 1)
}

function lineFrom(spans: readonly Span[], letters: readonly Letter[]): Line {
  const parts: { text: string; face: Span['face']; width: number; span: number }[] = []
  letters.forEach(({ letter, span, width, gap }, i) => {
    const last = parts.at(-1)
    const wide = width + (i === 0 ? 0 : gap)
    if (last?.span === span) {
      last.text += letter
      last.width += wide
    } else parts.push({ text: letter, face: spans[span]?.face ?? 'body', width: wide, span })
  })
  return {
    spans: parts.map(({ text, face, width }) => ({ text, face, width })),
    width: parts.reduce((sum, part) => sum + part.width, 0),
  }
}
