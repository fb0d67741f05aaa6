import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  daysBetween,
  isPlainDate,
  isWeekend,
  plainDate,
  shanghaiDate,
  toDay,
  weekday,
  weekdayName,
} from './date.ts'

describe('日期', () => {
  test.each(['2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s是日期', (text) => {
    expect(isPlainDate(text)).toBe(true)
  })
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-4-1',
    '0999-01-01',
    '2024-01-01T00:00',
    '',
    20240101,
    null,
  ])('%s不是日期', (text) => {
    expect(isPlainDate(text)).toBe(false)
  })
  it('不是日期的文字报错时说明应怎样写', () => {
    expect(() => plainDate('2023-02-29')).toThrow('“2023-02-29”不是日期，应写作 2024-12-31')
  })
  it('加减、相距与星期不受月末年末影响', () => {
    expect(addDays(plainDate('2024-12-31'), 1)).toBe('2025-01-01')
    expect(addDays(plainDate('2024-03-01'), -1)).toBe('2024-02-29')
    expect(daysBetween(plainDate('2024-02-28'), plainDate('2024-03-01'))).toBe(2)
    expect(weekday(plainDate('1969-12-28'))).toBe(0)
    expect(weekdayName(toDay(plainDate('2024-04-07')))).toBe('周日')
    expect(isWeekend(toDay(plainDate('2024-04-05')))).toBe(false)
  })
  it('一个瞬间的日期是北京时间的日期，与机器时区无关', () => {
    expect(shanghaiDate(new Date('2024-12-31T15:59:59Z'))).toBe('2024-12-31')
    expect(shanghaiDate(new Date('2024-12-31T16:00:00Z'))).toBe('2025-01-01')
  })
})
