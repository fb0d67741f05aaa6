import type { PlainDate } from '@fazhi/law'
import {
  type AccessView,
  fault,
  type Ledger,
  type OrganId,
  type SeatAccess,
  type UnitName,
  type WayView,
} from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { posts } from '@fazhi/lines/shared/posts'
import { sql } from 'kysely'
import { findAccount } from '../administration/account-view.ts'
import type { Administering } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import { examiner, scopeOf } from '../auth/actor.ts'
import { columnName } from '../db/columns.ts'
import { type Way, waysOf } from '../db/policies.ts'
import type { Tx } from '../db/store.ts'
import type { Reach } from '../db/tables.ts'
import type { House } from '../house.ts'
import { type Reaching, reaches } from '../ledgers/reaches.ts'
import { noteReading } from '../ledgers/reading.ts'
import { invalid, notFound } from '../problem.ts'
import { say } from './say.ts'

/** What a record's policies compare: where it belongs and whom it names. Nothing else of it is read here. */
export interface Placed extends Reach {
  readonly id: string
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const wayView = ({ scope, by, moves }: Way, ledger: Ledger): WayView => ({
  scope,
  by,
  moves: moves === 'all' ? Object.keys(ledger.moves).filter((m) => !ledger.moves[m]?.byLaw) : moves,
})
/** The ways by which somebody at a post reaches a record, and those that do not lead there. */
export const waysTo = (ledger: Ledger, post: string, who: Reaching, row: Reach) =>
  waysOf(ledger, post).map((way) => ({ ...wayView(way, ledger), holds: reaches(way.scope, who, row) }))

/** A record by its id or by a number it bears, as the server's own examiner finds it. */
async function findPlaced(house: House, region: string, ledger: Ledger, record: string): Promise<Placed> {
  const { code, fields } = ledger.shape
  return house.store.transaction(scopeOf(examiner(region)), async (tx) => {
    const columns = sql.raw('id, organ_id, organ_path, party_organs, assignees')
    const numbers = Object.keys(fields).filter((f) => fields[f]?.kind === 'number')
    const matches = uuid.test(record)
      ? [sql`id = ${record}`]
      : [
          ...numbers.map((f) => sql`${sql.ref(columnName(f))} = ${record}`),
          sql`id in (select record_id from number_issued
            where region_code = ${region} and ledger = ${code} and printed = ${record})`,
        ]
    const { rows } = await sql<Placed>`select ${columns} from ${sql.table(code)}
      where region_code = ${region} and (${sql.join(matches, sql` or `)}) order by id limit 1`.execute(tx)
    const [found] = rows
    if (!found) throw notFound()
    return found
  })
}

const listed = (text: string) => text.split(/[,/]/).filter((id) => id !== '')

/** The names of units, in the order of their ids. */
export async function unitNames(tx: Tx, region: string, ids: readonly string[]): Promise<readonly UnitName[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('organ')
    .select(['id', 'name'])
    .where('region_code', '=', region)
    .where('id', 'in', ids)
    .execute()
  return ids.flatMap((id) => rows.filter((r) => r.id === id).map((r) => ({ id: r.id as OrganId, name: r.name })))
}
export const ownersOf = (tx: Tx, region: string, { organ_path }: Reach) => unitNames(tx, region, listed(organ_path))
export const partiesOf = (tx: Tx, region: string, { party_organs }: Reach) =>
  unitNames(tx, region, listed(party_organs))

async function seatsOf(tx: Tx, region: string, account: string) {
  return tx
    .selectFrom('appointment as p')
    .innerJoin('organ as o', (join) =>
      join.onRef('o.region_code', '=', 'p.region_code').onRef('o.id', '=', 'p.organ_id'),
    )
    .select(['p.post', 'p.from_on', 'p.to_on', 'o.id', 'o.name', 'o.path'])
    .where('p.region_code', '=', region)
    .where('p.account_id', '=', account)
    .orderBy('p.from_on', 'desc')
    .orderBy('p.id')
    .execute()
}

export interface Asked {
  readonly account: string
  readonly ledger: string
  readonly record: string
}

/**
 * Why somebody sees a record, or why not: from the ways that the policies of the database are drafted from. The security
 * administrator asks, who may not see the record himself and learns nothing of it but which units it belongs to.
 */
export async function explainAccess(
  house: House,
  by: Administering,
  { account, ledger: code, record }: Asked,
): Promise<AccessView> {
  const { actor } = by
  wantDuty(actor, 'appointments')
  const ledger = findLedger(code)
  if (!ledger) throw invalid([fault('ledger', say('没有“{ledger}”这个台账', { ledger: code }))])
  if (record.trim() === '') throw invalid([fault('record', say('请填写记录的编号'))])
  const placed = await findPlaced(house, actor.region, ledger, record.trim())
  return house.store.transaction(scopeOf(actor), (tx) => accessTo(tx, by, account, ledger, placed))
}

async function accessTo(tx: Tx, by: Administering, id: string, ledger: Ledger, placed: Placed): Promise<AccessView> {
  const { actor, at, today } = by
  const { region } = actor
  const account = await findAccount(tx, by, id)
  await noteReading(tx, ledger, { actor, at }, 'access', [placed.id])
  const seats = (await seatsOf(tx, region, id)).map((seat): SeatAccess => {
    const isInForce = seat.from_on <= today && (seat.to_on === null || seat.to_on >= today) && !account.disabled
    const who = { organ: seat.id, organPath: seat.path, account: id }
    const ways = waysTo(ledger, seat.post, who, placed)
    return {
      post: seat.post,
      postLabel: posts.find((p) => p.code === seat.post)?.label ?? seat.post,
      organ: seat.id as OrganId,
      organName: seat.name,
      from: seat.from_on as PlainDate,
      to: seat.to_on as PlainDate | null,
      isInForce,
      sees: isInForce && ways.some((w) => w.holds),
      ways,
    }
  })
  return {
    ledger: ledger.shape.code,
    record: placed.id,
    person: account.name,
    isDisabled: account.disabled,
    sees: seats.some((s) => s.sees),
    owner: await ownersOf(tx, region, placed),
    parties: await partiesOf(tx, region, placed),
    isAssigned: placed.assignees.includes(`,${id},`),
    seats,
  }
}
