import fc from 'fast-check'
import type { Schema } from './openapi.ts'

/** What stands in a test's district for the ids that a value may name. */
export interface Pools {
  readonly today: string
  readonly organs: readonly string[]
  readonly accounts: readonly string[]
  /** Ids of records by the code of their ledger. */
  readonly records: (ledger: string) => readonly string[]
}

const words = fc.oneof(
  fc.constantFrom(
    '演示·某某',
    '请求撤销一项决定',
    '𠮷野家·𡈽',
    'e\u0301t\u00e9',
    '\u202eرقم\u202c',
    '　全角　',
    '👨‍👩‍👧',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((s) => s.trim() !== ''),
)
const daysAround = (today: string) =>
  fc.integer({ min: -60, max: 3 }).map((n) => new Date(Date.parse(today) + n * 86_400_000).toISOString().slice(0, 10))

/** A value as the document wants it. */
export function valueFor(schema: Schema, pools: Pools): fc.Arbitrary<unknown> {
  const { anyOf, type, format, description = '' } = schema
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (anyOf)
    return fc.oneof(...anyOf.map((s) => ({ arbitrary: valueFor(s, pools), weight: s.type === 'null' ? 1 : 4 })))
  if (type === 'null') return fc.constant(null)
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer' || type === 'number')
    return fc.oneof(
      fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 60, (schema.minimum ?? 0) + 60) }),
      fc.constant(schema.maximum ?? 2_147_483_647),
    )
  if (type === 'array') return fc.array(valueFor(schema.items ?? {}, pools), { maxLength: 3 })
  if (type === 'object') return bodyOf(schema, pools)
  if (format === 'date') return daysAround(pools.today)
  if (format === 'uuid') {
    const ids = description === '' ? pools.accounts : pools.records(description)
    // Nothing to refer to yet: what may be empty is.
    return ids.length === 0 ? fc.constantFrom(null, '0193f000-0000-7000-8000-000000000000') : fc.constantFrom(...ids)
  }
  if (description === '单位编号') return fc.constantFrom(...pools.organs)
  return words
}

/** A body as the document wants it; what may be left out is left out half the time. */
export function bodyOf(
  { properties = {}, required = [] }: Schema,
  pools: Pools,
): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, s]) => [name, valueFor(s, pools)]))
  return fc.record(fields, { requiredKeys: [...required] })
}

export const hostileTexts = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '-',
  '*',
  '!',
  '~',
  '..',
  '@',
  '\\',
  "' or 1=1 --",
  '"; drop table entry; --',
  '%',
  '%00',
  '../../etc/passwd',
  '9'.repeat(400),
  'x'.repeat(5_000),
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  '-1',
  '1e400',
  'NaN',
  'null',
  'true',
  '２０２４－０１－０１',
  '张三',
  '𠮷',
  '\u202etxt.exe',
  '😀',
  '2024-01-01..',
  '..2024-01-01',
  'zz..aa',
  '0193f000-0000-7000-8000-000000000000',
  'W10',
  '__proto__',
  'constructor',
  'toString',
  'operation_of_law',
  'report',
  'founder',
  'a\r\nset-cookie: fazhi_session=x',
]
const deep = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`) as unknown
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(0, -1, 1.5, 2 ** 53, 1e308, null, true, [], {}, [[]], { from: 1 }, deep(200)),
  },
)

/** A body that was as it should be, with up to three things done to it. */
export const spoiled = (body: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> => {
  const names = Object.keys(body)
  const name = fc.oneof(
    fc.constantFrom('extra', '__proto__', 'constructor', 'id', 'state', 'version'),
    ...(names.length === 0 ? [] : [fc.constantFrom(...names)]),
  )
  const change = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(name, hostileValue).map(([at, v]) => ({ at, v, drop: false })) },
    { weight: 1, arbitrary: name.map((at) => ({ at, v: null, drop: true })) },
  )
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
        changes.reduce((b, { at, v, drop }) => {
          const { [at]: _, ...rest } = b
          return drop ? rest : { ...rest, ...Object.fromEntries([[at, v]]) }
        }, body),
      ),
    },
    { weight: 1, arbitrary: hostileValue },
  )
}
