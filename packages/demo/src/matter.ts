import type { PlainDate } from '@fazhi/law'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { type Grievance, grievances } from './grievances.ts'
import { organId } from './region.ts'
import type { DemoMatter, DemoStep, Login } from './script.ts'

const channels = ['inPerson', 'post', 'online', 'inPerson', 'oral', 'online'] as const

/** The nth item, and from the first again after the last. */
export function cycled<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length]
  if (item === undefined) throw new RangeError('nothing to choose from')
  return item
}

export const grievanceOf = (n: number): Grievance => cycled(grievances, n)
export const clerkOf = (n: number): Login => (n % 2 === 0 ? 'clerk' : 'clerk2')

/** An application with an invented applicant; `n` chooses who, whom and what. */
export function matterOf(key: string, n: number, receivedOn: PlainDate, steps: readonly DemoStep[]): DemoMatter {
  const { category, respondents, applicantKind, matter } = grievanceOf(n)
  const number = `${n}`.padStart(3, '0')
  return {
    key,
    ledger: reconsiderationCase,
    by: clerkOf(n),
    draft: {
      receivedOn,
      channel: n % 12 === 7 ? 'station' : cycled(channels, n),
      applicant: applicantKind === 'citizen' ? `演示·申请人${number}` : `演示·第${number}号经营者`,
      applicantKind,
      respondent: organId(cycled(respondents, Math.floor(n / grievances.length))),
      category,
      matter: matter(n, Number(receivedOn.slice(0, 4))),
    },
    steps,
  }
}
