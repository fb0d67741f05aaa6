import type { Element, Paragraph, Rule, Span, Table, TableRow } from './element.ts'
import type { Faces } from './faces.ts'
import { lineWidth } from './geometry.ts'
import { type Line, linesOf } from './lines.ts'

/** What a page holds or does not hold, whole: a line of a paragraph, a row of a table. */
export interface Unit {
  readonly height: number
  /** Must stand on one page with the unit that follows. */
  readonly keep: boolean
  readonly of: LineUnit | RowUnit | { readonly kind: 'filler' }
}
export interface LineUnit {
  readonly kind: 'line'
  readonly paragraph: Paragraph
  readonly line: Line
  readonly index: number
  /** Of the paragraph. */
  readonly count: number
}
export interface RowUnit {
  readonly kind: 'row'
  readonly table: Table
  readonly row: LaidRow
  readonly index: number
}
export interface LaidRow {
  readonly source: TableRow
  readonly cells: readonly (readonly Line[])[]
  readonly height: number
}

/** Of a table, between two rows. */
export const edge = 10
const roomFor = (rule: Rule | null) => (rule === null ? 0 : rule.gap + rule.thickness)

export function layRow(faces: Faces, table: Table, source: TableRow): LaidRow {
  const cells = source.cells.map((paragraphs, i) => {
    const width = (table.widths[i] ?? 0) - 2 * table.margin.inline - edge
    return paragraphs.flatMap((spans) =>
      linesOf(faces, spans, table.size, { first: width, others: width, hangs: false }),
    )
  })
  return { source, cells, height: heightOf(table, cells) }
}
export const heightOf = (table: Table, cells: readonly (readonly Line[])[]): number =>
  Math.max(...cells.map((lines) => lines.length)) * table.pitch + 2 * table.margin.block + edge

function linesOfParagraph(faces: Faces, paragraph: Paragraph): readonly Unit[] {
  const { spans, size, left, right, firstLine, pitch, above, below, keep, keepLines } = paragraph
  const width = lineWidth - left - right
  const lines = linesOf(faces, spans, size, { first: width - firstLine, others: width, hangs: true })
  return lines.map((line, index): Unit => {
    const isLast = index === lines.length - 1
    return {
      height: pitch + (index === 0 ? roomFor(above) : 0) + (isLast ? roomFor(below) : 0),
      keep: keep || index >= lines.length - keepLines,
      of: { kind: 'line', paragraph, line, index, count: lines.length },
    }
  })
}

/** The units of a document, one under the other. */
export function unitsOf(faces: Faces, elements: readonly Element[]): readonly Unit[] {
  const unitsIn = (element: Element, i: number): readonly Unit[] => {
    switch (element.kind) {
      case 'paragraph':
        return linesOfParagraph(faces, element)
      case 'filler':
        return [{ height: 0, keep: false, of: { kind: 'filler' } }]
      case 'table': {
        const after = elements[i + 1]
        const isAboveFoot = after?.kind === 'paragraph' && after.keep
        return element.rows.map((source, index): Unit => {
          const row = layRow(faces, element, source)
          const isLast = index === element.rows.length - 1
          return {
            height: row.height,
            keep: source.isHeading || (isLast && isAboveFoot && !source.isLong),
            of: { kind: 'row', table: element, row, index },
          }
        })
      }
    }
  }
  return elements.flatMap(unitsIn)
}

/**
 * The words of some lines as spans again. Where a blank would lie across the end of a line it is said that it begins the
 * next one: word processors would tear it or swallow it.
 */
export const spansOf = (lines: readonly Line[]): readonly Span[] =>
  lines
    .flatMap(({ spans }, i): readonly Span[] => {
      const [first] = spans
      const isBroken = i > 0 && first !== undefined && startsBlank.test(first.text)
      return isBroken ? [{ ...first, text: `\n${first.text}` }, ...spans.slice(1)] : spans
    })
    .reduce<Span[]>((joined, { text, face }) => {
      const last = joined.at(-1)
      if (last?.face === face) joined[joined.length - 1] = { face, text: last.text + text }
      else joined.push({ face, text })
      return joined
    }, [])
const startsBlank = /^　{4}/
