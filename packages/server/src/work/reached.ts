import { findGrant, type Ledger, moveScopes, openStates, type Scope } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'

export type Condition = RawBuilder<unknown>

/** What each scope means in columns of a row `r`: the words of the policies, for what is somebody's work. */
const reach = {
  own: ({ organ }) => sql`r.organ_id = ${organ}`,
  subtree: ({ organPath }) => (organPath === '' ? null : sql`starts_with(r.organ_path, ${organPath})`),
  party: ({ organ }) => sql`strpos(r.party_organs, ${`,${organ},`}) > 0`,
  assigned: ({ account }) => sql`strpos(r.assignees, ${`,${account},`}) > 0`,
  region: () => sql`true`,
  reportOnly: () => null,
  public: () => null,
} as const satisfies Record<Scope, (actor: Actor) => Condition | null>

/** The rows that scopes reach together; null for none. */
export function inScopes(scopes: readonly Scope[], actor: Actor): Condition | null {
  const each = [...new Set(scopes)].flatMap((scope) => reach[scope](actor) ?? [])
  return each.length === 0 ? null : sql`(${sql.join(each, sql` or `)})`
}

/** Written out, so that an index over just these states can serve. */
export const inStates = (states: readonly string[]): Condition =>
  states.length === 0 ? sql`false` : sql`r.state in (${sql.join(states.map((state) => sql.lit(state)))})`

/** The records `r` on which a post may make some move now; null where it may make none. */
export function movable(ledger: Ledger, actor: Actor): Condition | null {
  const grant = findGrant(ledger.access, actor.post)
  const states = new Map<Scope, Set<string>>()
  for (const [name, move] of Object.entries(ledger.moves))
    for (const scope of move.byLaw ? [] : moveScopes(grant, name)) {
      const from = states.get(scope) ?? new Set<string>()
      for (const state of move.from) from.add(state)
      states.set(scope, from)
    }
  const each = [...states].flatMap(([scope, from]) => {
    const rows = reach[scope](actor)
    return rows === null ? [] : [sql`(${inStates([...from])} and ${rows})`]
  })
  return each.length === 0 ? null : sql`(${sql.join(each, sql` or `)})`
}

export const assigneeColumns = ({ access }: Ledger): readonly Condition[] =>
  (access.assignees ?? []).map((field) => sql.raw(`r."${columnName(field)}"`))

/** The records `r` that wait for this very person: assigned to him, or to nobody and his post may move them. */
export function waitingFor(ledger: Ledger, actor: Actor): Condition | null {
  const may = movable(ledger, actor)
  const assigned = assigneeColumns(ledger)
  if (assigned.length === 0) return may
  const his = sql`(${inStates(openStates(ledger))} and (${sql.join(
    assigned.map((column) => sql`${column} = ${actor.account}`),
    sql` or `,
  )}))`
  if (may === null) return his
  const nobodys = sql.join(
    assigned.map((column) => sql`${column} is null`),
    sql` and `,
  )
  return sql`(${his} or (${nobodys} and ${may}))`
}
