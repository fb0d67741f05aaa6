import { openAsBlob } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Client } from 'minio'
import { type FileStore, isDigest, type KeptFile } from './file-store.ts'
import type { Bucket } from './files-place.ts'

/** Seconds in which a file must have begun to be sent. */
const putWithin = 600

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

  /**
   * Resolves when the store has said that it holds the file: what it does against a power cut is its own. One request
   * from the disk, however large: no parts that somebody would have to clear away, and nothing that not every store has.
   */
  async keep(region: string, digest: string, file: string): Promise<void> {
    const address = await this.#client.presignedPutObject(this.#bucket, this.#name(region, digest), putWithin)
    const answer = await fetch(address, { method: 'PUT', body: await openAsBlob(file) })
    if (!answer.ok) throw new Error(`the store kept nothing: ${answer.status} ${(await answer.text()).slice(0, 500)}`)
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
