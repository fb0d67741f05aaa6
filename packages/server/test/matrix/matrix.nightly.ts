import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../engines.ts'
import type { Call } from './judge.ts'
import { callsIn, runInParallel, runSerially, type Tally, tallyOf, tell } from './run.ts'
import { openTown, type Town } from './town.ts'

/** People whose calls are asked together, so that answers could be mixed up. */
const togetherAtMost = 8

describe.each(engines.filter((e) => e.name !== 'embedded'))('权限矩阵，全部 · $name', (engine) => {
  let town: Town
  beforeAll(async () => {
    town = await openTown(engine)
  }, 120_000)
  afterAll(() => town.close())

  test('每一个人对每一条记录的每一项操作，都与法律文件相符；同时办理也一样', async () => {
    const begun = performance.now()
    const tallies: Tally[] = []
    let group: Call[] = []
    const ask = async () => {
      const { replies, faults } = await runSerially(town, group)
      expect(faults).toEqual([])
      expect(await runInParallel(town, group, replies, 32)).toEqual([])
      tallies.push(tallyOf(group))
      group = []
    }
    let people = 0
    for await (const calls of callsIn(town, await town.records())) {
      group.push(...calls)
      people += 1
      if (people % togetherAtMost === 0) await ask()
    }
    await ask()
    const sum = (of: keyof Tally) => tallies.reduce((n, tally) => n + tally[of], 0)
    const whole = {
      calls: sum('calls'),
      allow: sum('allow'),
      absent: sum('absent'),
      refused: sum('refused'),
      gaps: sum('gaps'),
    }
    tell(`${engine.name}，全部，逐一和三十二人同时`, whole, (performance.now() - begun) / 1000)
  }, 7_200_000)
})
