import type { PlainDate } from '@fazhi/law'
import { type Closing, paragraphsOf, type Text } from '@fazhi/ledger'
import type { Block, OfficialDocument } from './block.ts'

export interface RecordDocument {
  /** The document's name, 行政复议决定书. */
  readonly title: string
  /** Null for papers that carry none. */
  readonly number: string | null
  /** Whoever issues it. */
  readonly organ: string
  readonly on: PlainDate
  readonly text: Text
  /** How its editable paragraphs were worded. */
  readonly said?: Readonly<Record<string, string>>
  readonly marks?: readonly string[]
  readonly verifyAt?: string
}

export const sayDate = (on: PlainDate) => {
  const [year, month, day] = on.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** What its own text makes of a document, between title and foot. */
function bodyOf(text: Text, said: Readonly<Record<string, string>>): readonly Block[] {
  const { addressee, rows, list, attachments = [] } = text
  const paragraphs = paragraphsOf(text, said).flatMap((paragraph) => paragraph.split('\n'))
  return [
    ...(addressee === undefined ? [] : [{ kind: 'addressee', name: addressee } as const]),
    ...(rows === undefined ? [] : [{ kind: 'form', rows } as const]),
    ...paragraphs.map((words) => ({ kind: 'body', lead: null, text: words }) as const),
    ...(rows !== undefined && list !== undefined && paragraphs.length === 0 ? [{ kind: 'gap' } as const] : []),
    ...(list === undefined ? [] : [{ kind: 'list', ...list } as const]),
    ...(attachments.length === 0 ? [] : [{ kind: 'attachments', names: attachments } as const]),
  ]
}
const footOf = ({ to, signers }: Closing): readonly Block[] => [
  ...(to === undefined ? [] : [{ kind: 'handedTo', name: to } as const]),
  ...(signers.length === 0 ? [] : [{ kind: 'signers', signers } as const]),
]

/**
 * A document of one record. What an organ issues has its letterhead and number, and ends in organ and date; forms,
 * records and papers of a party end in whoever signs them.
 */
export function recordDocument(document: RecordDocument): OfficialDocument {
  const { title: label, number, organ, on, text, said = {}, marks = [], verifyAt } = document
  const { title = label, signer, copiesTo, closing } = text
  const date = sayDate(on)
  return {
    title,
    on,
    marks,
    ...(verifyAt === undefined ? {} : { verifyAt }),
    letterhead: number === null ? null : { organ, number, ...(signer === undefined ? {} : { signer }) },
    blocks: [
      { kind: 'title', text: title, gap: text.addressee === undefined },
      ...bodyOf(text, said),
      ...(closing ? footOf(closing) : [{ kind: 'signature', organ, date, isSealed: true } as const]),
    ],
    ...(copiesTo === undefined ? {} : { colophon: { copiesTo, printer: organ, date } }),
  }
}
