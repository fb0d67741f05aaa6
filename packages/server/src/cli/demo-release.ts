import { findGrant, type Ledger } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { sql } from 'kysely'
import { type Actor, scopeOf } from '../auth/actor.ts'
import type { House } from '../house.ts'
import { recordingOf } from '../ledgers/change.ts'
import { holdMatter, mayPublish } from '../ledgers/held-matter.ts'
import { isPublishable, release } from '../ledgers/publication.ts'

/** Opens what a demo district has of open ledgers to the public, by whoever may. */
export async function releaseDemo(house: House, actors: readonly Actor[]): Promise<void> {
  for (const ledger of ledgers) {
    const { published, sensitivity } = ledger.access
    const actor = actors.find(({ post }) => findGrant(ledger.access, post)?.publish !== undefined)
    if (published !== undefined && sensitivity === 'open' && actor) await releaseAll(house, ledger, actor)
  }
}

async function releaseAll(house: House, ledger: Ledger, actor: Actor): Promise<void> {
  const recording = recordingOf(house, actor)
  await house.store.transaction(scopeOf(actor), async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(ledger.shape.code)} where region_code = ${actor.region} order by id`.execute(tx)
    for (const { id } of rows) {
      const matter = await holdMatter(tx, ledger, id, actor)
      if (mayPublish(ledger, matter, actor) && isPublishable(ledger, matter, recording))
        await release(tx, ledger, matter, recording)
    }
  })
}
