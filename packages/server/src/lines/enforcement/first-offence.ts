import { limitOn, type PlainDate } from '@fazhi/law'
import * as penalty from '@fazhi/law/statutes/penalty'
import { sealedSince } from '@fazhi/law/statutes/public-security'
import { fault, type OrganId, type RecordId } from '@fazhi/ledger'
import { yearsLater } from '@fazhi/lines/enforcement/certificate'
import { firstOffenceCheck } from '@fazhi/lines/enforcement/first-offence'
import { type PenaltyCase, penaltyCase } from '@fazhi/lines/enforcement/penalty-case'
import { sql } from 'kysely'
import type { Tx } from '../../db/store.ts'
import { takeIn } from '../../ledgers/change.ts'
import type { Recording } from '../../ledgers/matter-store.ts'
import { findMatter, type StoredMatter } from '../../ledgers/stored-matter.ts'
import { invalid, notFound } from '../../problem.ts'
import { say } from './say.ts'

/** What the officer says of the case; the history is not his to say. */
export interface Circumstances {
  readonly penaltyCase: string
  readonly slightness?: unknown
  readonly harm?: unknown
  readonly correction?: unknown
  readonly fault?: unknown
}

/** Judges whether a case goes unpunished: the look into every department's records, and the rule upon it. @throws not found */
export async function judgeFirstOffence(
  tx: Tx,
  { penaltyCase: of, ...circumstances }: Circumstances,
  recording: Recording,
  id: RecordId,
): Promise<StoredMatter> {
  const { actor, by } = recording
  const matter = await findMatter(tx, penaltyCase, actor, of)
  if (!matter) throw notFound()
  const facts = matter.row as unknown as PenaltyCase
  if (facts.area === null) throw invalid([fault('penaltyCase', say('案件还没有立案，立案之后再判定'))])
  const years = limitOn(penalty.firstOffenceWindow, by.today)?.value ?? 0
  const since = yearsLater(facts.actEndedOn ?? facts.registeredOn, -years)
  const { rows } = await sql<{ department: OrganId; dealt_on: PlainDate }>`
    select department, dealt_on from penalty_earlier(${of}, ${since}, ${by.today < sealedSince})`.execute(tx)
  const draft = {
    ...circumstances,
    department: facts.department,
    penaltyCase: facts.id,
    askedOn: by.today,
    party: facts.party,
    area: facts.area,
    since,
    earlier: rows.length,
    elsewhere: rows.filter((r) => r.department !== facts.department).length,
    ...(rows[0] ? { latestOn: rows[0].dealt_on } : {}),
  }
  return takeIn(tx, firstOffenceCheck, draft, recording, id)
}
