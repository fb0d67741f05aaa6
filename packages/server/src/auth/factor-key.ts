import { createCipheriv, createDecipheriv, createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { House } from '../house.ts'
import { otherFactorKey } from '../problem.ts'

/** The key under which the secrets of second factors are sealed, made at first use; whoever copies the database does not have it. */
export async function openFactorKey(folder: string): Promise<KeyObject> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'second-factor-key')
  const keep = async () => {
    const made = randomBytes(32)
    await writeFile(file, made.toString('base64'), { mode: 0o600, flag: 'wx' })
    return made
  }
  const read = async () => Buffer.from(await readFile(file, 'utf8'), 'base64')
  // Another process of the same installation may make it at this very moment.
  return createSecretKey(await read().catch(() => keep().catch(read)))
}

export function factorKeyOf({ factorKey }: House): KeyObject {
  if (factorKey === undefined) throw new Error('the house was opened without the key of its second factors')
  return factorKey
}

const idOf = (key: KeyObject) => createHash('sha256').update(key.export()).digest('hex').slice(0, 8)
/** Seals a text under the key and for one place: elsewhere it does not open. AES-256-GCM. */
export function seal(key: KeyObject, place: string, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [idOf(key), ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.')
}

/** @throws {ProblemError} when it was sealed under another key, for another place, or was altered */
export function unseal(key: KeyObject, place: string, sealed: string): string {
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
