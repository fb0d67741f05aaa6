import { type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { mediationCase } from '@fazhi/lines/mediation/case'
import { dispute } from '@fazhi/lines/mediation/dispute'
import { disputeLinkage } from '@fazhi/lines/mediation/linkage'
import { disputeScreening } from '@fazhi/lines/mediation/screening'
import { mediationSubsidy } from '@fazhi/lines/mediation/subsidy'
import { cycled } from './matter.ts'
import { bodiesOf, studioKey } from './mediation-bodies.ts'
import { type TownshipCode, townshipCodes } from './region.ts'
import { type DemoMatter, followUp, matter, type StepOf } from './script.ts'
import { troubles } from './troubles.ts'
import { workingDaysOf } from './working-day.ts'

const screeningCount = 3029
const foundCount = 2801
const appliedCount = 204
const referredCount = 40
const rounds = 6
const slotCount = rounds * townshipCodes.length

/** What a township writes into its books in one month; every other month is its turn. */
interface Slot {
  readonly n: number
  readonly round: number
  readonly township: TownshipCode
  readonly by: `mediation-${TownshipCode}`
  readonly day: (n: number) => PlainDate
}
function slotOf(n: number, calendar: Calendar): Slot {
  const round = Math.floor(n / townshipCodes.length)
  const at = n % townshipCodes.length
  const month = `${2 * round + (at % 2) + 1}`.padStart(2, '0')
  const days = workingDaysOf(plainDate(`2024-${month}-01`), plainDate(`2024-${month}-28`), calendar)
  const township = cycled(townshipCodes, at)
  return { n, round, township, by: `mediation-${township}`, day: (i) => cycled(days, i) }
}

const methods = ['visit', 'grid', 'meeting', 'visit', 'special'] as const
const isFruitless = (n: number) => n % 5 === 4
const fruitful = Array.from({ length: screeningCount }, (_, n) => n).filter((n) => !isFruitless(n))
const placeOf = (n: number, { township }: Slot) => cycled(bodiesOf(township), Math.floor(n / slotCount))

const screeningsOf = (slot: Slot): readonly DemoMatter[] =>
  numbersIn(slot, screeningCount).map((n) => {
    const body = placeOf(n, slot)
    return matter(disputeScreening, `screening-${n}`, {
      by: slot.by,
      on: slot.day(4),
      draft: {
        committee: body.key,
        screenedOn: slot.day(n % 5),
        area: body.founder.replace('村（居）民委员会', ''),
        screeners: '演示·调解员、网格员',
        method: cycled(methods, n),
        people: 10 + (n % 30),
        result: isFruitless(n) ? 'nothing' : 'found',
      },
    })
  })
function numbersIn({ n }: Slot, count: number): readonly number[] {
  return Array.from({ length: Math.ceil((count - n) / slotCount) }, (_, i) => n + i * slotCount)
}

/** How a mediation ends: fourteen of twenty orally, four in writing, one in nothing, one because a party wants no more. */
const endings = ['oral', 'written', 'failed', 'stopped'] as const
type Ending = (typeof endings)[number]
const endingOf = (n: number): Ending =>
  n % 20 < 14 ? 'oral' : n % 20 < 18 ? 'written' : n % 20 === 18 ? 'failed' : 'stopped'
interface Trouble {
  readonly n: number
  readonly key: string
  readonly source: 'screening' | 'application' | 'referral'
  readonly screening?: number
  readonly ending: Ending
}
/** The disputes of the year: the first of each fruitful screening, a second of some, then those brought and handed over. */
const troublesOfYear: readonly Trouble[] = Array.from(
  { length: foundCount + appliedCount + referredCount },
  (_, n) => ({
    n,
    key: `dispute-${n}`,
    ending: endingOf(Math.floor(n / slotCount) * 7 + n),
    ...(n < foundCount
      ? { source: 'screening' as const, screening: cycled(fruitful, n) }
      : { source: n < foundCount + appliedCount ? ('application' as const) : ('referral' as const) }),
  }),
)
const troublesIn = (slot: Slot): readonly Trouble[] =>
  troublesOfYear
    .filter(({ n, screening }) => (screening ?? n) % slotCount === slot.n)
    .toSorted((a, b) => endings.indexOf(a.ending) - endings.indexOf(b.ending) || a.n - b.n)

const disputesOf = (slot: Slot, all: readonly Trouble[]): readonly DemoMatter[] =>
  all.map(({ n, key, source, screening }) => {
    const { category, says } = cycled(troubles, n)
    return matter(
      dispute,
      key,
      {
        by: slot.by,
        on: slot.day(5),
        draft: {
          source,
          ...(screening === undefined ? {} : { screening: `screening-${screening}` }),
          ...(source === 'referral' ? { referredBy: 'police' as const } : {}),
          foundOn: slot.day((screening ?? n) % 5),
          committee: placeOf(screening ?? n, slot).key,
          category,
          nature: 'civil',
          pending: 'none',
          partyA: `演示·居民${2 * n + 1}`,
          partyB: `演示·居民${2 * n + 2}`,
          matter: says,
          headcount: 'few',
          risk: n % 40 === 0 ? 'likely' : 'none',
        },
      },
      [
        {
          move: 'mediate',
          on: slot.day(6),
          by: slot.by,
          input: { startedBy: source === 'application' ? 'application' : 'initiative' },
          opens: `case-${n}`,
        },
      ],
    )
  })

type CaseStep = StepOf<typeof mediationCase>
function stepsOf(
  { n, ending, screening }: Trouble,
  { by, day, township }: Slot,
  isFiled: boolean,
): readonly CaseStep[] {
  const body = placeOf(screening ?? n, { n: 0, round: 0, township, by, day })
  const { terms } = cycled(troubles, n)
  const record = '双方到场，分别陈述，经劝解各让一步。'
  const accept: CaseStep = {
    move: 'accept',
    on: day(7),
    by,
    input: {
      mediator: cycled(body.mediators, n),
      chosenBy: n % 3 === 0 ? 'parties' : 'committee',
      openness: n % 4 === 0 ? 'closed' : 'public',
      rightsToldOn: day(7),
      ...(township === 'nanta' && ending === 'written' ? { studio: studioKey } : {}),
    },
  }
  const advised = { advised: 'suit' } as const
  if (ending === 'failed')
    return [accept, { move: 'fail', on: day(10), by, input: { endReason: '双方分歧过大', ...advised } }]
  if (ending === 'stopped')
    return [accept, { move: 'stop', on: day(10), by, input: { endReason: '一方要求终止', ...advised } }]
  const agreement = { content: terms, performance: 'immediate', record } as const
  return [
    accept,
    ...(ending === 'oral'
      ? [{ move: 'agreeOrally', on: day(10), by, input: agreement } as const]
      : [
          {
            move: 'agreeInWriting',
            on: day(10),
            by,
            input: { ...agreement, facts: '事实清楚，双方均有不当。' },
          } as const,
          {
            move: 'takeEffect',
            on: day(11),
            by,
            input: { signature: 'paper', signedOn: day(10), mediatorSignedOn: day(10), sealedOn: day(11) },
          } as const,
        ]),
    { move: 'perform', on: day(12), by, input: {} },
    ...(isFiled
      ? [
          { move: 'visit', on: day(14), by, input: { visitFindings: '双方均已履行，没有新的争执。' } } as const,
          { move: 'archive', on: day(15), by, input: { closingReport: '材料齐全，按序装订。' } } as const,
        ]
      : []),
  ]
}

const linkagesOf = (slot: Slot, all: readonly Trouble[]): readonly DemoMatter[] =>
  all
    .filter(({ source }) => source === 'referral')
    .map(({ n, key, ending }) => {
      const by = `station-${slot.township}` as const
      return matter(
        disputeLinkage,
        `linkage-${n}`,
        {
          by,
          on: slot.day(5),
          draft: {
            dispute: key,
            fromBody: n % 2 === 0 ? 'police' : 'court',
            fromName: n % 2 === 0 ? '演示派出所' : '演示人民法庭',
            toBody: 'committee',
            toName: placeOf(n, slot).name,
            toKind: 'people',
            proposedOn: slot.day(5),
            reason: '属于民间纠纷，双方愿意调解。',
          },
        },
        [
          {
            move: 'handOver',
            on: slot.day(5),
            by,
            input: { consent: 'all', consentOn: slot.day(5), papers: '接待记录、双方身份信息', dueOn: slot.day(15) },
          },
          { move: 'accept', on: slot.day(6), by, input: {} },
          {
            move: 'feedBack',
            on: slot.day(13),
            by,
            input: {
              result: ending === 'oral' || ending === 'written' ? 'agreed' : 'failed',
              feedback: '调解已经结束，结果如上。',
            },
          },
        ],
      )
    })

const subsidiesOf = (slot: Slot, all: readonly Trouble[]): readonly DemoMatter[] =>
  all
    .filter(({ ending }) => ending === 'written' && slot.round < 2)
    .map(({ n, screening }) =>
      matter(
        mediationSubsidy,
        `subsidy-${n}`,
        {
          by: slot.by,
          on: slot.day(13),
          draft: {
            mediationCase: `case-${n}`,
            mediator: cycled(placeOf(screening ?? n, slot).mediators, n),
            tier: 'ordinary',
            amount: 20_000,
            appliedOn: slot.day(13),
          },
        },
        [
          { move: 'approve', on: slot.day(14), by: 'grassroots', input: {} },
          { move: 'pay', on: slot.day(15), by: 'grassroots', input: {} },
        ],
      ),
    )

/** The year's screenings, disputes and mediations, township by township, each stage of a month on its own day. */
export const mediations2024 = (calendar: Calendar): readonly DemoMatter[] =>
  Array.from({ length: slotCount }, (_, n) => slotOf(n, calendar)).flatMap((slot) => {
    const all = troublesIn(slot)
    return [
      ...screeningsOf(slot),
      ...disputesOf(slot, all),
      ...all.map((trouble) => followUp(mediationCase, `case-${trouble.n}`, stepsOf(trouble, slot, slot.round === 0))),
      ...linkagesOf(slot, all),
      ...subsidiesOf(slot, all),
    ]
  })
