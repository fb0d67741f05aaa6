import {
  AlignmentType,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { character, type Face, face, grid, size, textWidth, tightening } from './geometry.ts'

export interface Column {
  readonly heading: string
  /** In twips; the columns of a table add up to the width of the text. */
  readonly width: number
}
export type Block =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  /** One line under the title, in 楷体. */
  | { readonly kind: 'underTitle'; readonly text: string }
  /** 一、 in 黑体. */
  | { readonly kind: 'heading'; readonly text: string }
  /** 主送：flush left, full-width colon. */
  | { readonly kind: 'addressee'; readonly name: string }
  /** 一是…。 in 楷体 before the text. */
  | { readonly kind: 'body'; readonly lead: string | null; readonly text: string }
  /** 署名 over 成文日期, which stands four characters from the right. */
  | { readonly kind: 'signature'; readonly organ: string; readonly date: string }
  /** 附件, on a page of its own. */
  | { readonly kind: 'annex'; readonly label: string; readonly title: string }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }

export const fontOf = ({ name }: Face) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name })
export const run = (text: string, of: Face, halfPoints: number, color?: string) =>
  new TextRun({
    text,
    font: fontOf(of),
    size: halfPoints,
    characterSpacing: tightening,
    ...(color === undefined ? {} : { color }),
  })
const pitch = { line: grid.linePitch, lineRule: LineRuleType.EXACT }
export const line = (children: readonly TextRun[], options: Omit<IParagraphOptions, 'children'> = {}) =>
  new Paragraph({ ...options, children: [...children], spacing: { ...pitch, ...options.spacing } })

/** The paragraphs of one block; the first under a red line keeps two lines from it. */
export function paragraphsOf(block: Block, isUnderLine: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return block.lines.map((text, i) =>
        line([run(text, face.title, size.二号)], {
          alignment: AlignmentType.CENTER,
          spacing: { before: i === 0 && isUnderLine ? 2 * grid.linePitch : 0, line: 680 },
        }),
      )
    case 'underTitle':
      return [
        line([run(block.text, face.subheading, size.三号)], {
          alignment: AlignmentType.CENTER,
          spacing: { after: grid.linePitch },
        }),
      ]
    case 'heading':
      return [
        line([run(block.text, face.heading, size.三号)], { indent: { firstLine: 2 * character }, keepNext: true }),
      ]
    case 'addressee':
      return [line([run(`${block.name}：`, face.body, size.三号)], { spacing: { before: grid.linePitch } })]
    case 'body':
      return [
        line(
          [
            ...(block.lead === null ? [] : [run(block.lead, face.subheading, size.三号)]),
            run(block.text, face.body, size.三号),
          ],
          { indent: { firstLine: 2 * character } },
        ),
      ]
    case 'signature':
      return signatureOf(block.organ, block.date)
    case 'annex':
      return [
        line([run(block.label, face.heading, size.三号)], { pageBreakBefore: true }),
        line([run(block.title, face.title, size.二号)], {
          alignment: AlignmentType.CENTER,
          spacing: { line: 680, after: 200 },
        }),
      ]
    case 'table':
      return [tableOf(block.columns, block.rows)]
  }
}

/** Characters of the grid a text takes up; digits and Latin letters take half. */
const widthOf = (text: string) => [...text].reduce((sum, c) => sum + ((c.codePointAt(0) ?? 0) < 0x100 ? 0.5 : 1), 0)

/** 成文日期右空四字；署名以成文日期为准居中。 */
function signatureOf(organ: string, date: string): readonly Paragraph[] {
  const beside = (widthOf(date) - widthOf(organ)) / 2
  const right = (characters: number) => ({ right: Math.round(characters * character) })
  const options = { alignment: AlignmentType.RIGHT, keepLines: true }
  return [
    line([run(organ, face.body, size.三号)], {
      ...options,
      keepNext: true,
      indent: right(Math.max(0, 4 + beside)),
      spacing: { before: 2 * grid.linePitch },
    }),
    line([run(date, face.body, size.三号)], { ...options, indent: right(4) }),
  ]
}

function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, of: Face, width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 20, bottom: 20, left: 60, right: 60 },
      children: [
        new Paragraph({ children: [run(text, of, size.小五)], spacing: { line: 240, lineRule: LineRuleType.EXACT } }),
      ],
    })
  const row = (texts: readonly string[], of: Face, tableHeader: boolean) =>
    new TableRow({ tableHeader, cantSplit: true, children: columns.map((c, i) => cell(texts[i] ?? '', of, c.width)) })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map((c) => c.width),
    rows: [
      row(
        columns.map((c) => c.heading),
        face.heading,
        true,
      ),
      ...rows.map((texts) => row(texts, face.body, false)),
    ],
  })
}
