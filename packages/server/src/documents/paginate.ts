import type { Element, Paragraph, Table } from './element.ts'
import type { Faces } from './faces.ts'
import { textHeight } from './geometry.ts'
import { heightOf, type LaidRow, type LineUnit, spansOf, type Unit, unitsOf } from './units.ts'

/** A unit where it stands: on which page, how far under the upper edge of the text. */
export interface Placed {
  readonly page: number
  readonly y: number
  readonly unit: Unit
  /** A heading that stands at the top of each page of its table. */
  readonly isRepeated: boolean
}
/** What a word processor is given so that it comes to the same pages: breaks are said only where it would not make them. */
export type Flowed =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph; readonly pageBreak: boolean }
  | { readonly kind: 'table'; readonly table: Table; readonly rows: readonly LaidRow[] }
  | { readonly kind: 'space'; readonly height: number; readonly pageBreak: boolean }
export interface Pagination {
  readonly placed: readonly Placed[]
  readonly flow: readonly Flowed[]
  readonly pages: number
}

/** Between two tables that are one: without it they would grow together again. */
const seam = 20

/** Fills pages with units, from the top, and keeps together what belongs together. */
export function paginate(faces: Faces, elements: readonly Element[]): Pagination {
  const filling = new Filling()
  const units = [...unitsOf(faces, elements)]
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i]
    if (unit === undefined) break
    if (unit.of.kind === 'filler') {
      const rest = units.slice(i + 1).reduce((sum, { height }) => sum + height, 0)
      filling.fill(rest)
      continue
    }
    const chain = chainFrom(units, i)
    const isFit = filling.y + unit.height <= textHeight
    if (!isFit && unit.of.kind === 'row' && unit.of.row.source.isLong) {
      const parts = cut(unit, textHeight - filling.y)
      if (parts !== null) {
        units.splice(i, 1, ...parts)
        i -= 1
        continue
      }
    }
    const begins = unit.of.kind === 'line' && unit.of.index === 0 && unit.of.paragraph.pageBreak
    const isKept = chain <= textHeight && filling.y + chain > textHeight && !filling.isTop
    filling.place(
      unit,
      begins && !filling.isTop ? 'said' : isKept ? (isFit ? 'said' : 'full') : isFit ? 'none' : 'full',
    )
  }
  return { placed: filling.placed, flow: flowOf(filling.placed, filling.said, filling.spaces), pages: filling.page + 1 }
}

/** How high the units are that must stand together from this one on. */
function chainFrom(units: readonly Unit[], from: number): number {
  let [height, i] = [units[from]?.height ?? 0, from]
  while (units[i]?.keep && units[i + 1] !== undefined) {
    i += 1
    height += units[i]?.height ?? 0
  }
  return height
}

type Break = 'none' | 'full' | 'said'
class Filling {
  readonly placed: Placed[] = []
  /** The units before which a page ends although it is not full. */
  readonly said = new Set<Unit>()
  /** The room left free before a unit. */
  readonly spaces = new Map<number, { readonly height: number; readonly pageBreak: boolean }>()
  page = 0
  y = 0
  isTop = true

  place(unit: Unit, before: Break): void {
    if (before !== 'none' && !this.isTop) this.#turn(unit, before)
    this.#put(unit, false)

    this.isTop = false
  }
  #turn(unit: Unit, before: Break): void {
    this.page += 1
    this.y = 0
    this.isTop = true
    if (before === 'said') this.said.add(unit)
    const { of } = unit
    if (of.kind !== 'row' || of.index === 0) return
    if (before === 'said') this.y += seam
    for (const heading of this.#headingsOf(of.table)) this.#put(heading, true)
  }
  #put(unit: Unit, isRepeated: boolean): void {
    this.placed.push({ page: this.page, y: this.y, unit, isRepeated })
    this.y += unit.height
  }
  #headingsOf(table: Table): readonly Unit[] {
    return this.placed.flatMap(({ unit, isRepeated }) =>
      unit.of.kind === 'row' && unit.of.table === table && unit.of.row.source.isHeading && !isRepeated ? [unit] : [],
    )
  }
  /** Leaves free what lies between here and the last `rest` of the page. */
  fill(rest: number): void {
    const isFull = this.y + rest > textHeight
    if (isFull) {
      this.page += 1
      this.y = 0
    }
    const height = textHeight - this.y - rest
    this.spaces.set(this.placed.length, { height, pageBreak: isFull })
    this.y += height
    this.isTop = false
  }
}

/** Cuts a long row into what still fits and what comes after. */
function cut(unit: Unit, room: number): readonly [Unit, Unit] | null {
  if (unit.of.kind !== 'row') return null
  const { table, row, index } = unit.of
  const fitting = Math.floor((room - 2 * table.margin.block) / table.pitch)
  if (fitting < 1) return null
  const part = (from: number, to: number | undefined, keep: boolean): Unit => {
    const cells = row.cells.map((lines) => lines.slice(from, to))
    const height = heightOf(table, cells)
    const source = { ...row.source, cells: cells.map((lines) => lines.map((line) => line.spans)) }
    return { height, keep, of: { kind: 'row', table, row: { source, cells, height }, index } }
  }
  return [part(0, fitting, false), part(fitting, undefined, unit.keep)]
}

type Spaces = ReadonlyMap<number, { readonly height: number; readonly pageBreak: boolean }>
type Group =
  | { readonly kind: 'lines'; readonly lines: readonly [LineUnit, ...LineUnit[]]; readonly pageBreak: boolean }
  | { readonly kind: 'rows'; readonly table: Table; readonly rows: readonly LaidRow[]; readonly pageBreak: boolean }
  | { readonly kind: 'space'; readonly height: number; readonly pageBreak: boolean }

/** What stands together in the order of the text: a paragraph or a table, or the part of it between two breaks. */
function flowOf(placed: readonly Placed[], said: ReadonlySet<Unit>, spaces: Spaces): readonly Flowed[] {
  const groups: Group[] = []
  placed.forEach(({ unit, isRepeated }, i) => {
    const space = spaces.get(i)
    if (space !== undefined) groups.push({ kind: 'space', ...space })
    const [last, pageBreak, { of }] = [groups.at(-1), said.has(unit), unit]
    if (of.kind === 'line') {
      const goesOn = last?.kind === 'lines' && of.index > 0 && !pageBreak
      if (goesOn) groups[groups.length - 1] = { ...last, lines: [...last.lines, of] }
      else groups.push({ kind: 'lines', lines: [of], pageBreak })
    } else if (of.kind === 'row' && !isRepeated) {
      const goesOn = last?.kind === 'rows' && last.table === of.table && !pageBreak
      if (goesOn) groups[groups.length - 1] = { ...last, rows: [...last.rows, of.row] }
      else groups.push({ kind: 'rows', table: of.table, rows: [...headingsOf(groups, of.table), of.row], pageBreak })
    }
  })
  return groups.flatMap(flowedFrom)
}
const headingsOf = (groups: readonly Group[], table: Table): readonly LaidRow[] => {
  const first = groups.find((group) => group.kind === 'rows' && group.table === table)
  return first?.kind === 'rows' ? first.rows.filter(({ source }) => source.isHeading) : []
}

function flowedFrom(group: Group): readonly Flowed[] {
  switch (group.kind) {
    case 'space':
      return [group]
    case 'rows': {
      const { table, rows, pageBreak } = group
      return [
        ...(pageBreak ? [{ kind: 'space', height: seam, pageBreak } as const] : []),
        { kind: 'table', table, rows },
      ]
    }
    case 'lines': {
      const { lines, pageBreak } = group
      const [{ paragraph, index, count }] = lines
      const spans = spansOf(lines.map(({ line }) => line))
      if (lines.length === count) return [{ kind: 'paragraph', paragraph: { ...paragraph, spans }, pageBreak }]
      const firstLine = index === 0 ? paragraph.firstLine : 0
      return [{ kind: 'paragraph', paragraph: { ...paragraph, spans, firstLine }, pageBreak }]
    }
  }
}
