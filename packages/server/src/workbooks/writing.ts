import {
  type Cell,
  type CellStyle,
  type CellValue,
  type DataValidation,
  type HeaderFooter,
  type PageSetup,
  type WriteSheet,
  writeXlsx,
} from 'hucre'
import type { CellRange } from './merges.ts'

export type { CellStyle, CellValue, DataValidation } from 'hucre'

export interface NewCell {
  readonly value: CellValue
  readonly style?: CellStyle
  /** With `value` as its result, for programs that do not calculate. */
  readonly formula?: string
}
/** A row of bare values is styled by its columns. */
export type NewRow = readonly (CellValue | NewCell)[]

export interface NewSheet {
  readonly name: string
  readonly rows: readonly NewRow[]
  readonly columns?: readonly { readonly width?: number; readonly style?: CellStyle }[]
  readonly merges?: readonly CellRange[]
  /** Points, by the row from 0. */
  readonly heights?: ReadonlyMap<number, number>
  readonly frozenRows?: number
  readonly frozenColumns?: number
  readonly validations?: readonly DataValidation[]
  readonly page?: PageSetup
  readonly feet?: HeaderFooter
  readonly isHidden?: boolean
}

const side = { style: 'thin', color: { rgb: '000000' } } as const
/** The thin lines of an official ledger. */
export const border = { top: side, right: side, bottom: side, left: side }

const isCell = (cell: CellValue | NewCell): cell is NewCell =>
  typeof cell === 'object' && cell !== null && !(cell instanceof Date)

function written(sheet: NewSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  const rows = sheet.rows.map((row, r) =>
    row.map((cell, c): CellValue => {
      if (!isCell(cell)) return cell
      const { value, style, formula } = cell
      if (style !== undefined || formula !== undefined)
        cells.set(`${r},${c}`, {
          value,
          ...(style ? { style } : {}),
          ...(formula === undefined ? {} : { formula, formulaResult: value }),
        })
      return value
    }),
  )
  const { frozenRows, frozenColumns, validations, page, feet } = sheet
  return {
    name: sheet.name,
    rows,
    cells,
    ...(sheet.columns ? { columns: [...sheet.columns] } : {}),
    ...(sheet.merges
      ? { merges: sheet.merges.map((m) => ({ startRow: m.top, startCol: m.left, endRow: m.bottom, endCol: m.right })) }
      : {}),
    ...(sheet.heights ? { rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])) } : {}),
    ...(frozenRows === undefined && frozenColumns === undefined
      ? {}
      : { freezePane: { ...(frozenRows && { rows: frozenRows }), ...(frozenColumns && { columns: frozenColumns }) } }),
    ...(validations ? { dataValidations: [...validations] } : {}),
    ...(page ? { pageSetup: page } : {}),
    ...(feet ? { headerFooter: feet } : {}),
    ...(sheet.isHidden === undefined ? {} : { hidden: sheet.isHidden }),
  }
}

/** The day that entries of a zip begin with. */
const noTime = new Date('1980-01-01T00:00:00Z')

/** The same sheets are the same file, byte for byte: what has a time of its own says it in a cell. */
export async function writeWorkbook(sheets: readonly NewSheet[]): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: sheets.map(written),
    defaultFont: { name: '宋体', size: 11 },
    properties: { creator: '法治台账', modified: noTime },
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
