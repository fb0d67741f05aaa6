import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './program.mjs'

const sources = [
  ...['law', 'ledger', 'lines', 'report', 'web'].map((name) => `packages/${name}/src`),
  ...['index.html', 'public', 'package.json', 'vite.config.ts'].map((name) => `packages/web/${name}`),
  'package-lock.json',
]
const page = join(root, 'packages/web/dist/index.html')
const stamp = join(root, 'packages/web/dist/.built-from')

function* filesUnder(path) {
  const full = join(root, path)
  if (!existsSync(full)) return
  const { mtimeMs, size } = statSync(full)
  if (!statSync(full).isDirectory()) yield `${path} ${mtimeMs} ${size}`
  else for (const name of readdirSync(full).sort()) yield* filesUnder(`${path}/${name}`)
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const source of sources) for (const line of filesUnder(source)) hash.update(`${line}\n`)
  return hash.digest('hex')
}

/** Builds the web pages when they are missing or older than their sources; false when the build fails. */
export async function ensureWebBuilt() {
  const hash = sourceHash()
  if (existsSync(page) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true
  console.log('正在构建网页……')
  const { ok } = await run('npm', ['run', 'build', '-w', '@fazhi/web'])
  if (ok) writeFileSync(stamp, hash)
  return ok
}
