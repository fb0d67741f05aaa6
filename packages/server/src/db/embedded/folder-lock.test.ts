import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

const strange = join('lock.4194304.00000000-0000-4000-8000-000000000000')

test('a second holder is refused with a sentence that names the folder and the process', async () => {
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(`数据文件夹 ${folder} 正由进程 ${process.pid} 使用`)
  await lock.release()
  await (await lockFolder(folder)).release()
  expect(await readdir(folder)).toEqual([])
})

test('of many that come at once at most one gets in', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1)
})

test('the lock of a dead process is taken over, also when its pid lives again', async () => {
  const lock = await lockFolder(folder)
  const [name = ''] = await readdir(folder)
  const holder = JSON.parse(await readFile(join(folder, name), 'utf8'))
  await lock.release()
  await writeFile(join(folder, strange), JSON.stringify({ ...holder, pid: 4194304 }))
  await (await lockFolder(folder)).release()
  await writeFile(join(folder, strange), JSON.stringify({ ...holder, started: '1' }))
  await (await lockFolder(folder)).release()
  expect(await readdir(folder)).toEqual([])
})

test('a holder on another host counts as alive until its heart has been silent for thirty seconds', async () => {
  await writeFile(join(folder, strange), JSON.stringify({ pid: 7, started: '', domain: 'elsewhere' }))
  await expect(lockFolder(folder)).rejects.toThrow('另一主机或容器中的进程 7')
  const longAgo = new Date(Date.now() - 31_000)
  await utimes(join(folder, strange), longAgo, longAgo)
  await (await lockFolder(folder)).release()
})

test('a lock that names nobody, as a power cut may leave it, is passed over once it is old', async () => {
  await writeFile(join(folder, strange), '')
  await expect(lockFolder(folder)).rejects.toThrow('请过 30 秒再试')
  await utimes(join(folder, strange), new Date(0), new Date(0))
  await (await lockFolder(folder)).release()
  expect(await readdir(folder)).toEqual([])
})
