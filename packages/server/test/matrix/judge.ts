import type { Identity } from './people.ts'
import type { Kept, Reply, Town } from './town.ts'

/** What the oracle expects: done, as if it were not there, or refused in words. */
export type Verdict = 'allow' | 'absent' | 'refused'
export interface Call {
  readonly who: Identity
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly body?: object
  readonly version?: number
  readonly verdict: Verdict
  /** The oracle withholds what the program still shows, as its file says. */
  readonly gap: boolean
  /** Post, relation, operation, state and label: every pair of two of them is tried. */
  readonly factors: readonly string[]
  /** What is wrong with an answer; null for nothing. */
  judge(reply: Reply): string | null
}

export const statusIs =
  (...wanted: readonly number[]) =>
  ({ status }: Reply) =>
    wanted.includes(status) ? null : `${status} instead of ${wanted.join('/')}`
export const all =
  (...judges: readonly ((reply: Reply) => string | null)[]) =>
  (reply: Reply) =>
    judges.reduce<string | null>((fault, judge) => fault ?? judge(reply), null)
export const read = <T>(reply: Reply): T => JSON.parse(reply.text) as T
export const sameSet = (found: readonly string[], wanted: readonly string[]) =>
  found.toSorted().join() === wanted.toSorted().join() ? null : `shows ${found.length} of ${wanted.length} records`
export const within = (found: readonly string[], wanted: ReadonlySet<string>) => {
  const surplus = found.filter((id) => !wanted.has(id))
  return surplus.length === 0 ? null : `shows ${surplus.length} records it may not`
}

export interface Context {
  readonly town: Town
  readonly who: Identity
  readonly records: readonly Kept[]
  readonly visible: ReadonlySet<string>
  readonly gaps: ReadonlySet<string>
  readonly openClocks: ReadonlyMap<string, number>
}
export type Draft = Omit<Call, 'who' | 'gap' | 'factors' | 'judge'> & { readonly judge: Call['judge'] }
