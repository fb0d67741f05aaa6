import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fazhi } from './server.ts'

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'fazhi-alone-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

test('without a server a command opens the folder itself, loads the demo into an empty one, and keeps JSON alone on stdout', async () => {
  const first = await fazhi(data, 'figures', '--year', '2024', '--json')
  expect(first.code).toBe(0)
  expect(first.err).toContain('正在装入演示数据')
  expect(JSON.parse(first.out)).toHaveLength(57)
  const second = await fazhi(data, 'figures', '--year', '2024', '--json')
  expect(second.err).toBe('')
  expect(second.out).toBe(first.out)
})

test('a real district is made once, with three administrators who make the others, and has no figures it was not given', async () => {
  const made = await fazhi(data, 'init', '--region', '211302', '--name', '某市某区', '--place', '某')
  expect(made).toMatchObject({ code: 0, err: '' })
  expect(made.out).toMatch(/初始密码 \S{10,}/)
  expect((await fazhi(data, 'init', '--region', '211302', '--name', '某市某区', '--place', '某')).code).toBe(3)
  expect((await fazhi(data, 'init', '--region', '2113')).code).toBe(2)
  const clerk = ['user', 'add', 'clerk', '--name', '某人']
  const post = ['user', 'appoint', 'clerk', '--post', 'reconsideration_clerk', '--organ', 'gov']
  expect((await fazhi(data, ...clerk)).code).toBe(3)
  expect((await fazhi(data, ...clerk, '--as', 'admin')).code).toBe(0)
  expect((await fazhi(data, ...clerk, '--as', 'admin')).code).toBe(2)
  expect((await fazhi(data, ...post, '--as', 'admin')).code).toBe(3)
  expect((await fazhi(data, ...post, '--as', 'security')).code).toBe(0)
  const figures = JSON.parse((await fazhi(data, 'figures', '--year', '2024', '--json')).out)
  expect(figures.find((f: { id: string }) => f.id === 'F33')).toMatchObject({
    value: 0,
    printed: '0件',
    standing: 'counted',
  })
  expect(figures.find((f: { id: string }) => f.id === 'F01')).toMatchObject({ value: null, standing: 'typed' })
})

test('a taken port and a wrong one are said in a sentence', async () => {
  const taken = createServer()
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    }),
  )
  const bin = fileURLToPath(new URL('../packages/server/bin/fazhi.mjs', import.meta.url))
  const serve = (at: string) =>
    new Promise<{ readonly code: number | null; readonly err: string }>((resolve) => {
      const child = spawn(process.execPath, [bin, 'serve'], {
        env: { ...process.env, PORT: at, FAZHI_DATA: data, DATABASE_URL: '' },
      })
      let err = ''
      child.stderr.setEncoding('utf8').on('data', (t: string) => {
        err += t
      })
      child.once('close', (code) => resolve({ code, err }))
    })
  const refused = await serve(String(port))
  expect(refused.code).toBe(3)
  expect(refused.err).toContain(`端口${port}（127.0.0.1）已被占用`)
  const wrong = await serve('eighty')
  expect(wrong.code).toBe(2)
  expect(wrong.err).toContain('PORT=eighty')
  taken.close()
})
