import { type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { clerkOf, cycled, grievanceOf, matterOf } from './matter.ts'
import type { DemoMatter, DemoStep } from './script.ts'
import { about, type Ending, endingStep, stepsOf } from './steps.ts'
import { workingDayFrom, workingDaysOf } from './working-day.ts'

/** Two years of applications: 23 cases accepted in 2023, 97 in 2024, and three of 2024 that were not accepted. */
export const history = (calendar: Calendar): readonly DemoMatter[] => [
  ...yearBefore(calendar),
  ...reportYear(calendar),
  ...notAccepted(calendar),
]

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
const pauses = ['otherCase', 'settlement', 'legalQuestion', 'forceMajeure'] as const

function yearBefore(calendar: Calendar): readonly DemoMatter[] {
  const days = workingDaysOf(plainDate('2023-01-10'), plainDate('2023-12-08'), calendar)
  return Array.from({ length: 23 }, (_, at) => {
    const receivedOn = spread(days, at, 23)
    const i = 131 + at
    const by = clerkOf(i)
    const accepted = workingDayFrom(receivedOn, 1 + (i % 3), calendar)
    const ending = cycled(['upheld', 'remedy', 'upheld', 'withdrawn', 'claimRejected'] as const, i)
    const closing = endingStep(ending, about(accepted, 34 + ((i * 7) % 22), calendar), by, grievanceOf(i))
    return matterOf(`2023-${at + 1}`, i, receivedOn, [stepsOf(by).accept(accepted), closing])
  })
}

function reportYear(calendar: Calendar): readonly DemoMatter[] {
  const days = workingDaysOf(plainDate('2024-01-02'), plainDate('2024-12-20'), calendar)
  return Array.from({ length: 97 }, (_, at) => {
    const receivedOn = spread(days, at, 97)
    const i = at + 1
    return matterOf(`2024-${i}`, i, receivedOn, courseOf(i, receivedOn, calendar))
  })
}

/** The course of one case; the kinds lie apart so that every month has some of each. */
function courseOf(i: number, receivedOn: PlainDate, calendar: Calendar): readonly DemoStep[] {
  const by = clerkOf(i)
  const steps = stepsOf(by)
  const grievance = grievanceOf(i)
  const end = (on: PlainDate) => endingStep(cycled(endings, i), on, by, grievance)

  // 期满未决定不予受理的，期满之日视为受理：不写受理环节
  if (i === 20 || i === 61) return [end(about(receivedOn, 50, calendar))]

  const opening = i % 11 === 5 ? correction(i, receivedOn, calendar) : []
  const accepted = workingDayFrom(opening.at(-1)?.on ?? receivedOn, 1 + (i % 3), calendar)
  const later = (days: number) => about(accepted, days, calendar)
  if (i % 3 === 1) return [...opening, steps.accept(accepted, grievance.summary), end(later(13 + ((i * 5) % 14)))]

  const begun = [...opening, steps.accept(accepted)]
  if (i === 36) return [...begun, steps.suspend(later(10), 'succession'), steps.terminate(later(76), 'suspendedLong')]
  if (i % 12 === 3) {
    const resumed = later(40)
    return [
      ...begun,
      steps.suspend(later(15), cycled(pauses, i / 3)),
      steps.resume(resumed),
      end(about(resumed, 20 + (i % 10), calendar)),
    ]
  }
  if (i % 12 === 8) return [...begun, steps.extend(later(54), cycled([15, 20, 30], i)), end(later(64 + (i % 8)))]
  return [...begun, end(later(34 + ((i * 13) % 22)))]
}

function correction(i: number, receivedOn: PlainDate, calendar: Calendar): readonly DemoStep[] {
  const steps = stepsOf(clerkOf(i))
  const asked = workingDayFrom(receivedOn, 2, calendar)
  return [steps.askCorrection(asked), steps.correct(workingDayFrom(asked, 3 + (i % 5), calendar))]
}

function notAccepted(calendar: Calendar): readonly DemoMatter[] {
  const [late, elsewhere, silent] = [plainDate('2024-03-19'), plainDate('2024-09-10'), plainDate('2024-07-08')]
  return [
    matterOf('2024-late', 101, late, [stepsOf(clerkOf(101)).decline(workingDayFrom(late, 3, calendar), 'late')]),
    matterOf('2024-elsewhere', 102, elsewhere, [
      stepsOf(clerkOf(102)).decline(workingDayFrom(elsewhere, 4, calendar), 'jurisdiction', '朝阳市人民政府'),
    ]),
    matterOf('2024-silent', 103, silent, [stepsOf(clerkOf(103)).askCorrection(workingDayFrom(silent, 2, calendar))]),
  ]
}

/** The day of the ith of so many, evenly over the days, now and then a day or two later. */
const spread = (days: readonly PlainDate[], i: number, of: number) =>
  cycled(days, Math.min(days.length - 1, Math.floor((i * days.length) / of) + ((i * 5) % 3)))
