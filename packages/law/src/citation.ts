/** Where a rule stands: the statute by its short title, the article as lawyers write it, `62(1)`. */
export interface Citation {
  readonly law: string
  readonly article: string
}

/** What the law, or the state a matter is in, forbids: one sentence and where it stands. A value, never thrown. */
export interface Refusal {
  readonly reason: string
  readonly basis: Citation
}
export const refused = (reason: string, basis: Citation): Refusal => ({ reason, basis })
export const isRefusal = (value: object): value is Refusal => 'reason' in value && 'basis' in value
