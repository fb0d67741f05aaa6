import type { PlainDate } from '@fazhi/law'
import type { Closing, Text } from '@fazhi/ledger'
import type { Block } from './block.ts'
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

/** What its own text makes of a document, between title and foot. */
const bodyOf = ({ addressee, rows, paragraphs, list }: Text): readonly Block[] => [
  ...(addressee === undefined ? [] : [{ kind: 'addressee', name: addressee } as const]),
  ...(rows === undefined ? [] : [{ kind: 'form', rows } as const]),
  ...paragraphs
    .flatMap((paragraph) => paragraph.split('\n'))
    .map((text) => ({ kind: 'body', lead: null, text }) as const),
  ...(rows !== undefined && list !== undefined && paragraphs.length === 0 ? [{ kind: 'gap' } as const] : []),
  ...(list === undefined ? [] : [{ kind: 'list', ...list } as const]),
]
const footOf = ({ to, signers }: Closing): readonly Block[] => [
  ...(to === undefined ? [] : [{ kind: 'handedTo', name: to } as const]),
  ...(signers.length === 0 ? [] : [{ kind: 'signers', signers } as const]),
]

/**
 * A document of one record as a docx. What an organ issues has its letterhead and number, and ends in organ and date;
 * forms, records and papers of a party end in whoever signs them.
 */
export const recordDocument = ({ title: label, number, organ, on, text }: RecordDocument): Promise<Buffer> => {
  const title = text.title ?? label
  return officialDocument({
    title,
    letterhead: number === null ? null : { organ, number },
    blocks: [
      { kind: 'title', lines: [title], gap: text.addressee === undefined },
      ...bodyOf(text),
      ...(text.closing ? footOf(text.closing) : [{ kind: 'signature', organ, date: dateOf(on) } as const]),
    ],
  })
}
