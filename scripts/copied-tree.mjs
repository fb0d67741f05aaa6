import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './program.mjs'

const left = new Set(['node_modules', '.git', 'dist', 'data', 'coverage', '.cache'])

/** A copy of the tree to be changed at will, with what is installed; whoever asks for it removes it. */
export function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), 'fazhi-copy-'))
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(path.split('/').at(-1) ?? '') })
  // The house's own packages are those of the copy; everything else is what is installed.
  const modules = join(copy, 'node_modules')
  mkdirSync(join(modules, '@fazhi'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@fazhi') symlinkSync(join(root, 'node_modules', name), join(modules, name))
  for (const name of readdirSync(join(root, 'packages'))) {
    symlinkSync(join(copy, 'packages', name), join(modules, '@fazhi', name))
    const own = join(root, 'packages', name, 'node_modules')
    if (existsSync(own)) symlinkSync(own, join(copy, 'packages', name, 'node_modules'))
  }
  // The repository's list of files is asked for.
  symlinkSync(join(root, '.git'), join(copy, '.git'))
  return copy
}
