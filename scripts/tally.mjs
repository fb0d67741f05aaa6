import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root, runTool } from './program.mjs'

const folder = join(root, '.cache')

/** The test's name and the first line of why it failed, without the terminal's colours. */
const told = ({ fullName, failureMessages: [why = ''] }) =>
  `${fullName}：${stripVTControlCharacters(why).split('\n', 1)[0]}`

/** Counts what passed and failed over several steps. */
export class Tally {
  passed = 0
  failed = 0
  /** The tests that failed, by file and name. */
  faults = []

  /** One step that is not made of tests. */
  step(name, ok) {
    console.log(`${ok ? '通过' : '失败'}  ${name}`)
    if (ok) this.passed++
    else this.failed++
  }

  /** A part that could not run: said loudly, and a failure in CI. */
  missing(sentence) {
    console.error(`\n${'!'.repeat(60)}\n${sentence}\n${'!'.repeat(60)}\n`)
    if (process.env.CI === 'true') this.failed++
  }

  /** One run of vitest; a run that fails without a failed test, or dies, counts as one failure. */
  async vitest(name, parameters, env = {}) {
    console.log(`\n── ${name} ──`)
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'vitest.json')
    rmSync(file, { force: true })
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { ok } = await runTool('vitest', ['run', ...reporters, ...parameters], { env })
    const {
      numPassedTests = 0,
      numFailedTests = 0,
      testResults = [],
    } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    this.passed += numPassedTests
    this.failed += numFailedTests
    for (const { name: path, status, assertionResults } of testResults) {
      const faults = assertionResults.filter((one) => one.status === 'failed').map(told)
      if (status === 'failed' && faults.length === 0) faults.push('（没有运行）')
      this.faults.push(...faults.map((fault) => `${relative(root, path)} ${fault}`))
    }
    if (!ok && numFailedTests === 0) this.failed++
  }
}
