import { hash, randomBytes } from 'node:crypto'
import type { Values } from '@fazhi/ledger'

/** By name, so that a district may choose; what is stored says which one made it. */
export type Algorithm = 'sha256' | 'sm3'

// Each part under its length: no two lists of parts read alike.
export const digestBy = (by: Algorithm, ...parts: readonly string[]): string =>
  `${by}:${hash(by, parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join(''), 'hex')}`
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

/** Under which an entry keeps the one seed of all its salts. */
const seedKey = ''
const fieldsOf = (before: Values, after: Values) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()

interface Salted {
  readonly before: Values
  readonly after: Values
  readonly salts: Texts
  /** Those of values that are no longer there, and those that were written down beside their values. */
  readonly commitments: Texts
}

/** A fresh seed, from which each value's salt follows: to erase one value, the salts of the others are written out first. */
export const freshSalts = (): Texts => ({ [seedKey]: randomBytes(16).toString('hex') })

const saltOf = (by: Algorithm, salts: Texts, field: string): string | undefined =>
  salts[field] ?? (salts[seedKey] === undefined ? undefined : digestBy(by, salts[seedKey], field))

/** An entry with one value erased by law: its salt goes with it, its commitment stays, and the others keep theirs. */
export function withoutValue(by: Algorithm, entry: Salted, erased: string): Salted {
  const { [erased]: _b, ...before } = entry.before
  const { [erased]: _a, ...after } = entry.after
  const salts = fieldsOf(before, after).flatMap((field) => {
    const salt = saltOf(by, entry.salts, field)
    return salt === undefined ? [] : [[field, salt]]
  })
  const kept = commitmentsOf(by, entry)[erased]
  const commitments = { ...entry.commitments, ...(kept === undefined ? {} : { [erased]: kept }) }
  return { before, after, salts: Object.fromEntries(salts), commitments }
}

/** What an entry commits to: computed for the values it holds, as written down for those it holds no more. */
export function commitmentsOf(by: Algorithm, { before, after, salts, commitments }: Salted): Texts {
  const computed = fieldsOf(before, after).flatMap((field) => {
    const salt = saltOf(by, salts, field)
    return salt === undefined ? [] : [[field, commitmentOf(by, salt, field, before, after)]]
  })
  return { ...commitments, ...Object.fromEntries(computed) }
}

/** A value that is not the one its entry committed to, or that it never committed to; undefined for none that can be told. */
export function alteredField(by: Algorithm, entry: Salted): string | undefined {
  const held = commitmentsOf(by, entry)
  return fieldsOf(entry.before, entry.after).find(
    (field) =>
      saltOf(by, entry.salts, field) === undefined || (entry.commitments[field] ?? held[field]) !== held[field],
  )
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
