import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RecordView } from '@fazhi/ledger'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Client, casesUrl, type District, draft, move, openDistrict, region } from '../../test/district.ts'
import { engines } from '../../test/engines.ts'
import { scopeOf, sealer } from '../auth/actor.ts'
import { digestBy, withoutValue } from './entry-digest.ts'
import { openKeeper, type SealKeeper } from './keeper.ts'
import { sealRegion } from './sealer.ts'
import { verifyRegion } from './verify.ts'

test('国密SM3与SHA-256各有标准向量，分段不同摘要不同', () => {
  expect(digestBy('sm3', 'abc')).not.toBe(digestBy('sha256', 'abc'))
  expect(digestBy('sha256', 'ab', 'c')).not.toBe(digestBy('sha256', 'a', 'bc'))
})

describe.each(engines)('办理记录不能被悄悄改动 · $name', (engine) => {
  let district: District
  let clerk: Client
  let folder: string
  let keeper: SealKeeper
  let view: RecordView
  beforeEach(async () => {
    district = await openDistrict(engine)
    folder = await mkdtemp(join(tmpdir(), 'fazhi-seals-'))
    keeper = await openKeeper(folder)
    clerk = await district.as('clerk')
    view = (await clerk.send('POST', casesUrl, draft)).body
    await clerk.send('POST', casesUrl, { ...draft, applicant: '钱试' })
    view = (await move(clerk, view, 'accept', { procedure: 'ordinary', handler: district.accounts.clerk })).body
    await sealRegion(district.house, keeper, region)
    district.today('2024-03-04')
    view = (await move(clerk, view, 'suspend', { suspensionGround: 'other' })).body
    await sealRegion(district.house, keeper, region)
  })
  afterEach(async () => {
    await district.close()
    await rm(folder, { recursive: true })
  })
  const verdict = () => verifyRegion(district.house, keeper, region)

  test('原样的账册核验相符，未封的一分钟也说明', async () => {
    expect(await verdict()).toEqual({
      holds: true,
      entries: 4,
      seals: 2,
      unsealed: 0,
      finding: null,
      restorations: [],
      lastSeal: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    })
    district.today('2024-03-05')
    await move(clerk, view, 'resume')
    expect(await verdict()).toMatchObject({ holds: true, entries: 5, unsealed: 1 })
  })

  const tamperings: readonly (readonly [name: string, sql: string, finding: RegExp])[] = [
    [
      '改动一个值',
      `update entry set after = after || '{"applicant":"孙试"}' where name is null and after->>'applicant' = '赵试'`,
      /第1条办理记录.*被改动/,
    ],
    ['改动办理日期', `update entry set legal_on = '2024-02-28' where name = 'accept'`, /第2条办理记录.*被改动/],
    ['改动登记时间', `update entry set recorded_at = recorded_at - interval '1 day' where name = 'accept'`, /被改动/],
    ['改动依据', `update entry set article = '99' where name = 'suspend'`, /第3条办理记录.*被改动/],
    [
      '添上一个值',
      `update entry set after = after || '{"outcome":"upheld"}' where name = 'accept'`,
      /第2条办理记录.*被改动/,
    ],
    ['删除中间一条', `delete from entry where name = 'accept'`, /缺少第2条/],
    ['删除最后一条', `delete from entry where name = 'suspend'`, /已被删除（封于第2号封记）/],
    [
      '调换两条',
      `do $$ begin alter table entry drop constraint entry_region_code_ledger_record_id_seq_key;
         update entry set seq = case seq when 1 then 2 else 1 end where seq > 0; end $$`,
      /被改动或者调换/,
    ],
    ['改动封记', `update seal set entries = 9 where n = 1`, /第1号封记被改动/],
    ['删除最后的封记', `delete from seal where n = 2`, /第2号以后的封记已从库中删除/],
    [
      '插入一条旧的',
      `insert into entry select region_code, '0193f000-0000-7000-8000-000000000000', ledger, '0193f000-0000-7000-8000-000000000001', 0, kind, name, legal_on,
         recorded_at, state, before, after, law, article, reason, approved_by, account_id, post, organ_id, organ_path, party_organs, assignees, salts, commitments, digest
       from entry where seq = 0 limit 1`,
      /被改动或者调换|后加的/,
    ],
  ]
  // Opening the embedded database behind the house's back takes seconds each time: two stand for all.
  const tried = engine.name === 'embedded' ? tamperings.slice(0, 2) : tamperings
  test.each(tried)('%s：核验指出是哪一条', async (_, statement, finding) => {
    await district.tamper(statement)
    const found = await verdict()
    expect(found.holds).toBe(false)
    expect(found.finding).toMatch(finding)
  })

  test('连同摘要一起改，也逃不过库外的封记', async () => {
    await district.tamper(`update entry set digest = digest where true`)
    expect((await verdict()).holds).toBe(true)
    const log = await readFile(keeper.log, 'utf8')
    await writeFile(keeper.log, log.replace(/"root":"sha256:./, '"root":"sha256:0'))
    expect((await verdict()).holds).toBe(true)
    await writeFile(keeper.log, log.replace(/"digest":"sha256:.{4}/, '"digest":"sha256:0000'))
    expect((await verdict()).finding).toContain('与库外的记录不符')
  })

  test('依法抹去一个值和它的盐之后，链条仍然完整', async () => {
    const [entry] = await district.house.store.transaction(scopeOf(sealer(region)), (tx) =>
      tx.selectFrom('entry').selectAll().where('record_id', '=', view.row.id).where('seq', '=', 0).execute(),
    )
    if (!entry) throw new Error('no entry')
    const { after, salts, commitments } = withoutValue('sha256', entry, 'applicant')
    expect(JSON.stringify([after, salts])).not.toContain('赵试')
    const set = (column: string, value: object) => `${column} = '${JSON.stringify(value)}'`
    const texts = [set('after', after), set('salts', salts), set('commitments', commitments)].join(', ')
    await district.tamper(`update entry set ${texts} where id = '${entry.id}'`)
    expect(await verdict()).toMatchObject({ holds: true })
    // And whoever puts another value in its place is found.
    const forged = set('after', { ...after, applicant: '孙试' })
    await district.tamper(`update entry set ${forged} where id = '${entry.id}'`)
    expect((await verdict()).finding).toContain('“applicant”')
  })
})
