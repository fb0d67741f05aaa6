import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase } from '../../test/engines.ts'
import type { Scope, Tx } from './store.ts'

const scope: Scope = { region: '320506', account: 'a1', post: 'p1', organ: 'o1', organPath: '/o0/o1/' }
const prepare = [
  'create table note (region_code text not null, id int not null, body text, primary key (region_code, id))',
  'alter table note enable row level security',
  'alter table note force row level security',
  `create policy note_region on note using (region_code = current_setting('app.region', true))`,
  'grant select, insert on note to fazhi_app',
  'create table plain (region_code text primary key)',
  'grant select, insert on plain to fazhi_app',
]

const settings = sql<Record<string, string | null>>`select current_setting('app.region', true) as region,
  current_setting('app.account_id', true) as account, current_setting('app.post', true) as post,
  current_setting('app.organ_id', true) as organ, current_setting('app.organ_path', true) as "organPath"`
const bodies = sql<{ body: string }>`select body from note order by id`
const write = (id: number, body: string, region = scope.region) =>
  sql`insert into note (region_code, id, body) values (${region}, ${id}, ${body})`

describe.each(engines)('the store on $name', ({ open }) => {
  let database: TestDatabase
  const sent: string[] = []
  const inScope = <T>(work: (tx: Tx) => Promise<T>, over: Partial<Scope> = {}) =>
    database.store.transaction({ ...scope, ...over }, work)
  const rows = <R>(query: RawBuilder<R>, over: Partial<Scope> = {}) =>
    inScope(async (tx) => (await query.execute(tx)).rows, over)

  beforeAll(async () => {
    database = await open(prepare, { onQuery: (text) => sent.push(text) })
  })
  afterAll(() => database.drop())

  test('every transaction acts as the application role, which is no superuser', async () => {
    const query = sql`select current_user::text as who, rolsuper as super from pg_roles where rolname = current_user`
    expect(await rows(query)).toEqual([{ who: 'fazhi_app', super: false }])
  })

  test('the scope is what was given, quotes and all', async () => {
    const organPath = `/o'0/"; drop table note; --\\/律/`
    expect(await rows(settings, { organPath })).toEqual([{ ...scope, organPath }])
  })

  test('the scope of one transaction is not seen by the next', async () => {
    await inScope((tx) => write(1, '甲').execute(tx))
    await inScope((tx) => write(1, '乙', '320507').execute(tx), { region: '320507' })
    expect(await rows(bodies, { region: '320507' })).toEqual([{ body: '乙' }])
    expect(await rows(bodies, { region: '' })).toEqual([])
    expect(await rows(bodies)).toEqual([{ body: '甲' }])
  })

  test('a row outside the scope is refused with its SQLSTATE', async () => {
    await expect(inScope((tx) => write(2, '丙', '320507').execute(tx))).rejects.toMatchObject({ code: '42501' })
  })

  test('an error names its SQLSTATE, table, constraint and detail', async () => {
    // Under row-level security the database keeps the detail to itself: it would tell a row one may not see.
    const fault = { name: 'DatabaseError', code: '23505', table: 'plain', constraint: 'plain_pkey' }
    const twice = inScope((tx) => sql`insert into plain (region_code) values ('3205'), ('3205')`.execute(tx))
    await expect(twice).rejects.toMatchObject({ ...fault, detail: 'Key (region_code)=(3205) already exists.' })
  })

  test('what rejects is rolled back, alone: transactions beside it keep their rows', async () => {
    const kept = Array.from({ length: 20 }, (_, n) => 100 + n)
    const outcomes = await Promise.allSettled(
      kept.flatMap((id) => [
        inScope((tx) => write(id, '留').execute(tx)),
        inScope(async (tx) => {
          await write(id + 100, '弃').execute(tx)
          throw new Error('given up')
        }),
      ]),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
    expect(await rows(sql`select count(*)::int as n, min(body) as body from note where id >= 100`)).toEqual([
      { n: 20, body: '留' },
    ])
  })

  test('a commit that the server turned into a rollback rejects', async () => {
    const passedOver = inScope(async (tx) => {
      await write(300, '戊').execute(tx)
      await sql`select 1 / 0`.execute(tx).catch(() => {})
    })
    await expect(passedOver).rejects.toMatchObject({ code: '25P02' })
    expect(await rows(sql`select 1 from note where id = 300`)).toEqual([])
  })

  test('a transaction that has ended takes no further statement', async () => {
    const ended = await inScope(async (tx) => tx)
    await expect(write(301, '己').execute(ended)).rejects.toThrow()
    expect(await rows(sql`select 1 from note where id = 301`)).toEqual([])
  })

  test('values leave the database alike', async () => {
    const query = sql`select 9007199254740991::int8 as big, count(*) as counted, 1.50::numeric(8,2) as amount,
      date '2024-02-29' as day, null::date as none, true as yes, 'x'::text as word, 7::int as small,
      timestamptz '2024-12-31 16:00:00.5+08' as instant, timestamptz '2024-12-31 16:00:00+00' as whole,
      '{"法": [1, null, {"b": "c"}]}'::jsonb as document, array['甲', 'b,c', 'd"e', '', null, 'null']::text[] as words,
      array[]::text[] as nothing, gen_random_uuid() = gen_random_uuid() as same
      from (values (1), (2)) v`
    expect(await rows(query)).toEqual([
      {
        big: 9007199254740991,
        counted: 2,
        amount: '1.50',
        day: '2024-02-29',
        none: null,
        yes: true,
        word: 'x',
        small: 7,
        instant: '2024-12-31T08:00:00.500000Z',
        whole: '2024-12-31T16:00:00.000000Z',
        document: { 法: [1, null, { b: 'c' }] },
        words: ['甲', 'b,c', 'd"e', '', null, 'null'],
        nothing: [],
        same: false,
      },
    ])
  })

  test('values enter the database alike', async () => {
    const given = {
      n: 5,
      yes: true,
      day: '2024-02-29',
      words: ['甲', 'b"c'],
      document: JSON.stringify([{ a: 1 }]),
      none: null,
    }
    const query = sql`select ${given.n}::int as n, ${given.yes}::bool as yes, ${given.day}::date as day,
      ${given.words}::text[] as words, ${given.document}::jsonb as document, ${given.none}::text as none`
    expect(await rows(query)).toEqual([{ ...given, document: [{ a: 1 }] }])
  })

  test('an integer that a number cannot hold is refused rather than rounded', async () => {
    await expect(rows(sql`select 9007199254740993::int8 as big`)).rejects.toThrow('9007199254740993')
    expect(await rows(sql`select 1 as one`)).toEqual([{ one: 1 }])
  })

  test('a written row count is told', async () => {
    const result = await inScope((tx) => write(400, '庚').execute(tx))
    expect(result.numAffectedRows).toBe(1n)
  })

  test('the observer sees each statement once, in order', async () => {
    sent.length = 0
    await rows(sql`select 1 as one`)
    const call = 'select app_scope($1, $2, $3, $4, $5, $6)'
    expect(sent).toEqual(['begin', call, 'select 1 as one', 'commit'])
  })

  test('migrations that are already there are not applied again', async () => {
    expect(await database.store.migrate()).toEqual([])
  })
})
