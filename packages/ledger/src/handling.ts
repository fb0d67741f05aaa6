import { findGrant, moveScopes, type Scope } from './access.ts'
import type { Ledger } from './ledger.ts'

/**
 * The scopes in which a post may give records to others: where it mends them anyway, or supervises them and may move
 * some. It gives nothing that it could not change.
 */
export function handoverScopes({ access }: Pick<Ledger, 'access'>, post: string): readonly Scope[] {
  const grant = findGrant(access, post)
  const moves = Object.keys(grant?.move ?? {}) as Scope[]
  return [...(grant?.correct === undefined ? [] : [grant.correct]), ...(grant?.supervises ? moves : [])]
}

/** Whether moves are enough to carry a record on, from whatever state somebody could move it. */
function carriesOn(ledger: Ledger, isGranted: (move: string) => boolean): boolean {
  const clicked = Object.entries(ledger.moves).filter(([, move]) => !move.byLaw)
  const states = (of: typeof clicked) => new Set(of.flatMap(([, move]) => move.from))
  const able = states(clicked.filter(([name]) => isGranted(name)))
  return [...states(clicked)].every((state) => able.has(state))
}

/**
 * The scopes in which a post handles records of a ledger: where its moves carry one on from every state. Where no post
 * does so alone, those who may make some move handle it together.
 */
export function handlingScopes(ledger: Ledger, post: string): readonly Scope[] {
  const at = (code: string, scope: Scope) => (move: string) =>
    moveScopes(findGrant(ledger.access, code), move).includes(scope)
  const scopesOf = (code: string) =>
    (Object.keys(findGrant(ledger.access, code)?.move ?? {}) as Scope[]).filter((scope) => scope !== 'assigned')
  const carrying = (code: string) => scopesOf(code).filter((scope) => carriesOn(ledger, at(code, scope)))
  const isCarried = ledger.access.grants.some((grant) => carrying(grant.post.code).length > 0)
  return isCarried ? carrying(post) : scopesOf(post)
}
