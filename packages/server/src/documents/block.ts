import { AlignmentType, type Paragraph, type Table } from 'docx'
import { character, face, grid, size } from './geometry.ts'
import { line, run, runs } from './line.ts'
import { formOf, listOf, tableOf } from './table.ts'

export interface Column {
  readonly heading: string
  /** In twips; the columns of a table add up to the width of the text. */
  readonly width: number
}
export type Block =
  /** `gap`: a line is left free under it, where no addressee follows. */
  | { readonly kind: 'title'; readonly lines: readonly string[]; readonly gap?: boolean }
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
  /** 此致, and the organ a paper is handed to, flush left. */
  | { readonly kind: 'handedTo'; readonly name: string }
  /** A line for each who signs, and one for the day. */
  | { readonly kind: 'signers'; readonly signers: readonly string[] }
  /** An empty line: two tables would run into one. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'form'; readonly rows: readonly (readonly [label: string, content: string])[] }
  | {
      readonly kind: 'list'
      readonly columns: readonly (readonly [heading: string, share: number])[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }

/** What stands at the foot must not stand on a page without text. */
export const isFoot = ({ kind }: Block) => kind === 'signature' || kind === 'signers' || kind === 'handedTo'

/** The paragraphs of one block; the first under a red line keeps two lines from it, text above a foot goes with it. */
export function paragraphsOf(block: Block, isUnderLine: boolean, isAboveFoot: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return block.lines.map((text, i) =>
        line([run(text, face.title, size.二号)], {
          alignment: AlignmentType.CENTER,
          spacing: {
            before: i === 0 && isUnderLine ? 2 * grid.linePitch : 0,
            after: block.gap && i === block.lines.length - 1 ? grid.linePitch : 0,
            line: 680,
          },
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
      return [line([...runs(`${block.name}：`, face.body, size.三号)], { spacing: { before: grid.linePitch } })]
    case 'body':
      return [
        line(
          [
            ...(block.lead === null ? [] : [run(block.lead, face.subheading, size.三号)]),
            ...runs(block.text, face.body, size.三号),
          ],
          { indent: { firstLine: 2 * character }, keepNext: isAboveFoot },
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
    case 'handedTo':
      return [
        line([run('此致', face.body, size.三号)], { indent: { firstLine: 2 * character }, keepNext: true }),
        line([...runs(block.name, face.body, size.三号)], { keepNext: true }),
      ]
    case 'signers':
      return signersOf(block.signers)
    case 'gap':
      return [line([])]
    case 'form':
      return [formOf(block.rows)]
    case 'list':
      return [listOf(block.columns, block.rows)]
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

/** 签名各占一行，日期另起一行，自版心中部起左对齐。 */
function signersOf(signers: readonly string[]): readonly Paragraph[] {
  const place = { indent: { left: 8 * character }, keepLines: true }
  return [
    ...signers.map((signer, i) =>
      line([...runs(`${signer}：　　　　　　`, face.body, size.三号)], {
        ...place,
        keepNext: true,
        spacing: { before: i === 0 ? grid.linePitch : 0 },
      }),
    ),
    line([run('　　　　年　　月　　日', face.body, size.三号)], place),
  ]
}
