import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter } from 'age-encryption'
import { extract, pack } from 'tar-stream'
import { BackupFault } from './fault.ts'

/**
 * A backup on disk: a tar of small entries, the last of which is the SHA-256 of every byte before it; with a passphrase
 * the whole in one age file (age-encryption.org/v1). Both can be opened with common tools.
 */
export interface Entry {
  readonly name: string
  readonly bytes: Buffer
}
const digestEntry = 'digest'
/** Bytes of the digest's own entry and of the two empty blocks that end a tar. */
const tailLength = 2_048
/** No entry is larger; parts are cut far smaller. */
const largestEntry = 256 * 1_048_576
const ageMark = 'age-encryption.org/'

async function packed({ name, bytes }: Entry): Promise<Buffer> {
  const archive = pack()
  archive.entry({ name, mode: 0o600, mtime: new Date(0) }, bytes)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
const endOfTar = 1_024
const tailFor = (digest: string) => packed({ name: digestEntry, bytes: Buffer.from(digest) })

async function* tarOf(entries: AsyncIterable<Entry>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const entry of entries) {
    const bytes = (await packed(entry)).subarray(0, -endOfTar)
    hash.update(bytes)
    yield bytes
  }
  yield await tailFor(hash.digest('hex'))
}

async function encrypted(plain: Readable, passphrase: string): Promise<Readable> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  const cipher = await encrypter.encrypt(Readable.toWeb(plain) as globalThis.ReadableStream<Uint8Array>)
  return Readable.fromWeb(cipher as ReadableStream<Uint8Array>)
}

export interface Written {
  readonly bytes: number
  /** SHA-256 of the file. */
  readonly digest: string
}

/** Writes the file aside, syncs it and renames it, so that what bears its name is whole; an error leaves nothing. */
export async function writeContainer(
  file: string,
  entries: AsyncIterable<Entry>,
  passphrase: string | undefined,
): Promise<Written> {
  const aside = `${file}.partial`
  const handle = await open(aside, 'w', 0o600)
  try {
    const hash = createHash('sha256')
    let bytes = 0
    const tar = Readable.from(tarOf(entries), { objectMode: false })
    const source = passphrase === undefined ? tar : await encrypted(tar, passphrase)
    await pipeline(
      source,
      new Writable({
        write: (chunk: Buffer, _, done) => {
          hash.update(chunk)
          bytes += chunk.length
          handle.writeFile(chunk).then(() => done(), done)
        },
      }),
    )
    await handle.sync()
    await handle.close()
    await rename(aside, file)
    await syncFolder(dirname(file))
    return { bytes, digest: hash.digest('hex') }
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(aside, { force: true })
    throw error
  }
}
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

async function startOf(file: string): Promise<string> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new BackupFault(
      error.code === 'ENOENT' ? `没有备份文件 ${file}` : `备份文件 ${file} 打不开：请检查权限（${error.code}）`,
    )
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function decrypted(file: string, passphrase: string | undefined): Promise<Readable> {
  if (passphrase === undefined)
    throw new BackupFault('备份文件是加密的，请设 FAZHI_BACKUP_PASSPHRASE_FILE 或者 FAZHI_BACKUP_PASSPHRASE 给出口令')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    const cipher = Readable.toWeb(createReadStream(file)) as globalThis.ReadableStream<Uint8Array>
    return Readable.fromWeb((await decrypter.decrypt(cipher)) as ReadableStream<Uint8Array>)
  } catch (error) {
    const isRefused = error instanceof Error && /no identity matched/.test(error.message)
    throw new BackupFault(isRefused ? '口令不对，或者备份文件的开头已损坏' : '备份文件的开头已损坏', { cause: error })
  }
}

/** The bytes of the tar passed on; hashed but for the tail, which is kept to be compared. */
class Measure {
  readonly #hash = createHash('sha256')
  #tail: Buffer = Buffer.alloc(0)

  async *through(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      const kept = Buffer.concat([this.#tail, chunk])
      const cut = Math.max(0, kept.length - tailLength)
      this.#hash.update(kept.subarray(0, cut))
      this.#tail = kept.subarray(cut)
      yield chunk
    }
  }
  async isWhole(): Promise<boolean> {
    return this.#tail.equals(await tailFor(this.#hash.digest('hex')))
  }
}

/**
 * The entries of a backup in their order, each read whole; after the last one every byte of the file has been compared.
 * @throws {BackupFault} naming the entry at which the file is damaged or ends
 */
export async function* readContainer(file: string, passphrase: string | undefined): AsyncGenerator<Entry> {
  const start = await startOf(file)
  const isAge = start.startsWith(ageMark)
  if (!isAge && !start.startsWith('about.json\0'))
    throw new BackupFault(`${file} 不是法治台账的备份文件，或者它的开头已损坏`)
  const source = isAge ? await decrypted(file, passphrase) : createReadStream(file)
  const measure = new Measure()
  const archive = extract()
  const pumped = pipeline(Readable.from(measure.through(source)), archive)
  pumped.catch(() => {})
  let last = '文件开头'
  let isClosed = false
  try {
    for await (const entry of archive) {
      const { name, size = 0 } = entry.header
      if (size > largestEntry) throw new Error(`entry of ${size} bytes`)
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(chunk as Buffer)
      last = name
      if (name === digestEntry) isClosed = true
      else yield { name, bytes: Buffer.concat(chunks) }
    }
    await pumped
  } catch (error) {
    if (error instanceof BackupFault) throw error
    throw new BackupFault(`备份文件在“${last}”之后损坏或者中断，请换一份备份`, { cause: error })
  } finally {
    source.destroy()
  }
  if (!isClosed) throw new BackupFault(`备份文件不完整：在“${last}”之后就结束了，请换一份备份`)
  if (!(await measure.isWhole())) throw new BackupFault('备份文件已损坏：整个文件的摘要与结尾所记的不符，请换一份备份')
}
