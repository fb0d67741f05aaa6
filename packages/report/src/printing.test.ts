import { describe, expect, test } from 'vitest'
import { print } from './printing.ts'

const blank = { value: null, numerator: null, denominator: null, base: null }

describe('余：实数大于整数而不足下一个整数', () => {
  test.each`
    count   | printed
    ${0}    | ${'0次'}
    ${7}    | ${'7次'}
    ${10}   | ${'10次'}
    ${11}   | ${'10余次'}
    ${24}   | ${'20余次'}
    ${30}   | ${'30次'}
    ${99}   | ${'90余次'}
    ${100}  | ${'100次'}
    ${101}  | ${'100余次'}
    ${396}  | ${'300余次'}
    ${404}  | ${'400余次'}
    ${999}  | ${'900余次'}
    ${1000} | ${'1000次'}
    ${3400} | ${'3000余次'}
    ${8999} | ${'8000余次'}
  `('$count 写作 $printed', ({ count, printed }) => {
    expect(print('over', '次', { ...blank, value: count })).toBe(printed)
  })
})

describe('百分率：分子等于分母才写100%', () => {
  test.each`
    part    | whole    | printed
    ${97}   | ${97}    | ${'100%'}
    ${0}    | ${97}    | ${'0%'}
    ${0}    | ${0}     | ${'无此类事项'}
    ${96}   | ${97}    | ${'99%'}
    ${9999} | ${10000} | ${'99.9%'}
    ${1}    | ${10000} | ${'0.1%'}
    ${1}    | ${3}     | ${'33.3%'}
    ${98}   | ${97}    | ${'〔分子大于分母，请核对〕'}
  `('$part/$whole 写作 $printed', ({ part, whole, printed }) => {
    expect(print('rate', '%', { ...blank, numerator: part, denominator: whole })).toBe(printed)
  })
})

describe('增长：按本年与上年之差', () => {
  test.each`
    count | base    | printed
    ${97} | ${20}   | ${'增长3倍多'}
    ${97} | ${23}   | ${'增长3倍多'}
    ${97} | ${24}   | ${'增长3倍多'}
    ${97} | ${19}   | ${'增长4倍多'}
    ${97} | ${25}   | ${'增长2倍多'}
    ${92} | ${23}   | ${'增长3倍'}
    ${46} | ${23}   | ${'增长1倍'}
    ${30} | ${20}   | ${'增长50%'}
    ${23} | ${23}   | ${'持平'}
    ${20} | ${40}   | ${'下降50%'}
    ${0}  | ${40}   | ${'下降100%'}
    ${97} | ${0}    | ${'因上年为零，无法比较'}
    ${97} | ${null} | ${'因上年数未填报，无法比较'}
  `('本年$count、上年$base：$printed', ({ count, base, printed }) => {
    expect(print('growth', '倍', { ...blank, numerator: count, base })).toBe(printed)
  })
})

test('an exact count prints with its own measure word', () => {
  expect(print('exact', '人次', { ...blank, value: 175 })).toBe('175人次')
})

test.each(['exact', 'over', 'rate', 'growth'] as const)('a %s figure that nobody reported says so', (qualifier) => {
  expect(print(qualifier, '件', blank)).toBe('〔未填报〕')
})
