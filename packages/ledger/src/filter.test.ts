import { plainDate } from '@fazhi/law'
import { expect, test } from 'vitest'
import { cutOff, empty, has, not, present, toPredicate } from './filter.ts'

const day = plainDate('2024-12-31')
test.each`
  test                                        | matching                        | failing
  ${'red'}                                    | ${['red']}                      | ${['gold', null]}
  ${['red', 'gold']}                          | ${['red', 'gold']}              | ${['blue', null]}
  ${[]}                                       | ${[]}                           | ${['red', null]}
  ${not('red', 'gold')}                       | ${['blue']}                     | ${['red', 'gold', null]}
  ${not()}                                    | ${['red']}                      | ${[null]}
  ${has('月')}                                | ${['月', '满月了']}             | ${['日', null]}
  ${empty}                                    | ${[null]}                       | ${['red', 0]}
  ${present}                                  | ${['red', 0]}                   | ${[null]}
  ${3}                                        | ${[3]}                          | ${[4, '3', null]}
  ${{ from: 3, to: 5 }}                       | ${[3, 4, 5]}                    | ${[2, 6, null]}
  ${{ from: 3 }}                              | ${[3, 9]}                       | ${[2, null]}
  ${{ to: 0 }}                                | ${[0]}                          | ${[1, null]}
  ${{ from: '2024-01-01', to: '2024-01-31' }} | ${['2024-01-01', '2024-01-31']} | ${['2023-12-31', '2024-02-01']}
  ${{ to: cutOff }}                           | ${['2024-12-31']}               | ${['2025-01-01', null]}
  ${undefined}                                | ${['red', null]}                | ${[]}
`('$test has one meaning', ({ test, matching, failing }) => {
  const holds = (value: unknown) => toPredicate({ colour: test }, day)({ colour: value })
  expect(matching.filter(holds)).toEqual(matching)
  expect(failing.filter(holds)).toEqual([])
})

test('all that a filter says must hold, and a field that is not there is empty', () => {
  const isMatch = toPredicate({ colour: 'red', candles: { from: 2 }, note: empty }, day)
  expect(isMatch({ colour: 'red', candles: 2 })).toBe(true)
  expect(isMatch({ colour: 'red', candles: 1 })).toBe(false)
  expect(isMatch({ colour: 'red', candles: 2, note: '好' })).toBe(false)
})
