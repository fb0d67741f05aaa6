import type { Citation, PlainDate } from '@fazhi/law'
import type { Stored } from './shape.ts'

/** How a document says what a record only refers to. */
export interface Say {
  /** The government of the region. */
  readonly government: string
  /** Of an organ, an account, or a record referred to, which is said by its title; empty where there is none. */
  name(id: string | null): string
  day(on: PlainDate | null): string
}
/** A list in a document: its headings, each with its share of the width, and its lines. */
export interface List {
  readonly columns: readonly (readonly [heading: string, share: number])[]
  readonly rows: readonly (readonly string[])[]
}
/** What stands at the foot of a paper that somebody else signs. */
export interface Closing {
  /** 此致: the organ it is handed to. */
  readonly to?: string
  /** Each signs on a line of its own; none where nobody does. */
  readonly signers: readonly string[]
}
/** A paragraph that whoever issues the document words; the template proposes it, and an empty one is left out. */
export interface Editable {
  readonly name: string
  readonly label: string
  readonly text: string
}
export const editable = (name: string, label: string, text = ''): Editable => ({ name, label, text })

/** The parts of a document that its own text fills; number, issuing organ, seal place and date are the server's. */
export interface Text {
  /** Where the record decides what the paper is called; otherwise its label. */
  readonly title?: string
  /** Forms, records of what was said and papers of a party are addressed to nobody. */
  readonly addressee?: string
  /** A form: what is asked, and what the record says of it. */
  readonly rows?: readonly (readonly [label: string, content: string])[]
  readonly paragraphs: readonly (string | Editable)[]
  readonly list?: List
  /** 附件说明. */
  readonly attachments?: readonly string[]
  /** 签发人, of a paper that goes upward. */
  readonly signer?: string
  /** 抄送: others who are sent it. */
  readonly copiesTo?: string
  /** In place of the issuing organ and the date. */
  readonly closing?: Closing
}
/** The copy that another party is given: what it may not see of the record is left out. */
export interface PartyCopy<R> {
  readonly basis: Citation
  /** The record as that party may see it; what is sensitive has been taken out before. */
  readonly hide: { given(record: R): R }['given']
}
const omitted = '（依法不予提供）'
/** What stands in a party's copy in the place of words that are left out. */
export const omit = (words: string | null): string | null => (words === null ? null : omitted)

/** The paragraphs of a text that may be worded before it is issued. */
export const editablesOf = ({ paragraphs }: Text): readonly Editable[] =>
  paragraphs.filter((paragraph) => typeof paragraph !== 'string')
/** The paragraphs as they read, each worded as is said or as proposed; empty ones are left out. */
export const paragraphsOf = ({ paragraphs }: Text, said: Readonly<Record<string, string>> = {}): readonly string[] =>
  paragraphs
    .map((paragraph) => (typeof paragraph === 'string' ? paragraph : (said[paragraph.name] ?? paragraph.text)))
    .filter((words) => words.trim() !== '')

type Fill<R> = { given(record: R, say: Say): Text }['given']
interface Template<R, S> {
  readonly label: string
  readonly basis: Citation
  /** The states in which it can be made. */
  readonly when: readonly S[]
  /** In whose name: the unit that owns the record, or the government of the region. */
  readonly issuer?: 'government'
  readonly fill: Fill<R>
  readonly partyCopy?: PartyCopy<R>
}
/** Its number stands in a field that a move drew, or is drawn from a series when it is issued; some papers have none. */
export type Document<R = Stored, S = string, N = string> = Template<R, S> &
  (
    | { readonly number: N; readonly series?: never }
    | { readonly series: string; readonly number?: never }
    | { readonly number?: never; readonly series?: never }
  )
