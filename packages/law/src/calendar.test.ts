import { describe, expect, it, test } from 'vitest'
import { calendarOf, nationalCalendar, workingDaysBetween } from './calendar.ts'
import { addDays, daysBetween, type PlainDate, plainDate, weekday } from './date.ts'
import { type HolidayYear, holidayYears } from './holidays.ts'

const daysOf = (year: number) => {
  const first = plainDate(`${year}-01-01`)
  const length = daysBetween(first, plainDate(`${year + 1}-01-01`))
  return Array.from({ length }, (_, i) => addDays(first, i))
}
const isRestWeekday = (date: PlainDate) => weekday(date) === 0 || weekday(date) === 6

describe('放假安排', () => {
  test.each`
    year    | workingDays | statutory
    ${2023} | ${249}      | ${11}
    ${2024} | ${251}      | ${11}
    ${2025} | ${248}      | ${13}
    ${2026} | ${248}      | ${13}
  `('$year年有$workingDays个工作日、$statutory天法定节假日，且调休不增减工作日', ({ year, workingDays, statutory }) => {
    const days = daysOf(year)
    const weekends = days.filter(isRestWeekday).length
    expect(days.filter(nationalCalendar.isWorkingDay)).toHaveLength(workingDays)
    expect(days.filter(nationalCalendar.isStatutoryHoliday)).toHaveLength(statutory)
    expect(workingDays).toBe(days.length - weekends - statutory)
  })

  test.each(holidayYears.flatMap((y) => y.holidays.map((h) => [y.year, h.name, h] as const)))(
    '%i年%s：休假首尾有序，法定节假日在假期内，调休上班日原是周末',
    (_, __, { off, work, statutory }) => {
      expect(off[0] <= off[1]).toBe(true)
      for (const day of statutory) expect(off[0] <= day && day <= off[1]).toBe(true)
      for (const day of work) expect(isRestWeekday(plainDate(day))).toBe(true)
    },
  )

  test.each`
    date            | works    | reason                      | note
    ${'2024-02-09'} | ${true}  | ${'周五'}                   | ${'2024年除夕是工作日'}
    ${'2024-02-10'} | ${false} | ${'春节假期'}               | ${'假期首日'}
    ${'2024-02-17'} | ${false} | ${'春节假期'}               | ${'假期末日'}
    ${'2024-02-18'} | ${true}  | ${'春节调休上班'}           | ${'周日上班'}
    ${'2024-04-07'} | ${true}  | ${'清明节调休上班'}         | ${'周日上班'}
    ${'2024-03-02'} | ${false} | ${'周六'}                   | ${'普通周六'}
    ${'2024-03-04'} | ${true}  | ${'周一'}                   | ${'普通周一'}
    ${'2023-01-02'} | ${false} | ${'元旦假期'}               | ${'补休'}
    ${'2023-10-06'} | ${false} | ${'中秋节、国庆节假期'}     | ${'两节相连'}
    ${'2025-10-11'} | ${true}  | ${'国庆节、中秋节调休上班'} | ${'周六上班'}
    ${'2027-10-01'} | ${true}  | ${'周五'}                   | ${'未载入年份只看星期'}
    ${'1969-12-28'} | ${false} | ${'周日'}                   | ${'1970年以前'}
  `('$date（$note）：$reason', ({ date, works, reason }) => {
    expect(nationalCalendar.isWorkingDay(date)).toBe(works)
    expect(nationalCalendar.reason(date)).toBe(reason)
  })

  it('年份载入与否如实回答', () => {
    const loaded = ['2022-12-31', '2023-01-01', '2026-12-31', '2027-01-01'].map((d) =>
      nationalCalendar.isLoaded(plainDate(d)),
    )
    expect(loaded).toEqual([false, true, true, false])
  })

  it('一个单位可以载入以后年份的安排', () => {
    const year: HolidayYear = {
      year: 2027,
      source: '示例',
      status: 'U',
      holidays: [{ name: '元旦', off: ['2027-01-01', '2027-01-03'], work: [], statutory: ['2027-01-01'] }],
    }
    const later = calendarOf([...holidayYears, year])
    expect(later.isLoaded(plainDate('2027-06-01'))).toBe(true)
    expect(later.reason(plainDate('2027-01-01'))).toBe('元旦假期')
  })

  it('安排中写了不存在的日期，载入时即报错', () => {
    const holidays = [{ name: '元旦', off: ['2027-02-29', '2027-02-29'] as const, work: [], statutory: [] }]
    expect(() => calendarOf([{ year: 2027, source: '示例', status: 'U', holidays }])).toThrow('2027-02-29')
  })
})

describe('两日之间的工作日', () => {
  test.each`
    a               | b               | count
    ${'2024-02-07'} | ${'2024-02-20'} | ${5}
    ${'2024-02-20'} | ${'2024-02-07'} | ${-5}
    ${'2024-02-09'} | ${'2024-02-17'} | ${0}
    ${'2024-02-17'} | ${'2024-02-18'} | ${1}
    ${'2024-03-01'} | ${'2024-03-01'} | ${0}
  `('自$a（不含）至$b（含）有$count个', ({ a, b, count }) => {
    expect(workingDaysBetween(a, b, nationalCalendar)).toBe(count)
  })
})
