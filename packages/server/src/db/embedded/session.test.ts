import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Session } from './session.ts'

let database: PGlite
let session: Session
const kept = async () => (await session.query('select name from pg_prepared_statements', [])).rows.length
beforeAll(async () => {
  database = await PGlite.create()
  session = new Session(database, 2)
  await session.query('create table lamp (n int primary key, name text, lit bool, oil int[])', [])
})
afterAll(() => database.close())

const light = ['insert into lamp values ($1, $2, $3, $4)', [1, '北灯塔', true, [2, 3]]] as const
test('a statement answers alike whether its plan is kept or not', async () => {
  expect(await session.query(...light, 'light')).toEqual({ rows: [], command: 'INSERT', affected: 1 })
  const read = (name?: string) => session.query('select * from lamp where n = $1 and $2::text is null', [1, null], name)
  const bare = await read()
  expect(bare.rows).toEqual([{ n: 1, name: '北灯塔', lit: true, oil: [2, 3] }])
  expect([await read('read'), await read('read')]).toEqual([bare, bare])
})

test('an array is written item by item, nothing among them', async () => {
  const texts = ['甲', null, 'NULL', '', 'a "b"', '{c,\\d}']
  const { rows } = await session.query('select $1::text[] as texts, $2::int[] as ints', [texts, [1, null]], 'arrays')
  expect(rows).toEqual([{ texts, ints: [1, null] }])
})

test('a refused statement is told as ever, and its plan is used again', async () => {
  await expect(session.query(...light, 'light')).rejects.toMatchObject({ code: '23505', table: 'lamp' })
  await expect(session.query('select nothing from lamp', [], 'wrong')).rejects.toMatchObject({ code: '42703' })
  await expect(session.query('select nothing from lamp', [], 'wrong')).rejects.toMatchObject({ code: '42703' })
  expect(await session.query('delete from lamp where n = $1', [1], 'dark')).toMatchObject({ affected: 1 })
  expect(await session.query(...light, 'light')).toMatchObject({ affected: 1 })
})

test('a failed transaction takes no plan with it, and leaves none half made', async () => {
  await session.query('begin', [])
  await expect(session.query(...light, 'light')).rejects.toMatchObject({ code: '23505' })
  await expect(session.query('select n from lamp', [], 'all')).rejects.toMatchObject({ code: '25P02' })
  await session.query('rollback', [])
  expect((await session.query('select n from lamp', [], 'all')).rows).toEqual([{ n: 1 }])
})

test('no more plans are kept than there is room for, the latest used', async () => {
  for (const name of ['a', 'b', 'c', 'b']) await session.query(`select '${name}' as name`, [], name)
  await session.query('select 4 as n', [], 'd')
  expect(await kept()).toBe(2)
  expect((await session.query('select 5 as n', [], 'b')).rows).toEqual([{ name: 'b' }])
  expect((await session.query('select 6 as n', [], 'a')).rows).toEqual([{ n: 6 }])
})
