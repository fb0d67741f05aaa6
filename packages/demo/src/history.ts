import { type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { type Application, applicationOf, caseOf, clerkOf, cycled, forwardedCase, grievanceOf } from './matter.ts'
import type { DemoMatter } from './script.ts'
import { throughStation } from './stations.ts'
import { about, type CaseStep, type Ending, endingStep, stepsOf } from './steps.ts'
import { workingDayFrom, workingDaysOf } from './working-day.ts'

/** An application and what became of it. */
export interface Course {
  readonly n: number
  readonly application: Application
  readonly steps: readonly CaseStep[]
}

/** How a case was decided; undefined where it ended otherwise. */
export const decisionOf = ({ steps }: Course) => steps.find((s) => s.move === 'decide')

/** Two years of applications: 23 cases accepted in 2023, 97 in 2024, and three of 2024 that were not accepted. */
export const courses = (calendar: Calendar): readonly Course[] => [
  ...yearBefore(calendar),
  ...reportYear(calendar),
  ...notAccepted(calendar),
]

/** Every twelfth came through a station, once there were stations. */
const cameThroughStation = ({ n, application }: Course) =>
  n % 12 === 7 && application.draft.receivedOn > '2023-10-01' && n < 100

/** The records of the courses; what came through a station begins there. */
export const history = (all: readonly Course[], calendar: Calendar): readonly DemoMatter[] =>
  all.flatMap((course) => {
    const { application, steps, n } = course
    return cameThroughStation(course)
      ? [...throughStation(application, n, calendar), forwardedCase(application, steps)]
      : [caseOf(application, steps)]
  })

const endings: readonly Ending[] = [
  'upheld',
  'settle',
  'remedy',
  'upheld',
  'withdrawn',
  'upheld',
  'remedy',
  'claimRejected',
  'upheld',
  'remedy',
  'settle',
  'upheld',
  'remedy',
  'reject',
  'upheld',
  'withdrawn',
  'remedy',
  'upheld',
  'partlyRevoked',
  'settle',
]
const courseOf = (key: string, n: number, receivedOn: PlainDate, steps: readonly CaseStep[]): Course => ({
  n,
  application: applicationOf(key, n, receivedOn),
  steps,
})

/** The case that waits for the review of a normative document. */
export const reviewed = 15
const pauses = ['otherCase', 'settlement', 'legalQuestion', 'forceMajeure'] as const

function yearBefore(calendar: Calendar): readonly Course[] {
  const days = workingDaysOf(plainDate('2023-01-10'), plainDate('2023-12-08'), calendar)
  return Array.from({ length: 23 }, (_, at) => {
    const receivedOn = spread(days, at, 23)
    const i = 131 + at
    const by = clerkOf(i)
    const accepted = workingDayFrom(receivedOn, 1 + (i % 3), calendar)
    const ending = cycled(['upheld', 'remedy', 'upheld', 'withdrawn', 'claimRejected'] as const, i)
    const closing = endingStep(ending, about(accepted, 34 + ((i * 7) % 22), calendar), by, grievanceOf(i))
    const copied = workingDayFrom(accepted, 2, calendar)
    return courseOf(`2023-${at + 1}`, i, receivedOn, [
      stepsOf(by).accept(accepted),
      stepsOf(by).sendCopy(copied),
      closing,
    ])
  })
}

function reportYear(calendar: Calendar): readonly Course[] {
  const days = workingDaysOf(plainDate('2024-01-02'), plainDate('2024-12-20'), calendar)
  return Array.from({ length: 97 }, (_, at) => {
    const receivedOn = spread(days, at, 97)
    const i = at + 1
    return courseOf(`2024-${i}`, i, receivedOn, stepsOfCourse(i, receivedOn, calendar))
  })
}

/** The course of one case; the kinds lie apart so that every month has some of each. */
function stepsOfCourse(i: number, receivedOn: PlainDate, calendar: Calendar): readonly CaseStep[] {
  const by = clerkOf(i)
  const steps = stepsOf(by)
  const grievance = grievanceOf(i)
  const end = (on: PlainDate) => endingOf(i, on, calendar)
  const after = (on: PlainDate, n: number) => workingDayFrom(on, n, calendar)

  // 期满未决定不予受理的，期满之日视为受理：不写受理环节
  if (i === 20 || i === 61) return [steps.sendCopy(after(receivedOn, 8)), ...end(about(receivedOn, 50, calendar))]

  const opening = i % 11 === 5 ? correction(i, receivedOn, calendar) : []
  const accepted = after(opening.at(-1)?.on ?? receivedOn, 1 + (i % 3))
  const later = (days: number) => about(accepted, days, calendar)
  const copied = steps.sendCopy(after(accepted, 1))
  if (i % 3 === 1)
    return [...opening, steps.accept(accepted, grievance.summary), copied, ...end(later(13 + ((i * 5) % 14)))]

  const begun = [...opening, steps.accept(accepted), copied]
  if (i === 36) return [...begun, steps.suspend(later(10), 'succession'), steps.terminate(later(76), 'suspendedLong')]
  if (i % 12 === 3) {
    const resumed = later(40)
    const pause = i === reviewed ? 'normativeDocument' : cycled(pauses, Math.floor(i / 12))
    return [
      ...begun,
      steps.suspend(later(15), pause),
      steps.resume(resumed),
      ...end(about(resumed, 20 + (i % 10), calendar)),
    ]
  }
  const heard = [
    ...begun,
    steps.serveCopy(after(accepted, 2)),
    steps.receiveAnswer(after(accepted, 6)),
    steps.hearViews(after(accepted, 7), cycled(['inPerson', 'phone', 'online'] as const, i), `2024-${i}-views`),
  ]
  if (i % 12 !== 8) return [...heard, ...end(later(34 + ((i * 13) % 22)))]
  const graded =
    i % 24 === 8
      ? [
          steps.grade(later(20), 'significant'),
          steps.arrangeHearing(later(20), `2024-${i}-hearing`),
          steps.endHearing(later(38)),
          steps.consultCommittee(later(40), `2024-${i}-committee`),
          steps.receiveOpinion(later(50)),
        ]
      : []
  return [...heard, ...graded, steps.extend(later(54), cycled([15, 20, 30], i)), ...end(later(64 + (i % 8)))]
}

/** Every fifth decision is served and every tenth case archived in the ledger, too. */
function endingOf(i: number, on: PlainDate, calendar: Calendar): readonly CaseStep[] {
  const steps = stepsOf(clerkOf(i))
  const ending = endingStep(cycled(endings, i), on, clerkOf(i), grievanceOf(i))
  if (ending.move !== 'decide' || i % 5 !== 0) return [ending]
  const served = workingDayFrom(on, 4, calendar)
  const file = i % 10 === 0 ? [steps.archive(workingDayFrom(served, 30, calendar), i)] : []
  return [ending, steps.serve(served), ...file]
}

function correction(i: number, receivedOn: PlainDate, calendar: Calendar): readonly CaseStep[] {
  const steps = stepsOf(clerkOf(i))
  const asked = workingDayFrom(receivedOn, 2, calendar)
  return [steps.askCorrection(asked), steps.correct(workingDayFrom(asked, 3 + (i % 5), calendar))]
}

function notAccepted(calendar: Calendar): readonly Course[] {
  const [late, elsewhere, silent] = [plainDate('2024-03-19'), plainDate('2024-09-10'), plainDate('2024-07-08')]
  return [
    courseOf('2024-late', 101, late, [stepsOf(clerkOf(101)).decline(workingDayFrom(late, 3, calendar), 'late')]),
    courseOf('2024-elsewhere', 102, elsewhere, [
      stepsOf(clerkOf(102)).decline(workingDayFrom(elsewhere, 4, calendar), 'jurisdiction', '朝阳市人民政府'),
    ]),
    courseOf('2024-silent', 103, silent, [stepsOf(clerkOf(103)).askCorrection(workingDayFrom(silent, 2, calendar))]),
  ]
}

/** The day of the ith of so many, evenly over the days, now and then a day or two later. */
const spread = (days: readonly PlainDate[], i: number, of: number) =>
  cycled(days, Math.min(days.length - 1, Math.floor((i * days.length) / of) + ((i * 5) % 3)))
