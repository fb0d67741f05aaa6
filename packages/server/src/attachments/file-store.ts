import type { Readable } from 'node:stream'

export interface KeptFile {
  readonly digest: string
  readonly bytes: number
  /** When it was last put there. */
  readonly at: Date
}

/**
 * Where the bytes of attachments lie: under the SHA-256 of what they are, apart for each region. Whoever encrypts them
 * stands in between with the same four words.
 */
export interface FileStore {
  /** As the doctor names it. */
  readonly place: string
  /** A folder of this machine in which files are gathered before it is known what they are. */
  readonly incoming: string
  /** Takes a gathered file over; once it resolves, a power cut does not undo it. */
  keep(region: string, digest: string, file: string, bytes: number): Promise<void>
  /** What was kept; null where nothing lies under that digest. */
  read(region: string, digest: string): Promise<Readable | null>
  list(region: string): AsyncIterable<KeptFile>
  /** Takes away what nothing refers to, unless it was put there again since that moment. */
  drop(region: string, digest: string, unlessSince: Date): Promise<void>
}

export const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
