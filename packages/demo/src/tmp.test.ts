import { plainDate } from '@fazhi/law'
import { expect, test } from 'vitest'
import { play } from '../test/play.ts'
test('plays', () => {
  const p = play(plainDate('2026-11-24'))
  const by: Record<string, number> = {}
  let entries = 0
  for (const m of p.values()) { by[m.ledger.shape.code] = (by[m.ledger.shape.code] ?? 0) + 1; entries += m.entries.length }
  console.log(by, entries)
  expect(p.size).toBeGreaterThan(1)
})
