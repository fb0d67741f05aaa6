import { findGrant, type Ledger } from '@fazhi/ledger'
import { sql } from 'kysely'
import type { Actor } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { lockMatter } from './change.ts'
import { reaches } from './granted.ts'
import type { StoredMatter } from './stored-matter.ts'

/**
 * Holds a record and reads it as it then is: whoever held it before has written, and his entry is counted.
 * @throws as `lockMatter`
 */
export async function holdMatter(tx: Tx, ledger: Ledger, id: string, actor: Actor): Promise<StoredMatter> {
  await sql`select id from ${sql.table(ledger.shape.code)}
    where region_code = ${actor.region} and id = ${id} for update`.execute(tx)
  return lockMatter(tx, ledger, id, actor)
}

/** Whether an actor's post releases a record to the public, and withdraws it. */
export const mayPublish = (ledger: Ledger, matter: StoredMatter, actor: Actor): boolean => {
  const scope = findGrant(ledger.access, actor.post)?.publish
  return scope !== undefined && reaches(scope, actor, ledger, matter)
}
