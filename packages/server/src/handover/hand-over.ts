import {
  type AccountId,
  decideHandover,
  fault,
  type HandedOver,
  handlingScopes,
  isChange,
  type Ledger,
  namedLedger,
} from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import { actorsOn } from '../auth/held.ts'
import type { Tx } from '../db/store.ts'
import { lockMatter, settleMatter } from '../ledgers/change.ts'
import { reaches } from '../ledgers/granted.ts'
import { type Recording, updateMatter } from '../ledgers/matter-store.ts'
import type { StoredMatter } from '../ledgers/stored-matter.ts'
import { conflict, invalid, notGranted } from '../problem.ts'
import { recordStep } from '../requests/record-step.ts'
import { findRequest } from '../requests/request-row.ts'
import { handable } from './handing.ts'
import { handableRequests, heldBy } from './handover-view.ts'
import { say } from './say.ts'

export interface Handing {
  readonly from: string
  readonly to: string
  readonly reason: string
}
/** Of one ledger, in one act at most. */
const mostAtOnce = 500

const canHandle = (seats: readonly Actor[], ledger: Ledger, matter: StoredMatter) =>
  seats.some((seat) => handlingScopes(ledger, seat.post).some((scope) => reaches(scope, seat, ledger, matter)))

/**
 * Gives all open work of one to another, as far as the actor may: each record with an entry of its own, each open request
 * with a step. All of it, or nothing.
 * @throws where the successor could not act on some of it
 */
export async function handOver(
  tx: Tx,
  ledgers: readonly Ledger[],
  { from, to, reason }: Handing,
  recording: Recording,
): Promise<HandedOver> {
  const { actor, by } = recording
  if (reason.trim().length < 2) throw invalid([fault('reason', say('请说明移交的理由，至少两个字'))])
  if (from === to) throw invalid([fault('to', say('接办人和原承办人是同一个人'))])
  const seats = await actorsOn(tx, actor.region, { account: to }, by.today)
  if (seats.length === 0) throw invalid([fault('to', say('接办人现在没有岗位，不能接办'))])
  let [records, left] = [0, 0]
  for (const ledger of ledgers) {
    const which = handable(ledger, actor)
    if (which === null) continue
    const { rows } = await sql<{ readonly id: string }>`
      select r.id from ${sql.table(ledger.shape.code)} r
      where r.region_code = ${actor.region} and ${which} and (${heldBy(ledger, from)}) order by r.id limit ${mostAtOnce + 1}`.execute(
      tx,
    )
    left += Math.max(0, rows.length - mostAtOnce)
    for (const { id } of rows.slice(0, mostAtOnce))
      if (await handRecord(tx, ledger, id, { from, to, reason }, seats, recording)) records += 1
  }
  const requests = await handRequests(tx, ledgers, { from, to, reason }, seats, recording)
  if (records === 0 && requests === 0) throw notGranted(say('他没有您可以移交的在办事项'))
  return { records, requests, left }
}

async function handRecord(
  tx: Tx,
  ledger: Ledger,
  id: string,
  { from, to, reason }: Handing,
  seats: readonly Actor[],
  recording: Recording,
): Promise<boolean> {
  const matter = await settleMatter(tx, ledger, await lockMatter(tx, ledger, id, recording.actor), recording)
  if (!canHandle(seats, ledger, matter))
    throw conflict(
      say('接办人现任的岗位不能办理{label}，请另选接办人，或者先由安全管理员任命', { label: namedLedger(ledger) }),
    )
  const handing = { from: from as AccountId, to: to as AccountId, reason }
  const change = decideHandover(ledger, matter, handing, recording.by)
  // Somebody else has ended it, or given it away, since it was looked for.
  if (!isChange(change)) return false
  await updateMatter(tx, ledger, matter, change, recording)
  return true
}

async function handRequests(
  tx: Tx,
  ledgers: readonly Ledger[],
  { from, to, reason }: Handing,
  seats: readonly Actor[],
  recording: Recording,
): Promise<number> {
  const { actor } = recording
  const which = handableRequests(ledgers, actor)
  if (which === null) return 0
  const { rows } = await sql<{ readonly id: string }>`
    select r.id from move_request r where ${which} and r.asked_by = ${from} order by r.id`.execute(tx)
  let handed = 0
  for (const { id } of rows) {
    const request = await findRequest(tx, actor.region, id, true)
    if (!request || request.asked_by !== from || !['asked', 'returned'].includes(request.standing)) continue
    const seat =
      seats.find((s) => s.post === request.asked_post && s.organ === request.asked_organ) ??
      seats.find((s) => s.post === request.asked_post)
    if (!seat) throw conflict(say('接办人不担任提请批准的岗位，不能接办未结的请求；请先由原承办人撤回，或者另选接办人'))
    const set = { asked_by: to, asked_organ: seat.organ }
    await recordStep(tx, request, { step: 'handover', standing: request.standing, reason, set, to }, recording)
    handed += 1
  }
  return handed
}
