import { describe, expect, test } from 'vitest'
import { nationalCalendar } from './calendar.ts'
import { isRefusal } from './citation.ts'
import { dayOfNextYear, days, hours, type Length, months, statute, workingDays, years } from './clock.ts'
import { plainDate } from './date.ts'
import { type Reckoning, reckon, type Terms } from './period.ts'

const { clock } = statute('示例法')
const rule = (length: Length, direction?: 'before') =>
  clock('example', '示例期限', {
    article: '1',
    ...(direction && { direction }),
    length,
    startsAt: ['event'],
    extension: { approver: '负责人' },
    onExpiry: 'breach',
    inForce: '1900-01-01',
    status: 'V',
  })
function ends(length: Length, terms: Terms, direction?: 'before'): Reckoning {
  const end = reckon(rule(length, direction), terms, { calendar: nationalCalendar })
  if (isRefusal(end)) throw new Error(end.reason)
  return end
}

describe('工作日：只数工作日，调休上班的周末也数', () => {
  test.each`
    from            | count | due             | why
    ${'2024-02-01'} | ${5}  | ${'2024-02-07'} | ${'周日02-04上班'}
    ${'2024-02-07'} | ${5}  | ${'2024-02-20'} | ${'春节；周日02-18上班'}
    ${'2024-04-03'} | ${5}  | ${'2024-04-11'} | ${'周日04-07上班'}
    ${'2024-04-30'} | ${3}  | ${'2024-05-08'} | ${'劳动节'}
    ${'2024-09-12'} | ${5}  | ${'2024-09-20'} | ${'周六09-14上班'}
    ${'2024-09-30'} | ${10} | ${'2024-10-18'} | ${'周六10-12上班'}
    ${'2025-01-24'} | ${5}  | ${'2025-02-07'} | ${'周日01-26上班'}
    ${'2025-01-27'} | ${7}  | ${'2025-02-12'} | ${'周六02-08上班'}
    ${'2025-09-29'} | ${5}  | ${'2025-10-13'} | ${'周六10-11上班'}
    ${'2026-02-13'} | ${5}  | ${'2026-02-27'} | ${'周六02-14上班'}
    ${'2026-02-12'} | ${7}  | ${'2026-02-28'} | ${'末日可以是周六'}
    ${'2026-04-30'} | ${5}  | ${'2026-05-11'} | ${'周六05-09上班'}
    ${'2023-01-19'} | ${5}  | ${'2023-01-31'} | ${'春节；周六日01-28、29上班'}
    ${'2023-09-28'} | ${3}  | ${'2023-10-09'} | ${'周六日10-07、08上班'}
  `('$from起$count个工作日至$due（$why）', ({ from, count, due }) => {
    expect(ends(workingDays(count), { from }).due).toBe(due)
  })
})

describe('自然日：当日不计，只有末日顺延，末日是调休上班日的不顺延', () => {
  test.each`
    from            | count | due             | why
    ${'2024-02-07'} | ${60} | ${'2024-04-07'} | ${'末日周日调休上班，不顺延'}
    ${'2024-12-03'} | ${60} | ${'2025-02-05'} | ${'末日02-01在春节假期'}
    ${'2025-08-02'} | ${60} | ${'2025-10-09'} | ${'末日10-01在国庆假期'}
    ${'2025-09-20'} | ${15} | ${'2025-10-09'} | ${'末日10-05在国庆假期'}
    ${'2026-01-17'} | ${30} | ${'2026-02-24'} | ${'末日02-16在春节假期'}
    ${'2025-12-02'} | ${30} | ${'2026-01-04'} | ${'末日元旦，节后首日是上班的周日'}
    ${'2024-02-05'} | ${10} | ${'2024-02-18'} | ${'假期在期间之中的不扣除，末日02-15顺延'}
    ${'2024-03-01'} | ${30} | ${'2024-04-01'} | ${'末日03-31是周日'}
  `('$from起$count日至$due（$why）', ({ from, count, due }) => {
    expect(ends(days(count), { from }).due).toBe(due)
  })
})

describe('民法典第二百零二条：到期月的对应日，没有对应日的为月末日', () => {
  test.each`
    from            | length       | due             | why
    ${'2024-08-31'} | ${months(6)} | ${'2025-02-28'} | ${'二月没有31日'}
    ${'2024-03-31'} | ${months(3)} | ${'2024-07-01'} | ${'月末06-30是周日，顺延'}
    ${'2023-12-31'} | ${months(2)} | ${'2024-02-29'} | ${'闰年二月'}
    ${'2024-02-29'} | ${years(1)}  | ${'2025-02-28'} | ${'平年没有02-29'}
    ${'2024-02-29'} | ${years(4)}  | ${'2028-02-29'} | ${'下一个闰年'}
    ${'2024-11-15'} | ${months(3)} | ${'2025-02-17'} | ${'跨年；02-15是周六'}
    ${'2022-04-07'} | ${years(2)}  | ${'2024-04-07'} | ${'周日调休上班，不顺延'}
  `('$from（$why）', ({ from, length, due }) => {
    expect(ends(length, { from }).due).toBe(due)
  })
})

describe('按小时：自当时起算，不论昼夜和休假日', () => {
  test.each`
    from                        | count | due
    ${'2024-02-09T23:30+08:00'} | ${24} | ${'2024-02-10T23:30+08:00'}
    ${'2024-02-28T08:05+08:00'} | ${48} | ${'2024-03-01T08:05+08:00'}
    ${'2023-12-31T00:00+08:00'} | ${24} | ${'2024-01-01T00:00+08:00'}
  `('$from起$count小时至$due', ({ from, count, due }) => {
    const end = ends(hours(count), { from })
    expect(end.due).toBe(due)
    expect(end.dueOn).toBe(due.slice(0, 10))
  })
})

describe('“……前”从严：通知之日和事件之日均不计入，其间须有足数', () => {
  test.each`
    event           | length            | due
    ${'2024-05-15'} | ${workingDays(7)} | ${'2024-05-06'}
    ${'2025-10-15'} | ${workingDays(5)} | ${'2025-09-30'}
    ${'2026-02-26'} | ${workingDays(5)} | ${'2026-02-11'}
    ${'2024-05-15'} | ${days(7)}        | ${'2024-05-07'}
    ${'2024-03-04'} | ${days(3)}        | ${'2024-02-29'}
    ${'2024-12-31'} | ${months(1)}      | ${'2024-11-29'}
  `('$event之前，最迟$due', ({ event, length, due }) => {
    expect(ends(length, { from: event }, 'before').due).toBe(due)
  })
  test('按小时的，倒推至当时', () => {
    expect(ends(hours(24), { from: '2024-03-01T09:00+08:00' }, 'before').due).toBe('2024-02-29T09:00+08:00')
  })
})

describe('固定日期', () => {
  test.each`
    year      | length                  | before       | due
    ${'2023'} | ${dayOfNextYear(3, 1)}  | ${'before'}  | ${'2024-02-29'}
    ${'2024'} | ${dayOfNextYear(3, 1)}  | ${'before'}  | ${'2025-02-28'}
    ${'2024'} | ${dayOfNextYear(4, 1)}  | ${'before'}  | ${'2025-03-31'}
    ${'2024'} | ${dayOfNextYear(1, 31)} | ${undefined} | ${'2025-01-31'}
  `('$year年度，最迟$due', ({ year, length, before, due }) => {
    expect(ends(length, { from: year }, before).due).toBe(due)
  })
})

describe('中止的期间不计入，延长在顺延之前加上', () => {
  const paused = (from: string, to: string) => ({ from, to })
  test.each`
    from            | length            | extendedBy | suspended                                                                   | due             | why
    ${'2024-03-01'} | ${days(10)}       | ${0}       | ${[paused('2024-03-05', '2024-03-07')]}                                     | ${'2024-03-14'} | ${'三日不计'}
    ${'2024-03-01'} | ${days(10)}       | ${5}       | ${[paused('2024-03-05', '2024-03-07')]}                                     | ${'2024-03-19'} | ${'三日不计，延长五日'}
    ${'2024-03-01'} | ${days(10)}       | ${0}       | ${[paused('2024-03-05', '2024-03-07'), paused('2024-03-06', '2024-03-08')]} | ${'2024-03-15'} | ${'重叠的只扣一次'}
    ${'2024-03-01'} | ${days(10)}       | ${0}       | ${[paused('2024-02-01', '2024-02-20'), paused('2024-04-01', '2024-04-20')]} | ${'2024-03-11'} | ${'期间之外的不影响'}
    ${'2024-03-01'} | ${days(10)}       | ${0}       | ${[paused('2024-02-20', '2024-03-03')]}                                     | ${'2024-03-13'} | ${'起算前开始的只扣期间内两日'}
    ${'2024-03-01'} | ${days(10)}       | ${0}       | ${[paused('2024-03-06', '2024-03-05')]}                                     | ${'2024-03-11'} | ${'当日中止当日恢复，没有扣除'}
    ${'2024-03-01'} | ${days(8)}        | ${0}       | ${[paused('2024-03-11', '2024-03-12')]}                                     | ${'2024-03-13'} | ${'顺延所至之日中止的，恢复之日届满'}
    ${'2024-03-01'} | ${workingDays(5)} | ${0}       | ${[paused('2024-03-06', '2024-03-10')]}                                     | ${'2024-03-13'} | ${'扣除三个工作日'}
    ${'2024-03-01'} | ${workingDays(5)} | ${10}      | ${[]}                                                                       | ${'2024-03-22'} | ${'延长十个工作日'}
    ${'2024-01-31'} | ${months(1)}      | ${0}       | ${[paused('2024-02-10', '2024-02-14')]}                                     | ${'2024-03-05'} | ${'对应日02-29之后五日'}
    ${'2024-01-31'} | ${months(1)}      | ${1}       | ${[]}                                                                       | ${'2024-04-01'} | ${'两个月至03-31，周日顺延'}
  `('$from（$why）至$due', ({ from, length, extendedBy, suspended, due }) => {
    expect(ends(length, { from, extendedBy, suspended }).due).toBe(due)
  })
  test('按小时的期限扣除中止的整日', () => {
    const suspended = [{ from: plainDate('2024-03-02'), to: plainDate('2024-03-02') }]
    expect(ends(hours(24), { from: '2024-03-01T09:30+08:00', suspended }).due).toBe('2024-03-03T09:30+08:00')
  })
})
