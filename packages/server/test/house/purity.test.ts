import { expect, test } from 'vitest'
import { isTest, type SourceFile, sourceFiles, withoutComments } from './source-files.ts'

const impurities = [
  /['"]node:/,
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bprocess\./,
  /\bcrypto\./,
  /\bfetch\(/,
]
const isPure = (file: SourceFile) => /^packages\/(law|ledger|lines|report)\/src\//.test(file.path) && !isTest(file)
const impuritiesOf = ({ path, text }: SourceFile) => {
  const code = withoutComments(text)
  return impurities.filter((pattern) => pattern.test(code)).map((pattern) => `${path}: ${pattern}`)
}

test.each([
  `import { join } from 'node:path'`,
  'Date.now()',
  'new Date( )',
  'Math.random()',
  'process.env',
  'crypto.randomUUID()',
  'fetch(url)',
])('%s is seen as impure', (text) => {
  expect(impuritiesOf({ path: 'a.ts', text })).toHaveLength(1)
  expect(impuritiesOf({ path: 'a.ts', text: `// ${text}\nnew Date(0)` })).toEqual([])
})

test('law, ledger, lines and report read no clock, roll no dice, do no I/O', () => {
  expect(sourceFiles.filter(isPure).flatMap(impuritiesOf)).toEqual([])
})
