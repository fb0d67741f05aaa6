import type { PlainDate } from '@fazhi/law'
import type { Draft } from '@fazhi/ledger'
import { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import { type Grievance, grievances } from './grievances.ts'
import { organId } from './region.ts'
import { type DemoMatter, followUp, type Login, matter } from './script.ts'
import type { CaseStep } from './steps.ts'

const channels = ['inPerson', 'post', 'online', 'inPerson', 'oral', 'online'] as const

/** The nth item, and from the first again after the last. */
export function cycled<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length]
  if (item === undefined) throw new RangeError('nothing to choose from')
  return item
}

export const grievanceOf = (n: number): Grievance => cycled(grievances, n)
export const clerkOf = (n: number): Login => (n % 2 === 0 ? 'clerk' : 'clerk2')

/** An application before it is taken in. */
export interface Application {
  readonly key: string
  readonly by: Login
  readonly draft: Omit<Draft<typeof reconsiderationCase>, 'forwarding'>
}

/** An application with an invented applicant; `n` chooses who, whom and what. */
export function applicationOf(key: string, n: number, receivedOn: PlainDate): Application {
  const { category, respondents, applicantKind, matter: claim } = grievanceOf(n)
  const number = `${n}`.padStart(3, '0')
  return {
    key,
    by: clerkOf(n),
    draft: {
      receivedOn,
      channel: cycled(channels, n),
      applicant: applicantKind === 'citizen' ? `演示·申请人${number}` : `演示·第${number}号经营者`,
      applicantKind,
      respondent: organId(cycled(respondents, Math.floor(n / grievances.length))),
      category,
      matter: claim(n, Number(receivedOn.slice(0, 4))),
    },
  }
}

export const caseOf = ({ key, by, draft }: Application, steps: readonly CaseStep[]): DemoMatter =>
  matter(reconsiderationCase, key, { by, on: draft.receivedOn, draft }, steps)

/** A case that the receipt of a forwarding opens. */
export const forwardedCase = ({ key }: Application, steps: readonly CaseStep[]): DemoMatter =>
  followUp(reconsiderationCase, key, steps)
