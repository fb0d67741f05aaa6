import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ledgerText } from './sixty-ledgers.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, 'node_modules/.cache/type-budget')
/** What sixty ledgers cost when it was measured, and a quarter more. Seconds depend on the machine; instantiations do not. */
const budget = 514_000

beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  await Promise.all(Array.from({ length: 60 }, (_, n) => writeFile(join(folder, `folly-${n}.ts`), ledgerText(n))))
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../../tsconfig.json', include: ['*.ts'], exclude: [] }),
  )
})
afterAll(() => rm(folder, { recursive: true }))

test('sixty large ledgers compile within the budget of type instantiations', { timeout: 30_000 }, async () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...[tsc, '--noEmit', '--singleThreaded', '--extendedDiagnostics', '-p', folder],
  ])
  const instantiations = Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1])
  expect(instantiations).toBeGreaterThan(0)
  expect(instantiations).toBeLessThan(budget)
})
