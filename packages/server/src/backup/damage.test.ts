import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { extract } from 'tar-stream'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rewrite } from '../../test/altered-backup.ts'
import { casesUrl, type District, draft, openDistrict, region } from '../../test/district.ts'
import { emptyPlaces } from '../../test/empty-places.ts'
import { engines } from '../../test/engines.ts'
import { restore } from '../cli/restore.ts'
import { openKeeper, type SealKeeper } from '../evidence/keeper.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { type Entry, readContainer, writeContainer } from './container.ts'
import { readBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const passphrase = 'eight small brown foxes'
let district: District
let folder: string
let keeper: SealKeeper
let plain: Buffer
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  const [engine] = engines.toReversed()
  district = await openDistrict(engine ?? expect.fail())
  folder = await mkdtemp(join(tmpdir(), 'fazhi-damage-'))
  keeper = await openKeeper(at('data'))
  await (await district.as('clerk')).send('POST', casesUrl, draft)
  await sealRegion(district.house, keeper, region)
  await writeBackup(district.house, keeper, at('plain'), {})
  await writeBackup(district.house, keeper, at('secret'), { passphrase })
  plain = await readFile(at('plain'))
})
afterAll(async () => {
  await district.close()
  await rm(folder, { recursive: true })
})

const flipped = (bytes: Buffer, position: number) => {
  const copy = Buffer.from(bytes)
  copy[position] = (copy[position] ?? 0) ^ 0x20
  return copy
}
async function faultOf(bytes: Buffer, secret?: string): Promise<string> {
  await writeFile(at('bad'), bytes)
  return readBackup(at('bad'), secret).then(
    () => 'nothing found',
    (error: Error) => `${error.name}: ${error.message}`,
  )
}
/** Where the content of each entry begins. */
async function contents(): Promise<readonly { readonly name: string; readonly from: number; readonly size: number }[]> {
  const archive = extract()
  archive.end(plain)
  const found: { name: string; from: number; size: number }[] = []
  let position = 0
  for await (const entry of archive) {
    const { name, size = 0 } = entry.header
    found.push({ name, from: position + 512, size })
    position += 512 + Math.ceil(size / 512) * 512
    entry.resume()
  }
  return found
}

test('原样的备份完好；加密与否，内容相同', async () => {
  const one = await readBackup(at('plain'), undefined)
  const other = await readBackup(at('secret'), passphrase)
  expect(other.manifest.tables).toEqual(one.manifest.tables)
})

test('任何一处坏了一个字节，都能发现，坏在部件里的指出是哪个数据表', async () => {
  for (const { name, from, size } of await contents()) {
    const fault = await faultOf(flipped(plain, from + Math.floor(size / 2)))
    expect(fault).toMatch(/^BackupFault: /)
    const [, kind, of] = name.split('/').length === 3 ? name.split('/') : ['', '', '']
    if (kind !== '') expect(fault).toContain(of === '' ? kind : name)
  }
  // Headers, paddings, times, compression headers and the very end.
  for (let position = 0; position < plain.length; position += 97)
    expect(await faultOf(flipped(plain, position)), `at ${position}`).toMatch(/^BackupFault: /)
  for (const position of [plain.length - 1, plain.length - 1_025, plain.length - 2_048, 5, 140])
    expect(await faultOf(flipped(plain, position)), `at ${position}`).toMatch(/^BackupFault: /)
})

test('部件里的内容改过又重新压好的，凭清单所记的摘要发现', async () => {
  async function* altered(): AsyncGenerator<Entry> {
    for await (const { name, bytes } of readContainer(at('plain'), undefined))
      yield name.includes('seals.log')
        ? { name, bytes: gzipSync(Buffer.concat([gunzipSync(bytes), Buffer.from('\n')])) }
        : { name, bytes }
  }
  await writeContainer(at('bad'), altered(), undefined)
  await expect(readBackup(at('bad'), undefined)).rejects.toThrow('与清单所记的摘要不符')
})

test('截短的、接长的备份都能发现，并说明读到了哪里', async () => {
  expect(await faultOf(plain.subarray(0, 700))).toContain('about.json')
  for (const part of [0.3, 0.9, 0.999]) {
    const fault = await faultOf(plain.subarray(0, Math.floor(plain.length * part)))
    expect(fault).toMatch(/^BackupFault: 备份文件(在“.+”之后损坏或者中断|不完整|已损坏)/)
  }
  expect(await faultOf(Buffer.concat([plain, Buffer.alloc(512)]))).toMatch(/^BackupFault: /)
  expect(await faultOf(Buffer.alloc(0))).toContain('不是法治台账的备份文件')
})

test('加密的备份：内容读不出来，口令不对、缺口令、坏字节、截短各有说明', async () => {
  const secret = await readFile(at('secret'))
  for (const seen of ['reconsideration_case', '赵试', 'manifest']) expect(secret.includes(seen)).toBe(false)
  expect(await faultOf(secret)).toContain('备份文件是加密的')
  expect(await faultOf(secret, 'another passphrase')).toContain('口令不对')
  expect(await faultOf(flipped(secret, Math.floor(secret.length / 2)), passphrase)).toMatch(/损坏或者中断/)
  expect(await faultOf(secret.subarray(0, -1), passphrase)).toMatch(/损坏或者中断/)
})

test('签名密钥不在备份之中；不是密码明文；别的格式、别的程序、别的行政区都有说明', async () => {
  const names: string[] = []
  for await (const { name } of readContainer(at('plain'), undefined)) names.push(name)
  expect(names.filter((n) => n.includes('seal-key.pem'))).toEqual([])
  expect(names.filter((n) => n.includes('seals.log'))).toHaveLength(1)
  await writeFile(at('bad'), 'PK not a backup')
  await expect(readBackup(at('bad'), undefined)).rejects.toThrow('不是法治台账的备份文件')
  await expect(readBackup(at('nowhere'), undefined)).rejects.toThrow('没有备份文件')

  async function* future(): AsyncGenerator<Entry> {
    yield { name: 'about.json', bytes: Buffer.from('{"format":3,"madeAt":"2030-01-01"}') }
  }
  await writeContainer(at('bad'), future(), undefined)
  await expect(readBackup(at('bad'), undefined)).rejects.toThrow('请先升级本程序')

  const place = (await emptyPlaces[0]?.make()) ?? expect.fail()
  const put = async (file: string, options = {}) => (await restore(place.config, { words: [at(file)], options })).text
  expect(await put('plain', { region: '999999' })).toContain('没有999999')
  const later = { name: '9999-later', checksum: '' }
  await rewrite(at('plain'), at('bad'), keeper, (m) => ({ ...m, migrations: [...m.migrations, later] }))
  expect(await put('bad')).toContain('备份来自更新的程序')
  await rewrite(at('plain'), at('bad'), keeper, (m) => ({ ...m, migrations: [{ name: '0001-other', checksum: '' }] }))
  expect(await put('bad')).toContain('0001-other')
  await rewrite(at('plain'), at('bad'), keeper, (m) => ({ ...m, migrations: m.migrations.slice(0, 2) }))
  expect(await put('bad')).toContain('比备份的新')
  await place.drop()
})

test('改过内容又重算摘要，没有签名密钥也瞒不过去', async () => {
  const other = await openKeeper(at('forger'))
  await rewrite(at('plain'), at('bad'), other, (m) => ({ ...m, madeAt: '2020-01-01T00:00:00.000Z' }))
  await expect(readBackup(at('bad'), undefined)).rejects.toThrow('签名不符')
})

test('写到一半出错，什么也不留；被杀死，留下的不是备份', async () => {
  async function* broken(): AsyncGenerator<Entry> {
    yield { name: 'about.json', bytes: Buffer.from('{}') }
    throw new Error('the disk is gone')
  }
  await expect(writeContainer(at('half'), broken(), undefined)).rejects.toThrow('the disk is gone')
  expect((await readdir(folder)).filter((n) => n.startsWith('half'))).toEqual([])

  const child = fork(new URL('../../test/slow-backup.mjs', import.meta.url), [at('killed')], { execArgv: [] })
  await once(child, 'message')
  await sleep(200)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect((await readdir(folder)).filter((n) => n.startsWith('killed'))).toEqual(['killed.partial'])
  expect((await stat(at('killed.partial'))).size).toBeGreaterThan(100_000)
  await expect(readBackup(at('killed.partial'), undefined)).rejects.toThrow(/损坏或者中断|不完整/)
})
