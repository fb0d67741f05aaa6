import type { DateText, PlainDate } from './date.ts'
import { chineseOf, inEnglish, type Naming, type Sayable, type Sentence, withSaid } from './sentence.ts'

/** Where a rule stands: the statute by its short title, the article as lawyers write it, `62(1)`. */
export interface Citation {
  readonly law: string
  readonly article: string
  readonly earlier?: readonly EarlierWording[]
}
/** Where the same rule stood until the day `before`; `law` only where it was another statute. */
export interface EarlierWording {
  readonly before: DateText
  readonly article: string
  readonly law?: string
}

/** The wording in force on a day, so that an old matter cites the article it was handled under. */
export function citationOn({ law, article, earlier = [] }: Citation, on: PlainDate): Citation {
  const [then] = earlier.filter((e) => on < e.before).toSorted((a, b) => (a.before < b.before ? -1 : 1))
  return { law: then?.law ?? law, article: then?.article ?? article }
}

/** As it is printed: `《行政复议法》第62(1)条`; a step of a ledger's own procedure is cited by its name. */
export const sayCitation = ({ law, article }: Citation): string =>
  /^\d/.test(article) ? `《${law}》第${article}条` : `《${law}》${article}`

/** The same for who reads English: the statute keeps its Chinese title. */
export const citeInEnglish = ({ law, article }: Citation): string =>
  /^\d/.test(article) ? `《${law}》 art. ${article}` : `《${law}》 ${article}`

/** What the law, or the state a matter is in, forbids: one sentence and where it stands. A value, never thrown. */
export interface Refusal {
  readonly reason: string
  readonly said?: Sentence
  readonly basis: Citation
}
export const refused = (reason: Sayable, basis: Citation): Refusal =>
  withSaid({ reason: chineseOf(reason), basis }, reason)
/** The same refusal, cited as it stood on its day. */
export const citedAs = ({ reason, said }: Refusal, basis: Citation): Refusal => withSaid({ reason, basis }, said)
export const isRefusal = (value: object): value is Refusal => 'reason' in value && 'basis' in value
/** The reason with where it stands, in one sentence. */
export const sayRefusal = ({ reason, basis }: Pick<Refusal, 'reason' | 'basis'>): string =>
  `${reason}（${sayCitation(basis)}）`
export const sayRefusalInEnglish = ({ reason, said, basis }: Refusal, naming?: Naming): string =>
  `${said === undefined ? reason : inEnglish(said, naming)} (${citeInEnglish(basis)})`
