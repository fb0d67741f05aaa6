import { addDays, type Calendar, type PlainDate } from '@fazhi/law'
import type { Row } from '@fazhi/ledger'
import type { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import type { Grievance } from './grievances.ts'
import type { DemoStep, Login } from './script.ts'
import { workingDayBy } from './working-day.ts'

type CaseRow = Row<typeof reconsiderationCase>
type Choice<K extends keyof CaseRow> = NonNullable<CaseRow[K]>

/** The steps of a case as its handler takes them. */
export const stepsOf = (by: Login) => ({
  askCorrection: (on: PlainDate): DemoStep => ({
    move: 'askCorrection',
    on,
    by,
    input: { correctionItems: '请补充身份证明复印件和行政行为的材料，并写明具体的复议请求。' },
  }),
  correct: (on: PlainDate): DemoStep => ({ move: 'correct', on, by, input: {} }),
  accept: (on: PlainDate, summaryGround?: Grievance['summary']): DemoStep => ({
    move: 'accept',
    on,
    by,
    input:
      summaryGround === undefined
        ? { procedure: 'ordinary', handler: by }
        : { procedure: 'summary', handler: by, summaryGround },
  }),
  decline: (on: PlainDate, declineGround: Choice<'declineGround'>, competentOrgan?: string): DemoStep => ({
    move: 'decline',
    on,
    by,
    input: competentOrgan === undefined ? { declineGround } : { declineGround, competentOrgan },
  }),
  suspend: (on: PlainDate, suspensionGround: Choice<'suspensionGround'>): DemoStep => ({
    move: 'suspend',
    on,
    by,
    input: { suspensionGround },
  }),
  resume: (on: PlainDate): DemoStep => ({ move: 'resume', on, by, input: {} }),
  extend: (on: PlainDate, extendedDays: number): DemoStep => ({
    move: 'extend',
    on,
    by,
    approvedBy: 'head',
    input: { extendedDays, extensionReason: '案情复杂，需要实地调查和委托鉴定' },
  }),
  decide: (on: PlainDate, outcome: Choice<'outcome'>): DemoStep => ({
    move: 'decide',
    on,
    by,
    approvedBy: 'chief',
    input: { outcome },
  }),
  settle: (on: PlainDate): DemoStep => ({ move: 'settle', on, by, input: {} }),
  terminate: (on: PlainDate, terminationGround: Choice<'terminationGround'>): DemoStep => ({
    move: 'terminate',
    on,
    by,
    input: { terminationGround },
  }),
  reject: (on: PlainDate): DemoStep => ({ move: 'reject', on, by, input: {} }),
})

export type Ending = 'upheld' | 'claimRejected' | 'remedy' | 'partlyRevoked' | 'settle' | 'withdrawn' | 'reject'

export function endingStep(ending: Ending, on: PlainDate, by: Login, { remedy }: Grievance): DemoStep {
  const steps = stepsOf(by)
  switch (ending) {
    case 'settle':
      return steps.settle(on)
    case 'reject':
      return steps.reject(on)
    case 'withdrawn':
      return steps.terminate(on, 'withdrawn')
    case 'remedy':
      return steps.decide(on, remedy)
    default:
      return steps.decide(on, ending)
  }
}

/** So many days later, on the working day that is there or before it. */
export const about = (date: PlainDate, days: number, calendar: Calendar) => workingDayBy(addDays(date, days), calendar)
