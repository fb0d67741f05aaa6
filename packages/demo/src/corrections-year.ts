import { type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { minorCorrection } from '@fazhi/lines/corrections/minor'
import { correctionSubject } from '@fazhi/lines/corrections/subject'
import { cycled } from './matter.ts'
import { organId, type TownshipCode, townshipCodes } from './region.ts'
import { type DemoMatter, type Login, matter } from './script.ts'
import { workingDayFrom } from './working-day.ts'

const carriedCount = 220
const receivedCount = 230
const minorCount = 4
/** Who leaves in 2024: most of those carried forward, and some with short terms; two of the minors. */
const carriedReleased = 160
const receivedReleased = 15
const minorReleased = 2
const terminatedCount = 3
const categories = ['suspended', 'suspended', 'suspended', 'suspended', 'parole', 'medical', 'control'] as const
const crimes = ['property', 'order', 'safety', 'person', 'economy', 'duty'] as const
const classes = ['ordinary', 'ordinary', 'strict', 'relaxed'] as const

/** A month's first working days, each a stage of its cohort. */
const stageOf = (month: string, n: number, calendar: Calendar) => workingDayFrom(plainDate(`${month}-01`), n, calendar)
/** The days on which terms end in 2024, every other month. */
export const releaseDays = (calendar: Calendar): readonly PlainDate[] =>
  ['02', '04', '06', '08', '10', '12'].map((month) => stageOf(`2024-${month}`, 10, calendar))

interface Person {
  readonly n: number
  readonly key: string
  readonly township: TownshipCode
  readonly month: string
  /** The last day of the term; in 2024 it is the day of release. */
  readonly termTo: PlainDate
  readonly ends: 'released' | 'terminated' | null
}
export const subjectKey = (n: number) => `correction-${n}`
const townshipOf = (n: number): TownshipCode => cycled(townshipCodes, n)
const later = plainDate('2027-06-30')

/** Carried forward are those received in two months before; those of 2024 come month by month. */
function people(calendar: Calendar): readonly Person[] {
  const ends = releaseDays(calendar)
  return Array.from({ length: carriedCount + receivedCount }, (_, n): Person => {
    const base = { n, key: subjectKey(n), township: townshipOf(n) }
    if (n < carriedCount) {
      const isReleased = n < carriedReleased
      return {
        ...base,
        month: n % 2 === 0 ? '2022-11' : '2023-05',
        termTo: isReleased ? cycled(ends, n) : later,
        ends: isReleased ? 'released' : n < carriedReleased + terminatedCount ? 'terminated' : null,
      }
    }
    const i = n - carriedCount
    const isReleased = i < receivedReleased
    return {
      ...base,
      month: isReleased ? '2024-01' : `2024-${`${(i % 12) + 1}`.padStart(2, '0')}`,
      termTo: isReleased ? cycled(ends.slice(3), i) : later,
      ends: isReleased ? 'released' : null,
    }
  }).toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
}
/** Those in corrections all the year, who are there to be warned, checked and on leave. */
export const staying = Array.from({ length: 45 }, (_, i) => carriedReleased + terminatedCount + i)
export const officeOf = (n: number) => organId(townshipOf(n))
export const officerOf = (n: number) => `correct-${townshipOf(n)}` as const

const draftOf = (n: number, name: string, effectiveOn: PlainDate) => ({
  person: name,
  sex: n % 5 === 0 ? ('female' as const) : ('male' as const),
  category: cycled(categories, n),
  crime: cycled(crimes, n),
  decider: '演示人民法院',
  judgmentNo: `演示刑初${n + 1}号`,
  effectiveOn,
  origin: 'notice' as const,
  office: officeOf(n),
})
const organising = (n: number) => ({
  groupMembers: '演示·司法所、社区、家属',
  womanInGroup: 'yes' as const,
  plan: '演示：个别教育，帮助就业。',
  class: cycled(classes, n),
  checkEvery: 7,
  checkReason: '与管理类别相称',
})

function subjectOf({ n, key, month, termTo, ends }: Person, calendar: Calendar): DemoMatter {
  const stage = (i: number) => stageOf(month, i, calendar)
  const by = 'corrections'
  return matter(
    correctionSubject,
    key,
    { by, on: stage(2), draft: draftOf(n, `测试矫正对象${`${n + 1}`.padStart(3, '0')}`, stage(1)) },
    [
      { move: 'receiveDocuments', on: stage(3), by, input: {} },
      { move: 'register', on: stage(4), by, input: { termFrom: stage(1), termTo } },
      // In the first month of the year the offices do themselves what is entrusted to them.
      { move: 'organise', on: stage(5), by: month === '2024-01' ? officerOf(n) : by, input: organising(n) },
      { move: 'announce', on: stage(6), by, input: {} },
      ...(ends === 'released'
        ? [{ move: 'release', on: termTo, by, input: { releaseGround: 'term' }, opens: `resettled-${n}` } as const]
        : []),
      ...(ends === 'terminated'
        ? [
            {
              move: 'terminate',
              on: stageOf('2024-09', 8, calendar),
              by,
              input: { terminationGround: 'revoked', terminationNo: `演示刑更${n}号` },
            } as const,
          ]
        : []),
    ],
  )
}

/** The keys and offices of those released, by the day of it. */
export const releasedOf = (calendar: Calendar) =>
  people(calendar).flatMap(({ n, township, termTo, ends }) =>
    ends === 'released' ? [{ key: `resettled-${n}`, township, on: termTo }] : [],
  )

function minorOf(i: number, calendar: Calendar): DemoMatter {
  const by: Login = 'minors'
  const stage = (n: number) => stageOf('2024-03', n, calendar)
  const [released] = releaseDays(calendar).slice(-1)
  const termTo = i < minorReleased && released ? released : later
  return matter(
    minorCorrection,
    `minor-${i}`,
    { by, on: stage(2), draft: draftOf(i, `测试未成年对象${i + 1}`, stage(1)) },
    [
      { move: 'receiveDocuments', on: stage(3), by, input: {} },
      { move: 'register', on: stage(4), by, input: { termFrom: stage(1), termTo } },
      { move: 'organise', on: stage(5), by, input: organising(i) },
      { move: 'announce', on: stage(6), by, input: {} },
      ...(i < minorReleased ? [{ move: 'release', on: termTo, by, input: { releaseGround: 'term' } } as const] : []),
    ],
  )
}

/** Who was in corrections before, who came in 2024, and who left. */
export const corrections2024 = (calendar: Calendar): readonly DemoMatter[] => [
  ...people(calendar).map((person) => subjectOf(person, calendar)),
  ...Array.from({ length: minorCount }, (_, i) => minorOf(i, calendar)),
]
