import { createHash } from 'node:crypto'
import { type AnyRow, type FieldKind, findGrant, type Grant, type Ledger, type Scope } from '@fazhi/ledger'
import { fold } from './folding.ts'
import { addGrams, markOf } from './gram.ts'

/** What people write in words is searched; what is chosen, dated or counted is filtered by. */
const isWritten = {
  text: true,
  person: true,
  number: true,
  date: false,
  year: false,
  choice: false,
  quantity: false,
  money: false,
  organ: false,
  account: false,
  reference: false,
} as const satisfies Record<FieldKind, boolean>

/** The ledgers whose records can be searched for; what is restricted is not among them, nor is there a hint of it. */
export const isSearched = ({ access }: Ledger): boolean => access.sensitivity !== 'restricted'

/** The fields of a ledger that some post sees unmasked. Each reading has a row of its own in the index. */
interface Reading {
  readonly n: number
  /** The masked fields, as `hidden` puts them. */
  readonly without: string
  readonly fields: readonly string[]
}
interface Searched {
  readonly readings: readonly Reading[]
  readonly scopes: ReadonlySet<Scope>
  /** What the rows of the index were made by: another one wants them made anew. */
  readonly digest: string
}
/** Of the way in which texts are folded and cut. */
const edition = 1

const hidden = (grant: Grant | undefined) =>
  Object.keys(grant?.masked ?? {})
    .toSorted()
    .join()
/** The scopes in which a post reaches records of a ledger. */
export function scopesOf({ access }: Ledger, post: string): readonly Scope[] {
  const scopes = access.grants
    .filter((g) => g.post.code === post)
    .flatMap((g) => [
      g.see,
      ...(Object.keys(g.move ?? {}) as readonly Scope[]),
      ...(g.correct === undefined ? [] : [g.correct]),
    ])
    .filter((scope) => scope !== 'reportOnly' && scope !== 'public')
  return scopes.includes('region') ? ['region'] : [...new Set(scopes)]
}

const known = new WeakMap<Ledger, Searched>()
export function searchedOf(ledger: Ledger): Searched {
  const cached = known.get(ledger)
  if (cached) return cached
  const { access, shape } = ledger
  const written = Object.entries(shape.fields).flatMap(([name, f]) =>
    // An identity number is looked up whole, by who has reason to; nobody fishes for a part of it.
    isWritten[f.kind] && f.privacy !== 'sensitive' ? [name] : [],
  )
  const readings = [...new Set(['', ...access.grants.map(hidden)])].map((without, n) => ({
    n,
    without,
    fields: written.filter((f) => !without.split(',').includes(f)),
  }))
  const scopes = new Set(access.grants.flatMap((g) => scopesOf(ledger, g.post.code)))
  const said = JSON.stringify([
    edition,
    ledger.start,
    readings,
    [...scopes].toSorted(),
    access.parties,
    access.assignees,
  ])
  const digest = createHash('sha256').update(said).digest('hex').slice(0, 16)
  const made = { readings, scopes, digest }
  known.set(ledger, made)
  return made
}

/** What a post reads of a ledger's records. */
export function readingFor(ledger: Ledger, post: string): Reading {
  const without = hidden(findGrant(ledger.access, post))
  const reading = searchedOf(ledger).readings.find((r) => r.without === without)
  if (!reading) throw new Error(`${ledger.shape.code}: no reading for ${post}`)
  return reading
}

interface Reach {
  readonly organ_id: string
  readonly organ_path: string
  readonly party_organs: string
  readonly assignees: string
}
const named = (list: string) => list.split(',').filter((id) => id !== '')
const above = (path: string) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))

/** Under what a row is found in each scope; what policies compare is compared again by them. All of a region is found by its words. */
const marks = {
  region: () => [],
  own: ({ organ_id }) => [organ_id],
  subtree: ({ organ_path }) => above(organ_path),
  party: ({ party_organs }) => named(party_organs),
  assigned: ({ assignees }) => named(assignees),
  reportOnly: () => [],
  public: () => [],
} as const satisfies Record<Scope, (reach: Reach) => readonly string[]>

const saltOf = (region: string, ledger: Ledger, reading: number) => markOf(`${region} ${ledger.shape.code} ${reading}`)
const scopeMark = (salt: number, scope: Scope, of: string) => markOf(`${salt} ${scope} ${of}`)

/** What rows that have all the words are found by, in a scope that is the actor's by `of`. */
export function questionOf(
  region: string,
  ledger: Ledger,
  reading: number,
  words: readonly string[],
  scope: Scope,
  of: string,
): ReadonlySet<number> {
  const salt = saltOf(region, ledger, reading)
  const grams = new Set<number>()
  for (const word of words) addGrams(word, salt, grams)
  if (scope !== 'region') grams.add(scopeMark(salt, scope, of))
  return grams
}

/** A record as the index keeps it: one row for each reading of its ledger. */
export function searchRows(ledger: Ledger, row: AnyRow, region: string, reach: Reach) {
  const { readings, scopes } = searchedOf(ledger)
  const folded = new Map(
    (readings[0]?.fields ?? []).flatMap((name): readonly (readonly [string, string])[] => {
      const value = row[name]
      return typeof value === 'string' ? [[name, fold(value)]] : []
    }),
  )
  return readings.map(({ n, fields }) => {
    const salt = saltOf(region, ledger, n)
    const grams = new Set<number>()
    for (const scope of scopes) for (const of of marks[scope](reach)) grams.add(scopeMark(salt, scope, of))
    const parts = fields.flatMap((name) => folded.get(name) ?? [])
    for (const part of parts) addGrams(part, salt, grams)
    return {
      region_code: region,
      ledger: ledger.shape.code,
      record_id: row.id,
      reading: n,
      started_on: row[ledger.start] ?? row.createdOn,
      ...reach,
      grams,
      body: parts.join('\n'),
    }
  })
}
