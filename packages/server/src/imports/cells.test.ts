import { choice, date, decode, longText, money, organ, person, quantity, text, year } from '@fazhi/ledger'
import { describe, expect, test } from 'vitest'
import { readCell } from './cells.ts'
import { readDate } from './chinese-date.ts'

const context = { isFrom1904: false, find: () => ({ value: 'market' }) }
const read = (field: Parameters<typeof readCell>[0], raw: Parameters<typeof readCell>[1]) =>
  readCell(field, raw, context)
const value = (field: Parameters<typeof readCell>[0], raw: Parameters<typeof readCell>[1]) => {
  const reading = read(field, raw)
  return 'value' in reading ? reading.value : reading.message
}

describe('日期的各种写法', () => {
  test.each([
    '2024-1-5',
    '2024-01-05',
    '2024.1.5',
    '2024/01/05',
    '2024、1、5',
    '2024年1月5日',
    '2024年01月05日',
    '2024年1月5号',
    '2024 年 1 月 5 日',
    '２０２４年１月５日',
    '二〇二四年一月五日',
    '二零二四年一月五日',
    '二○二四年一月五号',
    '2024年一月五日',
    '20240105',
    '2024-01-05 00:00:00',
    '2024/1/5 9:30',
    '2024年1月5日星期五',
    '2024-01-05T08:00:00Z',
    '45296',
    '\u200b2024-1-5\u00a0',
    '2024．1．5',
  ])('%s', (written) => {
    expect(value(date('日期'), written)).toBe('2024-01-05')
  })
  test.each([
    ['二〇二四年十二月三十一日', '2024-12-31'],
    ['二〇二四年十月廿一日', '2024-10-21'],
    ['二〇二四年二月二十九日', '2024-02-29'],
    ['二〇二四年十一月十日', '2024-11-10'],
  ])('%s', (written, meant) => {
    expect(readDate(written)).toBe(meant)
  })
  test.each([
    ['Excel的日期', new Date(Date.UTC(2024, 0, 5)), '2024-01-05'],
    ['序列号', 45_296, '2024-01-05'],
    ['带时刻的序列号', 45_296.75, '2024-01-05'],
    ['连写的数字', 20_240_105, '2024-01-05'],
  ])('%s', (_, raw, meant) => {
    expect(value(date('日期'), raw)).toBe(meant)
  })
  test.each([
    '24.1.5',
    '1/5/2024',
    '2024年1月',
    '1月5日',
    '2024-2-30',
    '2023年2月29日',
    '2024-13-01',
    '明天',
    '二〇二四年',
    '5',
  ])('%s 说不准是哪一天，不猜', (written) => {
    expect(read(date('日期'), written)).toHaveProperty('message')
  })
  test('只写了年份的数值不是日期；1904年起算的工作簿差四年零一天', () => {
    expect(read(date('日期'), 2024)).toHaveProperty('message')
    expect(readCell(date('日期'), 43_834, { ...context, isFrom1904: true })).toEqual({ value: '2024-01-05' })
  })
})

describe('号码', () => {
  test.each([
    ['文本', '211302199001010011', '211302199001010011'],
    ['全角', '２１１３０２１９９００１０１００１１', '211302199001010011'],
    ['混有零宽字符和不换行空格', '\ufeff2113\u200b02199001010011\u00a0', '211302199001010011'],
    ['手机号存成了数值', 13_812_345_678, '13812345678'],
    ['十五位的数值还准确', 123_456_789_012_345, '123456789012345'],
  ])('%s', (_, raw, meant) => {
    expect(value(text('号码'), raw)).toBe(meant)
  })
  test.each([211_302_199_001_010_000, 1e17, 2.113_021_990_010_1e17, '2.11302E+17'])(
    '%s 已经丢失了末尾的数字，不收',
    (raw) => {
      const reading = read(text('身份证号码'), raw)
      expect(reading).toHaveProperty('message', expect.stringContaining('丢失'))
      expect(reading).toHaveProperty('remedy', expect.stringContaining('文本'))
    },
  )
})

describe('金额以元填写，以分存储', () => {
  test.each([
    [1234.5, 123_450],
    [0.1, 10],
    [0.07, 7],
    [19.99, 1999],
    ['1,234.50', 123_450],
    ['￥1,234.5元', 123_450],
    ['１２３４．５', 123_450],
    ['3.5万', 3_500_000],
    ['1.234567万元', 1_234_567],
    ['90071992547409.91', 9_007_199_254_740_991],
    [0, 0],
  ])('%s', (raw, fen) => {
    expect(value(money('金额'), raw)).toBe(fen)
  })
  test.each(['1.234', 1.234, '-5', '约500', '1亿', '五百元', true])('%s 不是金额', (raw) => {
    expect(read(money('金额'), raw)).toHaveProperty('message')
  })
})

describe('其余', () => {
  const kinds = choice('类别', { citizen: '公民', legal: '法人（其他组织）' })
  test.each([
    [quantity('人数', '人'), '12人', 12],
    [quantity('人数', '人'), '1,200', 1200],
    [quantity('人数', '人'), 3, 3],
    [year('年度'), '2024年', 2024],
    [year('年度'), 2024, 2024],
    [kinds, '公民', 'citizen'],
    [kinds, '法人(其他组织)', 'legal'],
    [kinds, ' 法人 （其他组织）', 'legal'],
    [kinds, 'citizen', 'citizen'],
    [person('姓名'), '\u3000张\u200b三 ', '张三'],
    [longText('说明'), '（2024）第１号，见附件', '（2024）第1号，见附件'],
    [text('说明'), "'=SUM(A1)", '=SUM(A1)'],
    [text('说明'), "''真的", "'真的"],
    [organ('单位'), '市场监督管理局', 'market'],
    [text('空'), ' \u200b\u00a0 ', null],
  ] as const)('%o 读 %o', (field, raw, meant) => {
    expect(value(field, raw)).toBe(meant)
    if (meant !== null) expect(decode(field, meant)).toEqual({ value: meant })
  })
  test.each([
    [quantity('人数', '人'), 1.5],
    [quantity('人数', '人'), -1],
    [quantity('人数', '人'), '很多'],
    [year('年度'), '24'],
    [kinds, '其他'],
    [text('公式'), '#REF!'],
    [date('公式'), '#N/A'],
  ] as const)('%o 不收 %o', (field, raw) => {
    expect(read(field, raw)).toHaveProperty('remedy', expect.stringMatching(/.{5,}/))
  })
})
