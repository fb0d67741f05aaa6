import type { Column } from './block.ts'
import type { Span, Table, TableRow } from './element.ts'
import { type FaceKind, size, textWidth } from './geometry.ts'

/** How a table is set: points, and twips from line to line and around the cell's text. */
type Type = Pick<Table, 'size' | 'pitch' | 'margin'>
/** Annexes of figures are set small; forms and lists, which are also written in by hand, large. */
const small: Type = { size: size.小五, pitch: 240, margin: { block: 20, inline: 80 } }
const large: Type = { size: size.小四, pitch: 400, margin: { block: 60, inline: 120 } }
const labelWidth = 2500
/** Longer than this, what stands in a form may be cut by the end of a page. */
const longText = 200

const cell = (text: string, face: FaceKind): readonly (readonly Span[])[] =>
  text.split('\n').map((words) => [{ text: words, face }])

function headed(columns: readonly Column[], rows: readonly (readonly string[])[], type: Type): Table {
  const whole = columns.reduce((sum, [, share]) => sum + share, 0)
  const widths = columns.map(([, share]) => Math.floor((textWidth * share) / whole))
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0)
  const row = (texts: readonly string[], face: FaceKind, isHeading: boolean): TableRow => ({
    cells: columns.map((_, i) => cell(texts[i] ?? '', face)),
    isHeading,
    isLong: false,
  })
  return {
    kind: 'table',
    ...type,
    widths: widths.map((width, i) => (i === 0 ? width + rest : width)),
    rows: [
      row(
        columns.map(([heading]) => heading),
        'heading',
        true,
      ),
      ...rows.map((texts) => row(texts, 'body', false)),
    ],
  }
}

/** A table whose headings repeat on every page. */
export const tableOf = (columns: readonly Column[], rows: readonly (readonly string[])[]) =>
  headed(columns, rows, small)
/** A list in a document. */
export const listOf = (columns: readonly Column[], rows: readonly (readonly string[])[]) => headed(columns, rows, large)
/** A form: what is asked on the left, what is known on the right. */
export const formOf = (rows: readonly (readonly [string, string])[]): Table => ({
  kind: 'table',
  ...large,
  widths: [labelWidth, textWidth - labelWidth],
  rows: rows.map(([label, content]) => ({
    cells: [cell(label, 'heading'), cell(content, 'body')],
    isHeading: false,
    isLong: content.length >= longText,
  })),
})
