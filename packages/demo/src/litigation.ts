import { addDays, type Calendar, plainDate } from '@fazhi/law'
import { officialProposal } from '@fazhi/lines/litigation/proposal'
import { appearanceOf } from './appearances.ts'
import { type Course, decisionOf } from './history.ts'
import { organId } from './region.ts'
import { type DemoMatter, matter } from './script.ts'
import { about } from './steps.ts'
import { appealOf, complaintAfter, complaintOf, type SuitPlan, suitOf } from './suits.ts'
import { workingDaysOf } from './working-day.ts'

/** Thirty-four suits that 2024 saw: five received the year before, three appeals; and twenty-seven sessions, each with a head. */
export function litigation(courses: readonly Course[], calendar: Calendar): readonly DemoMatter[] {
  const plans = plansOf(courses, calendar)
  return [
    ...plans.flatMap((plan) => [suitOf(plan, calendar), appearanceOf(plan, calendar) ?? []].flat()),
    ...plans.flatMap((plan) => (plan.ends === 'appealed' ? [appealOf(plan, calendar)] : [])),
    ...proposals(calendar),
  ]
}

function plansOf(courses: readonly Course[], calendar: Calendar): readonly SuitPlan[] {
  const ended = (outcomes: readonly string[]) =>
    courses.flatMap((course) => {
      const decision = decisionOf(course)
      const isInTime = decision && decision.on > '2024-02-01' && decision.on < '2024-08-01'
      return isInTime && outcomes.includes(decision.input.outcome) ? [{ course, on: decision.on }] : []
    })
  const sued = [
    ...ended(['upheld'])
      .slice(0, 4)
      .map((ended) => ({ ...ended, result: 'upheld' as const })),
    ...ended(['altered'])
      .slice(0, 1)
      .map((ended) => ({ ...ended, result: 'changed' as const })),
  ]
  const after = sued.map(({ course, on, result }) => ({
    receivedOn: about(on, 28, calendar),
    complaint: complaintAfter(course, result),
  }))
  const direct = directDays(calendar).map((receivedOn, i) => ({
    receivedOn,
    complaint: complaintOf(i + 1, receivedOn),
  }))
  return [...direct, ...after].map((suit, i) => ({ key: `suit-${i + 1}`, n: i + 1, ...suit, ends: endOf(i) }))
}

/** Five in the last weeks of 2023, twenty over 2024, one too late for its session to fall into the year. */
const directDays = (calendar: Calendar) => {
  const days = workingDaysOf(plainDate('2024-01-08'), plainDate('2024-10-18'), calendar)
  const spread = Array.from(
    { length: 20 },
    (_, i) => days[Math.floor((i * days.length) / 20)] ?? plainDate('2024-01-08'),
  )
  return [
    ...['2023-11-22', '2023-11-29', '2023-12-06', '2023-12-13', '2023-12-20'].map(plainDate),
    ...spread,
    plainDate('2024-12-05'),
  ]
}
const endOf = (i: number): SuitPlan['ends'] => {
  if (i === 8 || i === 14 || i === 20) return 'withdrawn'
  return i === 6 || i === 11 || i === 17 ? 'appealed' : 'judged'
}

const proposals = (calendar: Calendar): readonly DemoMatter[] =>
  (
    [
      ['judicial', '朝阳市双塔区人民法院', '双法建〔2024〕演示1号', '2024-05-20', 'enforcement'],
      ['procuratorial', '朝阳市双塔区人民检察院', '双检建〔2024〕演示2号', '2024-09-09', 'publicInterest'],
    ] as const
  ).map(([kind, proposer, letterNo, day, subject], i) => {
    const receivedOn = plainDate(day)
    const later = (days: number) => about(receivedOn, days, calendar)
    const by = 'suits'
    return matter(
      officialProposal,
      `proposal-${i + 1}`,
      {
        by,
        on: receivedOn,
        draft: {
          kind,
          proposer,
          letterNo,
          receivedOn,
          addressee: organId(i === 0 ? 'urban' : 'market'),
          subject,
          content: '建议规范现场检查和文书送达，对同类事项开展自查。',
          replyDue: addDays(receivedOn, 60),
        },
      },
      [
        { move: 'assign', on: later(3), by, input: { handler: by } },
        {
          move: 'reply',
          on: later(40),
          by,
          input: { adopted: 'wholly', measures: '已修订工作规程，完成自查并培训执法人员。' },
        },
        { move: 'close', on: later(45), by, input: {} },
      ],
    )
  })
