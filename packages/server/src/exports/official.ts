import { createHash } from 'node:crypto'
import type { AnyRow, Field } from '@fazhi/ledger'
import { columnLetters } from '../workbooks/merges.ts'
import {
  border,
  type CellStyle,
  type CellValue,
  type NewCell,
  type NewRow,
  type NewSheet,
  writeWorkbook,
} from '../workbooks/writing.ts'
import { type Called, cellOf, formats, isSummed, widths } from './cells.ts'
import { type ExportColumn, groupRuns } from './columns.ts'

/** Rows of a list, and what organs, accounts and records in them are called. */
export interface Gathered {
  readonly rows: readonly AnyRow[]
  readonly names: Called
}
export interface FileColumn {
  readonly name: string
  readonly field: Field
}
/** What a file is to be, as data, so that another thread can make it. */
export interface FilePlan {
  readonly format: 'xlsx' | 'csv'
  readonly columns: readonly ExportColumn[]
  /** Every field of the ledger, in its order. */
  readonly every: readonly FileColumn[]
  /** Its state and its organ. */
  readonly standing: readonly FileColumn[]
}
/** What stands around the rows of an official ledger. */
export interface Surroundings {
  readonly title: string
  /** 填报单位 */
  readonly unit: string
  /** 统计时间 */
  readonly span: string
  /** 填报日期 */
  readonly on: string
  /** 填表人 */
  readonly by: string
  /** How it came about, line by line. */
  readonly certificate: readonly (readonly [label: string, text: string])[]
}

const song = { name: '宋体', size: 11 }
const title: CellStyle = {
  font: { name: '方正小标宋简体', size: 18, bold: true },
  alignment: { horizontal: 'center', vertical: 'center' },
}
const beside = (horizontal: 'left' | 'center' | 'right'): CellStyle => ({
  font: song,
  alignment: { horizontal, vertical: 'center' },
})
const head: CellStyle = {
  font: { name: '黑体', size: 11 },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
}
const body = (numFmt: string): CellStyle => ({
  font: song,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
  numFmt,
})
const total: CellStyle = { ...body('General'), font: { ...song, bold: true } }

const wide = (text: string) => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0xff ? 2 : 1), 0)
const lowest = 25
/** Points that a row wants so that nothing is cut off. */
const heightOf = (cells: readonly CellValue[], columnWidths: readonly number[]) =>
  Math.min(
    400,
    Math.max(
      lowest,
      ...cells.map((cell, at) =>
        typeof cell === 'string'
          ? 15 *
              cell
                .split('\n')
                .reduce((n, line) => n + Math.max(1, Math.ceil(wide(line) / (columnWidths[at] ?? 12))), 0) +
            4
          : lowest,
      ),
    ),
  )

function headRows(columns: readonly ExportColumn[]): { rows: NewRow[]; merges: NonNullable<NewSheet['merges']> } {
  const headings = ['序号', ...columns.map((c) => c.heading), '备注'].map((value): NewCell => ({ value, style: head }))
  const runs = groupRuns(columns).map((run) => ({ ...run, from: run.from + 1, to: run.to + 1 }))
  if (runs.length === 0) return { rows: [headings], merges: [] }
  const runAt = (at: number) => runs.find((run) => run.from <= at && at <= run.to)
  const upper = headings.map((cell, at): NewCell => ({ value: runAt(at)?.label ?? cell.value, style: head }))
  const alone = headings.flatMap((_, at) => (runAt(at) ? [] : [{ top: 2, left: at, bottom: 3, right: at }]))
  const over = runs.flatMap(({ from, to }) => (to > from ? [{ top: 2, left: from, bottom: 2, right: to }] : []))
  return { rows: [upper, headings], merges: [...alone, ...over] }
}

/** The ledger as it is handed in: title, unit and time, headings by groups, totals that add up, signatures, set up for print. */
function officialSheet(columns: readonly ExportColumn[], { rows, names }: Gathered, around: Surroundings): NewSheet {
  const width = columns.length + 2
  // On one page's width more would be too small to read: they go over several, each with the first two columns.
  const isWide = width > 16
  const columnWidths = [6, ...columns.map((c) => widths[c.field.kind]), 12]
  const { rows: heads, merges } = headRows(columns)
  const firstData = 2 + heads.length
  const data = rows.map((row, i): readonly CellValue[] => [
    i + 1,
    ...columns.map(({ name, field }) => cellOf(field, row[name], names)),
    null,
  ])
  const lastRow = firstData + data.length
  const sums = columns.map(({ field }, at): NewCell => {
    const letter = columnLetters(at + 1)
    if (at === 0)
      return {
        value: `共${data.length}件`,
        ...(data.length === 0 ? {} : { formula: `"共"&COUNT(A${firstData + 1}:A${lastRow})&"件"` }),
        style: total,
      }
    if (!isSummed(field) || data.length === 0) return { value: null, style: total }
    const cells = data.map((line) => line[at + 1]).filter((v): v is number => typeof v === 'number')
    const cents = cells.reduce((sum, v) => sum + Math.round(v * 100), 0)
    return {
      value: cents / 100,
      formula: `SUM(${letter}${firstData + 1}:${letter}${lastRow})`,
      style: { ...total, numFmt: formats[field.kind] },
    }
  })
  const third = Math.max(1, Math.floor(width / 3))
  const line = (texts: readonly [number, string, 'left' | 'center' | 'right'][]): NewRow => {
    const cells: NewCell[] = Array.from({ length: width }, () => ({ value: null }))
    for (const [at, value, side] of texts) cells[at] = { value, style: beside(side) }
    return cells
  }
  const blank = (n: number): NewCell[] => Array.from({ length: n }, () => ({ value: null, style: title }))
  const heights = new Map<number, number>([
    [0, 36],
    [1, 22],
    ...heads.map((_, i): [number, number] => [2 + i, 30]),
    ...data.map((cells, i): [number, number] => [firstData + i, heightOf(cells, columnWidths)]),
    [lastRow, lowest],
    [lastRow + 1, 30],
  ])
  return {
    name: '台账',
    rows: [
      [{ value: around.title, style: title }, ...blank(width - 1)],
      line([
        [0, `填报单位（盖章）：${around.unit}`, 'left'],
        [third, `统计时间：${around.span}`, 'center'],
        [width - third, `填报日期：${around.on}　单位：件、人、元`, 'right'],
      ]),
      ...heads,
      ...data,
      [{ value: '合计', style: total }, ...sums, { value: null, style: total }],
      line([
        [0, '单位负责人：', 'left'],
        [third, '审核人：', 'left'],
        [width - third, `填表人：${around.by}　　联系电话：`, 'left'],
      ]),
    ],
    columns: [
      { width: columnWidths[0] ?? 6, style: body('0') },
      ...columns.map((c, i) => ({ width: columnWidths[i + 1] ?? 12, style: body(formats[c.field.kind]) })),
      { width: 12, style: body('@') },
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: width - 1 },
      ...[1, lastRow + 1]
        .flatMap((row) => [
          { top: row, left: 0, bottom: row, right: third - 1 },
          { top: row, left: third, bottom: row, right: width - third - 1 },
          { top: row, left: width - third, bottom: row, right: width - 1 },
        ])
        .filter((m) => m.right > m.left),
      ...merges,
    ],
    heights,
    frozenRows: firstData,
    frozenColumns: 1,
    page: {
      paperSize: isWide ? 'a3' : 'a4',
      orientation: 'landscape',
      ...(isWide ? { scale: 70, printTitlesColumn: '$A:$B' } : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      horizontalCentered: true,
      printTitlesRow: `$3:$${firstData}`,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    feet: { oddFooter: '&C第&P页 共&N页' },
  }
}

/** Of what a row says, in the order of the ledger's fields. */
const rowDigest = (every: readonly Pick<FileColumn, 'name'>[], row: AnyRow): string =>
  createHash('sha256')
    .update(JSON.stringify([row.id, row.state, row.organ, ...every.map(({ name }) => row[name] ?? null)]))
    .digest('hex')
const dataDigest = (every: readonly FileColumn[], rows: readonly AnyRow[]): string =>
  rows.reduce((hash, row) => hash.update(rowDigest(every, row)), createHash('sha256')).digest('hex')

/** The same rows for a machine: every field, the records' ids, a digest of each. Nobody looks at it. */
function flatSheet({ every, standing }: FilePlan, { rows, names }: Gathered): NewSheet {
  const fields = [...standing, ...every]
  const format = (f: string) => ({ style: { numFmt: f } })
  return {
    name: '数据',
    isHidden: true,
    rows: [
      ['记录编号', ...fields.map((f) => f.field.label), '摘要'],
      ...rows.map((row) => [
        row.id,
        ...fields.map(({ name, field }) => cellOf(field, row[name], names)),
        rowDigest(every, row),
      ]),
    ],
    columns: [format('@'), ...fields.map((f) => format(formats[f.field.kind])), format('@')],
  }
}

const certificateSheet = (certificate: Surroundings['certificate']): NewSheet => ({
  name: '导出说明',
  rows: certificate.map(([label, text]) => [
    { value: label, style: head },
    { value: text, style: { font: song, alignment: { wrapText: true, vertical: 'center' }, border } },
  ]),
  columns: [{ width: 16 }, { width: 80 }],
})

const officialWorkbook = (plan: FilePlan, gathered: Gathered, around: Surroundings): Promise<Buffer> =>
  writeWorkbook([
    officialSheet(plan.columns, gathered, around),
    certificateSheet([
      ...around.certificate,
      ['数据摘要', `SHA-256 ${dataDigest(plan.every, gathered.rows)}`],
      ['说明', '隐藏的“数据”表供核对：每行带有记录编号和摘要。文件本身的摘要记在系统的操作记录里。'],
    ]),
    flatSheet(plan, gathered),
  ])

const csvCell = (cell: CellValue): string => {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
/** With the mark by which Excel knows UTF-8. */
function csvOf(columns: readonly ExportColumn[], { rows, names }: Gathered): Buffer {
  const lines = [
    columns.map((c) => csvCell(c.heading)),
    ...rows.map((row) => columns.map(({ name, field }) => csvCell(cellOf(field, row[name], names)))),
  ]
  return Buffer.from(`\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`)
}

/** The bytes of a file whose rows are all there. */
export const makeFile = async (plan: FilePlan, gathered: Gathered, around: Surroundings): Promise<Buffer> =>
  plan.format === 'xlsx' ? officialWorkbook(plan, gathered, around) : csvOf(plan.columns, gathered)
