import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  HorizontalPositionRelativeFrom,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { OfficialDocument } from './block.ts'
import { codeOf, codePicture } from './code.ts'
import { tableOf } from './docx-table.ts'
import type { Rule, Paragraph as Said } from './element.ts'
import { face, footer, grid, margin, paper, size, textWidth, tightening } from './geometry.ts'
import { codePlace } from './lay-out.ts'
import type { Flowed } from './paginate.ts'
import { fontTable, properties, settings, styles } from './parts.ts'
import { fontOf, runs } from './run.ts'
import { sealedZip } from './sealed-zip.ts'

const red = 'FF0000'
const borderOf = ({ thickness, gap, color }: Rule) => ({
  style: BorderStyle.SINGLE,
  // Eighths of a point, and points.
  size: Math.round((thickness / 20) * 8),
  space: Math.round(gap / 20),
  color: color === 'red' ? red : '000000',
})

const indentOf = ({ left, right, firstLine }: Said) => ({
  ...(left === 0 ? {} : { left: Math.round(left) }),
  ...(right === 0 ? {} : { right: Math.round(right) }),
  ...(firstLine > 0 ? { firstLine: Math.round(firstLine) } : {}),
  ...(firstLine < 0 ? { hanging: Math.round(-firstLine) } : {}),
})
function paragraphOf(said: Said, pageBreakBefore: boolean, before: readonly ImageRun[]): Paragraph {
  const { spans, tail, size, pitch, align, left, right, firstLine, color, above, below, outline } = said
  const words = (of: readonly Said['spans'][number][]) =>
    of.flatMap((span) => runs(span, size, color === 'red' ? red : undefined))
  return new Paragraph({
    alignment: { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[align],
    spacing: { line: pitch, lineRule: LineRuleType.EXACT },
    ...(left === 0 && right === 0 && firstLine === 0 ? {} : { indent: indentOf(said) }),
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(outline === null ? {} : { outlineLevel: outline }),
    ...(above === null && below === null
      ? {}
      : {
          border: {
            ...(above === null ? {} : { top: borderOf(above) }),
            ...(below === null ? {} : { bottom: borderOf(below) }),
          },
        }),
    ...(tail.length === 0 ? {} : { tabStops: [{ type: TabStopType.RIGHT, position: textWidth - right }] }),
    children: [
      ...before,
      ...words(spans),
      ...(tail.length === 0 ? [] : [new TextRun({ children: ['\t'] }), ...words(tail)]),
    ],
  })
}
/** Nothing but its height, and a point less: one too much would push what stands at the foot onto the next page. */
const spaceOf = (height: number, pageBreakBefore: boolean): readonly Paragraph[] =>
  height < 20
    ? []
    : [
        new Paragraph({
          spacing: { line: Math.max(20, Math.floor(height) - 20), lineRule: LineRuleType.EXACT },
          ...(pageBreakBefore ? { pageBreakBefore } : {}),
        }),
      ]

/** 页码：四号宋体，左右各放一条一字线；单页码居右空一字，双页码居左空一字。 */
function pageNumber(side: 'left' | 'right'): Footer {
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    font: fontOf(face.pageNumber),
    size: 2 * size.四号,
    characterSpacing: tightening,
  })
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: 20 * size.四号 },
        spacing: { line: footer.pitch, lineRule: LineRuleType.EXACT },
        children: [number],
      }),
    ],
  })
}

/** A code that floats in the upper margin; English units, 635 to a twip, pixels, fifteen twips each. */
const codeImage = (address: string) =>
  new ImageRun({
    type: 'png',
    data: codePicture(codeOf(address)),
    transformation: { width: codePlace.side / 15, height: codePlace.side / 15 },
    altText: { name: '核验码', description: '核验码', title: '核验码' },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: codePlace.x * 635 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: codePlace.y * 635 },
      wrap: { type: TextWrappingType.NONE },
    },
  })

/** The same document for a word processor, which breaks lines and pages as it was laid out; equal documents are equal bytes. */
export async function docxOf({ title, verifyAt }: OfficialDocument, flow: readonly Flowed[]): Promise<Buffer> {
  const images = verifyAt === undefined ? [] : [codeImage(verifyAt)]
  const holder = flow.findIndex(({ kind }) => kind === 'paragraph')
  const elementOf = (one: Flowed, i: number): readonly (Paragraph | Table)[] => {
    switch (one.kind) {
      case 'paragraph':
        return [paragraphOf(one.paragraph, one.pageBreak, i === holder ? images : [])]
      case 'table':
        return [tableOf(one.table, one.rows)]
      case 'space':
        return spaceOf(one.height, one.pageBreak)
    }
  }
  const children = flow.flatMap(elementOf)
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: paper, margin: { ...margin, header: 850, footer: footer.foot } },
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
    { path: 'word/settings.xml', data: settings },
    { path: 'word/styles.xml', data: styles },
  ])
  return sealedZip(written)
}
