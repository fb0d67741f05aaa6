import { readFileSync } from 'node:fs'
import type { CheckupView, SystemView } from '@fazhi/ledger'
import { sql } from 'kysely'
import { appliedMigrations } from '../backup/catalogue.ts'
import { readMigrations, standingOf } from '../db/migrations.ts'
import type { Tx } from '../db/store.ts'
import type { House } from '../house.ts'
import type { Administering } from './deed.ts'
import { wantDuty } from './duties.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}
const startedAt = new Date()

/** What the server knows of the machine it runs on: the findings of `fazhi doctor`. */
export type Doctor = (region: string) => Promise<readonly CheckupView[]>

async function databaseOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ version: string }>`select version() as version`.execute(tx)
  return rows[0]?.version.split(' on ')[0] ?? ''
}

/** The installation as its system administrator looks after it. */
export async function readSystem(
  house: House,
  tx: Tx,
  { actor }: Administering,
): Promise<Omit<SystemView, 'checkups'>> {
  wantDuty(actor, 'system')
  const applied = await appliedMigrations(async (text) => (await sql.raw(text).execute(tx)).rows)
  const { pending } = standingOf(applied, await readMigrations())
  return {
    version,
    runtime: `Node ${process.versions.node}`,
    engine: house.store.engine,
    database: await databaseOf(tx),
    startedAt: startedAt.toISOString(),
    migrations: { applied: applied.length, last: applied.at(-1)?.name ?? null, pending },
  }
}
