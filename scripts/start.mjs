import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './installation.mjs'
import { root } from './program.mjs'
import { ensureWebBuilt } from './web-build.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`本程序需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}：请升级 Node.js 再执行 npm start`)
  process.exit(1)
}

await ensureInstalled()
if (!(await ensureWebBuilt())) {
  console.error('网页没有构建成功：请看上面的原因，再执行 npm start')
  process.exit(1)
}

// In this same process, so that signals reach the server and its exit code is ours.
const server = join(root, 'packages/server/bin/fazhi.mjs')
process.argv.splice(1, 1, server, 'serve')
await import(pathToFileURL(server).href)
