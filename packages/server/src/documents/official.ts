import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { type Block, isFoot, paragraphsOf } from './block.ts'
import { face, footer, grid, margin, millimetre, paper, size, textWidth } from './geometry.ts'
import { fontOf, line, run } from './line.ts'
import { fontTable, properties, styles } from './parts.ts'
import { sealedZip } from './sealed-zip.ts'

/** An official document as it lies on the page, whatever it is written for. */
export interface OfficialDocument {
  readonly title: string
  /** 发文机关标志 and 发文字号 over a red line; a report has none. */
  readonly letterhead: { readonly organ: string; readonly number: string } | null
  readonly blocks: readonly Block[]
}

const red = 'FF0000'

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

/** Equal documents are equal bytes. */
export async function officialDocument({ title, letterhead, blocks }: OfficialDocument): Promise<Buffer> {
  const children = [
    ...(letterhead === null ? [] : letterheadOf(letterhead)),
    ...blocks.flatMap((block, i) => {
      const next = blocks[i + 1]
      return paragraphsOf(block, i === 0 && letterhead !== null, next !== undefined && isFoot(next))
    }),
  ]
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
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
    { path: 'word/styles.xml', data: styles },
  ])
  return sealedZip(written)
}
