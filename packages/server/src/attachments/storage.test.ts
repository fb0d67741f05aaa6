import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AttachmentsView, AttachmentView, Problem } from '@fazhi/ledger'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Client, casesUrl, type District, draft, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { pdf } from '../../test/sample-files.ts'
import { checkFiles } from './check.ts'
import { DiskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { readFilesPlace } from './files-place.ts'
import { openFiles } from './open-files.ts'
import { sweepFiles } from './sweep.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const [engine] = engines
if (!engine) throw new Error('no engine')
const type = { 'content-type': 'application/octet-stream' }
const uploadTo = async <T = AttachmentView>(client: Client, content: Buffer, name = 'a.pdf') => {
  const { body } = await client.send('POST', casesUrl, draft)
  const url = `${casesUrl}/${body.row.id}/attachments`
  return { url, record: body.row.id, answer: await client.send<T>('POST', `${url}?name=${name}`, content, type) }
}

function mounted(options: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
}
const probe = mounted('size=64k')
if (probe !== null) execFileSync('umount', [probe])

describe.skipIf(probe === null)('磁盘不行的时候（要能挂载tmpfs）', () => {
  let district: District
  let disk = ''
  beforeAll(async () => {
    disk = mounted('size=1m') ?? ''
    district = await openDistrict(engine, undefined, { files: await DiskStore.open(join(disk, 'files')) })
  })
  afterAll(async () => {
    await district.close()
    execFileSync('umount', [disk])
  })

  test('满了：说明没有保存，记录没有改变，什么也不留下；腾出空间就能再传', async () => {
    const clerk = await district.as('clerk')
    const large = pdf(1, 'x'.repeat(2_000_000))
    const { url, answer } = await uploadTo<Problem>(clerk, large)
    expect([answer.status, answer.body.detail]).toEqual([
      507,
      expect.stringContaining('存储空间已满，文件没有保存，记录没有改变'),
    ])
    expect((await clerk.get<AttachmentsView>(url)).body.items).toEqual([])
    expect(readdirSync(join(disk, 'files', 'incoming'))).toEqual([])
    expect((await clerk.send('POST', `${url}?name=a.pdf`, pdf(2), type)).status).toBe(201)
  })

  test('只读：说明不能写入；已有的照常下载', async () => {
    const clerk = await district.as('clerk')
    const { url, answer } = await uploadTo(clerk, pdf(3))
    execFileSync('mount', ['-o', 'remount,ro', disk])
    const refused = await clerk.send<Problem>('POST', `${url}?name=b.pdf`, pdf(4), type)
    const read = await clerk.get(`${url}/${answer.body.id}`)
    execFileSync('mount', ['-o', 'remount,rw', disk])
    expect([refused.status, refused.body.detail]).toEqual([507, expect.stringContaining('不能写入')])
    expect(read.status).toBe(200)
    expect((await clerk.get<AttachmentsView>(url)).body.items).toHaveLength(1)
  })
})

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

describe('与S3兼容的存储（s3rver）', () => {
  let [folder, files, server]: [string, FileStore | undefined, S3rver | undefined] = ['', undefined, undefined]
  let district: District
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fazhi-bucket-'))
    const port = await freePort()
    server = new S3rver({
      address: '127.0.0.1',
      port,
      silent: true,
      directory: join(folder, 's3'),
      configureBuckets: [{ name: 'materials', configs: [] }],
    })
    await server.run()
    const place = readFilesPlace(
      {
        FAZHI_FILES: 's3://materials/fazhi',
        FAZHI_S3_ENDPOINT: `http://127.0.0.1:${port}`,
        FAZHI_S3_ACCESS_KEY: 'S3RVER',
        FAZHI_S3_SECRET_KEY: 'S3RVER',
      },
      folder,
    )
    if ('fault' in place) throw new Error(place.fault)
    files = await openFiles(place)
    district = await openDistrict(engine, undefined, { files })
  })
  afterAll(async () => {
    await district.close()
    await server?.close()
    rmSync(folder, { recursive: true })
  })

  test('上传、下载、核验、清理，与磁盘上一样；本机不留', async () => {
    const clerk = await district.as('clerk')
    const content = pdf(5)
    const { url, answer } = await uploadTo(clerk, content)
    expect([answer.status, answer.body.pages]).toEqual([201, 5])
    expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([])
    const cookies = { fazhi_session: await district.signIn('clerk') }
    const got = await district.app.inject({ url: `${url}/${answer.body.id}`, cookies })
    expect(got.rawPayload.equals(content)).toBe(true)
    // Larger than what would be sent in parts.
    const large = pdf(1, 'x'.repeat(20_000_000))
    const second = await uploadTo(clerk, large)
    const again = await district.app.inject({ url: `${second.url}/${second.answer.body.id}`, cookies })
    expect(again.rawPayload.equals(large)).toBe(true)
    expect(await checkFiles(district.house, region, true)).toMatchObject({ rows: 2, files: 2, finding: null })
    const stray = join(folder, 'stray')
    writeFileSync(stray, 'stray')
    await files?.keep(region, 'f'.repeat(64), stray, 5)
    expect(await sweepFiles(district.house, region, new Date(Date.now() + 2 * 86_400_000))).toBe(1)
    expect(await checkFiles(district.house, region, true)).toMatchObject({ files: 2, finding: null })
  }, 60_000)

  test('对象不见了：下载说明原因，核验指出是哪一份', async () => {
    const clerk = await district.as('clerk')
    const { url, answer } = await uploadTo(clerk, pdf(9))
    await files?.drop(region, answer.body.digest, new Date(Date.now() + 60_000))
    const lost = await clerk.get<Problem>(`${url}/${answer.body.id}`)
    expect([lost.status, lost.body.detail]).toEqual([503, expect.stringContaining('fazhi doctor')])
    expect((await checkFiles(district.house, region, false)).finding).toMatch(/a\.pdf.*不在存储中/)
  })

  test('配置写错了，启动时就说', () => {
    const key = { FAZHI_S3_ACCESS_KEY: 'a', FAZHI_S3_SECRET_KEY: 'b', FAZHI_S3_ENDPOINT: 'https://oss.example.com' }
    expect(readFilesPlace({ FAZHI_FILES: '/srv/files' }, '/data')).toMatchObject({
      fault: expect.stringContaining('s3://'),
    })
    expect(readFilesPlace({ FAZHI_FILES: 's3://b' }, '/data')).toMatchObject({
      fault: expect.stringContaining('存储桶'),
    })
    expect(readFilesPlace({ ...key, FAZHI_FILES: 's3://bucket', FAZHI_S3_ENDPOINT: 'oss' }, '/data')).toMatchObject({
      fault: expect.stringContaining('FAZHI_S3_ENDPOINT'),
    })
    expect(readFilesPlace({ ...key, FAZHI_FILES: 's3://bucket', FAZHI_S3_SECRET_KEY: '' }, '/data')).toMatchObject({
      fault: expect.stringContaining('FAZHI_S3_ACCESS_KEY'),
    })
    expect(readFilesPlace({ ...key, FAZHI_FILES: 's3://bucket/a/b' }, '/data')).toMatchObject({
      bucket: { bucket: 'bucket', prefix: 'a/b/' },
    })
    expect(readFilesPlace({}, '/data')).toEqual({ folder: '/data/files', bucket: undefined })
  })
})
