import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from './installation.mjs'
import { root, tools } from './program.mjs'

await ensureInstalled()
const start = (folder, parameters) =>
  spawn(process.execPath, parameters, { cwd: join(root, folder), stdio: ['ignore', 'inherit', 'inherit'] })
const both = [
  start('.', [tools.tsx, 'watch', 'packages/server/src/cli/main.ts', 'serve', ...process.argv.slice(2)]),
  start('packages/web', [tools.vite]),
]

const stop = () => {
  for (const child of both) child.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
for (const child of both)
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0
    stop()
  })
