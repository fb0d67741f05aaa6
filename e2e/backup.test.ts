import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fazhi, type Server, startServer } from './server.ts'

let server: Server
let folder: string
beforeAll(async () => {
  server = await startServer()
  folder = await mkdtemp(join(tmpdir(), 'fazhi-e2e-backup-'))
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})

test('an encrypted backup of the serving demo, put back into a new folder: it verifies, and every figure is equal', async () => {
  const [file, secret, again] = ['demo.fazhi', 'passphrase', 'again'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  await writeFile(secret, 'eight small brown foxes\n')
  process.env['FAZHI_BACKUP_PASSPHRASE_FILE'] = secret
  const figures = await fazhi(server.data, 'figures', '--year', '2024', '--json')
  const made = await fazhi(server.data, 'backup', file, '--encrypt')
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('已加密') })
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  expect(await fazhi(again, 'restore', file, '--check')).toMatchObject({
    code: 0,
    out: expect.stringContaining('备份完好'),
  })
  expect(await fazhi(again, 'restore', file)).toMatchObject({ code: 0, out: expect.stringContaining('核验相符') })
  expect(await fazhi(again, 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('曾恢复自') })
  expect((await fazhi(again, 'figures', '--year', '2024', '--json')).out).toBe(figures.out)
  expect((await fazhi(again, 'restore', file)).out).toContain('目标数据库不是空的')
  process.env['FAZHI_BACKUP_PASSPHRASE_FILE'] = ''
  expect((await fazhi(again, 'restore', file, '--check')).out).toContain('备份文件是加密的')
}, 400_000)
