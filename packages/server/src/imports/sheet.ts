import { type Ledger, namedLedger } from '@fazhi/ledger'
import { declarationDigest, versionLabel } from '../workbooks/declaration.ts'
import type { CellValue, OpenWorkbook, SheetOutline, SheetRow } from '../workbooks/reading.ts'
import { WorkbookRefused } from '../workbooks/refused.ts'
import { isBlank } from './cells.ts'
import { betterHeading, deepest, type Heading, readHeading } from './heading.ts'
import { say } from './say.ts'

export interface DataSheet {
  readonly sheet: SheetOutline
  readonly heading: Heading
}

async function topOf(workbook: OpenWorkbook, sheet: SheetOutline): Promise<readonly SheetRow[]> {
  const top: SheetRow[] = []
  for await (const row of workbook.rows(sheet)) {
    if (row.number > deepest) break
    top.push(row)
  }
  return top
}

const saying = (cells: readonly CellValue[], label: string) =>
  cells.some((c) => typeof c === 'string' && c.trim() === label)

/** A template of an earlier declaration is told from this one's by the cell that says which it is. */
function refuseOldTemplate(ledger: Ledger, top: readonly SheetRow[]): void {
  const row = top.find(({ cells }) => saying(cells, versionLabel))
  const version = row?.cells.find((c) => typeof c === 'string' && /^[0-9a-f]{16}$/.test(c.trim()))
  if (typeof version === 'string' && version.trim() !== declarationDigest(ledger))
    throw new WorkbookRefused(
      say('模板不是现在的{label}模板：台账已经调整，或者拿错了模板。请重新下载模板，把数据粘贴过去再上传', {
        label: namedLedger(ledger),
      }),
    )
}

/**
 * The visible sheet whose heading names most of the ledger's fields.
 * @throws {WorkbookRefused} where none does, or where the heading cannot be taken in
 */
export async function findDataSheet(ledger: Ledger, workbook: OpenWorkbook): Promise<DataSheet> {
  let best: DataSheet | null = null
  for (const sheet of workbook.sheets) {
    const top = await topOf(workbook, sheet)
    refuseOldTemplate(ledger, top)
    if (sheet.isHidden) continue
    const heading = top.reduce<Heading | null>(
      (found, { number, cells }) => betterHeading(found, readHeading(ledger, number, cells)),
      null,
    )
    if (heading && (best === null || heading.columns.length > best.heading.columns.length)) best = { sheet, heading }
  }
  if (best === null)
    throw new WorkbookRefused(
      say('前{deepest}行里没有找到{label}的表头：请使用本台账的模板，或者把各列标题写成与台账一致的名称', {
        deepest,
        label: namedLedger(ledger),
      }),
    )
  const { missing, twice } = best.heading
  if (twice.length > 0) throw new WorkbookRefused(say('表头里有重复的列：{twice}。请只保留一列再上传', { twice }))
  if (missing.length > 0)
    throw new WorkbookRefused(say('表头里缺少必填的列：{missing}。请补上这些列（可以重新下载模板）再上传', { missing }))
  return best
}

/** A sheet of this many rows belongs into several files. */
export const mostRows = 200_000

/** The rows under the heading that have something in them, up to the totals of an official ledger. */
export async function* dataRows(workbook: OpenWorkbook, { sheet, heading }: DataSheet): AsyncGenerator<SheetRow> {
  let count = 0
  for await (const row of workbook.rows(sheet)) {
    if (row.number <= heading.row) continue
    if (heading.serial !== null && String(row.cells[heading.serial] ?? '').replace(/\s/g, '') === '合计') return
    if (heading.columns.every(({ at }) => isBlank(row.cells[at]))) continue
    count += 1
    if (count > mostRows) throw new WorkbookRefused(say('数据超过{mostRows}行：请分成几个文件上传', { mostRows }))
    yield row
  }
}

/** Rows so many at a time. */
export async function* chunksOf<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let chunk: T[] = []
  for await (const row of rows) {
    chunk.push(row)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
