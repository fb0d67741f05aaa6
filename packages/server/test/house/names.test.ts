import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles, withoutComments } from './source-files.ts'

const longest = 300
const isTooLong = (file: SourceFile) => file.text.split('\n').length - 1 >= longest
const isVague = ({ path }: SourceFile) => /(^|[/.-])(utils?|helpers?|common|managers?)([/.-]|$)/i.test(path)
const exportsDefault = ({ path, text }: SourceFile) =>
  !/(^|\/)[\w.]*config\.ts$/.test(path) && /^\s*export\b[^'"\n]*\bdefault\b/m.test(withoutComments(text))

const file = (path: string, text = ''): SourceFile => ({ path, text })
const paths = (files: readonly SourceFile[]) => files.map(({ path }) => path)

test('every source file stays under 300 lines', () => {
  expect(isTooLong(file('packages/server/src/a.ts', '\n'.repeat(300)))).toBe(true)
  expect(isTooLong(file('packages/server/src/a.ts', '\n'.repeat(299)))).toBe(false)
  expect(paths(sourceFiles.filter(isTooLong))).toEqual([])
})

test('no file is called after nothing in particular', () => {
  expect(
    ['web/src/utils.ts', 'web/src/date-helper.ts', 'common/x.ts', 'job-manager.ts'].map((path) => isVague(file(path))),
  ).not.toContain(false)
  expect(isVague(file('law/src/community.ts'))).toBe(false)
  expect(paths(sourceFiles.filter(isVague))).toEqual([])
})

test('nothing is exported by default but what a tool reads', () => {
  expect(exportsDefault(file('a.ts', 'export default 1'))).toBe(true)
  expect(exportsDefault(file('a.ts', 'export { a as default }'))).toBe(true)
  expect(exportsDefault(file('vite.config.ts', 'export default 1'))).toBe(false)
  expect(paths(sourceFiles.filter(exportsDefault))).toEqual([])
})
