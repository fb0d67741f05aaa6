import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { copyEmbedded } from '../../../test/grounds.ts'
import { EmbeddedEngine } from './engine.ts'

let folder = ''
beforeEach(() => {
  folder = copyEmbedded(inject('embeddedTemplate'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function withEngine<T>(work: (engine: EmbeddedEngine) => Promise<T>, idle?: number): Promise<T> {
  const engine = await EmbeddedEngine.open(folder, idle)
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

test('each commit makes exactly one sync to disk, a reading transaction none', () =>
  withEngine(async (engine) => {
    const owner = await engine.acquire()
    await owner.query('create table note (n int)')
    const before = await engine.syncs()
    for (let n = 0; n < 20; n++) await owner.query('insert into note values ($1)', [n])
    expect(await engine.syncs()).toBe(before + 20)
    await owner.query('begin')
    for (let n = 0; n < 20; n++) await owner.query('insert into note values ($1)', [n])
    await owner.query('commit')
    expect(await engine.syncs()).toBe(before + 21)
    await owner.query('begin')
    await owner.query('select count(*) from note')
    await owner.query('commit')
    expect(await engine.syncs()).toBe(before + 21)
    owner.release()
  }))

test('callers get their turn in the order they came', () =>
  withEngine(async (engine) => {
    const order: number[] = []
    const take = async (n: number) => {
      const turn = await engine.acquire()
      await turn.query('select 1')
      order.push(n)
      turn.release()
    }
    await Promise.all([1, 2, 3, 4, 5].map(take))
    expect(order).toEqual([1, 2, 3, 4, 5])
  }))

test('a transaction forgotten open is rolled back, and the next gets its turn', () =>
  withEngine(async (engine) => {
    const forgotten = await engine.acquire()
    await forgotten.query('create table note (n int)')
    await forgotten.query('begin')
    await forgotten.query('insert into note values (1)')
    const next = await engine.acquire()
    expect((await next.query('select n from note')).rows).toEqual([])
    await expect(forgotten.query('commit')).rejects.toMatchObject({ code: '25P03' })
    next.release()
  }, 50))

test('a folder in use is refused to a second opener', () =>
  withEngine(async () => {
    await expect(EmbeddedEngine.open(folder)).rejects.toThrow(`数据文件夹 ${folder} 正由进程 ${process.pid} 使用`)
  }))

test('a folder that cannot be made is refused', async () => {
  await expect(EmbeddedEngine.open(`${folder}/pg/PG_VERSION/data`)).rejects.toThrow('不能建立或写入')
})

test('a folder that holds no readable database is refused and its lock given back', async () => {
  rmSync(`${folder}/pg/global`, { recursive: true })
  await expect(EmbeddedEngine.open(folder)).rejects.toThrow('打不开')
  expect(readdirSync(folder)).toEqual(['pg'])
})

test('a slow statement does not stop the main loop', () =>
  withEngine(async (engine) => {
    const owner = await engine.acquire()
    let last = performance.now()
    let longest = 0
    const ticks = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const start = performance.now()
    await owner.query('select pg_sleep(1.2)')
    clearInterval(ticks)
    expect(performance.now() - start).toBeGreaterThan(1000)
    expect(longest).toBeLessThan(200)
    owner.release()
  }))

test('a process killed while writing loses nothing that it acknowledged', async () => {
  await withEngine(async (engine) => {
    const owner = await engine.acquire()
    await owner.query('create table note (n int)')
    owner.release()
  })
  const writer = fork(new URL('../../../test/writer.mjs', import.meta.url), [folder], { execArgv: [] })
  let acknowledged = 0
  writer.on('message', (n) => {
    acknowledged = Number(n)
  })
  await once(writer, 'message')
  await expect(EmbeddedEngine.open(folder)).rejects.toThrow(`正由进程 ${writer.pid} 使用`)
  await sleep(300)
  writer.kill('SIGKILL')
  await once(writer, 'exit')
  await withEngine(async (engine) => {
    const owner = await engine.acquire()
    const { rows } = await owner.query('select count(distinct n)::int as n from note where n <= $1', [acknowledged])
    expect(rows).toEqual([{ n: acknowledged }])
    expect(acknowledged).toBeGreaterThan(10)
    owner.release()
  })
})
