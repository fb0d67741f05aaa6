import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { StorageFailed, type StorageFault } from '../storage-failed.ts'

/** Bytes kept free: a write-ahead log that finds no room for its next segment stops the engine, reading and all. */
const reserve = 64 * 1024 * 1024
/** Milliseconds for which a look at the disk is believed. */
const believed = 1000

/** The disk that a folder lies on, looked at before anything is written rather than while it is. */
export class Space {
  readonly #folder: string
  #seen: { readonly at: number; readonly fault: StorageFault | null } | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  /** @throws {StorageFailed} */
  async want(): Promise<void> {
    const now = performance.now()
    if (this.#seen === undefined || now - this.#seen.at > believed) this.#seen = { at: now, fault: await this.#look() }
    if (this.#seen.fault !== null) throw new StorageFailed(this.#seen.fault)
  }

  async #look(): Promise<StorageFault | null> {
    try {
      await access(this.#folder, constants.W_OK)
      const { bavail, bsize } = await statfs(this.#folder)
      return bavail * bsize < reserve ? 'full' : null
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EROFS' ? 'readOnly' : 'broken'
    }
  }
}
