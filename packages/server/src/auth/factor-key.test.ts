import { createSecretKey, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FactorKeys, keyIdOf, seal, unseal } from './factor-key.ts'

const made = () => new FactorKeys([createSecretKey(randomBytes(32))])
const key = made()

test('a sealed text opens under its key and in its place, and is never sealed twice alike', () => {
  const sealed = seal(key, '211302/a', 'secret')
  expect(unseal(key, '211302/a', sealed)).toBe('secret')
  expect(seal(key, '211302/a', 'secret')).not.toBe(sealed)
})

test('under another key, in another place, altered or cut short it does not open, and says what to do', () => {
  const sealed = seal(key, '211302/a', 'secret')
  const last = sealed.at(-1) === 'A' ? 'B' : 'A'
  expect(() => unseal(made(), '211302/a', sealed)).toThrow('second-factor-key')
  expect(() => unseal(key, '211302/b', sealed)).toThrow('second-factor-key')
  expect(() => unseal(key, '211302/a', `${sealed.slice(0, -2)}${last}${sealed.at(-1)}`)).toThrow('second-factor-key')
  const [id, iv, tag = '', text] = sealed.split('.')
  expect(() => unseal(key, '211302/a', [id, iv, tag.slice(0, 6), text].join('.'))).toThrow('second-factor-key')
  expect(() => unseal(key, '211302/a', '')).toThrow('second-factor-key')
})

test('the key is made once, even by two at the same moment, and is the owner’s alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-key-'))
  const keys = await Promise.all([FactorKeys.open(folder), FactorKeys.open(folder), FactorKeys.open(folder)])
  keys.push(await FactorKeys.open(folder))
  const texts = new Set(keys.map((k) => k.newest.export().toString('base64')))
  const file = join(folder, 'second-factor-key')
  expect([...texts]).toEqual([await readFile(file, 'utf8')])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await rm(folder, { recursive: true })
})

test('a new key seals from then on, the one before it still opens, the one before that no more; another server learns of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-key-'))
  const [here, elsewhere] = [await FactorKeys.open(folder), await FactorKeys.open(folder)]
  const first = seal(here, 'a', 'one')
  await here.renew()
  const second = seal(here, 'a', 'two')
  expect(keyIdOf(second)).not.toBe(keyIdOf(first))
  for (const keys of [here, elsewhere, await FactorKeys.open(folder)])
    expect([unseal(keys, 'a', first), unseal(keys, 'a', second)]).toEqual(['one', 'two'])
  expect((await stat(join(folder, 'second-factor-key'))).mode & 0o777).toBe(0o600)
  await here.renew()
  expect(unseal(here, 'a', second)).toBe('two')
  expect(() => unseal(here, 'a', first)).toThrow('second-factor-key')
  await rm(folder, { recursive: true })
})
