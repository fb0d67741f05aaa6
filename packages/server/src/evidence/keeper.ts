import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keyFile, logFile, publicKeysFile } from '../backup/manifest.ts'

/** A seal over the entries since the one before, as it stands in the database and, line by line, outside it. */
export interface Seal {
  readonly region: string
  readonly n: number
  readonly madeAt: string
  readonly entries: number
  readonly previous: string
  readonly root: string
  readonly digest: string
  readonly signature: string
}
/** A line between seals: from here on the books are those of a backup, which held so many seals. */
export interface Restoration {
  readonly restored: string
  readonly seals: number
  readonly at: string
  /** When the backup was made, and the SHA-256 of its manifest. */
  readonly backup: string
  readonly digest: string
  readonly signature: string
}
/** Where seals are signed and kept outside the database. */
export interface SealKeeper {
  readonly folder: string
  readonly key: KeyObject
  /** Public halves of every key that signed here; the key may change, and old seals hold. */
  readonly known: readonly KeyObject[]
  readonly log: string
  /** A receiver on another machine; rejects when it could not be reached. */
  readonly forward?: (lines: readonly string[]) => Promise<void>
  /** What is still owed to it. */
  readonly owed: string[]
}

/** The signing key of the installation, made at first use; whoever copies the database does not have it. */
export async function openKeeper(folder: string, forward?: SealKeeper['forward']): Promise<SealKeeper> {
  await mkdir(folder, { recursive: true })
  const key = await openKey(join(folder, keyFile))
  const own = publicHalf(key)
  const kept = await readFile(join(folder, publicKeysFile), 'utf8').catch(() => '')
  if (!kept.includes(own)) await writeFile(join(folder, publicKeysFile), `${kept}${own}`, { mode: 0o644 })
  const known = publicKeysIn(kept.includes(own) ? kept : `${kept}${own}`)
  return { folder, key, known, log: join(folder, logFile), owed: [], ...(forward === undefined ? {} : { forward }) }
}

async function openKey(file: string): Promise<KeyObject> {
  const stored = await readFile(file, 'utf8').catch(() => null)
  if (stored !== null) return createPrivateKey(stored)
  const { privateKey } = generateKeyPairSync('ed25519')
  await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  return privateKey
}

const publicHalf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
export const publicKeysIn = (text: string): readonly KeyObject[] =>
  (text.match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? []).map((pem) => createPublicKey(pem))

export const signText = (key: KeyObject, text: string) => sign(null, Buffer.from(text), key).toString('base64')
export const isSignedBy = (known: readonly KeyObject[], text: string, signature: string) =>
  known.some((key) => verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64')))

export const restorationText = ({ restored, seals, at, backup, digest }: Omit<Restoration, 'signature'>) =>
  JSON.stringify([restored, seals, at, backup, digest])

/** What the log outside the database says of a region. */
export interface SealLog {
  readonly seals: readonly Seal[]
  readonly restorations: readonly Restoration[]
}

/** A line that a crash cut short is none; whatever follows it was written on a line of its own. */
function lineOf(text: string): Seal | Restoration | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const linesOf = (text: string) => text.split('\n').flatMap((line) => lineOf(line) ?? [])

export function logIn(text: string, region: string): SealLog {
  let seals: Seal[] = []
  const restorations: Restoration[] = []
  for (const line of linesOf(text)) {
    if ('restored' in line) {
      if (line.restored !== region) continue
      restorations.push(line)
      seals = seals.slice(0, line.seals)
    } else if (line.region === region && !seals.some((s) => s.n === line.n && s.digest === line.digest))
      seals.push(line)
  }
  return { seals, restorations }
}
export const readLog = async ({ log }: Pick<SealKeeper, 'log'>, region: string): Promise<SealLog> =>
  logIn(await readFile(log, 'utf8').catch(() => ''), region)

/** More than a day of one region's seals. */
const tail = 1_048_576

/** The number of the last seal that the log has of a region; 0 when it has none. The file's end is read first. */
export async function lastLogged({ log }: Pick<SealKeeper, 'log'>, region: string): Promise<number> {
  const last = (text: string) => {
    let n: number | undefined
    for (const line of linesOf(text))
      if ('restored' in line) n = line.restored === region ? Math.min(n ?? line.seals, line.seals) : n
      else if (line.region === region) n = line.n
    return n
  }
  const handle = await open(log, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (handle === null) return 0
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(tail), 0, tail, Math.max(0, size - tail))
    const near = last(buffer.toString('utf8', 0, bytesRead))
    if (near !== undefined || size <= tail) return near ?? 0
  } finally {
    await handle.close()
  }
  return last(await readFile(log, 'utf8')) ?? 0
}

/** Appends lines and syncs them; after a line that a crash cut short it begins a new one. */
export async function appendLines(log: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  const handle = await open(log, 'a+', 0o600)
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1))
    const isCut = bytesRead === 1 && buffer.toString() !== '\n'
    await handle.appendFile(`${isCut ? '\n' : ''}${lines.join('\n')}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
