import type { Calendar } from '@fazhi/law'
import { committeeConsultation } from '@fazhi/lines/reconsideration/committee'
import { reconsiderationHearing } from '@fazhi/lines/reconsideration/hearing'
import { normativeReview } from '@fazhi/lines/reconsideration/normative-review'
import { reconsiderationOpinion } from '@fazhi/lines/reconsideration/opinion'
import { documentService } from '@fazhi/lines/reconsideration/service'
import { hearingOfViews } from '@fazhi/lines/reconsideration/views'
import { type Course, decisionOf, reviewed } from './history.ts'
import { organId } from './region.ts'
import { type DemoMatter, followUp, matter } from './script.ts'
import { about } from './steps.ts'
import { workingDayFrom } from './working-day.ts'

/** What hangs on the cases: views, hearings, the committee, services, two opinions, the review of one document. */
export const proceedings = (courses: readonly Course[], calendar: Calendar): readonly DemoMatter[] => [
  ...courses.flatMap((course) => [
    ...viewsOf(course),
    ...hearingOf(course, calendar),
    ...consultationOf(course, calendar),
    ...serviceOf(course, calendar),
  ]),
  ...opinions(courses, calendar),
  ...reviewOf(courses, calendar),
]

function viewsOf({ application: { by, draft }, steps }: Course): readonly DemoMatter[] {
  const heard = steps.find((s) => s.move === 'hearViews')
  if (heard?.opens === undefined) return []
  return [
    followUp(hearingOfViews, heard.opens, [
      {
        move: 'record',
        on: heard.on,
        by,
        input: {
          party: 'applicant',
          speaker: draft.applicant,
          listener: '演示·承办人甲',
          recorder: '演示·承办人乙',
          views: '申请人坚持复议请求，陈述了事情经过，并补充了现场照片。',
        },
      },
    ]),
  ]
}

function hearingOf({ application: { by }, steps }: Course, calendar: Calendar): readonly DemoMatter[] {
  const arranged = steps.find((s) => s.move === 'arrangeHearing')
  const ended = steps.find((s) => s.move === 'endHearing')
  if (arranged?.opens === undefined || !ended) return []
  const held = ended.on
  return [
    followUp(reconsiderationHearing, arranged.opens, [
      {
        move: 'schedule',
        on: arranged.on,
        by,
        input: { heldOn: held, place: '区政府行政复议听证室', matters: '行政行为的事实、程序和裁量。' },
      },
      { move: 'notify', on: workingDayFrom(held, -7, calendar), by, input: {} },
      {
        move: 'hold',
        on: held,
        by,
        input: {
          presider: '演示·复议机构负责人',
          listeners: 2,
          clerk: '演示·承办人乙',
          respondentHead: 'attended',
          record: '双方陈述、举证、质证并作最后意见。',
        },
      },
    ]),
  ]
}

function consultationOf({ application: { by }, steps }: Course, calendar: Calendar): readonly DemoMatter[] {
  const consulted = steps.find((s) => s.move === 'consultCommittee')
  if (consulted?.opens === undefined) return []
  return [
    followUp(committeeConsultation, consulted.opens, [
      {
        move: 'advise',
        on: workingDayFrom(consulted.on, 4, calendar),
        by,
        input: { members: 7, opinion: '多数委员认为行政行为的主要事实清楚，程序存在瑕疵。' },
      },
      { move: 'weigh', on: workingDayFrom(consulted.on, 5, calendar), by, input: { adoption: 'adopted' } },
    ]),
  ]
}

function serviceOf(course: Course, calendar: Calendar): readonly DemoMatter[] {
  const { application, steps } = course
  const [decision, served] = [decisionOf(course), steps.find((s) => s.move === 'serve')]
  if (!decision || !served) return []
  const { key, by, draft } = application
  const method = draft.channel === 'inPerson' ? 'direct' : 'post'
  return [
    matter(
      documentService,
      `${key}-service`,
      {
        by,
        on: workingDayFrom(decision.on, 1, calendar),
        draft: {
          reconsideration: key,
          document: '行政复议决定书',
          recipient: draft.applicant,
          recipientKind: 'applicant',
          method,
          sentOn: workingDayFrom(decision.on, 1, calendar),
        },
      },
      [{ move: 'serve', on: served.on, by, input: { proof: method === 'direct' ? '送达回证签收' : '邮件签收回执' } }],
    ),
  ]
}

/** Two decisions that found fault with more than the act itself. */
function opinions(courses: readonly Course[], calendar: Calendar): readonly DemoMatter[] {
  const faulty = courses.flatMap((course) => {
    const decision = decisionOf(course)
    const isFaulty = decision?.input.outcome === 'unlawful' && decision.on > '2024-01-01'
    return isFaulty ? [{ course, on: decision.on }] : []
  })
  return faulty.slice(0, 2).map(({ course: { application }, on }) => {
    const { key, by, draft } = application
    const later = (days: number) => about(on, days, calendar)
    return matter(
      reconsiderationOpinion,
      `${key}-opinion`,
      {
        by,
        on,
        draft: {
          reconsideration: key,
          draftedOn: on,
          recipient: draft.respondent,
          problems: '强制拆除前未书面催告，未听取陈述申辩；请开展自查，完善催告和告知程序。',
        },
      },
      [
        { move: 'issue', on: later(3), by, input: {} },
        { move: 'deliver', on: later(7), by, input: {} },
        { move: 'report', on: later(45), by, input: { report: '已修订工作流程，对在办案件逐件补正催告程序。' } },
      ],
    )
  })
}

function reviewOf(courses: readonly Course[], calendar: Calendar): readonly DemoMatter[] {
  const course = courses.find(({ n }) => n === reviewed)
  const suspended = course?.steps.find((s) => s.move === 'suspend')
  if (!course || !suspended) return []
  const { key, by } = course.application
  const on = suspended.on
  const after = (days: number) => workingDayFrom(on, days, calendar)
  return [
    matter(
      normativeReview,
      `${key}-review`,
      {
        by,
        on,
        draft: {
          reconsideration: key,
          source: 'applicant',
          document: '双城管规〔2023〕演示2号门前责任区管理规定',
          documentKind: 'government',
          maker: organId('urban'),
          power: 'own',
          raisedOn: on,
        },
      },
      [
        { move: 'suspendCase', on, by, input: {} },
        { move: 'ask', on: after(2), by, input: {} },
        { move: 'takeReply', on: after(9), by, input: { reply: '该规定依据市容管理的上位规定制定，未增设义务。' } },
        {
          move: 'conclude',
          on: after(13),
          by,
          input: { conclusion: 'lawful', opinion: '未超越权限，不违反上位法，可以作为行政行为的依据。' },
        },
      ],
    ),
  ]
}
