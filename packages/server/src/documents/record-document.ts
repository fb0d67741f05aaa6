import type { PlainDate } from '@fazhi/law'
import type { Text } from '@fazhi/ledger'
import { officialDocument } from './official.ts'

export interface RecordDocument {
  /** The document's name, 行政复议决定书. */
  readonly title: string
  /** Null for papers that carry none. */
  readonly number: string | null
  /** Whoever issues it. */
  readonly organ: string
  readonly on: PlainDate
  readonly text: Text
}

const dateOf = (on: PlainDate) => {
  const [year, month, day] = on.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** An official document of one record as a docx: red letterhead, number, title, addressee, text, organ and date. */
export const recordDocument = ({ title, number, organ, on, text }: RecordDocument): Promise<Buffer> =>
  officialDocument({
    title,
    letterhead: number === null ? null : { organ, number },
    blocks: [
      { kind: 'title', lines: [title] },
      { kind: 'addressee', name: text.addressee },
      ...text.paragraphs.map((paragraph) => ({ kind: 'body', lead: null, text: paragraph }) as const),
      { kind: 'signature', organ, date: dateOf(on) },
    ],
  })
