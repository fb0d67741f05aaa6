import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { copyTree } from './copied-tree.mjs'
import { root, run } from './program.mjs'

/** Takes each protection away in a copy of the tree, one at a time; the test that guards it must fail, or guards nothing. */
const { values } = parseArgs({
  options: {
    promise: { type: 'string' },
    from: { type: 'string', default: '1' },
    to: { type: 'string', default: '999' },
    show: { type: 'boolean' },
  },
})
const list = parse(readFileSync(join(root, 'packages/server/test/protections.yaml'), 'utf8'))
const wanted = list
  .map((item, i) => ({ ...item, n: i + 1 }))
  .filter(({ n }) => n >= Number(values.from) && n <= Number(values.to))
  .filter(({ 承诺 }) => values.promise === undefined || 承诺 === values.promise)

const copy = copyTree()
const inBrowser = (test) => test.startsWith('e2e/')
// What a browser shows is what is built of the tree as it stands.
if (wanted.some(({ 用例 }) => inBrowser(用例)))
  await run('npm', ['run', 'build', '-w', '@fazhi/web'], { cwd: copy, quiet: true })

let [passed, failed] = [0, 0]
try {
  for (const { 承诺, 保护, 文件, 拿掉, 换成, 全部, 用例, 名称, n } of wanted) {
    const path = join(copy, 文件)
    const text = readFileSync(path, 'utf8')
    const places = text.split(拿掉).length - 1
    const found = 全部 ? places > 0 : places === 1
    let isGuarded = false
    const start = performance.now()
    if (found) {
      writeFileSync(path, text.replaceAll(拿掉, 换成))
      const named = 名称 === undefined ? [] : ['-t', 名称]
      const asked = [
        'run',
        '--bail',
        '1',
        ...(inBrowser(用例) ? ['--config', 'vitest.e2e.config.ts'] : []),
        用例,
        ...named,
      ]
      const vitest = join(root, 'node_modules/vitest/vitest.mjs')
      const env = { NO_COLOR: '1' }
      const { ok, output } = await run(process.execPath, [vitest, ...asked], { cwd: copy, quiet: true, env })
      isGuarded = !ok && /Tests .*\d+ failed/.test(output)
      if (values.show) console.log(output.match(/^(?: FAIL .*|\w*Error: .*)$/gmu)?.join('\n') ?? output.slice(-2000))
      writeFileSync(path, text)
    }
    if (isGuarded) passed++
    else failed++
    const what = !found ? `要拿掉的有${places}处，应恰有一处` : isGuarded ? '用例失败，看护有效' : '用例仍然通过'
    const where = 用例.split('/').slice(-2).join('/')
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    console.log(`${isGuarded ? '有效' : '无效'}  ${n} ${承诺} ${保护}：${what}（${where}，${seconds}秒）`)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
