import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { algorithmIn, type House, todayOf } from '../house.ts'
import { entryRow } from './entry-row.ts'

/** Writes down who did what to the installation itself; only the system administrator reads it. Secrets are not said. */
export async function recordOperation(
  tx: Tx,
  house: House,
  actor: Actor,
  name: string,
  what: Readonly<Record<string, string>>,
): Promise<void> {
  const said = {
    id: uuidv7(),
    ledger: 'command',
    record_id: uuidv7(),
    seq: 0,
    kind: 'operation',
    name,
    legal_on: todayOf(house),
    recorded_at: house.now().toISOString(),
    state: '',
    law: null,
    article: null,
    reason: null,
    approved_by: null,
    account_id: actor.account,
    post: actor.post,
  }
  const reach = { organ_id: actor.organ, organ_path: actor.organPath, party_organs: '', assignees: '' }
  const row = entryRow(algorithmIn(house), actor.region, said, { before: {}, after: what }, reach, '')
  await tx.insertInto('entry').values(row).execute()
}
