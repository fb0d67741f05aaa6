import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './installation.mjs'
import { root, run } from './program.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { Tally } from './tally.mjs'
import { ensureWebBuilt } from './web-build.mjs'

const env = process.argv.includes('--nightly') ? { NIGHTLY: 'true' } : {}
const tally = new Tally()

await ensureInstalled()
const absent = await ensureSystemPackages()
if (absent.length > 0) tally.missing(`本机缺少 ${absent.join('、')}：用到它们的用例不能运行，请先安装`)

tally.step('依赖与锁文件相符（npm ci --dry-run）', (await run('npm', ['ci', '--dry-run'], { quiet: true })).ok)
tally.step('检查（npm run check）', (await run(process.execPath, ['scripts/check.mjs'])).ok)
await tally.vitest('全部用例', [], env)
await tally.vitest('法条与台账，时区为纽约', ['packages/law', 'packages/ledger'], { ...env, TZ: 'America/New_York' })

if (readdirSync(join(root, 'e2e')).some((name) => name.endsWith('.test.ts'))) {
  const built = await ensureWebBuilt()
  tally.step('构建网页', built)
  if (built) await tally.vitest('浏览器用例', ['--config', 'vitest.e2e.config.ts'], env)
}

for (const fault of tally.faults) console.log(`失败  ${fault}`)
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed > 0 ? 1 : 0)
