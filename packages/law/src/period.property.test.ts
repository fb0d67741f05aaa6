import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nationalCalendar } from './calendar.ts'
import { isRefusal } from './citation.ts'
import { days, hours, type Length, months, statute, workingDays, years } from './clock.ts'
import { type PlainDate, plainDate } from './date.ts'
import { holidayYears } from './holidays.ts'
import { type Interval, reckon, type Terms } from './period.ts'

// The oracle: a clerk with a wall calendar, who knows nothing of the engine and walks day by day.
const hourLength = 3_600_000
const dayLength = 24 * hourLength
const noon = (date: string) => new Date(`${date}T12:00:00Z`)
const step = (date: string, by: 1 | -1) => new Date(noon(date).getTime() + by * dayLength).toISOString().slice(0, 10)
const holidays = holidayYears.flatMap((y) => y.holidays)
const works = (date: string) => {
  if (holidays.some((h) => h.work.some((w) => w === date))) return true
  if (holidays.some((h) => h.off[0] <= date && date <= h.off[1])) return false
  return ![0, 6].includes(noon(date).getUTCDay())
}
const standsStill = (date: string, suspended: readonly Interval[]) =>
  suspended.some((i) => i.from <= date && date <= i.to)
const rolled = (date: string, suspended: readonly Interval[]): string => {
  let day = date
  while (!works(day) || standsStill(day, suspended)) day = step(day, 1)
  return day
}
function walk(from: string, count: number, suspended: readonly Interval[], counts: (date: string) => boolean): string {
  let day = from
  for (let left = count; left > 0; ) {
    day = step(day, 1)
    if (counts(day) && !standsStill(day, suspended)) left--
  }
  return rolled(day, suspended)
}
function daysToSameNumber(from: string, count: number): number {
  let [day, walked, monthsPassed] = [from, 0, 0]
  while (true) {
    const next = step(day, 1)
    const passesMonth = next.endsWith('-01')
    const isLast =
      monthsPassed === count && (day.slice(8) === from.slice(8) || (passesMonth && day.slice(8) < from.slice(8)))
    if (isLast) return walked
    if (passesMonth) monthsPassed++
    day = next
    walked++
  }
}
const clerk = {
  workingDay: (from: string, n: number, s: readonly Interval[]) => walk(from, n, s, works),
  day: (from: string, n: number, s: readonly Interval[]) => walk(from, n, s, () => true),
  month: (from: string, n: number, s: readonly Interval[]) => walk(from, daysToSameNumber(from, n), s, () => true),
  year: (from: string, n: number, s: readonly Interval[]) => walk(from, daysToSameNumber(from, 12 * n), s, () => true),
  hour: (from: string, n: number, s: readonly Interval[]) => {
    const wall = (at: number) => new Date(at).toISOString()
    let at = Date.parse(`${from.slice(0, 16)}:00Z`)
    for (let left = 60 * n; left > 0; at += 60_000) if (!standsStill(wall(at).slice(0, 10), s)) left--
    return `${wall(at).slice(0, 16)}+08:00`
  },
}

const { clock } = statute('示例法')
const engine = (length: Length, terms: Terms, direction?: 'before') => {
  const rule = clock('example', '示例期限', {
    article: '1',
    ...(direction && { direction }),
    length,
    startsAt: ['event'],
    extension: { approver: '负责人' },
    onExpiry: 'breach',
    inForce: '1900-01-01',
    status: 'V',
  })
  const end = reckon(rule, terms, { calendar: nationalCalendar })
  return isRefusal(end) ? end.reason : end.due
}

const dates: fc.Arbitrary<PlainDate> = fc
  .integer({ min: Date.UTC(2000, 0, 1) / dayLength, max: Date.UTC(2030, 11, 31) / dayLength })
  .map((day) => plainDate(new Date(day * dayLength).toISOString().slice(0, 10)))
const later = (date: PlainDate, by: number) =>
  plainDate(new Date(noon(date).getTime() + by * dayLength).toISOString().slice(0, 10))
const suspensions = (from: PlainDate) =>
  fc
    .array(fc.tuple(fc.integer({ min: -30, max: 120 }), fc.integer({ min: -1, max: 25 })), { maxLength: 4 })
    .map((spans) =>
      spans.map(([start, length]): Interval => ({ from: later(from, start), to: later(from, start + length) })),
    )
const cases = dates.chain((from) => fc.tuple(fc.constant(from), suspensions(from), fc.nat({ max: 15 })))
const seeded = (numRuns: number) => ({ seed: 20240101, numRuns })

describe('引擎与逐日数日历的结果一致（2000—2030年）', () => {
  test.each([
    ['工作日', workingDays, clerk.workingDay, 70, 3000],
    ['自然日', days, clerk.day, 100, 3000],
    ['月', months, clerk.month, 14, 1500],
    ['年', years, clerk.year, 4, 300],
  ] as const)('%s：有中止、有延长', (_, length, oracle, most, runs) => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: most }), ([from, suspended, extendedBy], count) => {
        const by = length === years ? 0 : extendedBy
        expect(engine(length(count), { from, suspended, extendedBy: by })).toBe(oracle(from, count + by, suspended))
      }),
      seeded(runs),
    )
  })

  test('小时：逐分钟', () => {
    const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    const two = (n: number) => String(n).padStart(2, '0')
    fc.assert(
      fc.property(cases, times, fc.integer({ min: 1, max: 72 }), ([date, suspended, extendedBy], [h, m], count) => {
        const from = `${date}T${two(h)}:${two(m)}+08:00`
        expect(engine(hours(count), { from, suspended, extendedBy })).toBe(
          clerk.hour(from, count + extendedBy, suspended),
        )
      }),
      seeded(200),
    )
  })

  test('“……前”：其间恰有足数，再晚一日（工作日）就不足', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), fc.boolean(), (event, count, inWorkingDays) => {
        const due = engine(inWorkingDays ? workingDays(count) : days(count), { from: event }, 'before')
        const counts = (date: string) => !inWorkingDays || works(date)
        let between = 0
        for (let day = step(event, -1); day > due; day = step(day, -1)) if (counts(day)) between++
        expect(between).toBe(count)
        expect(counts(due)).toBe(true)
      }),
      seeded(2000),
    )
  })
})

describe('不论怎样填写，引擎都给出结果或者理由，从不报错', () => {
  const anything = fc.oneof(
    fc.string(),
    dates,
    fc.constantFrom('2024', '2024-02-30', '2024-05-01T24:00+08:00', '9999-12-31'),
  )
  const lengths = fc.constantFrom<Length>(
    workingDays(60),
    days(60),
    hours(24),
    months(6),
    years(20),
    days(-1),
    workingDays(0.5),
  )
  test('任意的起算日、延长和中止', () => {
    fc.assert(
      fc.property(
        anything,
        lengths,
        fc.double(),
        fc.constantFrom(undefined, 'before' as const),
        (from, length, extendedBy, before) => {
          expect(engine(length, { from, extendedBy }, before)).not.toBe('')
        },
      ),
      seeded(500),
    )
  })
})
