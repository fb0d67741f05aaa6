import { findGrant, type Ledger, moveScopes, namedLedger, registers, type Scope } from '@fazhi/ledger'
import type { Actor } from '../auth/actor.ts'
import { notGranted } from '../problem.ts'
import { reaches as reachesRow } from './reaches.ts'
import { reachOf } from './row.ts'
import { say } from './say.ts'
import type { StoredMatter } from './stored-matter.ts'

/** Whether an actor reaches a record in a scope. */
export const reaches = (
  scope: Scope,
  actor: Actor,
  ledger: Ledger,
  matter: Pick<StoredMatter, 'row' | 'organPath'>,
): boolean => reachesRow(scope, actor, reachOf(ledger, matter.row, matter.organPath))

/** The moves that an actor's post may make on a record, whatever stands in the way. */
export const grantedMoves = (ledger: Ledger, matter: StoredMatter, actor: Actor): readonly string[] => {
  const grant = findGrant(ledger.access, actor.post)
  return Object.entries(ledger.moves).flatMap(([name, move]) =>
    !move.byLaw && moveScopes(grant, name).some((s) => reaches(s, actor, ledger, matter)) ? [name] : [],
  )
}
export const mayCorrect = (ledger: Ledger, matter: StoredMatter, actor: Actor): boolean => {
  const scope = findGrant(ledger.access, actor.post)?.correct
  return scope !== undefined && reaches(scope, actor, ledger, matter)
}

/** @throws not granted, where the actor's post takes nothing in; for which organs it may, the database says. */
export function wantIntake(ledger: Ledger, actor: Actor): void {
  if (ledger.intake === 'operation')
    throw notGranted(say('{label}由系统在办理中查明并形成，不能直接登记或者导入', { label: namedLedger(ledger) }))
  if (!registers(ledger, actor.post))
    throw notGranted(say('您现任岗位不登记{label}，请由承办岗位登记', { label: namedLedger(ledger) }))
}
