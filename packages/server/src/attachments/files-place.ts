import { join } from 'node:path'

/** A bucket of an S3-compatible store, and who asks it. */
export interface Bucket {
  readonly endpoint: string
  readonly bucket: string
  /** What every object's name begins with, with a slash at its end; may be empty. */
  readonly prefix: string
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
}
export interface FilesPlace {
  /** Of the data folder: files themselves, or what is on its way to the bucket. */
  readonly folder: string
  readonly bucket: Bucket | undefined
}

/** `FAZHI_FILES=s3://bucket/prefix`, with `FAZHI_S3_ENDPOINT`, `…_REGION`, `…_ACCESS_KEY`, `…_SECRET_KEY`; the data folder without it. */
export function readFilesPlace(env: NodeJS.ProcessEnv, data: string): FilesPlace | { readonly fault: string } {
  const folder = join(data, 'files')
  const place = env['FAZHI_FILES'] || undefined
  if (place === undefined) return { folder, bucket: undefined }
  const [, bucket, prefix = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w./-]*))?$/.exec(place) ?? []
  if (bucket === undefined) return { fault: `FAZHI_FILES=${place}不认识，应为 s3://存储桶 或者 s3://存储桶/前缀` }
  const [endpoint = '', accessKey = '', secretKey = ''] = ['ENDPOINT', 'ACCESS_KEY', 'SECRET_KEY'].map(
    (name) => env[`FAZHI_S3_${name}`],
  )
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    return { fault: 'FAZHI_S3_ENDPOINT应为对象存储的地址，如 https://oss.example.com' }
  if (accessKey === '' || secretKey === '')
    return { fault: '使用对象存储时，请设 FAZHI_S3_ACCESS_KEY 和 FAZHI_S3_SECRET_KEY' }
  const region = env['FAZHI_S3_REGION'] || 'us-east-1'
  return {
    folder,
    bucket: {
      endpoint,
      bucket,
      prefix: prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`,
      region,
      accessKey,
      secretKey,
    },
  }
}
