import { type Calendar, plainDate } from '@fazhi/law'
import { disciplinaryAction } from '@fazhi/lines/corrections/action'
import { informationCheck } from '@fazhi/lines/corrections/check'
import { socialInvestigation } from '@fazhi/lines/corrections/investigation'
import { correctionLeave } from '@fazhi/lines/corrections/leave'
import { correctionPlaceChange } from '@fazhi/lines/corrections/place-change'
import { electronicPositioning } from '@fazhi/lines/corrections/positioning'
import { officeOf, officerOf, staying, subjectKey } from './corrections-year.ts'
import { cycled } from './matter.ts'
import { organId, townshipCodes } from './region.ts'
import { type DemoMatter, matter } from './script.ts'
import { workingDayFrom } from './working-day.ts'

const by = 'corrections'
const agency = organId('corrections')
const stageOf = (month: string, n: number, calendar: Calendar) =>
  workingDayFrom(plainDate(`2024-${month}-01`), n, calendar)

/** A hundred and twenty, ten a month. */
const investigations = (calendar: Calendar): readonly DemoMatter[] =>
  Array.from({ length: 120 }, (_, i) => {
    const month = `${Math.floor(i / 10) + 1}`.padStart(2, '0')
    const stage = (n: number) => stageOf(month, n, calendar)
    return matter(
      socialInvestigation,
      `investigation-${i}`,
      {
        by,
        on: stage(2),
        draft: {
          entruster: '演示人民法院',
          entrusterKind: 'court',
          letterNo: `演示委调${i + 1}号`,
          receivedOn: stage(2),
          fast: 'no',
          subject: `测试被调查人${`${i + 1}`.padStart(3, '0')}`,
          residence: `演示·第${i + 1}住所`,
          crime: '演示罪名',
          category: 'suspended',
          office: officeOf(i),
        },
      },
      [
        {
          move: 'investigate',
          on: stage(4),
          by,
          input: {
            investigatorOne: '演示·调查人甲',
            investigatorTwo: '演示·调查人乙',
            circumstances: '演示：有固定居所，家庭支持。',
            views: '演示：没有异议。',
          },
        },
        {
          move: 'reply',
          on: stage(6),
          by,
          input: { opinion: i % 8 === 0 ? 'unsuitable' : 'suitable', opinionReason: '演示：综合以上情况。' },
        },
        ...(i % 2 === 0
          ? [{ move: 'learn', on: stage(11), by, input: { adopted: i % 10 === 0 ? 'no' : 'yes' } } as const]
          : []),
      ],
    )
  })

const months = ['03', '05', '07', '11'] as const
/** Forty-three warnings to forty-one people, and eight admonitions. */
const actions = (calendar: Calendar): readonly DemoMatter[] =>
  months.flatMap((month, at) =>
    Array.from({ length: 51 }, (_, i) => i)
      .filter((i) => i % months.length === at)
      .map((i) => {
        const isWarning = i < 43
        const n = cycled(staying.slice(0, 41), i)
        const stage = (s: number) => stageOf(month, s, calendar)
        return matter(
          disciplinaryAction,
          `action-${i}`,
          {
            by,
            on: stage(5),
            draft: {
              subject: subjectKey(n),
              agency,
              office: officeOf(n),
              ground: 'rules',
              gravity: isWarning ? 'heavy' : 'light',
              educated: 'no',
              foundOn: stage(4),
              facts: '演示：未按规定报告。',
            },
          },
          [
            { move: 'verify', on: stage(6), by, input: { evidence: '演示：谈话记录。', statement: '演示：承认。' } },
            ...(isWarning
              ? [
                  { move: 'warn', on: stage(8), by, input: {} } as const,
                  { move: 'serveWarning', on: stage(9), by, input: {} } as const,
                ]
              : [
                  { move: 'admonish', on: stage(8), by, input: {} } as const,
                  { move: 'serveAdmonition', on: stage(9), by, input: {} } as const,
                ]),
          ],
        )
      }),
  )

const positioning = (calendar: Calendar): readonly DemoMatter[] =>
  [0, 1].map((i) => {
    const n = cycled(staying, i)
    const stage = (s: number) => stageOf('06', s, calendar)
    return matter(
      electronicPositioning,
      `positioning-${i}`,
      {
        by,
        on: stage(3),
        draft: {
          subject: subjectKey(n),
          agency,
          office: officeOf(n),
          ground: 'left',
          facts: '演示：未经批准离开本市。',
          requestedOn: stage(3),
        },
      },
      [
        { move: 'approve', on: stage(4), by, approvedBy: 'bureau-head', input: { toldOn: stage(4) } },
        { move: 'lift', on: stageOf('08', 10, calendar), by, input: { liftReason: 'needless' } },
      ],
    )
  })

const leaves = (calendar: Calendar): readonly DemoMatter[] =>
  Array.from({ length: 10 }, (_, i) => {
    const n = cycled(staying, i)
    const stage = (s: number) => stageOf('10', s, calendar)
    return matter(
      correctionLeave,
      `leave-${i}`,
      {
        by,
        on: stage(2),
        draft: {
          subject: subjectKey(n),
          agency,
          office: officeOf(n),
          reason: '演示：看望家人。',
          destination: '演示市',
          appliedOn: stage(2),
          leaveFrom: stage(8),
          leaveTo: stage(11),
          recentDays: 0,
          urgent: 'no',
        },
      },
      [
        { move: 'approveByAgency', on: stage(3), by, input: {} },
        { move: 'return', on: stage(11), by, input: {} },
      ],
    )
  })

/** One who would have moved, and whom the other place did not take. */
function placeChange(calendar: Calendar): DemoMatter {
  const n = cycled(staying, 12)
  const stage = (s: number) => stageOf('09', s, calendar)
  return matter(
    correctionPlaceChange,
    'place-change',
    {
      by,
      on: stage(2),
      draft: {
        subject: subjectKey(n),
        agency,
        office: officeOf(n),
        reason: '演示：外出务工。',
        newPlace: '演示市演示路',
        newAgency: '演示县社区矫正机构',
        appliedOn: stage(2),
      },
    },
    [
      { move: 'ask', on: stage(3), by, input: {} },
      { move: 'answer', on: stage(6), by, input: { answer: 'objects' } },
      { move: 'decline', on: stage(7), by, input: { declineReason: '新执行地核实没有固定居所。' } },
    ],
  )
}

/** A check in every office, one of them unanswered and explained. */
const checks = (calendar: Calendar): readonly DemoMatter[] =>
  townshipCodes.map((_, i) => {
    const n = cycled(staying, i)
    const officer = officerOf(n)
    const day = stageOf('12', 4, calendar)
    return matter(
      informationCheck,
      `check-${i}`,
      { by: officer, on: day, draft: { subject: subjectKey(n), agency, office: officeOf(n), plannedOn: day } },
      i === 0
        ? [
            { move: 'miss', on: day, by: officer, input: {} },
            { move: 'call', on: day, by: officer, input: { explanation: '演示：手机没电。' } },
          ]
        : [{ move: 'pass', on: day, by: officer, input: { time: '09:10', manner: 'phone' } }],
    )
  })

/** What is done beside reception and release. */
export const correctionsBeside2024 = (calendar: Calendar): readonly DemoMatter[] => [
  ...investigations(calendar),
  ...actions(calendar),
  ...positioning(calendar),
  ...leaves(calendar),
  placeChange(calendar),
  ...checks(calendar),
]
