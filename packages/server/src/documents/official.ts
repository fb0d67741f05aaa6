import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { character, type Face, face, footer, grid, margin, millimetre, paper, size, textWidth } from './geometry.ts'
import { sealedZip } from './sealed-zip.ts'

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

/** An official document as it lies on the page, whatever it is written for. */
export interface OfficialDocument {
  readonly title: string
  /** 发文机关标志 and 发文字号 over a red line; a report has none. */
  readonly letterhead: { readonly organ: string; readonly number: string } | null
  readonly blocks: readonly Block[]
}

const red = 'FF0000'
const fontOf = ({ name }: Face) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name })
const run = (text: string, of: Face, halfPoints: number, color?: string) =>
  new TextRun({ text, font: fontOf(of), size: halfPoints, ...(color === undefined ? {} : { color }) })
const pitch = { line: grid.linePitch, lineRule: LineRuleType.EXACT }
const line = (children: readonly TextRun[], options: Omit<IParagraphOptions, 'children'> = {}) =>
  new Paragraph({ ...options, children: [...children], spacing: { ...pitch, ...options.spacing } })

/** 发文机关标志上边缘至版心上边缘35 mm；发文字号在其下空二行；红线在字号之下4 mm。 */
function letterheadOf({ organ, number }: { readonly organ: string; readonly number: string }): readonly Paragraph[] {
  const points = Math.min(36, Math.floor(textWidth / 20 / organ.length))
  return [
    line([run(organ, face.title, 2 * points, red)], {
      alignment: AlignmentType.CENTER,
      spacing: { before: Math.round(35 * millimetre), line: points * 24, lineRule: LineRuleType.EXACT },
    }),
    line([run(number, face.body, size.三号)], {
      alignment: AlignmentType.CENTER,
      spacing: { before: 2 * grid.linePitch },
      border: { bottom: { style: BorderStyle.SINGLE, color: red, size: 16, space: 11 } },
    }),
  ]
}

function paragraphsOf(block: Block, isUnderLine: boolean): readonly (Paragraph | Table)[] {
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
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      children: [
        new Paragraph({
          children: [run(text, of, size.小五)],
          spacing: { line: 240, lineRule: LineRuleType.EXACT },
        }),
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

/** 页码：四号宋体，左右各放一条一字线；单页码居右空一字，双页码居左空一字。 */
function pageNumber(side: 'left' | 'right'): Footer {
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: fontOf(face.pageNumber),
    size: size.四号,
  })
  const alignment = side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT
  return new Footer({ children: [new Paragraph({ alignment, indent: { [side]: 280 }, children: [number] })] })
}

const normal = { font: fontOf(face.body), size: size.三号 }

/** Equal documents are equal bytes. */
export async function officialDocument({ title, letterhead, blocks }: OfficialDocument): Promise<Buffer> {
  const children = [
    ...(letterhead === null ? [] : letterheadOf(letterhead)),
    ...blocks.flatMap((block, i) => paragraphsOf(block, i === 0 && letterhead !== null)),
  ]
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: normal } },
      // The grid counts in characters of this style, not of the defaults.
      paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run: normal }],
    },
    sections: [
      {
        properties: {
          page: { size: paper, margin: { ...margin, header: 850, footer } },
          grid: { ...grid, type: DocumentGridType.LINES_AND_CHARS },
        },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children,
      },
    ],
  })
  const written = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: properties(title) },
    { path: 'word/fontTable.xml', data: fontTable },
  ])
  return sealedZip(written)
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const escaped = (text: string) => text.replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`)
/** Without the dates the library would put in, which would make every copy another file. */
const properties = (title: string) =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`
const fontTable = `${declaration}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(
  face,
)
  .map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  .join('')}</w:fonts>`
