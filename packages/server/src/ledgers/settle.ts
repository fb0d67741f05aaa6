import type { PlainDate } from '@fazhi/law'
import { findLedger } from '@fazhi/lines'
import { applyOrganChanges } from '../administration/organ-changes.ts'
import { byLaw, scopeOf } from '../auth/actor.ts'
import { freshCalendar } from '../holidays/calendars.ts'
import { type House, todayOf } from '../house.ts'
import { loadInstalled } from '../settings/installed.ts'
import { recordingOf, settleMatter } from './change.ts'
import { findMatter } from './stored-matter.ts'

const batch = 100

/** Records what the law has done in a region by the end of yesterday; safe to run twice, and from several servers. */
async function settleRegion(house: House, region: string): Promise<void> {
  await applyOrganChanges(house, region)
  await loadInstalled(house, region)
  await freshCalendar(house, region)
  await settleDue(house, region)
}

/** Records what has run out: a hundred clocks a transaction. */
export async function settleDue(house: House, region: string): Promise<void> {
  const actor = byLaw(region)
  const today = todayOf(house)
  for (;;) {
    const done = await house.store.transaction(scopeOf(actor), async (tx) => {
      const due = await tx
        .selectFrom('clock')
        .select(['ledger', 'record_id'])
        .where('region_code', '=', region)
        .where('standing', '=', 'running')
        .where('lapse', 'is not', null)
        .where('due_on', '<', today)
        .orderBy('due_on')
        .limit(batch)
        .execute()
      let settled = 0
      for (const { ledger: code, record_id } of due) {
        const ledger = findLedger(code)
        const matter = ledger && (await findMatter(tx, ledger, actor, record_id, true))
        if (!ledger || !matter) continue
        const after = await settleMatter(tx, ledger, matter, recordingOf(house, actor))
        if (after.version > matter.version) settled += 1
      }
      return settled
    })
    if (done === 0) return
  }
}

/**
 * Holds every reader back until the law's own effects are in the books. They can only come with a new day, or with a
 * record taken in late, which settles itself; so one look a day and region is enough, whatever jobs sleep.
 */
export class Settlement {
  readonly #house: House
  readonly #settled = new Map<string, { readonly day: PlainDate; readonly done: Promise<void> }>()

  constructor(house: House) {
    this.#house = house
  }

  settled(region: string): Promise<void> {
    const day = todayOf(this.#house)
    const known = this.#settled.get(region)
    if (known?.day === day) return known.done
    const done = settleRegion(this.#house, region)
    this.#settled.set(region, { day, done })
    done.catch(() => this.#settled.delete(region))
    return done
  }
}
