import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { isTest, manifests, type SourceFile, sourceFiles, withoutComments } from './source-files.ts'

const below = ['law', 'ledger', 'lines', 'report']
const allowed: Readonly<Record<string, readonly string[]>> = {
  law: [],
  ledger: ['law'],
  lines: ['law', 'ledger'],
  report: ['law', 'ledger', 'lines'],
  server: [...below, 'demo'],
  web: below,
  demo: below,
}
const playsDemo = 'packages/server/src/cli/demo.ts'

interface Import {
  readonly from: string
  readonly isType: boolean
}

function importsOf(text: string): Import[] {
  const statements = /(?:^|\n)\s*(?:import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/g
  const bare = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g
  const code = withoutComments(text)
  return [
    ...[...code.matchAll(statements)].map(([, words = '', from = '']) => ({ from, isType: /^\s*type\b/.test(words) })),
    ...[...code.matchAll(bare)].map(([, from = '']) => ({ from, isType: false })),
  ]
}

const packageOf = (path: string) => /^packages\/([^/]+)\//.exec(path)?.[1]
/** The line of work a file of `lines` belongs to; undefined for files that stand above the lines. */
const lineOf = (path: string) => /^packages\/lines\/src\/([^/]+)\//.exec(path)?.[1]

function wrongImport(file: SourceFile, { from, isType }: Import): boolean {
  const own = packageOf(file.path)
  if (own === undefined) return false
  const target = /^@fazhi\/([^/]+)/.exec(from)?.[1]
  if (target !== undefined) {
    if (target === own) return !isTest(file)
    if (!allowed[own]?.includes(target)) return true
    return own === 'server' && target === 'demo' && file.path !== playsDemo && !isTest(file)
  }
  if (!from.startsWith('.')) return false
  const path = posix.join(posix.dirname(file.path), from)
  if (packageOf(path) !== own) return true
  const line = lineOf(file.path)
  const reached = lineOf(path)
  return line !== undefined && reached !== line && reached !== 'shared' && !(isType && reached !== undefined)
}

const wrongImports = (file: SourceFile) =>
  importsOf(file.text)
    .filter((found) => wrongImport(file, found))
    .map(({ from }) => `${file.path} <- ${from}`)

test('a manifest depends only on what lies below it', () => {
  const wrong = ({ path, text }: SourceFile) => {
    const { dependencies = {}, devDependencies = {} }: Record<string, Record<string, string>> = JSON.parse(text)
    const own = packageOf(path) ?? ''
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)].flatMap(
      (name) => /^@fazhi\/(.+)/.exec(name)?.[1] ?? [],
    )
    return names.filter((name) => !allowed[own]?.includes(name)).map((name) => `${own} <- ${name}`)
  }
  const bad = { path: 'packages/law/package.json', text: '{"dependencies":{"@fazhi/ledger":"1","kysely":"1"}}' }
  expect(wrong(bad)).toEqual(['law <- ledger'])
  expect(manifests.flatMap(wrong)).toEqual([])
})

test.each([
  ['packages/law/src/a.ts', `import { b } from '@fazhi/ledger'`],
  ['packages/law/src/a.ts', `import {\n  b,\n} from '../../ledger/src/b.ts'`],
  ['packages/web/src/a.tsx', `import type { b } from '@fazhi/server/app'`],
  ['packages/server/src/app.ts', `const a = await import('@fazhi/demo')`],
  ['packages/server/src/app.ts', `export { a } from '@fazhi/web'`],
  ['packages/lines/src/petition/a.ts', `import { b } from '../reconsideration/case.ts'`],
  ['packages/lines/src/petition/a.ts', `import { lines } from '../index.ts'`],
  ['packages/lines/src/shared/a.ts', `import { b } from '../reconsideration/case.ts'`],
])('%s may not say: %s', (path, text) => {
  expect(wrongImports({ path, text })).toHaveLength(1)
})

test.each([
  ['packages/ledger/src/a.ts', `import { b } from '@fazhi/law/statutes/b'`],
  ['packages/server/src/cli/demo.ts', `import { play } from '@fazhi/demo'`],
  [
    'packages/lines/src/petition/a.ts',
    `import { b } from '../shared/posts.ts'\nimport type { C } from '../reconsideration/case.ts'`,
  ],
  ['packages/lines/src/index.ts', `import { b } from './petition/index.ts'`],
])('%s may say: %s', (path, text) => {
  expect(wrongImports({ path, text })).toEqual([])
})

test('every import points down, and a line of work reaches no other line but by type', () => {
  expect(sourceFiles.flatMap(wrongImports)).toEqual([])
})
