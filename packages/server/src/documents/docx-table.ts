import {
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Table as Said } from './element.ts'
import { textWidth } from './geometry.ts'
import { runs } from './run.ts'
import type { LaidRow } from './units.ts'

/** A table whose rows are as high as they were laid out, and whose headings repeat on every page. */
export function tableOf({ widths, size, pitch, margin }: Said, rows: readonly LaidRow[]): Table {
  const { block: top, inline: left } = margin
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: rows.map(
      ({ source, height }) =>
        new TableRow({
          tableHeader: source.isHeading,
          cantSplit: true,
          height: { value: height, rule: HeightRule.ATLEAST },
          children: source.cells.map(
            (paragraphs, i) =>
              new TableCell({
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlign.CENTER,
                margins: { top, bottom: top, left, right: left },
                children: paragraphs.map(
                  (spans) =>
                    new Paragraph({
                      spacing: { line: pitch, lineRule: LineRuleType.EXACT },
                      children: spans.flatMap((span) => runs(span, size)),
                    }),
                ),
              }),
          ),
        }),
    ),
  })
}
