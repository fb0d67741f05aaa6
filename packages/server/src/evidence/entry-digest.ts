import { createHash, randomBytes } from 'node:crypto'
import type { Values } from '@fazhi/ledger'

/** By name, so that a district may choose; what is stored says which one made it. */
export type Algorithm = 'sha256' | 'sm3'

export const digestBy = (by: Algorithm, ...parts: readonly string[]): string => {
  const hash = createHash(by)
  // Each part under its length: no two lists of parts read alike.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return `${by}:${hash.digest('hex')}`
}
/** Which algorithm made a digest; undefined for what is none. */
export const algorithmOf = (digest: string): Algorithm | undefined =>
  digest.startsWith('sm3:') ? 'sm3' : digest.startsWith('sha256:') ? 'sha256' : undefined

/** What an entry says, but for who may read it. */
export interface Said {
  readonly id: string
  readonly ledger: string
  readonly record_id: string
  readonly seq: number
  readonly kind: string
  readonly name: string | null
  readonly legal_on: string
  readonly recorded_at: string
  readonly state: string
  readonly law: string | null
  readonly article: string | null
  readonly reason: string | null
  readonly approved_by: string | null
  readonly account_id: string | null
  readonly post: string
}
type Texts = Readonly<Record<string, string>>

const pair = (field: string, before: Values, after: Values) =>
  JSON.stringify([field, before[field] ?? null, after[field] ?? null])
export const commitmentOf = (by: Algorithm, salt: string, field: string, before: Values, after: Values): string =>
  digestBy(by, salt, pair(field, before, after))

/** A salt and a commitment for each value that an entry changes. */
export function commit(
  by: Algorithm,
  before: Values,
  after: Values,
): { readonly salts: Texts; readonly commitments: Texts } {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  const salts = Object.fromEntries(fields.map((field) => [field, randomBytes(16).toString('hex')]))
  const commitments = fields.map((field) => [field, commitmentOf(by, salts[field] ?? '', field, before, after)])
  return { salts, commitments: Object.fromEntries(commitments) }
}

/** The digest of an entry, which holds that of the entry before it in the same record; '' for the first. */
export function entryDigest(by: Algorithm, said: Said, commitments: Texts, previous: string): string {
  const instant = new Date(said.recorded_at).toISOString()
  const facts = [
    said.id,
    said.ledger,
    said.record_id,
    said.seq,
    said.kind,
    said.name,
    said.legal_on,
    instant,
    said.state,
  ]
  const grounds = [said.law, said.article, said.reason, said.approved_by, said.account_id, said.post]
  const committed = Object.entries(commitments).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return digestBy(by, previous, JSON.stringify(facts), JSON.stringify(grounds), JSON.stringify(committed))
}
