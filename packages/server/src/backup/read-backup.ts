import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { isSignedBy, publicKeysIn } from '../evidence/keeper.ts'
import { readContainer } from './container.ts'
import { BackupFault } from './fault.ts'
import {
  type About,
  entryNames,
  formatVersion,
  type Manifest,
  type PartKind,
  partFolders,
  publicKeysFile,
} from './manifest.ts'

const expand = promisify(gunzip)
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const largestPart = 1_073_741_824

interface Piece {
  readonly name: string
  readonly kind: PartKind
  readonly of: string
  readonly content: Buffer
}
const kindNames = { rows: '数据表', file: '文件', attachment: '附件' } as const satisfies Record<PartKind, string>
const called = (kind: PartKind, of: string) => `${kindNames[kind]} ${of}`
const kindIn = (folder: string | undefined) =>
  (Object.keys(partFolders) as PartKind[]).find((kind) => partFolders[kind] === folder)
const damaged = (what: string, cause?: unknown) => new BackupFault(`备份文件已损坏：${what}，请换一份备份`, { cause })

function aboutIn(bytes: Buffer): About {
  let about: About
  try {
    about = JSON.parse(bytes.toString())
  } catch (error) {
    throw damaged(entryNames.about, error)
  }
  if (about.format > formatVersion)
    throw new BackupFault(
      `备份的格式是第${about.format}版，本程序只认得到第${formatVersion}版：备份来自更新的程序，请先升级本程序`,
    )
  return about
}

async function pieceIn(name: string, bytes: Buffer): Promise<Piece> {
  const [, folder, of] = /^(rows|files|attachments)\/([^/]+|\d{6}\/[0-9a-f]{64})\/\d{6,}\.gz$/.exec(name) ?? []
  const kind = kindIn(folder)
  if (of === undefined || kind === undefined) throw damaged(`不认得其中的“${name}”`)
  try {
    return { name, kind, of, content: await expand(bytes, { maxOutputLength: largestPart }) }
  } catch (error) {
    throw damaged(`${called(kind, of)}的部件 ${name} 解不开`, error)
  }
}

/** Compares everything that was read with what the manifest says of it. */
class Tally {
  readonly #parts = new Map<string, string>()
  readonly #tables = new Map<string, { rows: number; readonly hash: ReturnType<typeof createHash> }>()
  readonly #attachments = new Map<string, ReturnType<typeof createHash>>()
  #publicKeys = ''

  add(bytes: Buffer, { name, kind, of, content }: Piece): void {
    this.#parts.set(name, sha256(bytes))
    if (kind === 'file') {
      if (of === publicKeysFile) this.#publicKeys += content.toString()
      return
    }
    if (kind === 'attachment') {
      const hash = this.#attachments.get(of) ?? createHash('sha256')
      this.#attachments.set(of, hash.update(content))
      return
    }
    const table = this.#tables.get(of) ?? { rows: 0, hash: createHash('sha256') }
    table.hash.update(content)
    for (const byte of content) if (byte === 10) table.rows++
    this.#tables.set(of, table)
  }

  close(manifest: Manifest): void {
    for (const { name, kind, of, digest } of manifest.parts) {
      if (!this.#parts.has(name)) throw damaged(`缺少${called(kind, of)}的部件 ${name}`)
      if (this.#parts.get(name) !== digest) throw damaged(`${called(kind, of)}的部件 ${name} 与清单所记的摘要不符`)
    }
    if (this.#parts.size !== manifest.parts.length) throw damaged('部件多于清单所记')
    for (const of of manifest.attachments ?? [])
      if (this.#attachments.get(of)?.digest('hex') !== of.split('/')[1])
        throw damaged(`${called('attachment', of)}与它的摘要不符`)
    for (const { name, rows, digest } of manifest.tables) {
      const read = this.#tables.get(name) ?? { rows: 0, hash: createHash('sha256') }
      if (read.rows !== rows || read.hash.digest('hex') !== digest) throw damaged(`数据表 ${name} 的行数或者摘要不符`)
    }
  }
  get publicKeys(): string {
    return this.#publicKeys
  }
}

const lists = ['regions', 'migrations', 'tables', 'files', 'parts'] as const satisfies readonly (keyof Manifest)[]
function manifestIn(bytes: Buffer): Manifest {
  let found: Partial<Manifest>
  try {
    found = JSON.parse(bytes.toString())
  } catch (error) {
    throw damaged('清单 manifest.json', error)
  }
  if (!lists.every((name) => Array.isArray(found[name]))) throw damaged('清单 manifest.json')
  return found as Manifest
}

export interface Checked {
  readonly manifest: Manifest
  /** SHA-256 of the manifest, which holds the digests of everything else. */
  readonly digest: string
}

/**
 * Reads a backup from its first byte to its last, once, and gives each piece to `take` as it passes. Nothing taken may
 * be trusted before this resolves.
 * @throws {BackupFault} naming what is damaged, missing or not for this program
 */
export async function readBackup(
  file: string,
  passphrase: string | undefined,
  take: (piece: Piece) => Promise<void> = async () => {},
): Promise<Checked> {
  const tally = new Tally()
  let [about, manifest, digest]: [About | undefined, Manifest | undefined, string] = [undefined, undefined, '']
  let isSigned = false
  for await (const { name, bytes } of readContainer(file, passphrase))
    if (!about) about = aboutIn(bytes)
    else if (name === entryNames.manifest) {
      digest = sha256(bytes)
      manifest = manifestIn(bytes)
      tally.close(manifest)
    } else if (name === entryNames.signature)
      isSigned = isSignedBy(publicKeysIn(tally.publicKeys), digest, bytes.toString())
    else {
      const piece = await pieceIn(name, bytes)
      tally.add(bytes, piece)
      await take(piece)
    }
  if (!manifest) throw new BackupFault('备份文件不完整：没有清单，请换一份备份')
  if (!isSigned) throw damaged('清单的签名不符')
  return { manifest, digest }
}
