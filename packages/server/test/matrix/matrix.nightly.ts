import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../engines.ts'
import { callsIn, runInParallel, runSerially, tallyOf, tell } from './run.ts'
import { openTown, type Town } from './town.ts'

describe.each(engines.filter((e) => e.name !== 'embedded'))('权限矩阵，全部 · $name', (engine) => {
  let town: Town
  beforeAll(async () => {
    town = await openTown(engine)
  }, 120_000)
  afterAll(() => town.close())

  test('每一个人对每一条记录的每一项操作，都与法律文件相符；同时办理也一样', async () => {
    const { calls } = await callsIn(town)
    const begun = performance.now()
    const { replies, faults } = await runSerially(town, calls)
    tell(`${engine.name}，全部`, tallyOf(calls), (performance.now() - begun) / 1000)
    expect(faults).toEqual([])
    const again = performance.now()
    expect(await runInParallel(town, calls, replies, 32)).toEqual([])
    tell(`${engine.name}，全部，三十二人同时`, tallyOf(calls), (performance.now() - again) / 1000)
  }, 7_200_000)
})
