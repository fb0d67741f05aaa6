import { type Ledger, passagesOf, replay } from '@fazhi/ledger'
import fc from 'fast-check'
import { expect } from 'vitest'
import { walk } from './walk.ts'

/** 每一变动都有记录：重放全部记录，得到的就是现在的记录。 */
export function expectReplayable(ledger: Ledger): void {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 40, maxLength: 120 }), (chances) => {
      let n = 0
      const choose = (among: number) => (among === 0 ? 0 : (chances[n++ % chances.length] ?? 0) % among)
      walk(ledger, choose, ({ row, entries }) => {
        const { id: _, organ: __, createdOn: ___, state, ...facts } = row
        expect(replay(ledger, entries)).toEqual({ state, facts })
        expect(passagesOf(ledger, entries).at(-1)?.state).toBe(state)
      })
    }),
    { numRuns: 150 },
  )
}
