import type { Calendar } from './calendar.ts'
import type { Citation } from './citation.ts'
import { type Edition, type Length, statute, type Unit } from './clock.ts'
import type { Counted, DayTerm } from './counting.ts'
import { fromDay, isWeekend, weekdayName } from './date.ts'
import { expiryLabels } from './expiry.ts'
import type { Amendment } from './notice.ts'
import { say } from './say.ts'
import { inChinese, type Named, type Part, type Sentence, withSaid } from './sentence.ts'
import { type Gap, inGap } from './suspension.ts'

/** One step of the arithmetic, in words a clerk can check with a wall calendar. */
export interface Step {
  readonly text: string
  readonly said?: Sentence
  readonly basis?: Citation
}
const step = (said: Sentence, basis?: Citation): Step =>
  withSaid({ text: inChinese(said), ...(basis === undefined ? {} : { basis }) }, said)

const { article: civilCode } = statute('民法典')
export const lengthOf = (length: Length): Sentence => {
  if (length.unit !== 'date') return countOf(length.count, length.unit)
  const { yearsLater: years, month, day } = length
  if (years === 0) return say('当年{month}月{day}日', { month, day })
  return years === 1
    ? say('次年{month}月{day}日', { month, day })
    : say('{years}年后{month}月{day}日', { years, month, day })
}
export function countOf(n: number, unit: Exclude<Unit, 'date'>): Sentence {
  switch (unit) {
    case 'workingDay':
      return say('{n}个工作日', { n })
    case 'day':
      return say('{n}日', { n })
    case 'hour':
      return say('{n}小时', { n })
    case 'month':
      return say('{n}个月', { n })
    case 'year':
      return say('{n}年', { n })
  }
}
export const sayLength = (length: Length): string => inChinese(lengthOf(length))
export const sayCount = (count: number, unit: Exclude<Unit, 'date'>): string => inChinese(countOf(count, unit))

const weekdayOf = (day: number): Named => ({ label: weekdayName(day), of: ['weekday', weekdayName(day)] })
/** Why a day is worked or not, as the notice has it or by its weekday. */
const reasonOf = (reason: string): Named => ({ label: reason, of: ['holiday', reason] })
const dayOf = (day: number): Sentence => say('{date}（{weekday}）', { date: fromDay(day), weekday: weekdayOf(day) })

/** 起算日不计入，期限逐日计算，末日遇休假日顺延。 */
export const forwardSteps = (
  start: number,
  term: DayTerm,
  counted: Counted,
  gaps: readonly Gap[],
  calendar: Calendar,
): Step[] => {
  const [count, last] = [countOf(term.count, term.unit), dayOf(counted.last)]
  return [
    step(
      say('起算日{start}不计入，自次日{next}起计算', { start: dayOf(start), next: dayOf(start + 1) }),
      civilCode('201(1)'),
    ),
    ...gapSteps(counted, gaps),
    term.unit === 'workingDay'
      ? step(
          say('计满{count}，至{last}{but}', { count, last, but: skipped(counted.first, counted.last, gaps, calendar) }),
        )
      : step(say('计满{count}，至{last}', { count, last }), civilCode(term.unit === 'day' ? '200' : '202')),
    ...rollSteps(counted, gaps, calendar),
  ]
}

export const backSteps = (event: number, term: DayTerm, due: number, calendar: Calendar): Step[] => [
  step(
    say('自{event}向前计算，当日和办理之日均不计入，其间须有{count}，最迟为{last}{but}', {
      event: dayOf(event),
      count: countOf(term.count, term.unit),
      last: dayOf(due),
      but: term.unit === 'workingDay' ? skipped(due + 1, event - 1, [], calendar) : '',
    }),
  ),
]

export function hourSteps(from: string, count: number, due: string, counted: Counted, gaps: readonly Gap[]): Step[] {
  const given = { from, count: countOf(Math.abs(count), 'hour'), due }
  return [
    ...gapSteps(counted, gaps),
    step(
      count < 0
        ? say('自{from}向前按小时计算，{count}至{due}', given)
        : say('自{from}起按小时计算，{count}至{due}', given),
      civilCode('201(2)'),
    ),
  ]
}

/** “之前”不含当日。 */
export const fixedSteps = (length: Length, before: boolean, day: number, basis: Citation): Step[] => {
  const given = { length: lengthOf(length), day: dayOf(day) }
  return [step(before ? say('{length}之前，不含当日，最迟为{day}', given) : say('{length}，即{day}', given), basis)]
}

export const extensionStep = (
  count: number,
  unit: Exclude<Unit, 'date'>,
  total: number,
  edition: Edition,
  basis: Citation,
): Step =>
  step(
    say('经{approver}批准延长{count}，合计{total}', {
      approver: edition.extension?.approver ?? '有权机关',
      count: countOf(count, unit),
      total: countOf(total, unit),
    }),
    basis,
  )

/** What anyone relying on the result should know of the rule itself. */
export function standingSteps(edition: Edition, length: Length, unloaded: readonly number[]): Step[] {
  const steps: Step[] = []
  const given = { length: lengthOf(length) }
  if (edition.status === 'K') steps.push(step(say('期限{length}尚未与公布文本核对，是可以设置的参数', given)))
  if (edition.status === 'U') steps.push(step(say('期限{length}没有全国统一规定，是由本地确定的参数', given)))
  if (unloaded.length > 0)
    steps.push(step(say('{years}年的放假安排尚未载入，暂按周一至周五为工作日推算，公布后须重算', { years: unloaded })))
  return steps
}

/** The days that a later notice changed, where the end rests on them. */
export const amendmentSteps = (rests: readonly [number, number] | null, calendar: Calendar): Step[] =>
  rests === null ? [] : calendar.amended(rests[0], rests[1]).map((amendment) => step(sayAmendment(amendment)))

function sayAmendment({ day, kind, name, source }: Amendment): Sentence {
  if (kind === 'plain') return say('{day}依{source}改为不再作特别安排', { day: dayOf(day), source })
  const given = { day: dayOf(day), source, name }
  return kind === 'off'
    ? say('{day}依{source}改为放假（{name}）', given)
    : say('{day}依{source}改为上班（{name}）', given)
}

export const expiryStep = (edition: Edition, basis: Citation): Step => {
  const { onExpiry } = edition
  const given = { effect: { label: expiryLabels[onExpiry], of: ['expiry', onExpiry] } }
  return step(
    edition.effectFrom === 'start' ? say('效果：{effect}，自起算之日起', given) : say('效果：{effect}', given),
    basis,
  )
}

const gapSteps = ({ first, due }: Counted, gaps: readonly Gap[]): Step[] =>
  gaps
    .map((gap) => ({ from: Math.max(gap.from, first), to: gap.to }))
    .filter((gap) => gap.from < gap.to && gap.from <= due)
    .map(({ from, to }) => {
      const given = { from: fromDay(from), to: fromDay(to - 1), days: to - from }
      return step(say('{from}至{to}共{days}日中止，不计入', given))
    })

function rollSteps({ last, due }: Counted, gaps: readonly Gap[], calendar: Calendar): Step[] {
  const roll = civilCode('203(1)')
  const reason = (day: number): Part => reasonOf(calendar.reason(fromDay(day)))
  if (due === last)
    return isWeekend(due)
      ? [step(say('末日{last}是工作日（{reason}），不顺延', { last: dayOf(due), reason: reason(due) }), roll)]
      : []
  const why = inGap(last, gaps) ? say('中止') : reason(last)
  return [
    step(
      say('末日{last}是休假日（{reason}），顺延至其后第一个工作日{due}', {
        last: fromDay(last),
        reason: why,
        due: dayOf(due),
      }),
      roll,
    ),
  ]
}

/** The days passed over between two days, and the weekend days that were worked, in one clause. */
function skipped(first: number, last: number, gaps: readonly Gap[], calendar: Calendar): Part {
  let weekendDays = 0
  const holidays: { reason: string; from: number; to: number }[] = []
  const worked: Part[] = []
  for (let day = first; day <= last; day++) {
    const works = calendar.works(day)
    if ((works && !isWeekend(day)) || inGap(day, gaps)) continue
    const reason = calendar.arranged(day)
    const run = holidays.at(-1)
    if (works)
      worked.push(
        say('{date}（{weekday}）', {
          date: fromDay(day),
          weekday: reason === undefined ? weekdayOf(day) : reasonOf(reason),
        }),
      )
    else if (reason === undefined) weekendDays++
    else if (run && run.to === day - 1 && run.reason === reason) run.to = day
    else holidays.push({ reason, from: day, to: day })
  }
  const off = [
    ...(weekendDays > 0 ? [say('周末{n}日', { n: weekendDays })] : []),
    ...holidays.map(({ reason, from, to }) =>
      say('{reason}{n}日（{from}至{to}）', {
        reason: reasonOf(reason),
        n: to - from + 1,
        from: fromDay(from),
        to: fromDay(to),
      }),
    ),
  ]
  if (off.length === 0) return worked.length === 0 ? '' : say('，{worked}计入', { worked })
  return worked.length === 0 ? say('，不计{off}', { off }) : say('，不计{off}，{worked}计入', { off, worked })
}
