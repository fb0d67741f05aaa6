import { expect, test } from 'vitest'
import { account, choice, date, decode, money, number, organ, person, quantity, ref, text, year } from './field.ts'

const uuid = '0193f000-0000-7000-8000-000000000001'
test.each([
  [text('话'), ' 月亮 ', '月亮'],
  [text('话'), 'e\u0301', '\u00e9'],
  [person('人'), '阿月', '阿月'],
  [number('号', '{n}'), '灯1号', '灯1号'],
  [date('日'), '2024-02-29', '2024-02-29'],
  [year('年'), 2024, 2024],
  [quantity('数', '件'), 0, 0],
  [money('钱'), 1, 1],
  [choice('色', { red: '红' }), 'red', 'red'],
  [organ('单位'), 'moon-bay', 'moon-bay'],
  [account('人员'), uuid, uuid],
  [ref('案', 'moon'), uuid, uuid],
])('a value of kind “$kind” is read', (field, raw, value) => {
  expect(decode(field, raw)).toEqual({ value })
})

test.each([
  [text('话'), '', '不能为空'],
  [text('话'), 5, '应填写文字'],
  [text('话'), 'a\0b', '含有无法保存的字符，请删除后重新填写'],
  [text('话'), '\ud83c', '含有无法保存的字符，请删除后重新填写'],
  [person('人'), '月'.repeat(201), '最多200个字，现有201个字'],
  [date('日'), '2023-02-29', '应填写日期，例如2024-12-31'],
  [date('日'), '2024-1-1', '应填写日期，例如2024-12-31'],
  [year('年'), 1948, '应填写四位年份，范围1949至2200'],
  [quantity('数', '件'), -1, '应填写不小于零的整数，范围0至2147483647'],
  [quantity('数', '件'), 1.5, '应填写不小于零的整数'],
  [quantity('数', '件'), '1', '应填写不小于零的整数'],
  [money('钱'), 0.01, '应填写以分为单位的金额'],
  [choice('色', { red: '红' }), 'constructor', '应选择：红'],
  [account('人员'), '阿月', '应选择一名人员'],
  [ref('案', 'moon'), `${uuid}0`, '应选择一条记录'],
])('what is no value of kind “$kind” is said in words', (field, raw, fault) => {
  expect(decode(field, raw)).toEqual({ fault })
})
