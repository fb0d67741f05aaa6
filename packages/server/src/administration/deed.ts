import type { Values } from '@fazhi/ledger'
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import type { Algorithm } from '../evidence/entry-digest.ts'
import { entryRow } from '../evidence/entry-row.ts'
import { algorithmIn, type House, todayOf } from '../house.ts'

/** Who administers, when. */
export interface Administering {
  readonly actor: Actor
  readonly at: Date
  readonly today: string
  readonly algorithm: Algorithm
}
export const administering = (house: House, actor: Actor): Administering => ({
  actor,
  at: house.now(),
  today: todayOf(house),
  algorithm: algorithmIn(house),
})

/** What was done to an account or a unit. Passwords are not said. */
interface Deed {
  readonly ledger: 'account' | 'organ' | 'job' | 'setting' | 'reminder' | 'calendar'
  /** The account; of a unit or a setting the id that follows from its code. */
  readonly record: string
  readonly name:
    | 'add'
    | 'rename'
    | 'disable'
    | 'enable'
    | 'resetPassword'
    | 'appoint'
    | 'endAppointment'
    | 'addUnit'
    | 'renameUnit'
    | 'disableUnit'
    | 'enableUnit'
    | 'moveUnit'
    | 'mergeUnit'
    | 'tryJobAgain'
    | 'setChoice'
    | 'setLength'
    | 'setSeries'
    | 'setReminderRule'
    | 'setGateway'
    | 'draftCalendar'
    | 'confirmCalendar'
    | 'withdrawCalendar'
  readonly before?: Values
  readonly after: Values
  readonly reason?: string
}
const units = '6f1f2b86-0d6a-4a2c-9d53-5b1f0e0c7a10'
export const unitRecord = (region: string, id: string): string => uuidv5(`${region}/${id}`, units)
const settings = '9d1c6d3e-52f4-4a86-8f0e-7f6a1b3c2d54'
export const settingRecord = (region: string, key: string): string => uuidv5(`${region}/${key}`, settings)

/** Writes down what an administrator did, in the transaction that does it and in the chain of the account or unit. */
export async function recordDeed(tx: Tx, { actor, at, today, algorithm }: Administering, deed: Deed): Promise<void> {
  const last = await tx
    .selectFrom('entry')
    .select(['seq', 'digest'])
    .where('region_code', '=', actor.region)
    .where('ledger', '=', deed.ledger)
    .where('record_id', '=', deed.record)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const said = {
    id: uuidv7(),
    ledger: deed.ledger,
    record_id: deed.record,
    seq: last === undefined ? 0 : last.seq + 1,
    kind: 'operation',
    name: deed.name,
    legal_on: today,
    recorded_at: at.toISOString(),
    state: '',
    law: null,
    article: null,
    reason: deed.reason ?? null,
    approved_by: null,
    account_id: actor.account,
    post: actor.post,
  }
  const reach = { organ_id: actor.organ, organ_path: actor.organPath, party_organs: '', assignees: '' }
  const values = { before: deed.before ?? {}, after: deed.after }
  await tx
    .insertInto('entry')
    .values(entryRow(algorithm, actor.region, said, values, reach, last?.digest ?? ''))
    .execute()
}
