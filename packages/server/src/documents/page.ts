import type { FaceKind } from './geometry.ts'

export type Color = 'black' | 'red'
/** What lies on a page and where, in twips from its upper left corner. */
export type Item =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly baseline: number
      /** Points. */
      readonly size: number
      readonly face: FaceKind
      readonly text: string
      readonly color: Color
    }
  | {
      /** A letter that no face has: its number in a box. */
      readonly kind: 'box'
      readonly x: number
      readonly baseline: number
      readonly size: number
      readonly letter: string
      readonly color: Color
    }
  | {
      readonly kind: 'bar'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly color: Color
    }
  | {
      readonly kind: 'code'
      readonly x: number
      readonly y: number
      readonly side: number
      /** Rows of dark and light. */
      readonly modules: readonly string[]
    }
export interface Page {
  readonly items: readonly Item[]
}
export interface OutlineEntry {
  readonly text: string
  readonly level: 0 | 1
  readonly page: number
  readonly y: number
}
/** A document laid out: what the PDF and the pictures draw, and nothing of what it means. */
export interface Paged {
  readonly title: string
  readonly pages: readonly Page[]
  readonly outline: readonly OutlineEntry[]
}

type Box = Extract<Item, { readonly kind: 'box' }>
/** What a box is drawn of: its edges, and the number of its letter in two rows. */
export function boxItems({ x, baseline, size, letter, color }: Box): readonly Item[] {
  const [em, edge] = [size * 20, size * 0.6]
  const [left, top, side] = [x + em * 0.06, baseline - em * 0.82, em * 0.88]
  const bar = (atX: number, atY: number, width: number, height: number): Item => ({
    kind: 'bar',
    x: atX,
    y: atY,
    width,
    height,
    color,
  })
  const number = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const half = Math.ceil(number.length / 2)
  const row = (text: string, at: number): Item => ({
    kind: 'text',
    x: left + em * 0.08,
    baseline: top + side * at,
    size: size * (half > 2 ? 0.4 : 0.5),
    face: 'pageNumber',
    text,
    color,
  })
  return [
    bar(left, top, side, edge),
    bar(left, top + side - edge, side, edge),
    bar(left, top, edge, side),
    bar(left + side - edge, top, edge, side),
    row(number.slice(0, half), 0.46),
    row(number.slice(half), 0.88),
  ]
}
