import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fault } from '@fazhi/ledger'
import { v7 as uuidv7 } from 'uuid'
import { invalid, type ProblemError, refused } from '../problem.ts'
import { say } from './say.ts'

/** A file as it came, gathered and synced, before anybody has said what it is. */
export interface Received {
  readonly path: string
  readonly bytes: number
  /** SHA-256. */
  readonly digest: string
}

const mebibyte = 1_048_576
export const sayBytes = (bytes: number): string =>
  bytes >= mebibyte ? `${(bytes / mebibyte).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1_024))} KB`

export const tooLarge = (most: number): ProblemError =>
  refused(
    413,
    'too-large',
    say('文件太大'),
    say('每个文件不超过{most}，请压缩、拆分后再上传', { most: sayBytes(most) }),
  )

/** What a disk says that takes nothing more, in words for whoever was uploading; null for another error. */
export function storageProblem(error: unknown): ProblemError | null {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return refused(
      507,
      'no-space',
      say('存储空间已满'),
      say('服务器的存储空间已满，文件没有保存，记录没有改变：请告诉系统管理员腾出空间，再重新上传'),
    )
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'EIO')
    return refused(
      507,
      'no-storage',
      say('存储不能写入'),
      say('服务器的存储现在不能写入，文件没有保存，记录没有改变：请告诉系统管理员检查存储，再重新上传'),
    )
  return null
}

const isCutOff = (error: unknown) => {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNABORTED'
}

/**
 * Gathers what is sent into a file, synced to the disk. Memory does not grow with it.
 * @param most bytes
 * @throws {ProblemError} nothing came, too much did, it was cut off, or the disk takes no more; nothing is left behind
 */
export async function receive(source: Readable, folder: string, most: number): Promise<Received> {
  const path = join(folder, uuidv7())
  const hash = createHash('sha256')
  let bytes = 0
  try {
    const handle = await open(path, 'wx', 0o600)
    try {
      // Whoever is refused half-way still hears why: the connection stays.
      for await (const chunk of source.iterator({ destroyOnReturn: false })) {
        const piece = chunk as Buffer
        bytes += piece.length
        if (bytes > most) throw tooLarge(most)
        hash.update(piece)
        await handle.writeFile(piece)
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (bytes === 0) throw invalid([fault('file', say('文件是空的，请核对后再上传'))])
    return { path, bytes, digest: hash.digest('hex') }
  } catch (error) {
    await rm(path, { force: true })
    if (isCutOff(error))
      throw refused(400, 'cut-off', say('上传中断'), say('文件没有传完，没有保存，记录没有改变：请重新上传'))
    throw storageProblem(error) ?? error
  }
}
