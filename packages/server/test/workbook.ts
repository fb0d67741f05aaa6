import { utils, type WorkSheet, write } from '@e965/xlsx'

export type TestCell = string | number | boolean | Date | null
interface TestSheet {
  readonly rows: readonly (readonly TestCell[])[]
  readonly merges?: readonly string[]
  /** Cells that are formulas, with what was saved as their result. */
  readonly formulas?: Readonly<Record<string, readonly [formula: string, result: string | number]>>
  /** Cells that are formatted and empty. */
  readonly formatted?: readonly string[]
}

/** A workbook as another program than ours writes it. */
export function workbookOf(sheets: Readonly<Record<string, TestSheet>>): Buffer {
  const book = utils.book_new()
  for (const [name, { rows, merges = [], formulas = {}, formatted = [] }] of Object.entries(sheets)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { UTC: true },
    )
    sheet['!merges'] = merges.map((range) => utils.decode_range(range))
    for (const [at, [f, v]] of Object.entries(formulas)) sheet[at] = { t: typeof v === 'number' ? 'n' : 's', f, v }
    for (const at of formatted) sheet[at] = { t: 'z' }
    utils.book_append_sheet(book, sheet, name)
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer
}
