import type { ImportFault } from '@fazhi/ledger'
import { type Cell, insertColumns, openXlsx, saveXlsx } from 'hucre'
import { type Language, spoken } from '../language.ts'
import { columnIndex } from '../workbooks/merges.ts'
import { openWorkbook } from '../workbooks/reading.ts'
import { WorkbookRefused } from '../workbooks/refused.ts'
import { type CellStyle, type NewRow, writeWorkbook } from '../workbooks/writing.ts'
import { faultColumns } from './fault-columns.ts'
import { grouped } from './grouped.ts'
import { say } from './say.ts'

/** The columns that go before those of the file. */
const addedWidths = [10, 18, 40, 40]
const headStyle: CellStyle = {
  font: { name: '黑体', size: 11, bold: true, color: { rgb: 'C00000' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FDE9E7' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const saidStyle: CellStyle = {
  font: { name: '宋体', size: 11, color: { rgb: 'C00000' } },
  alignment: { vertical: 'center', wrapText: true },
}
const wrongFill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } as const

interface Marks {
  readonly faults: readonly ImportFault[]
  /** In which the faults are told. */
  readonly language?: Language
}
const saidOf = (faults: readonly ImportFault[]): readonly string[] => [
  String(faults[0]?.row ?? ''),
  [...new Set(faults.map((f) => (f.column === '' ? f.heading : `${f.column} ${f.heading}`)))].join('、'),
  faults.map((f) => (f.heading === '' ? f.message : `${f.heading}：${f.message}`)).join('\n'),
  [...new Set(faults.map((f) => f.remedy))].join('\n'),
]

/** The user's own workbook, every sheet as it was, with four columns more and the wrong cells coloured and annotated. */
export async function markedWorkbook(
  bytes: Buffer,
  sheetName: string,
  headingRow: number,
  { faults, language }: Marks,
): Promise<Buffer> {
  const workbook = await openXlsx(bytes, { readStyles: true })
  const sheet = workbook.sheets.find((s) => s.name === sheetName)
  if (!sheet) throw new WorkbookRefused(say('工作簿里没有“{sheetName}”这张表', { sheetName }))
  // What a formula amounts to stays; the formula would point beside its cells once columns are put before them.
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.formula === undefined) continue
    delete cell.formula
    cell.value = cell.formulaResult ?? cell.value
    cell.type = typeof cell.value === 'number' ? 'number' : 'string'
  }
  insertColumns(sheet, 0, faultColumns.length)
  const cells = sheet.cells ?? new Map<string, Cell>()
  sheet.cells = cells
  const columns = sheet.columns ?? []
  sheet.columns = columns
  addedWidths.forEach((width, at) => {
    columns[at] = { ...columns[at], width }
  })
  const put = (row: number, column: number, value: string, style: CellStyle) => {
    const line = sheet.rows[row] ?? []
    sheet.rows[row] = line
    line[column] = value
    cells.set(`${row},${column}`, { value, type: 'string', style })
  }
  faultColumns.forEach((label, at) => {
    put(headingRow - 1, at, spoken(label, language), headStyle)
  })
  for (const [row, of] of grouped(faults, (f) => f.row)) {
    saidOf(of).forEach((value, at) => {
      put(row - 1, at, value, saidStyle)
    })
    for (const [column, inCell] of grouped(of, (f) => f.column)) {
      if (column === '') continue
      const at = columnIndex(column) + faultColumns.length
      const known = cells.get(`${row - 1},${at}`)
      const value = known?.value ?? sheet.rows[row - 1]?.[at] ?? null
      cells.set(`${row - 1},${at}`, {
        ...known,
        value,
        type: known?.type ?? (typeof value === 'number' ? 'number' : value === null ? 'empty' : 'string'),
        style: { ...known?.style, fill: wrongFill },
        comment: { author: '法治台账', text: inCell.map((f) => `${f.message}。${f.remedy}`).join('\n') },
      })
    }
  }
  const saved = await saveXlsx(workbook)
  return Buffer.from(saved.buffer, saved.byteOffset, saved.byteLength)
}

/** The failing rows alone, under their heading, with their own numbers: for files that are too large to come back whole. */
export async function failingRows(
  bytes: Buffer,
  sheetName: string,
  headingRow: number,
  { faults, language }: Marks,
): Promise<Buffer> {
  const workbook = await openWorkbook(bytes)
  const sheet = workbook.sheets.find((s) => s.name === sheetName)
  if (!sheet) throw new WorkbookRefused(say('工作簿里没有“{sheetName}”这张表', { sheetName }))
  const byRow = grouped(faults, (f) => f.row)
  const rows: NewRow[] = []
  let widest = 0
  for await (const { number, cells } of workbook.rows(sheet)) {
    const of = byRow.get(number)
    if (number !== headingRow && !of) continue
    widest = Math.max(widest, cells.length)
    const first = of ? saidOf(of) : faultColumns.map((label) => spoken(label, language))
    const wrong = new Set((of ?? []).map((f) => (f.column === '' ? -1 : columnIndex(f.column))))
    rows.push([
      ...first.map((value) => ({ value, style: of ? saidStyle : headStyle })),
      ...cells.map((value, at) => (wrong.has(at) ? { value, style: { fill: wrongFill } } : value)),
    ])
  }
  const columns = [...addedWidths.map((width) => ({ width })), ...Array.from({ length: widest }, () => ({ width: 18 }))]
  return writeWorkbook([{ name: sheetName.slice(0, 31), rows, columns, frozenRows: 1 }])
}
