import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isTest, sourceFiles, withoutComments } from './source-files.ts'

const root = join(fileURLToPath(import.meta.url), '../../../../..')

/** What no source of ours does, and where it may stand after all, with the reason. */
const dangers = [
  { what: 'text run as code', pattern: /\beval\s*\(|\bnew\s+Function\s*\(|\bvm\.run/, but: {} },
  {
    what: 'dice where something must not be guessed',
    pattern: /Math\.random\s*\(/,
    but: {
      'packages/server/src/db/retry.ts': 'spreads the trials of a transaction in time',
      'packages/server/src/db/embedded/folder-lock.ts': 'spreads two starts in time',
      'packages/server/src/jobs/worker.ts': 'spreads the trials of a job in time',
    },
  },
  { what: 'a shell between us and a program', pattern: /\bexec(Sync)?\s*\(\s*[`'"]|shell:\s*true/, but: {} },
  { what: 'markup that was not escaped', pattern: /dangerouslySetInnerHTML|\.innerHTML\s*=|document\.write/, but: {} },
  { what: 'a certificate that nobody looks at', pattern: /rejectUnauthorized:\s*false|NODE_TLS_REJECT/, but: {} },
  { what: 'a digest or cipher that is broken', pattern: /create(Hash|Hmac|Cipher)\(\s*'(md5|sha1|des|rc4)/i, but: {} },
] as const

const programs = sourceFiles.filter((f) => !isTest(f) && !f.path.startsWith('bench/') && !f.path.endsWith('.css'))

describe.each(dangers)('$what', ({ pattern, but }) => {
  const found = programs.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path)
  test('stands nowhere but where a reason is given', () => {
    expect(found.filter((path) => !Object.hasOwn(but, path))).toEqual([])
  })
  test('and no reason is left over', () => {
    expect(Object.keys(but).filter((path) => !found.includes(path))).toEqual([])
  })
})

test.each([
  'eval(text)',
  'new Function("return 1")',
  'const id = Math.random()',
  "execSync('rm -rf ' + name)",
  'spawn(name, { shell: true })',
  'element.innerHTML = text',
  "createHash('md5')",
])('this is seen: %s', (line) => {
  expect(dangers.some(({ pattern }) => pattern.test(line))).toBe(true)
})

/** Keys and passwords by their shape. What a test makes up says so in its name. */
const secrets = [
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\b(?:ghp|gho|ghs|github_pat|glpat|xox[abp])[-_][A-Za-z0-9_-]{20,}/,
  /\bpostgres(?:ql)?:\/\/[^\s:@/'"`]+:[^\s@/'"`…]{6,}@(?!localhost|127\.|[ab]:)/,
  /\b(?:secret|password|passwd|token|api_?key)\s*[:=]\s*['"][A-Za-z0-9+/_-]{16,}['"]/i,
]

/** Where secrets are made up to be looked for. */
const planted = [
  'packages/server/test/protections.yaml',
  'packages/server/test/house/dangers.test.ts',
  'packages/server/src/cli/doctor.test.ts',
  'packages/server/src/operation/taint.test.ts',
]

test('no secret is kept in the repository', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')
  const texts = files.filter((path) =>
    /\.(ts|tsx|mjs|js|json|ya?ml|md|sql|sh|env|txt)$|Dockerfile$|\.npmrc$/.test(path),
  )
  const found = texts
    .filter((path) => path !== 'package-lock.json' && !planted.includes(path))
    .filter((path) => secrets.some((s) => s.test(readFileSync(join(root, path), 'utf8'))))
  expect(found).toEqual([])
})
test.each([
  '-----BEGIN EC PRIVATE KEY-----',
  'postgres://fazhi:Xk29fj2kd@db.example/fazhi',
  "const token = 'a8Fh3kd92LmQ0zXcV7bN'",
])('this secret is seen: %s', (text) => {
  expect(secrets.some((s) => s.test(text))).toBe(true)
})
