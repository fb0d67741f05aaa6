import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { casesUrl, type District, draft, openDistrict, region } from '../../test/district.ts'
import { unmigratedPlace } from '../../test/empty-places.ts'
import { engines } from '../../test/engines.ts'
import { type Config, readConfig } from '../config.ts'
import { migrate, readMigrations } from '../db/migrations.ts'
import { openKeeper } from '../evidence/keeper.ts'
import { sealRegion } from '../evidence/sealer.ts'
import { backupCommand } from './backup.ts'
import { type Checkup, checkups } from './checkups.ts'
import { runCommand } from './commands.ts'
import { openStore } from './open-house.ts'
import { refuseUnsafeStart } from './start-safety.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const configOf = (env: Readonly<Record<string, string>>): Config => {
  const config = readConfig(env)
  if ('fault' in config) throw new Error(config.fault)
  return config
}

describe.each(engines)('体检 · $name', (engine) => {
  let district: District
  let config: Config
  let data: string
  beforeAll(async () => {
    district = await openDistrict(engine)
  })
  afterAll(() => district.close())
  beforeEach(async () => {
    district.today(new Date().toISOString().slice(0, 10), new Date().toISOString().slice(11, 16))
    data = await mkdtemp(join(tmpdir(), 'fazhi-doctor-'))
    config = configOf({ FAZHI_DATA: data })
  })
  afterEach(() => rm(data, { recursive: true }))
  const house = () => ({ ...district.house, now: () => new Date() })
  const look = async (demo = false) =>
    new Map((await checkups(house(), config, { region, demo })).map((c): [string, Checkup] => [c.name, c]))
  const standing = async (name: string) => (await look()).get(name)
  const run = (name: string, words: readonly string[] = [], options = {}, secret?: string) =>
    runCommand(house(), config, name, { words, options, ...(secret === undefined ? {} : { secret }) })

  test('新建的区：只有备份不正常，以1退出；备份之后各项正常，以0退出', async () => {
    const before = await run('doctor')
    expect(before.code).toBe(1)
    const bad = (checks: readonly Checkup[]) => checks.filter((c) => c.standing === 'fail').map((c) => c.name)
    expect(bad(before.json as readonly Checkup[])).toEqual(['备份'])
    expect((await look(true)).get('备份')).toMatchObject({ standing: 'warn' })
    expect((await run('backup', [join(data, 'b')])).code).toBe(0)
    const after = await run('doctor')
    expect([after.code, bad(after.json as readonly Checkup[])]).toEqual([0, []])
    expect((after.json as readonly Checkup[]).map((c) => c.name)).toEqual([
      '系统时钟',
      '节假日',
      '密钥',
      '动态口令的密钥',
      '数据库',
      '迁移',
      '磁盘',
      '封记',
      '库外封记',
      '后台任务',
      '附件',
      '备份',
      '备份范围',
      '承办人',
      '搜索索引',
    ])
  })

  test('备份旧了先提醒，过了七天就是异常', async () => {
    const aged = async (hours: number) => {
      const madeAt = new Date(Date.now() - hours * 3_600_000).toISOString()
      await writeFile(join(data, 'last-backup.json'), JSON.stringify({ madeAt, file: '/b', encrypted: true }))
      return (await standing('备份'))?.standing
    }
    expect([await aged(25), await aged(27), await aged(24 * 8)]).toEqual(['ok', 'warn', 'fail'])
  })

  test('密钥文件他人可读、库外封记落后、数据表不在备份里、时钟在最后一号封记之前，都是异常', async () => {
    const keeper = await openKeeper(data)
    expect((await standing('密钥'))?.standing).toBe('ok')
    await chmod(join(data, 'seal-key.pem'), 0o644)
    expect(await standing('密钥')).toMatchObject({ standing: 'fail', remedy: expect.stringContaining('chmod 600') })
    await (await district.as('clerk')).send('POST', casesUrl, { ...draft, receivedOn: '2026-01-05' })
    await sealRegion(house(), keeper, region)
    expect((await standing('库外封记'))?.standing).toBe('ok')
    await rm(join(data, 'seals.log'))
    expect(await standing('库外封记')).toMatchObject({ standing: 'fail', detail: expect.stringContaining('到第0号') })
    await sealRegion(house(), keeper, region)
    expect((await standing('库外封记'))?.standing).toBe('ok')
    await district.tamper(`create table stray (region_code text not null, primary key (region_code))`)
    expect(await standing('备份范围')).toMatchObject({ standing: 'fail', detail: expect.stringContaining('stray') })
    await district.tamper(`drop table stray`)
    const past = { ...district.house, now: () => new Date(Date.now() - 86_400_000) }
    const [clock] = await checkups(past, config, { region, demo: false })
    expect(clock).toMatchObject({ standing: 'fail', detail: expect.stringContaining('时钟曾被拨回') })
  })

  test('封记停了，提醒；节假日没有载入，异常', async () => {
    const later = (days: number) => ({ ...district.house, now: () => new Date(Date.now() + days * 86_400_000) })
    await run('doctor')
    const checks = await checkups(later(1), config, { region, demo: false })
    expect(checks.find((c) => c.name === '封记')).toMatchObject({ standing: 'warn' })
    const far = await checkups(later(3 * 366), config, { region, demo: false })
    expect(far.find((c) => c.name === '节假日')).toMatchObject({ standing: 'fail' })
  })

  test('备份只由运维人员或者系统管理员做；口令太短、没有文件夹、没有文件名都有说明；口令不记下来', async () => {
    const passphrase = 'eight small brown foxes'
    expect((await run('backup', [join(data, 'b')], { as: 'clerk' })).code).toBe(3)
    expect((await run('backup', [])).code).toBe(2)
    expect((await run('backup', [join(data, 'b')], { encrypt: 'true' }, 'short')).code).toBe(2)
    expect((await run('backup', [join(data, 'b')], { 'with-key': 'true' })).code).toBe(2)
    expect((await run('backup', [join(data, 'no', 'b')])).text).toContain('所在的文件夹不存在')
    await mkdir(join(data, 'd'))
    expect((await run('backup', [join(data, 'd')])).code).toBe(3)
    expect((await run('backup', [join(data, 'b')], { encrypt: 'true' }, passphrase)).text).toContain('已加密')
    const entries = await district.house.store.transaction(
      { region, account: '', post: 'sealer', organ: '', organPath: '' },
      (tx) => tx.selectFrom('entry').selectAll().where('ledger', '=', 'command').execute(),
    )
    expect(entries.some((e) => e.name === 'backup')).toBe(true)
    expect(JSON.stringify(entries)).not.toContain(passphrase)
    expect(backupCommand.usage).not.toContain('passphrase')
  })
})

describe('启动前', () => {
  const house = { store: {} as District['house']['store'], now: () => new Date('2026-11-24T09:00:00+08:00') }
  const start = (env: Readonly<Record<string, string>>, { demo = false, now = house.now } = {}) => {
    const said: string[] = []
    try {
      refuseUnsafeStart(configOf(env), { ...house, now }, demo, (line) => said.push(line))
    } catch (error) {
      return String(error)
    }
    return said.join('\n')
  }

  test.each([
    [{ FAZHI_ADMIN_PASSWORD: 'admin123' }, 'FAZHI_ADMIN_PASSWORD 不合要求'],
    [{ FAZHI_DEMO_PASSWORD: 'demo' }, 'FAZHI_DEMO_PASSWORD 不合要求'],
    [{ DATABASE_URL: 'postgres://fazhi_login:postgres@db/fazhi' }, 'DATABASE_URL 里的密码过于简单'],
    [{ DATABASE_URL: 'postgres://fazhi_login:fazhi_login@db/fazhi' }, 'DATABASE_URL 里的密码过于简单'],
    [{ DATABASE_OWNER_URL: 'postgres://fazhi_owner:1234567@db/fazhi' }, 'DATABASE_OWNER_URL 里的密码过于简单'],
    [{ HOST: '0.0.0.0' }, 'FAZHI_HTTPS=1'],
    [{ HOST: '10.0.0.5' }, 'FAZHI_HTTPS=1'],
  ])('%j 不予启动', (env, sentence) => {
    expect(start(env)).toMatch(/^StartRefused/)
    expect(start(env)).toContain(sentence)
  })

  test('本机、HTTPS之后、像样的密码，可以启动；演示数据对外只提醒', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1']) expect(start({ HOST })).toBe('')
    expect(start({ HOST: '0.0.0.0', FAZHI_HTTPS: '1' })).toBe('')
    expect(start({ DATABASE_URL: 'postgres://fazhi_login:k9%23vLq2-Xw@db/fazhi' })).toBe('')
    expect(start({ DATABASE_URL: 'postgres://fazhi_login@localhost/fazhi?host=/run' })).toBe('')
    expect(start({ HOST: '0.0.0.0' }, { demo: true })).toMatch(/^警告.*明文/)
    expect(start({}, { now: () => new Date('2035-01-01T09:00:00+08:00') })).toMatch(/^警告.*2035年的节假日/)
  })

  test('没有属主的地址而还有迁移未执行，启动就说，并指明是哪些', async () => {
    const place = await unmigratedPlace()
    const { ownerUrl: _, ...served } = place.config
    const owner = await place.owner()
    const migrations = await readMigrations()
    await migrate(owner, migrations.slice(0, -1))
    const last = migrations.at(-1)?.name ?? expect.fail()
    if (served.databaseUrl !== undefined)
      await expect(openStore({ ...served, ownerUrl: undefined })).rejects.toThrow(/迁移没有执行.*DATABASE_OWNER_URL/)
    await migrate(owner, migrations)
    await owner.query(`delete from migration where name = '${last}'`)
    if (served.databaseUrl !== undefined)
      await expect(openStore({ ...served, ownerUrl: undefined })).rejects.toThrow(`1个迁移没有执行（${last}）`)
    await owner.end()
    await place.drop()
  })
})
