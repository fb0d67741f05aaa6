import type { Calendar } from './calendar.ts'
import type { Citation } from './citation.ts'
import { type Edition, type Length, statute, type Unit } from './clock.ts'
import type { Counted, DayTerm } from './counting.ts'
import { fromDay, isWeekend, weekdayName } from './date.ts'
import { expiryLabels } from './expiry.ts'
import { type Gap, inGap } from './suspension.ts'

/** One step of the arithmetic, in words a clerk can check with a wall calendar. */
export interface Step {
  readonly text: string
  readonly basis?: Citation
}

const { article: civilCode } = statute('民法典')
const unitWords = { workingDay: '个工作日', day: '日', hour: '小时', month: '个月', year: '年' } as const
export const sayLength = (length: Length): string =>
  length.unit === 'date'
    ? `${length.yearsLater === 0 ? '当年' : length.yearsLater === 1 ? '次年' : `${length.yearsLater}年后`}${length.month}月${length.day}日`
    : sayCount(length.count, length.unit)
export const sayCount = (count: number, unit: Exclude<Unit, 'date'>) => `${count}${unitWords[unit]}`
const sayDay = (day: number) => `${fromDay(day)}（${weekdayName(day)}）`

/** 起算日不计入，期限逐日计算，末日遇休假日顺延。 */
export const forwardSteps = (
  start: number,
  term: DayTerm,
  counted: Counted,
  gaps: readonly Gap[],
  calendar: Calendar,
): Step[] => [
  { text: `起算日${sayDay(start)}不计入，自次日${sayDay(start + 1)}起计算`, basis: civilCode('201(1)') },
  ...gapSteps(counted, gaps),
  term.unit === 'workingDay'
    ? {
        text: `计满${sayCount(term.count, term.unit)}，至${sayDay(counted.last)}${skipped(counted.first, counted.last, gaps, calendar)}`,
      }
    : {
        text: `计满${sayCount(term.count, term.unit)}，至${sayDay(counted.last)}`,
        basis: civilCode(term.unit === 'day' ? '200' : '202'),
      },
  ...rollSteps(counted, gaps, calendar),
]

export const backSteps = (event: number, term: DayTerm, due: number, calendar: Calendar): Step[] => [
  {
    text: `自${sayDay(event)}向前计算，当日和办理之日均不计入，其间须有${sayCount(term.count, term.unit)}，最迟为${sayDay(due)}${
      term.unit === 'workingDay' ? skipped(due + 1, event - 1, [], calendar) : ''
    }`,
  },
]

export const hourSteps = (from: string, count: number, due: string, counted: Counted, gaps: readonly Gap[]): Step[] => [
  ...gapSteps(counted, gaps),
  {
    text: `自${from}${count < 0 ? '向前' : '起'}按小时计算，${sayCount(Math.abs(count), 'hour')}至${due}`,
    basis: civilCode('201(2)'),
  },
]

/** “之前”不含当日。 */
export const fixedSteps = (length: Length, before: boolean, day: number, basis: Citation): Step[] => [
  {
    text: before
      ? `${sayLength(length)}之前，不含当日，最迟为${sayDay(day)}`
      : `${sayLength(length)}，即${sayDay(day)}`,
    basis,
  },
]

export const extensionStep = (
  count: number,
  unit: Exclude<Unit, 'date'>,
  total: number,
  edition: Edition,
  basis: Citation,
): Step => ({
  text: `经${edition.extension?.approver ?? '有权机关'}批准延长${sayCount(count, unit)}，合计${sayCount(total, unit)}`,
  basis,
})

/** What anyone relying on the result should know of the rule itself. */
export function standingSteps(edition: Edition, length: Length, unloaded: readonly number[]): Step[] {
  const steps: Step[] = []
  if (edition.status === 'K') steps.push({ text: `期限${sayLength(length)}尚未与公布文本核对，是可以设置的参数` })
  if (edition.status === 'U') steps.push({ text: `期限${sayLength(length)}没有全国统一规定，是由本地确定的参数` })
  if (unloaded.length > 0)
    steps.push({ text: `${unloaded.join('、')}年的放假安排尚未载入，暂按周一至周五为工作日推算，公布后须重算` })
  return steps
}

export const expiryStep = (edition: Edition, basis: Citation): Step => ({
  text: `效果：${expiryLabels[edition.onExpiry]}${edition.effectFrom === 'start' ? '，自起算之日起' : ''}`,
  basis,
})

const gapSteps = ({ first, due }: Counted, gaps: readonly Gap[]): Step[] =>
  gaps
    .map((gap) => ({ from: Math.max(gap.from, first), to: gap.to }))
    .filter((gap) => gap.from < gap.to && gap.from <= due)
    .map(({ from, to }) => ({ text: `${fromDay(from)}至${fromDay(to - 1)}共${to - from}日中止，不计入` }))

function rollSteps({ last, due }: Counted, gaps: readonly Gap[], calendar: Calendar): Step[] {
  const roll = civilCode('203(1)')
  const reason = (day: number) => calendar.reason(fromDay(day))
  if (due === last)
    return isWeekend(due) ? [{ text: `末日${sayDay(due)}是工作日（${reason(due)}），不顺延`, basis: roll }] : []
  const why = inGap(last, gaps) ? '中止' : reason(last)
  return [{ text: `末日${fromDay(last)}是休假日（${why}），顺延至其后第一个工作日${sayDay(due)}`, basis: roll }]
}

/** The days passed over between two days, and the weekend days that were worked, in one clause. */
function skipped(first: number, last: number, gaps: readonly Gap[], calendar: Calendar): string {
  let weekendDays = 0
  const holidays: { reason: string; from: number; to: number }[] = []
  const worked: string[] = []
  for (let day = first; day <= last; day++) {
    const works = calendar.works(day)
    if ((works && !isWeekend(day)) || inGap(day, gaps)) continue
    const reason = calendar.arranged(day)
    const run = holidays.at(-1)
    if (works) worked.push(`${fromDay(day)}（${reason ?? weekdayName(day)}）`)
    else if (reason === undefined) weekendDays++
    else if (run && run.to === day - 1 && run.reason === reason) run.to = day
    else holidays.push({ reason, from: day, to: day })
  }
  const off = [
    ...(weekendDays > 0 ? [`周末${weekendDays}日`] : []),
    ...holidays.map(({ reason, from, to }) => `${reason}${to - from + 1}日（${fromDay(from)}至${fromDay(to)}）`),
  ]
  return (off.length > 0 ? `，不计${off.join('、')}` : '') + (worked.length > 0 ? `，${worked.join('、')}计入` : '')
}
