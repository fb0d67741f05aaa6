import type { OfficialDocument } from './block.ts'
import { codeOf } from './code.ts'
import { compose } from './compose.ts'
import type { Rule, Span } from './element.ts'
import type { Faces } from './faces.ts'
import { footer, ink, inset, lineWidth, margin, millimetre, paper, size, textWidth } from './geometry.ts'
import { isBlankText, lettersOf, widthOf } from './lines.ts'
import type { Color, Item, OutlineEntry, Page, Paged } from './page.ts'
import { type Flowed, type Placed, paginate } from './paginate.ts'
import type { LineUnit, RowUnit } from './units.ts'

export interface LaidOut {
  readonly paged: Paged
  readonly flow: readonly Flowed[]
}

/** Where the code stands that says whether a paper is genuine: in the upper margin of the first page. */
export const codePlace = {
  side: Math.round(18 * millimetre),
  x: paper.width - margin.right - Math.round(18 * millimetre),
  y: Math.round(12 * millimetre),
}
const thin = 10
const origin = margin.left + inset

/** Lays a document out, once for every form that it is given in. */
export function layOut(faces: Faces, document: OfficialDocument): LaidOut {
  const { placed, flow, pages } = paginate(faces, compose(faces, document))
  const on = Array.from({ length: pages }, (): Item[] => [])
  const outline: OutlineEntry[] = []
  for (const one of placed) {
    const { of } = one.unit
    if (of.kind === 'line') {
      on[one.page]?.push(...lineItems(faces, of, one))
      const { outline: level, spans } = of.paragraph
      if (level !== null && of.index === 0)
        outline.push({ text: spans.map(({ text }) => text).join(''), level, page: one.page, y: margin.top + one.y })
    } else if (of.kind === 'row') on[one.page]?.push(...rowItems(faces, of, one))
  }
  if (document.verifyAt !== undefined) on[0]?.push({ kind: 'code', ...codePlace, modules: codeOf(document.verifyAt) })
  return {
    flow,
    paged: {
      title: document.title,
      pages: on.map((items, i): Page => ({ items: [...items, ...pageNumber(faces, i + 1)] })),
      outline,
    },
  }
}

interface At {
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly color: Color
}
/** The words of a line from `x` on; a blank to be filled in by hand has a line under it. */
function words(spans: readonly Span[], at: At, faces: Faces): readonly Item[] {
  const items: Item[] = []
  let { x } = at
  let run: Extract<Item, { readonly kind: 'text' }> | null = null
  lettersOf(faces, spans, at.size).forEach(({ letter, span, width, gap, isNew }) => {
    x += gap
    const face = spans[span]?.face ?? 'body'
    if (!faces.has(face, letter)) {
      items.push({ kind: 'box', ...at, x, letter })
      run = null
    } else if (run === null || isNew) {
      run = { kind: 'text', ...at, x, face, text: letter }
      items.push(run)
    } else {
      run = { ...run, text: run.text + letter }
      items[items.length - 1] = run
    }
    x += width
  })
  return [...items.flatMap((item) => underline(item, faces)), ...items]
}
function underline(item: Item, faces: Faces): readonly Item[] {
  if (item.kind !== 'text' || !isBlankText(item.text)) return []
  const { x, baseline, size, face, text, color } = item
  const width = widthOf(faces, { text, face }, size)
  return [{ kind: 'bar', x, y: baseline + size * 2.1, width, height: size * 1.5, color }]
}

function lineItems(faces: Faces, { paragraph, line, index, count }: LineUnit, { y }: Placed): readonly Item[] {
  const { align, left, right, firstLine, size, pitch, color, tail, above, below } = paragraph
  const indent = left + (index === 0 ? firstLine : 0)
  const room = lineWidth - indent - right
  const free = { left: 0, center: (room - line.width) / 2, right: room - line.width }[align]
  const over = index === 0 && above !== null ? above.gap + above.thickness : 0
  const top = margin.top + y + over
  const at = { baseline: top + pitch * ink.baseline, size, color }
  const tailed = tail.map((span) => ({ ...span, width: widthOf(faces, span, size) }))
  const tailWidth = tailed.reduce((sum, { width }) => sum + width, 0)
  return [
    ...words(line.spans, { ...at, x: origin + indent + free }, faces),
    ...(index === 0 ? words(tailed, { ...at, x: origin + lineWidth - right - tailWidth }, faces) : []),
    ...(index === 0 && above !== null ? [ruleItem(margin.top + y, above)] : []),
    ...(index === count - 1 && below !== null ? [ruleItem(top + pitch + below.gap, below)] : []),
  ]
}
const ruleItem = (y: number, { thickness, color }: Rule): Item => ({
  kind: 'bar',
  x: margin.left,
  y,
  width: textWidth,
  height: thickness,
  color,
})

function rowItems(faces: Faces, { table, row, index }: RowUnit, { y, isRepeated }: Placed): readonly Item[] {
  const top = margin.top + y
  const edges = [margin.left]
  for (const width of table.widths) edges.push((edges.at(-1) ?? 0) + width)
  const bar = (x: number, at: number, width: number, height: number): Item => ({
    kind: 'bar',
    x,
    y: at,
    width,
    height,
    color: 'black',
  })
  const horizontal = (at: number) => bar(margin.left - thin / 2, at - thin / 2, textWidth + thin, thin)
  const text = row.cells.flatMap((lines, i) => {
    // What is shorter than its row stands in the middle of it.
    const rest = row.height - 2 * table.margin.block - lines.length * table.pitch
    const first = top + table.margin.block + rest / 2
    return lines.flatMap((line, n) =>
      words(
        line.spans,
        {
          x: (edges[i] ?? 0) + table.margin.inline,
          baseline: first + (n + ink.baseline) * table.pitch,
          size: table.size,
          color: 'black',
        },
        faces,
      ),
    )
  })
  return [
    ...(index === 0 || isRepeated || y === 0 ? [horizontal(top)] : []),
    horizontal(top + row.height),
    ...edges.map((x) => bar(x - thin / 2, top, thin, row.height)),
    ...text,
  ]
}

/** 页码：四号半角宋体，左右各放一条一字线；单页码居右空一字，双页码居左空一字。 */
function pageNumber(faces: Faces, number: number): readonly Item[] {
  const text = `— ${number} —`
  const width = widthOf(faces, { text, face: 'pageNumber' }, size.四号)
  const indent = size.四号 * 20
  const x = number % 2 === 1 ? paper.width - margin.right - inset - indent - width : origin + indent
  const baseline = paper.height - footer.foot - footer.pitch * (1 - ink.baseline)
  return [{ kind: 'text', x, baseline, size: size.四号, face: 'pageNumber', text, color: 'black' }]
}
