import { ensureInstalled } from './installation.mjs'
import { root, run } from './program.mjs'
import { ensureWebBuilt } from './web-build.mjs'

await ensureInstalled()
if (!(await ensureWebBuilt())) process.exit(1)
const { ok } = await run(process.execPath, ['--import', 'tsx', 'e2e/screens.ts'], { cwd: root })
process.exit(ok ? 0 : 1)
