import { addDays, plainDate } from '@fazhi/law'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planLine } from '../test/fixtures/plan-line.ts'
import { sleepwalker } from '../test/fixtures/sleepwalker.ts'
import { wish } from '../test/fixtures/station-item.ts'
import { money } from './field.ts'
import { type AnyFilter, type AnyTest, cutOff, toPredicate } from './filter.ts'
import { formatQuery, parseQuery } from './query.ts'

test.each([
  ['lighthouse', '北灯塔', '北灯塔'],
  ['lighthouse', '~灯', { has: '灯' }],
  ['lighthouse', '甲,乙', ['甲', '乙']],
  ['lighthouse', '\\~甲\\,乙', '~甲,乙'],
  ['method', 'random', ['random']],
  ['method', '!random,joint', { not: ['random', 'joint'] }],
  ['startsOn', '2024-01-01..2024-12-31', { from: '2024-01-01', to: '2024-12-31' }],
  ['startsOn', '..@', { to: cutOff }],
  ['lamps', '3..', { from: 3 }],
  ['lamps', '3', 3],
  ['opinion', '-', { empty: true }],
  ['opinion', '*', { empty: false }],
  ['state', 'merged', ['merged']],
  ['organ', '!here', { not: ['here'] }],
  ['createdOn', '2024-01-01..', { from: '2024-01-01' }],
])('“%s=%s” reads as it is meant', (name, text, read) => {
  expect(parseQuery(planLine, { [name]: text })).toEqual({ filter: { [name]: read }, faults: [] })
})

test('an amount is read in fen', () => {
  const shape = { ...planLine.shape, fields: { price: money('价钱') } }
  expect(parseQuery({ ...planLine, shape }, { price: '100..250' }).filter).toEqual({ price: { from: 100, to: 250 } })
})

test.each([
  ['moon', 'full', '没有这个筛选项'],
  ['constructor', 'x', '没有这个筛选项'],
  ['method', 'moonlit', '查验方式应选择：日常、抽签、联合'],
  ['startsOn', '2024-02-30..', '计划开始日期应填写日期，例如2024-12-31'],
  ['lamps', 'many', '拟查灯数应填写不小于零的整数'],
  ['lamps', '..-1', '拟查灯数应填写不小于零的整数，范围0至2147483647'],
  ['lighthouse', '', '受查灯塔不能为空'],
])('“%s=%s” is a fault of its field, not an empty page', (field, text, message) => {
  expect(parseQuery(planLine, { [field]: text })).toEqual({ filter: {}, faults: [{ field, message }] })
})

const day = plainDate('2024-06-30')
const dates = fc.integer({ min: -400, max: 400 }).map((n) => addDays(day, n))
const numbers = fc.nat(9)
const words = fc.stringMatching(/^[-!~*@,.\\a月]{1,5}$/)
const several = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 })
const tests = <T extends string | number>(of: fc.Arbitrary<T>): fc.Arbitrary<AnyTest> =>
  fc.oneof(
    of,
    several(of),
    several(of).map((values) => ({ not: values })),
    fc.boolean().map((empty) => ({ empty })),
  )
const range = <T>(of: fc.Arbitrary<T>) => fc.record({ from: of, to: of }, { requiredKeys: [] })
const filters: fc.Arbitrary<AnyFilter> = fc.record(
  {
    lighthouse: fc.oneof(
      tests(words),
      words.map((text) => ({ has: text })),
    ),
    method: tests(fc.constantFrom('routine', 'random', 'joint')),
    lamps: fc.oneof(tests(numbers), range(numbers)),
    startsOn: fc.oneof(tests(dates), range(fc.oneof(dates, fc.constant(cutOff)))),
    state: tests(fc.constantFrom('drafted', 'merged')),
  },
  { requiredKeys: [] },
)
const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const rows = fc.array(
  fc.record({
    lighthouse: nullable(words),
    method: nullable(fc.constantFrom('routine', 'random', 'joint')),
    lamps: nullable(numbers),
    startsOn: nullable(dates),
    state: fc.constantFrom('drafted', 'merged'),
  }),
  { minLength: 20, maxLength: 20 },
)
test('a filter written into an address and read back chooses the same rows', () => {
  fc.assert(
    fc.property(filters, rows, (filter, all) => {
      const { filter: read, faults } = parseQuery(planLine, formatQuery(filter))
      expect(faults).toEqual([])
      expect(all.filter(toPredicate(read, day))).toEqual(all.filter(toPredicate(filter, day)))
    }),
    { numRuns: 500 },
  )
})

test('the rows behind every figure can be asked for by its own filter', () => {
  for (const ledger of [planLine, sleepwalker, wish])
    for (const { where = {} } of Object.values(ledger.figures))
      expect(parseQuery(ledger, formatQuery(where)).faults).toEqual([])
})
