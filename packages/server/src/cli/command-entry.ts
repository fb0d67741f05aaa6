import { v7 as uuidv7 } from 'uuid'
import { type Actor, scopeOf } from '../auth/actor.ts'
import { entryRow } from '../evidence/entry-row.ts'
import { algorithmIn, type House, todayOf } from '../house.ts'

/** Writes down who asked the installation for what. */
export async function writeCommandEntry(
  house: House,
  actor: Actor,
  name: string,
  after: Readonly<Record<string, string>>,
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
  const row = entryRow(algorithmIn(house), actor.region, said, { before: {}, after }, reach, '')
  await house.store.transaction(scopeOf(actor), (tx) => tx.insertInto('entry').values(row).execute())
}
