import { runTool } from './program.mjs'

const steps = [
  ['格式与规则（biome）', 'biome', ['check']],
  ['类型（tsc）', 'tsc', ['--noEmit']],
  ['网页的类型（tsc）', 'tsc', ['--noEmit', '-p', 'packages/web']],
  ['无用的代码（knip）', 'knip', []],
  ['房屋的规矩（vitest）', 'vitest', ['run', '--project', 'house']],
]

const results = await Promise.all(
  steps.map(async ([name, tool, parameters]) => {
    const start = performance.now()
    const { ok, output } = await runTool(tool, parameters, { quiet: true, env: { NO_COLOR: '1' } })
    console.log(`${ok ? '通过' : '失败'}  ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`)
    return { name, ok, output }
  }),
)
const failed = results.filter(({ ok }) => !ok)
for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trim()}`)
process.exit(failed.length > 0 ? 1 : 0)
