import { yearOf } from '@fazhi/law'
import { type Change, type Ledger, numbered } from '@fazhi/ledger'
import { findPlace } from '../auth/region.ts'
import type { Tx } from '../db/store.ts'
import { type Drawing, drawNumbers, voidNumber } from './number.ts'
import { reachOf } from './row.ts'

/** A change that was decided, and the path of the organ that owns its record. */
interface Drafted {
  readonly change: Change
  readonly organPath: string
}

/** Changes with their numbers drawn, and the numbers that they give up voided. */
export async function drawn(
  tx: Tx,
  ledger: Ledger,
  drafts: readonly Drafted[],
  region: string,
): Promise<readonly Change[]> {
  for (const { change } of drafts) {
    const { row, entry, voids } = change
    const reason = ledger.moves[entry.name ?? '']?.label ?? ledger.shape.label
    if (voids) await voidNumber(tx, region, row.id, voids.number, reason)
  }
  if (drafts.every(({ change }) => change.draws === null)) return drafts.map(({ change }) => change)
  const place = await findPlace(tx, region)
  const drawings = drafts.map(({ change: { row, entry, draws }, organPath }): Drawing | null => {
    const of = { region, place, year: yearOf(entry.on), on: entry.on, ledger: ledger.shape.code, record: row.id }
    return draws && { ...of, series: draws.series, reach: reachOf(ledger, row, organPath) }
  })
  const numbers = [
    ...(await drawNumbers(
      tx,
      drawings.filter((d) => d !== null),
    )),
  ]
  return drafts.map(({ change }) => {
    const number = change.draws ? numbers.shift() : undefined
    return change.draws && number !== undefined ? numbered(change, change.draws.field, number) : change
  })
}
