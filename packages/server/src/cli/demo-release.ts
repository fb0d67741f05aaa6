import { findGrant, type Ledger } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { type Actor, scopeOf } from '../auth/actor.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { mayPublish } from '../ledgers/held-matter.ts'
import { isPublishable, releaseAll } from '../ledgers/publication.ts'
import { findMatters } from '../ledgers/stored-matter.ts'

/** Opens what a demo district has of open ledgers to the public, by whoever may. */
export async function releaseDemo(house: House, actors: readonly Actor[]): Promise<void> {
  for (const ledger of ledgers) {
    const { published, sensitivity } = ledger.access
    const actor = actors.find(({ post }) => findGrant(ledger.access, post)?.publish !== undefined)
    if (published !== undefined && sensitivity === 'open' && actor) await releaseOf(house, ledger, actor)
  }
}

const atOnce = 200

async function releaseOf(house: House, ledger: Ledger, actor: Actor): Promise<void> {
  const recording = recordingOf(house, actor)
  await house.store.transaction(scopeOf(actor), async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(ledger.shape.code)} where region_code = ${actor.region} order by id`.execute(tx)
    for (let from = 0; from < rows.length; from += atOnce) {
      const ids = rows.slice(from, from + atOnce).map(({ id }) => id)
      const matters = [...(await findMatters(tx, ledger, actor, ids, true)).values()]
      const ready = matters.filter((m) => mayPublish(ledger, m, actor) && isPublishable(ledger, m, recording))
      await releaseAll(tx, ledger, ready, recording)
    }
  })
}
