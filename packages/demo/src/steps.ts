import { addDays, type Calendar, type PlainDate } from '@fazhi/law'
import type { Row } from '@fazhi/ledger'
import type { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import type { Grievance } from './grievances.ts'
import type { Login, StepOf } from './script.ts'
import { workingDayBy } from './working-day.ts'

/** A step of a reconsideration case. */
export type CaseStep = StepOf<typeof reconsiderationCase>
type CaseRow = Row<typeof reconsiderationCase>
type Choice<K extends keyof CaseRow> = NonNullable<CaseRow[K]>

/** The steps of a case as its handler takes them. */
export const stepsOf = (by: Login) => ({
  askCorrection: (on: PlainDate): CaseStep => ({
    move: 'askCorrection',
    on,
    by,
    input: { correctionItems: '请补充身份证明复印件和行政行为的材料，并写明具体的复议请求。' },
  }),
  correct: (on: PlainDate): CaseStep => ({ move: 'correct', on, by, input: {} }),
  accept: (on: PlainDate, summaryGround?: Grievance['summary']): CaseStep => ({
    move: 'accept',
    on,
    by,
    input:
      summaryGround === undefined
        ? { procedure: 'ordinary', handler: by }
        : { procedure: 'summary', handler: by, summaryGround },
  }),
  decline: (on: PlainDate, declineGround: Choice<'declineGround'>, competentOrgan?: string): CaseStep => ({
    move: 'decline',
    on,
    by,
    input: competentOrgan === undefined ? { declineGround } : { declineGround, competentOrgan },
  }),
  suspend: (on: PlainDate, suspensionGround: Choice<'suspensionGround'>): CaseStep => ({
    move: 'suspend',
    on,
    by,
    input: { suspensionGround, suspensionNoticedOn: on },
  }),
  resume: (on: PlainDate): CaseStep => ({ move: 'resume', on, by, input: { resumptionNoticedOn: on } }),
  extend: (on: PlainDate, extendedDays: number): CaseStep => ({
    move: 'extend',
    on,
    by,
    approvedBy: 'head',
    input: { extendedDays, extensionReason: '案情复杂，需要实地调查和委托鉴定', extensionNoticedOn: on },
  }),
  sendCopy: (on: PlainDate): CaseStep => ({ move: 'sendCopy', on, by, input: {} }),
  serveCopy: (on: PlainDate): CaseStep => ({ move: 'serveCopy', on, by, input: {} }),
  receiveAnswer: (on: PlainDate): CaseStep => ({ move: 'receiveAnswer', on, by, input: {} }),
  hearViews: (on: PlainDate, viewsWay: Choice<'viewsWay'>, opens: string): CaseStep => ({
    move: 'hearViews',
    on,
    by,
    input: { viewsWay },
    opens,
  }),
  grade: (on: PlainDate, grading: Choice<'grading'>): CaseStep => ({ move: 'grade', on, by, input: { grading } }),
  arrangeHearing: (on: PlainDate, opens: string): CaseStep => ({ move: 'arrangeHearing', on, by, input: {}, opens }),
  endHearing: (on: PlainDate): CaseStep => ({ move: 'endHearing', on, by, input: { hearingResult: 'held' } }),
  consultCommittee: (on: PlainDate, opens: string): CaseStep => ({
    move: 'consultCommittee',
    on,
    by,
    input: {},
    opens,
  }),
  receiveOpinion: (on: PlainDate): CaseStep => ({ move: 'receiveOpinion', on, by, input: {} }),
  serve: (on: PlainDate): CaseStep => ({ move: 'serve', on, by, input: {} }),
  archive: (on: PlainDate, n: number): CaseStep => ({
    move: 'archive',
    on,
    by,
    input: { archiveNo: `演示复议${on.slice(0, 4)}-${n}`, archivePages: 40 + (n % 30) },
  }),
  decide: (on: PlainDate, outcome: Choice<'outcome'>): CaseStep => ({
    move: 'decide',
    on,
    by,
    approvedBy: 'chief',
    input: { outcome },
  }),
  settle: (on: PlainDate): CaseStep => ({ move: 'settle', on, by, input: {} }),
  terminate: (on: PlainDate, terminationGround: Choice<'terminationGround'>): CaseStep => ({
    move: 'terminate',
    on,
    by,
    input: { terminationGround },
  }),
  reject: (on: PlainDate): CaseStep => ({ move: 'reject', on, by, input: {} }),
})

export type Ending = 'upheld' | 'claimRejected' | 'remedy' | 'partlyRevoked' | 'settle' | 'withdrawn' | 'reject'

export function endingStep(ending: Ending, on: PlainDate, by: Login, { remedy }: Grievance): CaseStep {
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
