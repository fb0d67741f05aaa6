import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type District, openDistrict } from '../test/district.ts'
import { engines } from '../test/engines.ts'
import { fuzz, type Ground, newTally, openGround, sayTally } from '../test/fuzz.ts'

/** `FUZZ_SEED=… FUZZ_RUNS=…` replays a night. */
const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31))
const runs = Number(process.env['FUZZ_RUNS'] ?? 30)

describe.each(engines)('每夜以新的种子试探 · $name', (engine) => {
  let district: District
  let ground: Ground
  beforeAll(async () => {
    district = await openDistrict(engine)
    ground = await openGround(district)
  })
  afterAll(() => district.close())

  test(`seed ${seed}, ${runs} requests to every operation`, async () => {
    const tally = newTally()
    await fuzz(ground, runs, seed, tally)
    console.log(`${engine.name}, seed ${seed}: ${sayTally(tally)}`)
    expect(tally.statuses.get(200)).toBeGreaterThan(100)
  }, 3_600_000)
})
