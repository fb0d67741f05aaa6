import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Limit } from './limit.ts'
import { clocksInEnglish, limitsInEnglish, nameInEnglish } from './names.en.ts'
import { clocks } from './register.ts'

const isLimit = (value: unknown): value is Limit =>
  typeof value === 'object' && value !== null && 'id' in value && 'label' in value && !('law' in value)
const folder = new URL('./statutes/', import.meta.url)
const statutes = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
const declared: readonly object[] = await Promise.all(statutes.map((file) => import(new URL(file, folder).href)))
const limits = declared.flatMap((statute) => Object.values(statute).filter(isLimit))

const unnamed = (ids: Iterable<string>, names: Readonly<Record<string, string>>) =>
  [...ids].filter(
    (id) => !Object.hasOwn(names, id) || names[id]?.trim() === '' || /[\u4e00-\u9fff]/.test(names[id] ?? ''),
  )

test('every clock has an English name, and no name is of a clock that is gone', () => {
  expect(unnamed(['a', 'b', 'c', 'd'], { a: 'Filing', b: ' ', c: '报送' })).toEqual(['b', 'c', 'd'])
  expect(clocks.size).toBeGreaterThan(90)
  expect(unnamed(clocks.keys(), clocksInEnglish)).toEqual([])
  expect(Object.keys(clocksInEnglish).filter((id) => !clocks.has(id))).toEqual([])
})

test('every limit has an English name, and no name is of a limit that is gone', () => {
  expect(limits.length).toBeGreaterThan(2)
  expect(
    unnamed(
      limits.map(({ id }) => id),
      limitsInEnglish,
    ),
  ).toEqual([])
  const ids = new Set(limits.map(({ id }) => id))
  expect(Object.keys(limitsInEnglish).filter((id) => !ids.has(id))).toEqual([])
  expect(limits.map(({ id, label }) => nameInEnglish({ label, of: ['limit', id] }))).not.toContain(undefined)
})
