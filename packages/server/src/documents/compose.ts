import type { Block, Colophon, Letterhead, OfficialDocument } from './block.ts'
import { isFoot } from './block.ts'
import type { Element, Paragraph, Rule, Span } from './element.ts'
import type { Faces } from './faces.ts'
import { character, type FaceKind, grid, ink, lineWidth, millimetre, size, textWidth } from './geometry.ts'
import { widthOf } from './lines.ts'
import { formOf, listOf, tableOf } from './table.ts'
import { titleLines } from './title-lines.ts'

export const span = (text: string, face: FaceKind = 'body'): Span => ({ text, face })

type Traits = Partial<Omit<Paragraph, 'kind' | 'spans'>>
const paragraph = (spans: readonly Span[], traits: Traits = {}): Paragraph => ({
  kind: 'paragraph',
  spans,
  size: size.三号,
  pitch: grid.linePitch,
  align: 'left',
  left: 0,
  right: 0,
  firstLine: 0,
  color: 'black',
  keep: false,
  keepLines: 0,
  tail: [],
  above: null,
  below: null,
  pageBreak: false,
  outline: null,
  ...traits,
})
/** Lines left free. */
const free = (lines: number, traits: Traits = {}): readonly Paragraph[] =>
  Array.from({ length: lines }, () => paragraph([], traits))
/** A rule stands in a line of its own, a point high: under an indented text it would be indented with it. */
const ruleLine = (below: Rule): Paragraph => paragraph([], { pitch: 20, below })
const titlePitch = 680
/** Of a title, 二号. */
const charactersInLine = 20

/** The parts of the standard's page, one under the other. */
export function compose(faces: Faces, document: OfficialDocument): readonly Element[] {
  const { letterhead, blocks, colophon, marks = [] } = document
  return [
    ...(letterhead === null
      ? marks.map((mark) => paragraph([span(mark, 'heading')]))
      : letterheadOf(letterhead, marks)),
    ...blocks.flatMap((block, i) => {
      const next = blocks[i + 1]
      return elementsOf(faces, block, next !== undefined && isFoot(next))
    }),
    ...(colophon === undefined ? [] : colophonOf(colophon)),
  ]
}

/** 发文机关标志上边缘至版心上边缘35 mm；发文字号在其下空二行；红线在字号之下4 mm，与版心等宽。 */
function letterheadOf({ organ, number, signer }: Letterhead, marks: readonly string[]): readonly Paragraph[] {
  const points = Math.min(36, Math.floor(textWidth / 20 / [...organ].length))
  const pitch = points * 24
  const above = Math.round(35 * millimetre - (ink.baseline * pitch - ink.above * points * 20))
  const marked = marks.slice(0, 3).map((mark) => paragraph([span(mark, 'heading')]))
  const under = (1 - ink.baseline) * grid.linePitch - ink.below * size.三号 * 20
  const gap = Math.round((4 * millimetre - under) / 20) * 20
  const isUpward = signer !== undefined
  return [
    ...marked,
    paragraph([], { pitch: above - marked.length * grid.linePitch }),
    paragraph([span(organ, 'title')], { size: points, pitch, align: 'center', color: 'red' }),
    ...free(2),
    paragraph([span(number)], {
      align: isUpward ? 'left' : 'center',
      ...(isUpward ? { left: character, right: character, tail: [span('签发人：'), span(signer, 'subheading')] } : {}),
    }),
    ruleLine({ thickness: 40, gap: gap - 20, color: 'red' }),
    ...free(2),
  ]
}

/** 版记：首条和末条线0.35 mm，中间的0.25 mm；末条与最后一面的版心下边缘重合。 */
function colophonOf({ copiesTo, printer, date }: Colophon): readonly Element[] {
  const [thick, thin] = [0.35, 0.25].map((width) => Math.round(width * millimetre)) as [number, number]
  const rule = (thickness: number) => ruleLine({ thickness, gap: 0, color: 'black' })
  const one = size.四号 * 20
  const place = { size: size.四号, left: one, right: one, pitch: 520 }
  const copies = '抄送：'
  return [
    { kind: 'filler' },
    rule(thick),
    ...(copiesTo === null
      ? []
      : [paragraph([span(`${copies}${copiesTo}。`)], { ...place, left: 4 * one, firstLine: -3 * one }), rule(thin)]),
    paragraph([span(printer)], { ...place, tail: [span(`${date}印发`)] }),
    rule(thick),
  ]
}

/** The elements of one block; the last lines of a text above a foot go with it. */
function elementsOf(faces: Faces, block: Block, isAboveFoot: boolean): readonly Element[] {
  switch (block.kind) {
    case 'title': {
      const lines = titleLines(block.text, charactersInLine)
      return [
        ...lines.map((text, i) =>
          paragraph([span(text, 'title')], {
            size: size.二号,
            pitch: titlePitch,
            align: 'center',
            keep: true,
            outline: i === 0 ? 0 : null,
          }),
        ),
        ...(block.gap ? free(1) : []),
      ]
    }
    case 'underTitle':
      return [paragraph([span(block.text, 'subheading')], { align: 'center' }), ...free(1)]
    case 'heading':
      return [paragraph([span(block.text, 'heading')], { firstLine: 2 * character, keep: true, outline: 1 })]
    case 'addressee':
      return [...free(1), paragraph([span(`${block.name}：`)])]
    case 'body':
      return [
        paragraph([...(block.lead === null ? [] : [span(block.lead, 'subheading')]), span(block.text)], {
          firstLine: 2 * character,
          keepLines: isAboveFoot ? 2 : 0,
        }),
      ]
    case 'attachments':
      return attachmentsOf(block.names, isAboveFoot)
    case 'signature':
      return signatureOf(faces, block.organ, block.date, block.isSealed)
    case 'annex':
      return [
        paragraph([span(block.label, 'heading')], { pageBreak: true }),
        ...elementsOf(faces, { kind: 'title', text: block.title, gap: true }, false),
      ]
    case 'handedTo':
      return [
        paragraph([span('此致')], { firstLine: 2 * character, keep: true }),
        paragraph([span(block.name)], { keep: true }),
      ]
    case 'signers':
      return signersOf(faces, block.signers)
    case 'gap':
      return free(1)
    case 'form':
      return [formOf(block.rows)]
    case 'list':
      return [listOf(block.columns, block.rows)]
    case 'table':
      return [tableOf(block.columns, block.rows)]
  }
}

/** 附件说明：正文下空一行，左空二字；名称回行时与上一行名称的首字对齐，后不加标点。 */
function attachmentsOf(names: readonly string[], isAboveFoot: boolean): readonly Paragraph[] {
  const isNumbered = names.length > 1
  return [
    ...free(1, { keep: true }),
    ...names.map((name, i) => {
      const sign = `${i === 0 ? '附件：' : '　　　'}${isNumbered ? `${i + 1}. ` : ''}`
      const hang = (isNumbered ? 4.5 : 3) * character
      return paragraph([span(sign + name)], {
        left: 2 * character + hang,
        firstLine: -hang,
        keepLines: isAboveFoot && i === names.length - 1 ? 2 : 0,
      })
    }),
  ]
}

/**
 * 加盖印章的：成文日期右空四字，署名以成文日期为准居中，印章端正、居中下压两者，顶端距正文一行之内。
 * 不加盖印章的：署名右空二字，成文日期首字比署名首字右移二字；日期长于署名的，日期右空二字，署名相应增加右空。
 */
function signatureOf(faces: Faces, organ: string, date: string, isSealed: boolean): readonly Paragraph[] {
  const [named, dated] = [organ, date].map((text) => widthOf(faces, span(text), size.三号)) as [number, number]
  const right = isSealed
    ? { organ: Math.max(0, 4 * character + (dated - named) / 2), date: 4 * character }
    : named >= dated
      ? { organ: 2 * character, date: named - dated }
      : { organ: 4 * character + dated - named, date: 2 * character }
  const line = (text: string, at: number, keep: boolean) =>
    paragraph([span(text)], { align: 'right', right: Math.max(0, Math.round(at)), keep })
  return [...free(isSealed ? 2 : 1, { keep: true }), line(organ, right.organ, true), line(date, right.date, false)]
}

/** 签名各占一行，日期另起一行，自版心中部起左对齐；名称长的，相应左移。 */
function signersOf(faces: Faces, signers: readonly string[]): readonly Paragraph[] {
  const lines = signers.map((signer) => span(`${signer}：　　　　　　`))
  const widest = Math.max(...lines.map((line) => widthOf(faces, line, size.三号)))
  const left = Math.max(0, Math.min(8 * character, Math.floor(lineWidth - widest - character)))
  return [
    ...free(1, { keep: true }),
    ...lines.map((line) => paragraph([line], { left, keep: true })),
    paragraph([span('　　　　年　　月　　日')], { left }),
  ]
}
