import { createHash } from 'node:crypto'
import type { PlainDate } from '@fazhi/law'
import type { OrganId, RecordId } from '@fazhi/ledger'
import { fileReview } from '@fazhi/lines/enforcement/file-review'
import { type ReviewBatch, reviewBatch } from '@fazhi/lines/enforcement/review-batch'
import { drawnOfEach } from '@fazhi/lines/enforcement/review-draw'
import { sql } from 'kysely'
import type { Tx } from '../../db/store.ts'
import { lockMatter, moveMatter, takeIn } from '../../ledgers/change.ts'
import type { Recording } from '../../ledgers/matter-store.ts'
import type { StoredMatter } from '../../ledgers/stored-matter.ts'

export interface AskedDraw {
  readonly batch: string
  readonly seed: string
  readonly witness: string
}
interface Candidate {
  readonly id: RecordId
  readonly department: OrganId
  readonly closed_on: PlainDate
}

/**
 * Draws the files of a batch: the cases closed in its days, ordered by unit, day and record, so many of each unit by
 * the seed. Seed, number and digest of the list stand on the batch, so that anybody with the list draws the same again.
 */
export async function drawFiles(
  tx: Tx,
  { batch, seed, witness }: AskedDraw,
  recording: Recording,
): Promise<StoredMatter> {
  const { actor, by } = recording
  const matter = await lockMatter(tx, reviewBatch, batch, actor)
  const facts = matter.row as unknown as ReviewBatch
  const { rows } = await sql<Candidate>`
    select id, department, closed_on from penalty_case
    where region_code = ${actor.region} and closed_on between ${facts.closedFrom} and ${facts.closedTo}
    order by department collate "C", closed_on, id`.execute(tx)
  const places = drawnOfEach(
    rows.map((r) => r.department),
    facts.perUnit,
    seed,
  )
  const list = rows.map((r, at) => `${at + 1} ${r.department} ${r.closed_on} ${r.id}\n`).join('')
  const drawn = await moveMatter(
    tx,
    reviewBatch,
    batch,
    matter.version,
    'draw',
    {
      on: by.today,
      seed,
      witness,
      population: rows.length,
      populationDigest: createHash('sha256').update(list).digest('hex'),
      drawn: places.length,
    },
    recording,
  )
  for (const place of places) {
    const file = rows[place - 1]
    if (!file) continue
    await takeIn(
      tx,
      fileReview,
      {
        batch: facts.id,
        ruleSet: facts.ruleSet,
        place,
        department: file.department,
        penaltyCase: file.id,
        drawnOn: by.today,
      },
      recording,
    )
  }
  return drawn
}
