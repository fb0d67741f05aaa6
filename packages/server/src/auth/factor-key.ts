import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '../house.ts'
import { otherFactorKey } from '../problem.ts'

export const factorKeyFile = 'second-factor-key'
const readKeys = (file: string): readonly KeyObject[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => createSecretKey(Buffer.from(line, 'base64')))
const written = (keys: readonly KeyObject[]) => keys.map((key) => key.export().toString('base64')).join('\n')
const idOf = (key: KeyObject) => createHash('sha256').update(key.export()).digest('hex').slice(0, 8)

async function writeWhole(path: string, keys: readonly KeyObject[]): Promise<void> {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(written(keys))
    await handle.sync()
  } finally {
    await handle.close()
  }
}
/** Another process of the same installation may make it at this very moment: whose is there first stays, and is whole. */
async function keepFirst(file: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  await writeWhole(aside, [createSecretKey(randomBytes(32))])
  await link(aside, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(aside)
}

/**
 * The keys under which the secrets of second factors are sealed: the newest seals, and the one before it still opens
 * what it sealed. Whoever copies the database does not have them.
 */
export class FactorKeys {
  #keys: readonly KeyObject[]
  readonly #file: string | null

  constructor(keys: readonly KeyObject[], file: string | null = null) {
    this.#keys = keys
    this.#file = file
  }

  /** Those in the data folder, one a line, the newest first; the first is made at first use. */
  static async open(folder: string): Promise<FactorKeys> {
    await mkdir(folder, { recursive: true })
    const file = join(folder, factorKeyFile)
    try {
      return new FactorKeys(readKeys(file), file)
    } catch {
      await keepFirst(file)
      return new FactorKeys(readKeys(file), file)
    }
  }

  get newest(): KeyObject {
    const [newest] = this.#keys
    if (newest === undefined) throw new Error('the house was opened without the key of its second factors')
    return newest
  }
  get newestId(): string {
    return idOf(this.newest)
  }

  /** The key with this id. Another server may have made it since: the file is read again where it is not known. */
  find(id: string): KeyObject | undefined {
    const known = () => this.#keys.find((key) => idOf(key) === id)
    if (known() === undefined && this.#file !== null && /^[0-9a-f]{8}$/.test(id)) this.#keys = readKeys(this.#file)
    return known()
  }

  /** Puts a new key in front; the newest until now stays behind it, those before that go. Whole, or not at all. */
  async renew(): Promise<void> {
    const keys = [createSecretKey(randomBytes(32)), this.newest]
    if (this.#file !== null) {
      const aside = `${this.#file}.new`
      await writeWhole(aside, keys)
      await rename(aside, this.#file)
    }
    this.#keys = keys
  }
}

export function factorKeysOf({ factorKeys }: House): FactorKeys {
  if (factorKeys === undefined) throw new Error('the house was opened without the key of its second factors')
  return factorKeys
}

/** Of the key under which a text was sealed. */
export const keyIdOf = (sealed: string): string => sealed.slice(0, Math.max(0, sealed.indexOf('.')))

/** Seals a text under the newest key and for one place: elsewhere it does not open. AES-256-GCM. */
export function seal(keys: FactorKeys, place: string, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keys.newest, iv).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [keys.newestId, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.')
}

/** @throws {ProblemError} when it was sealed under a key that is not there, for another place, or was altered */
export function unseal(keys: FactorKeys, place: string, sealed: string): string {
  const key = keys.find(keyIdOf(sealed))
  if (key === undefined) throw otherFactorKey()
  const [, ...parts] = sealed.split('.')
  const [iv = Buffer.alloc(0), tag = Buffer.alloc(0), text = Buffer.alloc(0)] = parts.map((p) =>
    Buffer.from(p, 'base64url'),
  )
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
    decipher.setAAD(Buffer.from(place)).setAuthTag(tag)
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
  } catch {
    throw otherFactorKey()
  }
}
