import { createHash } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { casesUrl, type District, draft, openDistrict, region } from '../../test/district.ts'
import { type Engine, engines } from '../../test/engines.ts'
import { isTest, sourceFiles } from '../../test/house/source-files.ts'
import { regularly, sealEvery } from '../cli/regularly.ts'
import { readConfig } from '../config.ts'
import { digestBy } from './entry-digest.ts'
import { appendLines, openKeeper, readLog, type Seal, type SealKeeper } from './keeper.ts'
import { sealRegion } from './sealer.ts'
import { syslogAddress, syslogTo } from './syslog.ts'
import { verifyRegion } from './verify.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describe('国密摘要', () => {
  test('SM3与国家标准的两个示例相符，并且正是系统所用的', () => {
    const sm3 = (text: string) => createHash('sm3').update(text).digest('hex')
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
    expect(digestBy('sm3', 'abc')).toBe(`sm3:${sm3('3:abc')}`)
    expect(digestBy('sha256', 'abc')).toBe(`sha256:${createHash('sha256').update('3:abc').digest('hex')}`)
  })

  test('哪里也没有由Node做出的“SM2签名”：签名只有Ed25519', async () => {
    const suspicious = /sm2|createSign\(|createVerify\(|SM2/
    expect(suspicious.test(`generateKeyPairSync('ec', { namedCurve: 'SM2' })`)).toBe(true)
    const sources = sourceFiles.filter((f) => f.path.startsWith('packages/') && !isTest(f))
    expect(sources.length).toBeGreaterThan(200)
    expect(sources.filter((f) => suspicious.test(f.text)).map((f) => f.path)).toEqual([])
    const folder = await mkdtemp(join(tmpdir(), 'fazhi-key-'))
    expect((await openKeeper(folder)).key.asymmetricKeyType).toBe('ed25519')
    await rm(folder, { recursive: true })
  })
})

/** What concerns the files only is tried on one engine. */
const lastEngine = engines.slice(-1)

function bookkeeping(engine: Engine) {
  let district: District
  let folder: string
  let keeper: SealKeeper
  const take = async () => (await district.as('clerk')).send('POST', casesUrl, draft)
  const seal = () => sealRegion(district.house, keeper, region)
  const logged = async () => (await readLog(keeper, region)).seals.map((s) => s.n)
  const verdict = () => verifyRegion(district.house, keeper, region)
  beforeEach(async () => {
    district = await openDistrict(engine)
    folder = await mkdtemp(join(tmpdir(), 'fazhi-seals-'))
    keeper = await openKeeper(folder)
    await take()
    await seal()
  })
  afterEach(async () => {
    await district.close()
    await rm(folder, { recursive: true })
  })
  return {
    books: () => ({ district, folder, keeper }),
    reopen: async () => {
      keeper = await openKeeper(folder)
      return keeper
    },
    take,
    seal,
    logged,
    verdict,
  }
}

describe.each(engines)('封记写到库外 · $name', (engine) => {
  const { books, take, seal, logged, verdict } = bookkeeping(engine)

  test('库外写不进去时，封记仍在库中；恢复后补齐，没有缺口', async () => {
    const { keeper } = books()
    const text = await readFile(keeper.log, 'utf8')
    await rm(keeper.log)
    await mkdir(keeper.log)
    await take()
    await expect(seal()).rejects.toThrow('EISDIR')
    await take()
    await expect(seal()).rejects.toThrow('EISDIR')
    await rmdir(keeper.log)
    await writeFile(keeper.log, text)
    expect((await verdict()).finding).toBe('第2号封记与库外的记录不符')
    await seal()
    expect(await logged()).toEqual([1, 2, 3])
    expect(await verdict()).toMatchObject({ holds: true, seals: 3 })
  })

  test('连同封记一起删去尾部，库外的记录仍然指出从第几号起', async () => {
    const { district } = books()
    district.today('2024-03-04')
    await take()
    await seal()
    expect((await verdict()).holds).toBe(true)
    const tail = `n = 2`
    await district.tamper(`do $$ begin
      delete from entry where id in (select entry_id from sealed_entry where ${tail});
      delete from sealed_entry where ${tail}; delete from seal where ${tail}; end $$`)
    expect((await verdict()).finding).toBe('第2号以后的封记已从库中删除，库外另有1号')
  })
})

describe.each(lastEngine)('封记的时刻与文件 · $name', (engine) => {
  const { books, reopen, take, seal, logged, verdict } = bookkeeping(engine)

  test('每分钟封一次，没有新的办理就不封', async () => {
    const { district, keeper } = books()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const job = regularly(district.house, sealEvery, '封记', (r) => sealRegion(district.house, keeper, r))
    await take()
    expect((await verdict()).unsealed).toBe(1)
    vi.advanceTimersByTime(59_999)
    expect(await logged()).toEqual([1])
    vi.advanceTimersByTime(1)
    await expect.poll(logged).toEqual([1, 2])
    vi.advanceTimersByTime(60_000)
    await take()
    vi.advanceTimersByTime(60_000)
    await expect.poll(logged).toEqual([1, 2, 3])
    clearInterval(job)
    vi.useRealTimers()
    expect(await verdict()).toMatchObject({ holds: true, unsealed: 0 })
  })

  test('写到一半断电：半行不算，缺的补上，前后各行照旧', async () => {
    const { keeper } = books()
    const text = await readFile(keeper.log, 'utf8')
    await take()
    await seal()
    const whole = await readFile(keeper.log, 'utf8')
    await writeFile(keeper.log, whole.slice(0, text.length + 90))
    await take()
    await seal()
    expect(await logged()).toEqual([1, 2, 3])
    expect(await verdict()).toMatchObject({ holds: true, seals: 3 })
    await chmod(keeper.log, 0o600)
  })

  test('换了密钥，旧封记凭旧公钥仍然成立；公钥不在了，就不成立', async () => {
    const { folder } = books()
    await rm(join(folder, 'seal-key.pem'))
    const changed = await reopen()
    await take()
    const last = await seal()
    expect(last?.n).toBe(2)
    expect(changed.known).toHaveLength(2)
    expect(await verdict()).toMatchObject({ holds: true, seals: 2 })
    await rm(join(folder, 'seal-keys.pem'))
    await reopen()
    expect((await verdict()).finding).toBe('第1号封记被改动、删除或者调换')
  })

  test('系统时钟被拨回，指出是在哪一号', async () => {
    const { district } = books()
    district.today('2024-03-04')
    await take()
    await seal()
    district.today('2024-03-02')
    await take()
    await seal()
    expect((await verdict()).finding).toMatch(/^第3号封记的时刻2024-03-02T.*早于第2号的2024-03-04T.*时钟曾被拨回/)
  })

  test('库外记的“恢复”没有签名，就是伪造的', async () => {
    const { keeper } = books()
    const line = { restored: region, seals: 0, at: '2024-03-05', backup: '2024-03-01', digest: '', signature: 'AAAA' }
    await appendLines(keeper.log, [JSON.stringify(line)])
    expect((await verdict()).finding).toContain('签名不符')
  })
})

describe('封记送到另一台机器', () => {
  let district: District
  let folder: string
  beforeEach(async () => {
    const [engine] = engines.toReversed()
    district = await openDistrict(engine ?? expect.fail())
    folder = await mkdtemp(join(tmpdir(), 'fazhi-seals-'))
    await (await district.as('clerk')).send('POST', casesUrl, draft)
  })
  afterEach(async () => {
    await district.close()
    await rm(folder, { recursive: true })
  })
  const framed = /^<109>1 \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z \S+ fazhi \d+ seal - (\{.*\})$/
  const sealIn = (message: string): Seal => JSON.parse(framed.exec(message)?.[1] ?? '{}')
  const keeperTo = (address: string) => {
    const to = syslogAddress(address) ?? expect.fail()
    return openKeeper(folder, syslogTo(to, district.house.now))
  }

  test('UDP：一号封记一条报文，就是库外的那一行', async () => {
    const receiver = createSocket('udp4')
    const received = once(receiver, 'message') as Promise<[Buffer]>
    await new Promise<void>((resolve) => receiver.bind(0, '127.0.0.1', resolve))
    const keeper = await keeperTo(`udp://127.0.0.1:${receiver.address().port}`)
    const made = await sealRegion(district.house, keeper, region)
    const [message] = await received
    expect(sealIn(message.toString())).toEqual(made)
    receiver.close()
  })

  test('TCP：对方不在时封记照做，等它回来再一并送到，一条不少', async () => {
    let got = ''
    const receive = (socket: Socket) =>
      socket.on('data', (chunk) => {
        got += chunk.toString()
      })
    const first = createServer(receive)
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve))
    const { port } = first.address() as AddressInfo
    await new Promise((resolve) => first.close(resolve))
    const keeper = await keeperTo(`tcp://127.0.0.1:${port}`)
    await expect(sealRegion(district.house, keeper, region)).rejects.toThrow('ECONNREFUSED')
    expect((await readLog(keeper, region)).seals).toHaveLength(1)
    const again = createServer(receive)
    await new Promise<void>((resolve) => again.listen(port, '127.0.0.1', resolve))
    await (await district.as('clerk')).send('POST', casesUrl, draft)
    await sealRegion(district.house, keeper, region)
    const messages = () => {
      const found: string[] = []
      for (let rest = Buffer.from(got); rest.length > 0; ) {
        const space = rest.indexOf(32)
        const length = Number(rest.toString('utf8', 0, space))
        found.push(rest.toString('utf8', space + 1, space + 1 + length))
        rest = rest.subarray(space + 1 + length)
      }
      return found.map((m) => sealIn(m).n)
    }
    await expect.poll(messages).toEqual([1, 2])
    await new Promise((resolve) => again.close(resolve))
  })

  test('地址不对，启动前就说', () => {
    expect(syslogAddress('udp://log.gov.example:514')).toEqual({ transport: 'udp', host: 'log.gov.example', port: 514 })
    for (const bad of ['log:514', 'udp://log', 'http://log:514', 'tcp://log:70000'])
      expect(readConfig({ FAZHI_SYSLOG: bad })).toHaveProperty('fault')
  })
})
