import { inChinese, type Sentence } from '@fazhi/law'

/** A workbook that is not read, with what to do about it. */
export class WorkbookRefused extends Error {
  override readonly name = 'WorkbookRefused'
  readonly said: Sentence

  constructor(said: Sentence, options?: ErrorOptions) {
    super(inChinese(said), options)
    this.said = said
  }
}
