import { type CellValue, streamXlsxRows } from 'hucre'
import { type Archive, inspectArchive } from './archive.ts'
import type { CellRange } from './merges.ts'
import { WorkbookRefused } from './refused.ts'
import { say } from './say.ts'

export type { CellValue } from 'hucre'

export interface SheetOutline {
  readonly name: string
  readonly isHidden: boolean
  /** By their first row. */
  readonly merges: readonly CellRange[]
}
/** A row as Excel shows it. */
export interface SheetRow {
  /** From 1, as it stands beside the row in Excel. */
  readonly number: number
  /** From column A; what is merged stands in every cell of its range. */
  readonly cells: readonly CellValue[]
}
/** A workbook that is safe to read. Formulas are never calculated: what stands in their cells is what was saved there. */
export interface OpenWorkbook {
  readonly sheets: readonly SheetOutline[]
  readonly isFrom1904: boolean
  rows(sheet: SheetOutline): AsyncGenerator<SheetRow>
}

const attribute = (tag: string, name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]
const decoded = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The sheets in the order of their tabs. */
function outlineOf({ texts, merges }: Archive): readonly SheetOutline[] {
  const rels = new Map(
    [...(texts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(
      ([, tag = '']) => {
        const target = attribute(tag, 'Target') ?? ''
        return [attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`] as const
      },
    ),
  )
  const tags = [...(texts.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s([^>]*?)\/?>/g)]
  return tags.map(([, tag = '']): SheetOutline => {
    const part = rels.get(attribute(tag, '[\\w]+:id') ?? '') ?? ''
    return {
      name: decoded(attribute(tag, 'name') ?? ''),
      isHidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
      merges: (merges.get(part.toLowerCase())?.ranges ?? []).toSorted((a, b) => a.top - b.top),
    }
  })
}

/** The values of merged ranges, as the rows go by. */
function spread(merges: readonly CellRange[]) {
  let next = 0
  let open: { readonly range: CellRange; readonly value: CellValue }[] = []
  return (index: number, cells: readonly CellValue[]): readonly CellValue[] => {
    open = open.filter(({ range }) => range.bottom >= index)
    for (let range = merges[next]; range !== undefined && range.top <= index; range = merges[++next])
      if (range.bottom >= index) open.push({ range, value: range.top === index ? (cells[range.left] ?? null) : null })
    if (open.length === 0) return cells
    const filled = [...cells]
    for (const { range, value } of open) {
      if (value === null) continue
      for (let at = range.left; at <= Math.min(range.right, 16_383); at++) {
        while (filled.length <= at) filled.push(null)
        filled[at] ??= value
      }
    }
    return filled
  }
}

/** @throws {WorkbookRefused} what is not a workbook, or not one that is safe to read */
export async function openWorkbook(bytes: Buffer): Promise<OpenWorkbook> {
  const archive = await inspectArchive(bytes)
  const sheets = outlineOf(archive)
  const text = archive.texts.get('xl/workbook.xml') ?? ''
  return {
    sheets,
    isFrom1904: /date1904="(1|true)"/.test(text),
    async *rows(sheet) {
      const fill = spread(sheet.merges)
      try {
        for await (const { index, values } of streamXlsxRows(bytes, { sheet: sheet.name }))
          yield { number: index + 1, cells: fill(index, values) }
      } catch (error) {
        if (error instanceof WorkbookRefused) throw error
        throw new WorkbookRefused(
          say('工作表“{sheet}”读不出来：请在Excel或者WPS里打开，另存为新的.xlsx再上传', { sheet: sheet.name }),
          { cause: error },
        )
      }
    },
  }
}
