import { gate, scopeOf } from '../auth/actor.ts'
import type { House } from '../house.ts'
import { Settlement } from '../ledgers/settle.ts'
import { faultLine } from '../operation/fault-line.ts'

/** Milliseconds. */
export const settleEvery = 600_000
export const sealEvery = 60_000
export const searchEvery = 300_000
export const sweepEvery = 6 * 3_600_000

/** What keeps the books of a quiet night in order, too, in every region. */
export function regularly(
  house: House,
  every: number,
  name: string,
  work: (region: string, settlement: Settlement) => Promise<unknown>,
  { atOnce = false } = {},
) {
  const settlement = new Settlement(house)
  const run = async () => {
    const regions = await house.store.transaction(scopeOf(gate('')), (tx) =>
      tx.selectFrom('region').select('region_code').execute(),
    )
    for (const { region_code } of regions) await work(region_code, settlement)
  }
  const report = (error: unknown) => console.error(`${name}没有完成，下次再试`, JSON.stringify(faultLine(error)))
  if (atOnce) run().catch(report)
  return setInterval(() => run().catch(report), every)
}
