import { isPlainDate, type PlainDate } from '@fazhi/law'
import { type Fault, fault } from '@fazhi/ledger'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Administering } from '../administration/deed.ts'
import type { Tx } from '../db/store.ts'
import { invalid } from '../problem.ts'
import { say } from './say.ts'

/** What every setting is given: from when it holds, and why it is made. */
export interface NewSetting {
  readonly from: string
  readonly reason: string
}

export const dayFault = (field: string, text: string): readonly Fault[] =>
  isPlainDate(text) ? [] : [fault(field, say('日期应写作2024-12-31'))]

/** @throws what is wrong with a setting, all of it at once */
export function wantSound({ from, reason }: NewSetting, faults: readonly Fault[]): PlainDate {
  const all = [
    ...dayFault('from', from),
    ...(reason.trim().length < 2 ? [fault('reason', say('请说明理由'))] : []),
    ...faults,
  ]
  if (all.length > 0 || !isPlainDate(from)) throw invalid(all)
  return from
}

/** The columns that say who set it, when, from when and why. */
export const setBy = ({ actor, at }: Administering, { from, reason }: NewSetting) => ({
  region_code: actor.region,
  id: uuidv7(),
  from_on: from,
  reason: reason.trim(),
  account_id: actor.account ?? '',
  set_at: at.toISOString(),
})

/** Every server reads the settings anew with its next work. */
export async function raiseVersion(tx: Tx, { actor }: Administering): Promise<void> {
  await tx
    .updateTable('region')
    .set({ settings_version: sql`settings_version + 1` })
    .where('region_code', '=', actor.region)
    .execute()
}
