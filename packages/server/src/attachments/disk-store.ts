import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type FileStore, isDigest, type KeptFile } from './file-store.ts'

const isAbsent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'
const absent = (error: unknown): null => {
  if (isAbsent(error)) return null
  throw error
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Files in the data folder: `files/211302/ab/abcd…`. What bears its name is whole, and stays over a power cut. */
export class DiskStore implements FileStore {
  readonly place: string
  readonly incoming: string

  private constructor(place: string) {
    this.place = place
    this.incoming = join(place, 'incoming')
  }

  static async open(place: string): Promise<DiskStore> {
    const store = new DiskStore(place)
    await mkdir(store.incoming, { recursive: true, mode: 0o700 })
    return store
  }

  #path(region: string, digest: string): string {
    if (!/^\d{6}$/.test(region) || !isDigest(digest)) throw new Error('no place of a file')
    return join(this.place, region, digest.slice(0, 2), digest)
  }

  async keep(region: string, digest: string, file: string): Promise<void> {
    const path = this.#path(region, digest)
    const folder = dirname(path)
    const made = await mkdir(folder, { recursive: true, mode: 0o700 })
    // A file that is put there again is as young as if it were the first time.
    const now = new Date()
    await utimes(file, now, now)
    await rename(file, path)
    await syncFolder(folder)
    if (made === undefined) return
    for (let above = dirname(folder); above.startsWith(this.place); above = dirname(above)) await syncFolder(above)
  }

  async read(region: string, digest: string): Promise<Readable | null> {
    const handle = await open(this.#path(region, digest), 'r').catch(absent)
    return handle === null ? null : createReadStream('', { fd: handle, highWaterMark: 262_144 })
  }

  async *list(region: string): AsyncGenerator<KeptFile> {
    const own = join(this.place, region)
    for (const shelf of ((await readdir(own).catch(absent)) ?? []).toSorted())
      for (const digest of (await readdir(join(own, shelf))).filter(isDigest).toSorted()) {
        const found = await stat(join(own, shelf, digest)).catch(absent)
        if (found) yield { digest, bytes: found.size, at: found.mtime }
      }
  }

  async drop(region: string, digest: string, unlessSince: Date): Promise<void> {
    const path = this.#path(region, digest)
    const aside = join(this.incoming, `dropped-${digest}`)
    if ((await rename(path, aside).catch(absent)) === null) return
    // Put there again between the look and the grasp: it goes back.
    if ((await stat(aside)).mtime > unlessSince) await rename(aside, path)
    else await rm(aside)
  }
}

/** Takes away what uploads left behind that were cut off, by a crash for example. */
export async function clearIncoming(folder: string, before: Date): Promise<number> {
  let gone = 0
  for (const name of (await readdir(folder).catch(absent)) ?? []) {
    const found = await stat(join(folder, name)).catch(absent)
    if (found === null || found.mtime > before) continue
    await rm(join(folder, name), { force: true })
    gone += 1
  }
  return gone
}
