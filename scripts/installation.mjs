import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './program.mjs'

const stamp = join(root, 'node_modules', '.installed-lock')
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** Installs the dependencies when they are missing or are those of another lock file. */
export async function ensureInstalled() {
  const hash = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log('正在安装依赖（npm ci）……')
  const { ok } = await run('npm', ['ci', '--include=dev'])
  if (!ok) {
    console.error('依赖没有装上：请检查网络和 npm 的配置，再执行 npm ci')
    process.exit(1)
  }
  writeFileSync(stamp, hash)
}
