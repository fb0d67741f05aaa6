import { WorkbookRefused } from './refused.ts'
import { say } from './say.ts'

/** A range of cells, from 0, both ends in it. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
export interface MergeScan {
  add(chunk: Buffer): void
  readonly ranges: readonly CellRange[]
}
const most = 200_000

/** `C` is 2, `AA` is 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))

const merge = /<(?:\w+:)?mergeCell\s[^<>]*?ref="([A-Za-z]{1,3})(\d{1,7}):([A-Za-z]{1,3})(\d{1,7})"/g

/** Gathers the merged ranges of a sheet while its text passes by. */
export function mergeScan(): MergeScan {
  const ranges: CellRange[] = []
  let tail = ''
  return {
    ranges,
    add: (chunk) => {
      const text = tail + chunk.toString('latin1')
      let end = 0
      for (const found of text.matchAll(merge)) {
        const [whole, left = '', top = '', right = '', bottom = ''] = found
        end = found.index + whole.length
        if (ranges.length >= most) throw new WorkbookRefused(say('工作表里的合并单元格过多：请取消合并再上传'))
        ranges.push({
          top: Number(top) - 1,
          left: columnIndex(left),
          bottom: Number(bottom) - 1,
          right: columnIndex(right),
        })
      }
      tail = text.slice(Math.max(end, text.length - 200))
    },
  }
}
