export type Block =
  /** Broken into lines where no word is torn, or where it says so. */
  | { readonly kind: 'title'; readonly text: string; readonly gap?: boolean }
  /** One line under the title, in 楷体. */
  | { readonly kind: 'underTitle'; readonly text: string }
  /** 一、 in 黑体. */
  | { readonly kind: 'heading'; readonly text: string }
  /** 主送：flush left, full-width colon. */
  | { readonly kind: 'addressee'; readonly name: string }
  /** 一是…。 in 楷体 before the text. */
  | { readonly kind: 'body'; readonly lead: string | null; readonly text: string }
  /** 附件说明, a line under the text. */
  | { readonly kind: 'attachments'; readonly names: readonly string[] }
  /** 署名 over 成文日期, with room for the seal; a paper that bears none has its date two characters further in. */
  | { readonly kind: 'signature'; readonly organ: string; readonly date: string; readonly isSealed: boolean }
  /** 附件, on a page of its own. */
  | { readonly kind: 'annex'; readonly label: string; readonly title: string }
  /** 此致, and the organ a paper is handed to, flush left. */
  | { readonly kind: 'handedTo'; readonly name: string }
  /** A line for each who signs, and one for the day. */
  | { readonly kind: 'signers'; readonly signers: readonly string[] }
  /** An empty line: two tables would run into one. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'form'; readonly rows: readonly (readonly [label: string, content: string])[] }
  | { readonly kind: 'list'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
/** Columns are as wide as their shares of the width of the text. */
export type Column = readonly [heading: string, share: number]

/** 版头. */
export interface Letterhead {
  /** 发文机关标志. */
  readonly organ: string
  /** 发文字号. */
  readonly number: string
  /** 签发人, of a paper that goes upward. */
  readonly signer?: string
}
/** 版记, at the foot of the last page. */
export interface Colophon {
  /** 抄送. */
  readonly copiesTo: string | null
  /** 印发机关. */
  readonly printer: string
  /** 印发日期. */
  readonly date: string
}
/** An official document, before it is laid out: what is said, and in which part of the standard's page. */
export interface OfficialDocument {
  readonly title: string
  /** Stand in the upper left corner, one under the other: 份号、密级、紧急程度, or what kind of copy it is. */
  readonly marks?: readonly string[]
  /** 发文机关标志 and 发文字号 over a red line; a report has none. */
  readonly letterhead: Letterhead | null
  readonly blocks: readonly Block[]
  readonly colophon?: Colophon
  /** The address that says whether the paper is genuine, as a code in the upper right corner. */
  readonly verifyAt?: string
  /** The civil date that stands in the properties; equal documents are equal bytes. */
  readonly on: string
}

/** What stands at the foot must not stand on a page without text. */
export const isFoot = ({ kind }: Block) => kind === 'signature' || kind === 'signers' || kind === 'handedTo'
