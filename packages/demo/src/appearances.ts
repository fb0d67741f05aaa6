import type { Calendar } from '@fazhi/law'
import { courtAppearance } from '@fazhi/lines/litigation/appearance'
import { type DemoMatter, matter, type StepOf } from './script.ts'
import { type SuitPlan, sessionOf } from './suits.ts'
import { workingDayFrom } from './working-day.ts'

/** The head goes to court; every third time the court had asked for the head in writing. */
export function appearanceOf(plan: SuitPlan, calendar: Calendar): DemoMatter | null {
  const session = sessionOf(plan, calendar)
  if (session === null) return null
  const before = (days: number) => workingDayFrom(session, -days, calendar)
  const { key, n, complaint } = plan
  const by = 'suits'
  const steps: readonly StepOf<typeof courtAppearance>[] = [
    ...(n % 3 === 0
      ? [{ move: 'receiveNotice', on: before(8), by, input: { noticeGround: 'majorInterest' } } as const]
      : []),
    {
      move: 'designate',
      on: before(6),
      by,
      input: {
        headName: `演示·负责人${(n % 9) + 1}`,
        headPost: n % 4 === 0 ? '局长' : '副局长',
        headKind: n % 4 === 0 ? 'chief' : 'deputy',
        staff: `演示·工作人员${(n % 5) + 1}`,
      },
    },
    {
      move: 'hold',
      on: session,
      by,
      input: { attendance: 'head', conduct: 'stayed', identityPaper: 'inOrder', spoke: n % 9 === 0 ? 'no' : 'yes' },
    },
  ]
  return matter(
    courtAppearance,
    `${key}-appearance`,
    {
      by,
      on: before(10),
      draft: {
        suit: key,
        suedOrgan: complaint.defendant,
        duty: complaint.reviewResult === 'upheld' ? 'own' : 'sole',
        localDuty: 'yes',
        summonedOn: before(10),
        sessionOn: session,
      },
    },
    steps,
  )
}
