import { expect, test } from 'vitest'
import { DatabaseError } from '../db/database-error.ts'
import { faultLine } from './fault-line.ts'

test('a fault is told by name, place and codes, without what it repeats of a record', () => {
  const detail = 'Failing row contains (211302, 赵某, 210102198907063518).'
  const broken = new DatabaseError({
    message: 'new row violates 赵某',
    code: '23514',
    table: 'a',
    constraint: 'c',
    detail,
  })
  const line = faultLine(new Error('no place for 赵某, 1394 008 7651', { cause: broken }))
  expect(line).toMatchObject({
    name: 'Error',
    message: 'no place for …, #',
    cause: { name: 'DatabaseError', message: '', code: '23514', table: 'a', constraint: 'c' },
  })
  expect(JSON.stringify(line)).not.toMatch(/赵某|8907|Failing/)
  expect(line.stack).toContain('fault-line.test.ts')
})

test('what a parser could not read is not repeated', () => {
  let caught: unknown
  try {
    JSON.parse('{"password": Kestrel}')
  } catch (error) {
    caught = error
  }
  expect(String(caught)).toContain('Kestrel')
  expect(JSON.stringify(faultLine(caught))).not.toContain('Kestrel')
})

test('what a developer needs stays', () => {
  expect(faultLine(new TypeError("Cannot read properties of undefined (reading 'row')")).message).toBe(
    "Cannot read properties of undefined (reading 'row')",
  )
  const missing = new DatabaseError({ message: 'relation "seal" does not exist', code: '42P01' })
  expect(faultLine(missing)).toMatchObject({ message: 'relation "seal" does not exist', code: '42P01' })
})
