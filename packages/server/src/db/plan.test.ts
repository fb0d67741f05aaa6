import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { optional, text } from '@fazhi/ledger'
import { ledgers } from '@fazhi/lines'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connection } from './connection.ts'
import { EmbeddedEngine } from './embedded/engine.ts'
import { migrate, readMigrations } from './migrations.ts'
import { planOf } from './plan.ts'

let folder: string
let engine: EmbeddedEngine
let connection: Connection
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-plan-test-'))
  engine = await EmbeddedEngine.open(folder)
  connection = await engine.acquire()
  await migrate(connection, await readMigrations())
})
afterAll(async () => {
  connection.release()
  await engine.close()
  await rm(folder, { recursive: true })
})

test('the committed migrations say what the ledgers declare: nothing is left to plan', async () => {
  expect(await planOf(connection, ledgers)).toEqual([])
})

test('a field added, a grant withdrawn and a choice more are found, drafted, and then no longer wanted', async () => {
  const { shape, access } = reconsiderationCase
  const { category } = shape.fields
  const changed = {
    ...reconsiderationCase,
    shape: {
      ...shape,
      fields: {
        ...shape.fields,
        remark: optional(text('备注')),
        category: { ...category, options: { ...category.options, tax: '税务' } },
      },
    },
    access: { ...access, grants: access.grants.filter((g) => g.post.code !== 'legal_officer') },
  } as typeof reconsiderationCase
  const plan = await planOf(connection, [changed])
  expect(plan).toContain('alter table reconsideration_case add column "remark" text collate "C"')
  expect(plan).toContain('drop policy reconsideration_case_select_legal_officer on reconsideration_case')
  expect(plan.some((s) => s.includes("'tax'"))).toBe(true)
  for (const statement of plan) await connection.query(statement)
  expect(await planOf(connection, [changed])).toEqual([])
  // And back again: the column is dropped, the grant restored.
  for (const statement of await planOf(connection, ledgers)) await connection.query(statement)
  expect(await planOf(connection, ledgers)).toEqual([])
})
