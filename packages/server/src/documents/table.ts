import {
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Column } from './block.ts'
import { type Face, face, size, textWidth } from './geometry.ts'
import { runs } from './line.ts'

/** How a table is set: half-points, and twips from line to line and around the cell's text. */
interface Type {
  readonly size: number
  readonly pitch: number
  readonly margin: number
}
/** Annexes of figures are set small; forms and lists, which are also written in by hand, large. */
const small: Type = { size: size.小五, pitch: 240, margin: 20 }
const large: Type = { size: size.小四, pitch: 400, margin: 60 }
const labelWidth = 2500

const cellOf = (lines: readonly (readonly TextRun[])[], width: number, { pitch, margin }: Type) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: margin, bottom: margin, left: 60 + margin, right: 60 + margin },
    children: lines.map(
      (children) => new Paragraph({ children: [...children], spacing: { line: pitch, lineRule: LineRuleType.EXACT } }),
    ),
  })
const cell = (text: string, of: Face, width: number, type: Type) =>
  cellOf(
    text.split('\n').map((words) => runs(words, of, type.size)),
    width,
    type,
  )
const table = (widths: readonly number[], rows: readonly TableRow[]) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [...rows],
  })

function headed(columns: readonly Column[], rows: readonly (readonly string[])[], type: Type): Table {
  const row = (texts: readonly string[], of: Face, tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: columns.map((c, i) => cell(texts[i] ?? '', of, c.width, type)),
    })
  const headings = columns.map((c) => c.heading)
  return table(
    columns.map((c) => c.width),
    [row(headings, face.heading, true), ...rows.map((texts) => row(texts, face.body, false))],
  )
}

/** A table whose headings repeat on every page. */
export const tableOf = (columns: readonly Column[], rows: readonly (readonly string[])[]): Table =>
  headed(columns, rows, small)
/** A list in a document, its columns as wide as their shares. */
export function listOf(columns: readonly (readonly [string, number])[], rows: readonly (readonly string[])[]): Table {
  const whole = columns.reduce((sum, [, share]) => sum + share, 0)
  const widths = columns.map(([, share]) => Math.floor((textWidth * share) / whole))
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0)
  const set = columns.map(([heading], i) => ({ heading, width: (widths[i] ?? 0) + (i === 0 ? rest : 0) }))
  return headed(set, rows, large)
}
/** A form: what is asked on the left, what is known on the right. */
export const formOf = (rows: readonly (readonly [string, string])[]): Table =>
  table(
    [labelWidth, textWidth - labelWidth],
    rows.map(
      ([label, content]) =>
        new TableRow({
          cantSplit: content.length < 200,
          children: [
            cell(label, face.heading, labelWidth, large),
            cell(content, face.body, textWidth - labelWidth, large),
          ],
        }),
    ),
  )
