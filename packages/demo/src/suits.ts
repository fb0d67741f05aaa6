import { addDays, type Calendar, type PlainDate } from '@fazhi/law'
import type { Draft, OrganId } from '@fazhi/ledger'
import { administrativeSuit } from '@fazhi/lines/litigation/suit'
import type { Course } from './history.ts'
import { applicationOf, cycled } from './matter.ts'
import { organId } from './region.ts'
import { type DemoMatter, matter, type StepOf } from './script.ts'
import { about } from './steps.ts'
import { workingDayFrom } from './working-day.ts'

type SuitStep = StepOf<typeof administrativeSuit>
type SuitDraft = Draft<typeof administrativeSuit>

/** What a suit is about, and against whom. */
interface Complaint {
  readonly defendant: OrganId
  readonly category: SuitDraft['category']
  readonly act: string
  readonly plaintiff: string
  readonly plaintiffKind: SuitDraft['plaintiffKind']
  readonly reviewResult: SuitDraft['reviewResult']
  readonly reconsideration?: string
}

const categories = {
  penalty: 'penalty',
  failure: 'failure',
  coercion: 'coercion',
  disclosure: 'disclosure',
  workInjury: 'workInjury',
  expropriation: 'expropriation',
  licence: 'licence',
  resources: 'resources',
  agreement: 'agreement',
} as const
const isCategory = (name: string): name is keyof typeof categories => Object.hasOwn(categories, name)

/** A complaint that never went through reconsideration. */
export function complaintOf(n: number, receivedOn: PlainDate): Complaint {
  const { draft } = applicationOf('', 300 + n, receivedOn)
  return {
    defendant: draft.respondent,
    category: isCategory(draft.category) ? draft.category : 'other',
    act: draft.matter,
    plaintiff: `演示·原告${n}`,
    plaintiffKind: draft.applicantKind,
    reviewResult: 'none',
  }
}

/** The suit that follows a decision: where it upheld, with the government as co-defendant; where it changed, against the government alone. */
export function complaintAfter({ application: { key, draft } }: Course, reviewResult: 'upheld' | 'changed'): Complaint {
  return {
    defendant: reviewResult === 'changed' ? organId('gov') : draft.respondent,
    category: isCategory(draft.category) ? draft.category : 'other',
    act: draft.matter,
    plaintiff: draft.applicant,
    plaintiffKind: draft.applicantKind,
    reviewResult,
    reconsideration: key,
  }
}

const roles = { none: 'sole', upheld: 'joint', changed: 'reviewAlone', silent: 'sole' } as const
const conclusions = [
  { result: 'claimRejected' },
  { result: 'claimRejected' },
  { result: 'dismissed' },
  { result: 'claimRejected' },
  { result: 'revoked', lossCause: 'procedure' },
  { result: 'claimRejected' },
  { result: 'mediated' },
  { result: 'claimRejected' },
  { result: 'unlawful', lossCause: 'procedure' },
] as const

/** A suit of first instance: judged, judged and appealed, or withdrawn before its session. */
export interface SuitPlan {
  readonly key: string
  readonly n: number
  readonly receivedOn: PlainDate
  readonly complaint: Complaint
  readonly ends: 'judged' | 'appealed' | 'withdrawn'
}
export const sessionOf = ({ receivedOn, ends }: SuitPlan, calendar: Calendar) =>
  ends === 'withdrawn' ? null : about(receivedOn, 45, calendar)

/** From registration to the end. */
export function suitOf(plan: SuitPlan, calendar: Calendar): DemoMatter {
  const { key, n, receivedOn, complaint, ends } = plan
  const year = receivedOn.slice(0, 4)
  const later = (days: number) => about(receivedOn, days, calendar)
  const session = sessionOf(plan, calendar)
  const by = 'suits'
  const conclusion = cycled(conclusions, n)
  const steps: SuitStep[] = [
    {
      move: 'register',
      on: workingDayFrom(receivedOn, 2, calendar),
      by,
      input: {
        noticeCaseNo: `（${year}）辽1302行初${n}号`,
        role: roles[complaint.reviewResult],
        procedure: 'ordinary',
        handler: by,
        ...(complaint.reviewResult === 'upheld' ? { codefendant: organId('gov') } : {}),
      },
    },
    {
      move: 'answer',
      on: later(12),
      by,
      input: {
        answerPoints: '行政行为事实清楚、程序合法、适用法律正确，请求驳回原告的诉讼请求。',
        evidence: '一、立案审批表；二、调查笔录；三、行政行为文书及送达回证；四、法律依据。',
        plea: 'lawful',
        ...(session === null ? {} : { hearingOn: session }),
      },
    },
  ]
  if (session !== null) steps.push({ move: 'hear', on: session, by, input: {} })
  if (ends === 'withdrawn')
    steps.push({
      move: 'conclude',
      on: later(30),
      by,
      input: { result: 'withdrawn', withdrawalGround: n % 2 === 0 ? 'actChanged' : 'settled' },
    })
  else steps.push({ move: 'conclude', on: later(80), by, input: conclusion })
  if (ends === 'appealed')
    steps.push(
      { move: 'appeal', on: later(88), by, input: { appealedBy: 'plaintiff' } },
      { move: 'close', on: later(110), by, input: {} },
    )
  else {
    const effective = ends === 'withdrawn' ? later(34) : later(110)
    steps.push(
      { move: 'takeEffect', on: effective, by, input: {} },
      { move: 'close', on: workingDayFrom(effective, 1, calendar), by, input: {} },
    )
  }
  return matter(
    administrativeSuit,
    key,
    {
      by,
      on: receivedOn,
      draft: {
        complaintReceivedOn: receivedOn,
        instance: 'first',
        court: '朝阳市双塔区人民法院',
        docketedOn: addDays(receivedOn, -4),
        raisedBy: 'opponent',
        claim: '请求撤销被诉行政行为，诉讼费用由被告承担。',
        ...complaint,
      },
    },
    steps,
  )
}

/** The appeal against a judgment, decided on paper. */
export function appealOf({ key, n, receivedOn, complaint }: SuitPlan, calendar: Calendar): DemoMatter {
  const received = about(receivedOn, 100, calendar)
  const later = (days: number) => about(received, days, calendar)
  const by = 'suits'
  return matter(
    administrativeSuit,
    `${key}-appeal`,
    {
      by,
      on: received,
      draft: {
        complaintReceivedOn: received,
        instance: 'second',
        below: key,
        court: '辽宁省朝阳市中级人民法院',
        raisedBy: 'opponent',
        claim: '请求撤销一审判决，改判支持上诉人的诉讼请求。',
        ...complaint,
      },
    },
    [
      {
        move: 'register',
        on: workingDayFrom(received, 1, calendar),
        by,
        input: {
          noticeCaseNo: `（${received.slice(0, 4)}）辽13行终${n}号`,
          role: roles[complaint.reviewResult],
          procedure: 'ordinary',
          handler: by,
        },
      },
      {
        move: 'answer',
        on: later(10),
        by,
        input: { answerPoints: '一审判决正确，请求维持。', evidence: '一审证据。', plea: 'lawful' },
      },
      { move: 'conclude', on: later(50), by, input: { result: 'claimRejected', appealResult: 'upheld' } },
      { move: 'takeEffect', on: later(52), by, input: {} },
      { move: 'close', on: later(55), by, input: {} },
    ],
  )
}
