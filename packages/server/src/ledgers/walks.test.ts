import { plainDate } from '@fazhi/law'
import { ledgers } from '@fazhi/lines'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNumbers, checkViews } from '../../test/agreement.ts'
import { openDistrict } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { fillPosts } from '../../test/staff.ts'
import { intakes, type Model, openPlace, walks } from '../../test/walk.ts'

const walksOn = { embedded: 2, 'PostgreSQL 15': 4 } as const

describe.each(engines)('凡依声明办理的，账册处处一致 · $name', (engine) => {
  test('random walks of intakes, moves, corrections, documents and days keep every record, clock, number and view', async () => {
    const district = await openDistrict(engine)
    const place = await openPlace(district, await fillPosts(district), plainDate('2024-03-01'))
    const model: Model = { records: new Map() }
    try {
      for (const command of intakes(3)) await command.run(model, place)
      await fc.assert(
        fc.asyncProperty(walks(120), (commands) => fc.asyncModelRun(() => ({ model, real: place }), commands)),
        { numRuns: walksOn[engine.name], seed: 20_240_301, endOnFailure: true },
      )
      const numbers = await checkNumbers(place)
      let seen = 0
      for (const colleague of place.staff) seen += await checkViews(place, colleague)
      const told = [...place.tally].toSorted().map(([what, n]) => `${what}×${n}`)
      console.log(
        `${engine.name}: ${model.records.size} records, ${numbers} numbers, ${seen} rows compared; ${told.join(' ')}`,
      )
      for (const what of ['intake 201', 'move 200', 'move 409', 'correction 200'])
        expect([what, (place.tally.get(what) ?? 0) > walksOn[engine.name] / 4]).toEqual([what, true])
      const entered = new Set([...model.records.values()].map((k) => k.ledger))
      // A proposal arises out of what others did.
      const typed = ledgers.filter(
        ({ shape, intake }) => intake !== 'operation' && shape.code !== 'supervision_proposal',
      )
      expect(typed.filter((ledger) => !entered.has(ledger)).map(({ shape }) => shape.code)).toEqual([])
    } finally {
      await district.close()
    }
  }, 120_000)
})
