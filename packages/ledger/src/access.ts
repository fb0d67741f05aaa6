import type { AnyFilter } from './filter.ts'
import type { Ledger } from './ledger.ts'

/** A seat in the administration, held by somebody from one day to another. An actor acts from one post at a time. */
export interface Post {
  readonly code: string
  readonly label: string
  /** Whoever holds it signs in with a second factor, whatever ledgers grant it. */
  readonly secondFactor?: true
}

/**
 * Which rows a post reaches. `own`: its organ's; `subtree`: those of organs below, too; `party`: those in which its
 * organ is a party; `assigned`: those that name the actor; `region`: all of the region; `reportOnly`: none, it sees
 * figures; `public`: what is published.
 */
export type Scope = 'own' | 'subtree' | 'party' | 'assigned' | 'region' | 'reportOnly' | 'public'
/** `surname` keeps the first character, `tail` the last four, `hidden` nothing. */
export type Mask = 'surname' | 'tail' | 'hidden'

export interface Grant<M = string, K extends string = string, Sc extends Scope = Scope> {
  readonly post: Post
  readonly see: Sc
  readonly create?: Extract<Sc, 'own' | 'subtree' | 'region'>
  readonly move?: { readonly [At in Exclude<Sc, 'reportOnly' | 'public'>]?: readonly M[] | 'all' }
  /** Answers for the work of others: what is open below its own organ stands in its queue. */
  readonly supervises?: true
  /** Mend a recorded fact, with a reason. */
  readonly correct?: Exclude<Sc, 'reportOnly' | 'public'>
  /** Release a record to the public, and withdraw it. */
  readonly publish?: Exclude<Sc, 'reportOnly' | 'public'>
  readonly masked?: { readonly [F in K]?: Mask }
}

/** What of a ledger the public may read, once a record is released. */
export interface Published<Open = string, W = AnyFilter> {
  /** The first is what an entry is called. */
  readonly fields: readonly Open[]
  /** Records that may be released, and stay so only as long as it holds. */
  readonly where: W
  /** The post that reads what the public writes about an entry; without it nobody can write. */
  readonly letters?: Post
}
interface Ownership<O extends string, A extends string> {
  /** The organ field that owns the record; without one, the organ of whoever takes it in. */
  readonly owner?: O
  /** The organ fields that make a unit a party to the matter. */
  readonly parties?: readonly O[]
  /** The account fields that assign the matter. */
  readonly assignees?: readonly A[]
}
export type Access<
  M = string,
  K extends string = string,
  Open = string,
  W = AnyFilter,
  O extends string = string,
  A extends string = string,
> = Ownership<O, A> &
  (
    | {
        readonly sensitivity: 'open' | 'internal'
        readonly grants: readonly Grant<M, K, Scope>[]
        readonly published?: Published<Open, W>
      }
    | {
        readonly sensitivity: 'restricted'
        /** What its records are read for, where a reader does not say: every reading is written down with it. */
        readonly purpose: string
        readonly grants: readonly Grant<M, K, Exclude<Scope, 'public'>>[]
        readonly published?: never
      }
  )

export const findGrant = (access: Access, post: string): Grant | undefined =>
  access.grants.find((g) => g.post.code === post)
/** Whether a post fills in the form of a ledger, or brings a table of it. */
export const registers = ({ access, intake }: Pick<Ledger, 'access' | 'intake'>, post: string): boolean =>
  intake !== 'operation' && findGrant(access, post)?.create !== undefined
/** The scopes in which a post may do a move; none where it may not. */
export const moveScopes = (grant: Grant | undefined, move: string): readonly Scope[] =>
  Object.entries(grant?.move ?? {}).flatMap(([scope, moves]) =>
    moves === 'all' || moves?.includes(move) ? [scope as Scope] : [],
  )

/** Whether a post may be held only with a second factor: it says so itself, or a restricted ledger grants it anything. */
export const wantsSecondFactor = (post: Post, ledgers: readonly Pick<Ledger, 'access'>[]): boolean =>
  post.secondFactor === true ||
  ledgers.some(({ access }) => access.sensitivity === 'restricted' && findGrant(access, post.code) !== undefined)
