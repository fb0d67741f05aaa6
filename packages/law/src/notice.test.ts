import { expect, test } from 'vitest'
import { calendarOf, nationalCalendar, noticedCalendar } from './calendar.ts'
import { isRefusal } from './citation.ts'
import type { Clock } from './clock.ts'
import { addDays, plainDate } from './date.ts'
import { holidayYears } from './holidays.ts'
import { type ArrangedDay, noticeOf } from './notice.ts'
import { reckon } from './period.ts'
import { decideOrdinary, examine } from './statutes/reconsideration.ts'

const base = noticeOf(holidayYears, '随程序附带')
const day = (on: string, kind: ArrangedDay['kind'], name = '临时'): ArrangedDay => ({
  on: plainDate(on),
  kind,
  name: kind === 'plain' ? '' : name,
  statutory: false,
})
const changed = (...days: readonly ArrangedDay[]) => noticedCalendar([base, { source: '某通知', years: [], days }])
const end = (calendar: typeof nationalCalendar, from: string, clock: Clock = examine) => {
  const answer = reckon(clock, { from }, { calendar })
  if (isRefusal(answer)) throw new Error(answer.reason)
  return answer
}

test('同样的安排，写成通知和写成年历，每一天都相同', () => {
  const calendar = noticedCalendar([base])
  for (let on = plainDate('2022-12-01'); on < '2027-02-01'; on = addDays(on, 1)) {
    expect([on, calendar.isWorkingDay(on), calendar.reason(on)]).toEqual([
      on,
      nationalCalendar.isWorkingDay(on),
      nationalCalendar.reason(on),
    ])
    expect([calendar.isLoaded(on), calendar.isStatutoryHoliday(on)]).toEqual([
      nationalCalendar.isLoaded(on),
      nationalCalendar.isStatutoryHoliday(on),
    ])
  }
})

test('后来的通知改前面的：放假、上班、不再特别安排', () => {
  const calendar = changed(day('2024-03-06', 'off'), day('2024-03-09', 'work'), day('2024-04-07', 'plain'))
  expect(calendar.isWorkingDay(plainDate('2024-03-06'))).toBe(false)
  expect(calendar.isWorkingDay(plainDate('2024-03-09'))).toBe(true)
  expect(calendar.isWorkingDay(plainDate('2024-04-07'))).toBe(false)
  expect(calendar.reason(plainDate('2024-04-07'))).toBe('周日')
  expect(calendar.isWorkingDay(plainDate('2024-03-07'))).toBe(true)
})

test('说明里写明改了哪一天、依哪份通知；只写有关的日子', () => {
  const calendar = changed(day('2024-03-06', 'off'), day('2024-03-20', 'off'))
  const texts = end(calendar, '2024-03-01').steps.map((s) => s.text)
  expect(texts.filter((t) => t.includes('某通知'))).toEqual(['2024-03-06（周三）依某通知改为放假（临时）'])
  expect(end(calendar, '2024-02-20').steps.some((s) => s.text.includes('某通知'))).toBe(false)
  // Sixty days from 7 February end on the Sunday that was to be worked: only the last day rolls, so only it matters.
  const sunday = changed(day('2024-04-07', 'plain'), day('2024-03-06', 'off'))
  const decide = end(sunday, '2024-02-07', decideOrdinary)
  expect(decide.dueOn).toBe('2024-04-08')
  expect(decide.steps.map((s) => s.text).filter((t) => t.includes('某通知'))).toEqual([
    '2024-04-07（周日）依某通知改为不再作特别安排',
  ])
})

test('载入一年，暂定变为确定，载入的日子不算改动', () => {
  const without = calendarOf(holidayYears.filter((y) => y.year !== 2026))
  expect(end(without, '2025-12-29').provisional).toBe(true)
  const early = noticeOf(
    holidayYears.filter((y) => y.year !== 2026),
    '较早的程序',
  )
  const later = noteOf2026()
  const calendar = noticedCalendar([early, later])
  expect(end(calendar, '2025-12-29').provisional).toBe(false)
  expect(end(calendar, '2025-12-29').dueOn).toBe(end(nationalCalendar, '2025-12-29').dueOn)
  expect(end(calendar, '2025-12-29').steps.some((s) => s.text.includes('另一通知'))).toBe(false)
})
const noteOf2026 = () =>
  noticeOf(
    holidayYears.filter((y) => y.year === 2026),
    '另一通知',
  )

test('没有这一天的，说明', () => {
  expect(() =>
    noticeOf(
      [
        {
          year: 2024,
          source: '',
          status: 'V',
          holidays: [{ name: '某', off: ['2024-02-30', '2024-02-30'], work: [], statutory: [] }],
        },
      ],
      '',
    ),
  ).toThrow(RangeError)
})
