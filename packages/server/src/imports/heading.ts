import { type Field, findField, intakeFields, type Ledger } from '@fazhi/ledger'
import type { CellValue } from '../workbooks/reading.ts'
import { cleaned } from './cells.ts'
import { faultColumns } from './fault-columns.ts'

/** A column of a sheet that is a field of the intake form. */
export interface Column {
  /** From 0. */
  readonly at: number
  readonly name: string
  readonly field: Field
  /** As it stands over the column. */
  readonly heading: string
}
export interface Heading {
  /** Excel's own number of the row that names the columns. */
  readonly row: number
  readonly columns: readonly Column[]
  /** The serial number of an official ledger, whose 合计 ends the rows. */
  readonly serial: number | null
  /** Columns of the ledger that no intake fills: numbers, states, what moves bring. */
  readonly passedOver: readonly string[]
  /** Columns that the ledger does not know. */
  readonly unknown: readonly string[]
  /** Required fields that have no column. */
  readonly missing: readonly string[]
  /** Headings that stand over two columns. */
  readonly twice: readonly string[]
}

/** Over the columns at most so many rows of title and units. */
export const deepest = 20
const bare = (text: string) =>
  cleaned(text)
    .normalize('NFKC')
    .replace(/[\s*＊]/g, '')
const withoutUnit = (text: string) => bare(text).replace(/\([^()]*\)$/, '')
const others = ['状态', '承办单位', '登记日期', '记录编号', '摘要']
/** What an official ledger or a workbook with marked faults has besides. */
const silent = ['备注', ...faultColumns.flatMap(({ zh, en }) => [zh, bare(en)])]

const named = (ledger: Ledger) => {
  const all = Object.entries(ledger.shape.fields)
  const exact = new Map(all.map(([name, field]) => [bare(field.label), name]))
  const loose = new Map(all.map(([name, field]) => [withoutUnit(field.label), name]))
  return (text: string) => exact.get(bare(text)) ?? loose.get(withoutUnit(text))
}

/** Reads one row as a heading. */
export function readHeading(ledger: Ledger, row: number, cells: readonly CellValue[]): Heading {
  const find = named(ledger)
  const intake = new Set(intakeFields(ledger))
  const columns: Column[] = []
  const [passedOver, unknown, twice]: [string[], string[], string[]] = [[], [], []]
  let serial: number | null = null
  for (const [at, raw] of cells.entries()) {
    if (raw === null) continue
    const heading = cleaned(String(raw))
    if (heading === '') continue
    const name = find(heading)
    const field = name === undefined ? undefined : findField(ledger, name)
    if (name === undefined || !field) {
      if (bare(heading) === '序号') serial = at
      else if (others.includes(bare(heading))) passedOver.push(heading)
      else if (!silent.includes(bare(heading))) unknown.push(heading)
      continue
    }
    if (!intake.has(name)) passedOver.push(field.label)
    else if (columns.some((c) => c.name === name)) twice.push(field.label)
    else columns.push({ at, name, field, heading: field.label })
  }
  const missing = [...intake].flatMap((name) => {
    const field = ledger.shape.fields[name]
    return field && !field.optional && !columns.some((c) => c.name === name) ? [field.label] : []
  })
  return { row, columns, serial, passedOver, unknown, missing, twice }
}

const worth = (heading: Heading) => heading.columns.length * 100 + heading.passedOver.length

/** The row that names most columns; of equals the lower one, which stands under its groups. */
export const betterHeading = (one: Heading | null, other: Heading): Heading | null =>
  other.columns.length > 0 && (one === null || worth(other) >= worth(one)) ? other : one
