import type { Sentence } from '@fazhi/law'
import type { JobStanding, JobsView, JobView } from '@fazhi/ledger'
import { sql } from 'kysely'
import { type Administering, recordDeed } from '../administration/deed.ts'
import { wantDuty } from '../administration/duties.ts'
import type { Tx } from '../db/store.ts'
import { type Language, spoken, textIn } from '../language.ts'
import { conflict, notFound } from '../problem.ts'
import { jobKinds } from './kinds.ts'
import { say } from './say.ts'

const most = 200

interface JobRow {
  readonly id: string
  readonly kind: string
  readonly made_at: string
  readonly run_at: string
  readonly attempts: number
  readonly held: boolean
  readonly done_at: string | null
  readonly dead_at: string | null
  readonly fault: string | null
  readonly said: Sentence | null
  readonly steps_done: number
  readonly steps_all: number | null
}

const jobs = (tx: Tx, region: string) =>
  tx
    .selectFrom('job')
    .select([
      'id',
      'kind',
      'made_at',
      'run_at',
      'attempts',
      'done_at',
      'dead_at',
      'fault',
      'said',
      'steps_done',
      'steps_all',
    ])
    .select(sql<boolean>`coalesce(locked_until > now(), false)`.as('held'))
    .where('region_code', '=', region)

function standingOf({ done_at, dead_at, held, attempts }: JobRow): JobStanding {
  if (done_at !== null) return 'done'
  if (dead_at !== null) return 'dead'
  if (held) return 'running'
  return attempts > 0 ? 'retrying' : 'waiting'
}
const labelOf = (kind: string, language?: Language) => {
  const known = jobKinds.find((k) => k.code === kind)
  return known ? spoken(known.label, language) : kind
}
const viewOf = (row: JobRow, language?: Language): JobView => ({
  id: row.id,
  kind: row.kind,
  label: labelOf(row.kind, language),
  standing: standingOf(row),
  madeAt: new Date(row.made_at).toISOString(),
  runAt: new Date(row.run_at).toISOString(),
  attempts: row.attempts,
  done: row.steps_done,
  all: row.steps_all,
  percent: row.steps_all === null || row.steps_all === 0 ? null : Math.floor((100 * row.steps_done) / row.steps_all),
  fault: row.fault && textIn(row.fault, row.said ?? undefined, language),
})

/**
 * How far a job is, for whoever wanted it and for the system administrator.
 * @throws not found, for everybody else
 */
export async function findJob(tx: Tx, region: string, id: string, language?: Language): Promise<JobView> {
  const row = await jobs(tx, region).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('任务')
  return viewOf(row, language)
}

/** What is not done, the dead letters first; and how many there are of each. */
export async function listJobs(tx: Tx, { actor }: Administering, language?: Language): Promise<JobsView> {
  wantDuty(actor, 'jobs')
  const rows = await jobs(tx, actor.region)
    .where('done_at', 'is', null)
    .orderBy(sql`dead_at desc nulls last`)
    .orderBy('run_at')
    .orderBy('id')
    .limit(most)
    .execute()
  const { rows: counted } = await sql<{ dead: number; open: number; done: number }>`
    select (count(*) filter (where dead_at is not null))::int as dead,
      (count(*) filter (where dead_at is null and done_at is null))::int as open,
      (count(*) filter (where done_at is not null))::int as done
    from job where region_code = ${actor.region}`.execute(tx)
  return { items: rows.map((row) => viewOf(row, language)), dead: 0, open: 0, done: 0, ...counted[0] }
}

/**
 * Has a dead letter tried again, from the first attempt on.
 * @throws not found; a conflict, when it has not failed
 */
export async function tryAgain(tx: Tx, by: Administering, id: string, language?: Language): Promise<JobView> {
  const { region } = by.actor
  wantDuty(by.actor, 'jobs')
  const job = await findJob(tx, region, id)
  const { numUpdatedRows } = await tx
    .updateTable('job')
    .set({ dead_at: null, fault: null, said: null, attempts: 0, run_at: by.at.toISOString() })
    .where('region_code', '=', region)
    .where('id', '=', id)
    .where('dead_at', 'is not', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) throw conflict(say('这项任务没有失败，或者已经在重试，不必再试'))
  await recordDeed(tx, by, { ledger: 'job', record: id, name: 'tryJobAgain', after: { kind: job.kind } })
  return findJob(tx, region, id, language)
}
