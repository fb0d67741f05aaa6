import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type District, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { type Config, readConfig } from '../config.ts'
import { runCommand } from './commands.ts'

describe.each(engines)('命令 · $name', (engine) => {
  let district: District
  let config: Config
  beforeAll(async () => {
    district = await openDistrict(engine)
    const read = readConfig({ FAZHI_DATA: tmpdir() })
    if ('fault' in read) throw new Error(read.fault)
    config = read
  })
  afterAll(() => district.close())

  const run = (name: string, words: readonly string[], options: Readonly<Record<string, string>>) =>
    runCommand(district.house, config, name, { words, options })
  const entries = (post: string) =>
    district.house.store.transaction(
      { region, account: district.accounts.admin, post, organ: 'gov', organPath: '/gov/' },
      (tx) => tx.selectFrom('entry').selectAll().where('ledger', '=', 'command').orderBy('id').execute(),
    )

  test('every command is somebody’s and is written down, refused ones too, without secrets', async () => {
    expect((await run('figures', [], { year: '2024' })).code).toBe(0)
    const add = { name: '某人', password: 'Trial-2024-word' }
    expect((await run('user', ['add', 'someone'], add)).code).toBe(3)
    expect((await run('user', ['add', 'someone'], { ...add, as: 'admin' })).code).toBe(0)
    expect((await run('user', ['add', 'someone'], { ...add, as: 'admin', password: 'short' })).code).toBe(2)
    const written = await entries('sealer')
    expect(written.map((e) => [e.name, e.account_id])).toEqual([
      ['figures', district.accounts.operator],
      ['user', district.accounts.operator],
      ['user', district.accounts.admin],
      ['user', district.accounts.admin],
    ])
    expect(JSON.stringify(written)).not.toContain('Trial-2024-word')
    for (const post of ['operator', 'system_administrator', 'audit_administrator'])
      expect(await entries(post)).toEqual([])
  })

  test('nobody’s command is refused, and so is one in a region that is not there', async () => {
    expect((await run('figures', [], { year: '2024', as: 'nobody' })).code).toBe(3)
    expect((await run('figures', [], { year: '2024', region: '999999' })).code).toBe(3)
    expect((await run('waltz', [], {})).code).toBe(2)
  })

  test('an unknown clock is answered with a command that works as it is printed', async () => {
    const { code, text } = await run('clock', ['no.such'], {})
    expect(code).toBe(2)
    const [, rule = '', from = ''] = /fazhi clock (\S+) --from (\S+)/.exec(text) ?? []
    expect(await run('clock', [rule], { from })).toMatchObject({ code: 0 })
  })
})
