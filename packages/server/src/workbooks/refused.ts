/** A workbook that is not read, with what to do about it. */
export class WorkbookRefused extends Error {
  override readonly name = 'WorkbookRefused'
}
