import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly link?: boolean
  readonly dev?: boolean
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}
const { packages } = JSON.parse(readFileSync(new URL('../../../../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}
const others = Object.entries(packages).filter(([path, { link }]) => path.startsWith('node_modules/') && !link)

/** Licences under which what is shipped may stand beside the Mulan PSL v2. */
const allowed = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0'],
  ...['Unlicense', 'CC0-1.0', 'Zlib', 'MIT-0', 'PostgreSQL'],
]
const isAllowed = (licence = ''): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => allowed.includes(part)))

/** Says its licence in its own file only. */
const saidInFile: Readonly<Record<string, string>> = { 'node_modules/png-js': 'MIT' }

test('what is shipped stands under licences that go together', () => {
  for (const [path, licence] of Object.entries(saidInFile))
    expect(readFileSync(new URL(`../../../../${path}/LICENSE`, import.meta.url), 'utf8')).toMatch(`${licence} License`)
  const strange = others.filter(([path, { dev, license = saidInFile[path] }]) => !dev && !isAllowed(license))
  expect(strange.map(([path, { license }]) => `${path} ${license}`)).toEqual([])
})

test('every package is held by its digest, and none by the address of a registry', () => {
  expect(others.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
  expect(others.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})

test('nothing that is shipped runs a script of its own when it is installed', () => {
  expect(others.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript).map(([path]) => path)).toEqual([
    'node_modules/esbuild',
  ])
})

test('the face that is shipped stands under the Open Font License, which is shipped with it', () => {
  const faces = new URL('../../faces/', import.meta.url)
  expect(readFileSync(new URL('OFL.txt', faces), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1')
  expect(readFileSync(new URL('NOTICE', faces), 'utf8')).toContain('Noto Serif SC')
  expect(readFileSync(new URL('NotoSerifSC-Regular.ttf.br', faces)).length).toBeLessThan(10_000_000)
})
