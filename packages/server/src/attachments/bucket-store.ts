import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Client } from 'minio'
import { type FileStore, isDigest, type KeptFile } from './file-store.ts'
import type { Bucket } from './files-place.ts'

/** Bytes sent at once: what a large file costs in memory. */
const partSize = 8 * 1_048_576

const isAbsent = (error: unknown) => {
  const { code } = error as { readonly code?: string }
  return code === 'NoSuchKey' || code === 'NotFound'
}

/** A bucket of an S3-compatible store: `prefix/211302/ab/abcd…`. */
export class BucketStore implements FileStore {
  readonly place: string
  readonly incoming: string
  readonly #client: Client
  readonly #bucket: string
  readonly #prefix: string

  constructor({ endpoint, bucket, prefix, region, accessKey, secretKey }: Bucket, incoming: string) {
    const { protocol, hostname, port } = new URL(endpoint)
    const isSecure = protocol === 'https:'
    this.#client = new Client({
      endPoint: hostname,
      port: port === '' ? (isSecure ? 443 : 80) : Number(port),
      useSSL: isSecure,
      accessKey,
      secretKey,
      region,
      partSize,
    })
    this.#bucket = bucket
    this.#prefix = prefix
    this.place = `s3://${bucket}/${prefix}`
    this.incoming = incoming
  }

  #name(region: string, digest: string): string {
    if (!/^\d{6}$/.test(region) || !isDigest(digest)) throw new Error('no place of a file')
    return `${this.#prefix}${region}/${digest.slice(0, 2)}/${digest}`
  }

  /** Resolves when the store has said that it holds the file: what it does against a power cut is its own. */
  async keep(region: string, digest: string, file: string): Promise<void> {
    await this.#client.fPutObject(this.#bucket, this.#name(region, digest), file)
    await rm(file, { force: true })
  }

  async read(region: string, digest: string): Promise<Readable | null> {
    try {
      return await this.#client.getObject(this.#bucket, this.#name(region, digest))
    } catch (error) {
      if (isAbsent(error)) return null
      throw error
    }
  }

  async *list(region: string): AsyncGenerator<KeptFile> {
    const objects = this.#client.listObjectsV2(this.#bucket, `${this.#prefix}${region}/`, true)
    for await (const object of objects) {
      const {
        name = '',
        size = 0,
        lastModified,
      } = object as { readonly name?: string; readonly size?: number; readonly lastModified?: Date }
      const digest = name.split('/').at(-1) ?? ''
      if (isDigest(digest)) yield { digest, bytes: size, at: lastModified ?? new Date(0) }
    }
  }

  async drop(region: string, digest: string, unlessSince: Date): Promise<void> {
    const name = this.#name(region, digest)
    const { lastModified } = await this.#client.statObject(this.#bucket, name)
    if (lastModified <= unlessSince) await this.#client.removeObject(this.#bucket, name)
  }
}
