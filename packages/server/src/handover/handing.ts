import { handoverScopes, type Ledger, openStates } from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { assigneeColumns, type Condition, inScopes, inStates } from '../work/reached.ts'

/** The open records `r` that an actor may hand over, whoever has them; null for none. */
export function handable(ledger: Ledger, actor: Actor): Condition | null {
  if (assigneeColumns(ledger).length === 0) return null
  const rows = inScopes(handoverScopes(ledger, actor.post), actor)
  return rows && sql`(${inStates(openStates(ledger))} and ${rows})`
}

/** The posts from which a ledger's records are moved at all: in their own unit only, or wherever they are. */
function movingPosts(ledger: Ledger): { readonly own: readonly string[]; readonly wide: readonly string[] } {
  const moving = ledger.access.grants.flatMap(({ post, move = {} }) =>
    Object.keys(move).map((scope) => ({ post: post.code, isOwn: scope === 'own' })),
  )
  const posts = (isOwn: boolean) => [...new Set(moving.flatMap((m) => (m.isOwn === isOwn ? [m.post] : [])))]
  return { own: posts(true), wide: posts(false) }
}
const among = (column: string, posts: readonly string[], more: Condition) =>
  posts.length === 0 ? [] : [sql`(${sql.raw(column)} in (${sql.join(posts.map((p) => sql.lit(p)))})${more})`]

/** The records `r` assigned to somebody who holds no post, today, from which he could act on them; null where nobody acts. */
export function unheld(ledger: Ledger, today: string): Condition | null {
  const { own, wide } = movingPosts(ledger)
  if (own.length + wide.length === 0) return null
  const able = sql.join(
    [...among('p.post', own, sql` and p.organ_id = r.organ_id`), ...among('p.post', wide, sql``)],
    sql` or `,
  )
  const each = assigneeColumns(ledger).map(
    (column) => sql`(${column} is not null and not exists (select from appointment p
      join account a on a.region_code = p.region_code and a.id = p.account_id
      where p.region_code = r.region_code and p.account_id = ${column} and not a.disabled and p.from_on <= ${today}
        and (p.to_on is null or p.to_on >= ${today}) and (${able})))`,
  )
  return each.length === 0 ? null : sql`(${sql.join(each, sql` or `)})`
}
