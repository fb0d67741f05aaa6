import { buildApp } from '../packages/server/src/app.ts'
import { openPostgres } from '../packages/server/src/db/store.ts'
import { mediationCase } from './mediation-case.ts'

/** Our server over the bench's database, as `fazhi serve` starts it, with the one ledger of the bench. */
const store = await openPostgres({
  url: process.env['DATABASE_URL'] ?? '',
  poolSize: Number(process.env['POOL'] ?? 10),
})
const house = { store, now: () => new Date() }
const app = await buildApp(house, { secure: false, log: true, ledgers: [mediationCase] })
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 18_010) })
console.error('ready')
process.once('SIGTERM', () => process.exit(0))
