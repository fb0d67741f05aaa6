import type { PlainDate } from '@fazhi/law'
import { findLedger } from '@fazhi/lines'
import { applyOrganChanges } from '../administration/organ-changes.ts'
import { byLaw, scopeOf } from '../auth/actor.ts'
import { prepared } from '../db/statement.ts'
import { ask } from '../db/writing.ts'
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

interface Due {
  readonly ledger: string
  readonly record_id: string
}
const dueText = prepared(`select ledger, record_id from clock
  where region_code = $1 and standing = 'running' and lapse is not null and due_on < $2 order by due_on limit $3`)
/** Records what has run out: a hundred clocks a transaction. */
export async function settleDue(house: House, region: string): Promise<void> {
  const actor = byLaw(region)
  const today = todayOf(house)
  for (;;) {
    const done = await house.store.transaction(scopeOf(actor), async (tx) => {
      const due = (await ask(tx, { sql: dueText, parameters: [region, today, batch] })) as readonly Due[]
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
