import { findGrant, type Ledger, type RequestStanding, type RequestStep, type Values } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { Reach } from '../db/tables.ts'
import { maskOf } from '../ledgers/row.ts'

/** A step of a request, as its row keeps the course of it. */
export interface Step {
  readonly step: RequestStep
  readonly by: string
  readonly post: string
  readonly at: string
  readonly reason: string | null
}
/** A move asked for, as it is stored. */
export interface RequestRow extends Reach {
  readonly id: string
  readonly version: number
  readonly ledger: string
  readonly record_id: string
  readonly move: string
  /** What was filled in, whole: only the engine reads it so. */
  readonly input: Values
  readonly approval: string
  readonly standing: RequestStanding
  readonly record_version: number
  readonly asked_by: string
  readonly asked_post: string
  readonly asked_organ: string
  readonly asked_at: string
  readonly urged: number
  readonly urged_on: string | null
  readonly steps: readonly Step[]
  readonly digest: string
}

/** The request, as far as this transaction's actor sees its record; null where he sees none. */
export async function findRequest(tx: Tx, region: string, id: string, lock = false): Promise<RequestRow | null> {
  const { rows } = await sql<RequestRow>`
    select id, version, ledger, record_id, move, input, approval, standing, record_version, asked_by, asked_post,
      asked_organ, asked_at, urged, urged_on, steps, digest, organ_id, organ_path, party_organs, assignees
    from move_request where region_code = ${region} and id = ${id}${lock ? sql` for update` : sql``}`.execute(tx)
  return rows[0] ?? null
}

/** What was filled in as the reader may see it: a value that is masked to him leaves the database masked. */
export async function seenInput(tx: Tx, ledger: Ledger, actor: Actor, id: string): Promise<Values> {
  const grant = findGrant(ledger.access, actor.post)
  const hidden = Object.keys(ledger.shape.fields).filter((field) => maskOf(grant, field) !== undefined)
  const input = hidden.reduce<RawBuilder<unknown>>(
    (json, field) =>
      sql`case when ${json} ? ${field} then ${json} || jsonb_build_object(${field}::text, '**') else ${json} end`,
    sql`input`,
  )
  const { rows } = await sql<{ readonly seen: Values }>`
    select ${input} as seen from move_request where region_code = ${actor.region} and id = ${id}`.execute(tx)
  return rows[0]?.seen ?? {}
}
