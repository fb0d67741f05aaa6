import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SourceFile {
  /** From the project's root, with forward slashes: `packages/law/src/date.ts`. */
  readonly path: string
  readonly text: string
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..')

function* under(folder: string, extension: RegExp): Generator<SourceFile> {
  const full = join(root, folder)
  if (!existsSync(full)) return
  for (const name of readdirSync(full).sort()) {
    if (name === 'node_modules' || name === 'dist') continue
    const path = posix.join(folder, name)
    if (statSync(join(root, path)).isDirectory()) yield* under(path, extension)
    else if (extension.test(name)) yield { path, text: readFileSync(join(root, path), 'utf8') }
  }
}

/** Every source file of the project. */
export const sourceFiles: readonly SourceFile[] = [
  ...['packages', 'scripts', 'e2e', 'bench'].flatMap((folder) => [...under(folder, /\.(ts|tsx|mjs|css)$/)]),
  { path: 'vitest.config.ts', text: readFileSync(join(root, 'vitest.config.ts'), 'utf8') },
]
export const migrationFiles: readonly SourceFile[] = [...under('packages/server/src/db/migrations', /\.sql$/)]
export const manifests: readonly SourceFile[] = readdirSync(join(root, 'packages')).flatMap((name) => {
  const path = `packages/${name}/package.json`
  return existsSync(join(root, path)) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : []
})

export const isTest = ({ path }: SourceFile) =>
  /\.(test|nightly)\.tsx?$/.test(path) || /^(packages\/[^/]+\/test|e2e)\//.test(path)

/** Comments become blanks; a `//` inside an address stays. */
export const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
