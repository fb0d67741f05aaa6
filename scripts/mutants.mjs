import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyTree } from './copied-tree.mjs'
import { root, run } from './program.mjs'

/**
 * Changes the code of terms, permissions, decisions and report a little, one place at a time, in a copy of the tree: of
 * a hundred changes at least seventy must make a test fail. Files named on the command line are changed instead.
 */
const law = ['calendar', 'clock', 'counting', 'date', 'end', 'expiry', 'limit', 'period', 'start', 'suspension']
const engine = ['advance', 'correct', 'decide', 'figures', 'intake', 'light', 'matter', 'recalendar', 'running']
const judged = [
  ...law.map((name) => `packages/law/src/${name}.ts`),
  ...engine.map((name) => `packages/ledger/src/engine/${name}.ts`),
  'packages/ledger/src/access.ts',
  ...['assemble', 'printing', 'reconciliations'].map((name) => `packages/report/src/${name}.ts`),
]
const wanted = process.argv.slice(2)
const mutate = wanted.length > 0 ? wanted : judged

const copy = copyTree()
try {
  const include = ['packages/{law,ledger,lines,report}/{src,test}/**/*.test.ts']
  writeFileSync(
    join(copy, 'vitest.config.ts'),
    `export default ${JSON.stringify({ test: { include, testTimeout: 120_000 } })}`,
  )
  const settings = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate,
    // A sentence's wording is no rule.
    mutator: { excludedMutations: ['StringLiteral'] },
    inPlace: true,
    ignoreStatic: true,
    concurrency: 2,
    dryRunTimeoutMinutes: 30,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 90, low: 80, break: 70 },
  }
  writeFileSync(join(copy, 'stryker.conf.json'), JSON.stringify(settings))
  const program = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const { ok } = await run(process.execPath, [program, 'run', 'stryker.conf.json'], { cwd: copy })
  process.exitCode = ok ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
