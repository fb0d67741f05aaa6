import { isPlainDate } from '@fazhi/law'
import type { Hit, HitCount, HitGroup, Ledger } from '@fazhi/ledger'
import type { Tx } from '../db/store.ts'
import type { Reader } from '../ledgers/reading.ts'
import { titlesOfRows } from '../ledgers/titles.ts'
import { excerptsIn } from './highlight.ts'
import { countRecords, type Found, findRecords, type Place } from './search-query.ts'
import { readingFor } from './searched.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const writePlace = ({ on, id }: Place): string => `${on}_${id}`
export function readPlace(text: string): Place | null {
  const [on = '', id = ''] = text.split('_')
  return isPlainDate(on) && uuid.test(id) ? { on, id } : null
}

async function hitsOf(tx: Tx, ledger: Ledger, found: readonly Found[], words: readonly string[], reader: Reader) {
  const { fields } = readingFor(ledger, reader.actor.post)
  const rows = found.map((f) => f.row)
  const titles = await titlesOfRows(tx, ledger, rows, reader)
  return found.map(({ row, on }): Hit => {
    const title = titles.get(row.id)?.title ?? ledger.shape.label
    return { id: row.id, title, state: row.state, on, excerpts: excerptsIn(ledger, fields, row, words) }
  })
}

/** What each ledger has, newest first; those that have nothing are left out. */
export async function searchRecords(
  tx: Tx,
  ledgers: readonly Ledger[],
  words: readonly string[],
  reader: Reader,
  most: number,
  after?: Place,
): Promise<readonly HitGroup[]> {
  const found = await Promise.all(
    ledgers.map((ledger) => findRecords(tx, ledger, words, reader.actor, most + 1, after)),
  )
  const groups: HitGroup[] = []
  for (const [i, ledger] of ledgers.entries()) {
    const [all = [], shown] = [found[i], found[i]?.slice(0, most) ?? []]
    const last = shown.at(-1)
    if (!last) continue
    const isMore = all.length > shown.length
    groups.push({
      ledger: ledger.shape.code,
      hits: await hitsOf(tx, ledger, shown, words, reader),
      count: isMore || after !== undefined ? null : shown.length,
      after: isMore ? writePlace(last) : null,
    })
  }
  return groups
}

/** How many records each ledger has, up to a bound; `exact` false: at least so many. */
export async function countFound(
  tx: Tx,
  ledgers: readonly Ledger[],
  words: readonly string[],
  { actor }: Reader,
  bound: number,
): Promise<readonly HitCount[]> {
  const counts = await Promise.all(ledgers.map((ledger) => countRecords(tx, ledger, words, actor, bound + 1)))
  return ledgers.flatMap(({ shape }, i) => {
    const count = counts[i] ?? 0
    return count === 0 ? [] : [{ ledger: shape.code, count: Math.min(count, bound), exact: count <= bound }]
  })
}
