import { type By, doubtfulLapses, shiftedClocks } from '@fazhi/ledger'
import { findLedger } from '@fazhi/lines'
import { type Actor, byLaw, scopeOf } from '../auth/actor.ts'
import type { Tx } from '../db/store.ts'
import { todayOf } from '../house.ts'
import type { JobKind } from '../jobs/kind.ts'
import { findMatter } from '../ledgers/stored-matter.ts'
import { learnCalendar, readDraft, readNotices } from './calendars.ts'
import { type Candidate, candidates, spanOf } from './candidates.ts'
import { draftReckoner } from './recalendar.ts'
import { say } from './say.ts'
import type { Weighed } from './tables.ts'

const batch = 50

/**
 * Counts what a draft would move, ledger by ledger. Whoever drafts sees no record: he is told these numbers, and the
 * records themselves only those who see them.
 */
export const weighNotice: JobKind<{ readonly notice: string }> = {
  code: 'weighNotice',
  label: say('测算放假安排的影响'),
  attempts: 3,
  work: async ({ house, actor: { region }, payload, progress }) => {
    await learnCalendar(house, region)
    const actor = byLaw(region)
    const read = <T>(work: (tx: Tx) => Promise<T>) => house.store.transaction(scopeOf(actor), work)
    const { draft, notices } = await read(async (tx) => ({
      draft: await readDraft(tx, region, payload.notice),
      notices: await readNotices(tx, region),
    }))
    if (!draft) return
    const reckoner = draftReckoner(house, region, notices, draft)
    const by: By = { ...reckoner, today: todayOf(house) }
    const ledgers = new Map<string, { records: number; clocks: number }>()
    let [doubts, seen] = [0, 0]
    for (const standings of [['running', 'paused'], ['lapsed']]) {
      let after: Candidate | null = null
      for (;;) {
        const from: Candidate | null = after
        const found: readonly Candidate[] = await read(async (tx) => {
          const page = await candidates(tx, region, spanOf(draft), standings, from, batch)
          for (const candidate of page) {
            const weight = await weigh(tx, actor, candidate, by)
            if (standings[0] === 'lapsed') doubts += weight.doubts
            else if (weight.clocks > 0) {
              const { records, clocks } = ledgers.get(candidate.ledger) ?? { records: 0, clocks: 0 }
              ledgers.set(candidate.ledger, { records: records + 1, clocks: clocks + weight.clocks })
            }
          }
          return page
        })
        seen += found.length
        after = found.at(-1) ?? null
        await progress(seen, null)
        if (found.length < batch) break
      }
    }
    const weighed: Weighed = { against: reckoner.calendarNumber - 1, ledgers: Object.fromEntries(ledgers), doubts }
    await read((tx) =>
      tx
        .updateTable('calendar_notice')
        .set({ weighed: JSON.stringify(weighed) })
        .where('region_code', '=', region)
        .where('id', '=', payload.notice)
        .where('number', 'is', null)
        .execute(),
    )
  },
}

async function weigh(tx: Tx, actor: Actor, { ledger: code, record_id }: Candidate, by: By) {
  const ledger = findLedger(code)
  const matter = ledger && (await findMatter(tx, ledger, actor, record_id))
  if (!ledger || !matter) return { clocks: 0, doubts: 0 }
  return { clocks: shiftedClocks(ledger, matter, by).length, doubts: doubtfulLapses(ledger, matter, by).length }
}
