import { plainDate } from '@fazhi/law'
import { mediationCommittee } from '@fazhi/lines/mediation/committee'
import { peopleMediator } from '@fazhi/lines/mediation/mediator'
import { mediationStudio } from '@fazhi/lines/mediation/studio'
import { cycled } from './matter.ts'
import { organId, siteName, type TownshipCode, townshipCodes } from './region.ts'
import { type DemoMatter, type Login, matter } from './script.ts'

const foundedOn = plainDate('2022-03-01')
const appointedOn = plainDate('2022-03-02')
const toldOn = plainDate('2022-03-10')
const electedOn = plainDate('2025-02-24')

interface Body {
  readonly key: string
  readonly level: 'district' | 'township' | 'village'
  readonly township: TownshipCode
  readonly name: string
  readonly founder: string
  readonly mediators: readonly string[]
}
const villageCount = 145
/** Three mediators each, a fourth in the first ninety-two; the last twelve seats are held by the first twelve people. */
const fourthIn = 92
const peopleCount = 557

const placesOf = (): readonly Omit<Body, 'mediators'>[] => [
  {
    key: 'committee-district',
    level: 'district',
    township: 'nanta',
    name: '双塔区人民调解委员会',
    founder: '双塔区司法局',
  },
  ...townshipCodes.map((township) => ({
    key: `committee-${township}`,
    level: 'township' as const,
    township,
    name: `${siteName(township)}人民调解委员会`,
    founder: `演示·${siteName(township)}`,
  })),
  ...Array.from({ length: villageCount }, (_, n) => {
    const township = cycled(townshipCodes, n)
    const place = `演示·${siteName(township)}第${Math.floor(n / townshipCodes.length) + 1}村（社区）`
    return {
      key: `committee-village-${n}`,
      level: 'village' as const,
      township,
      name: `${place}人民调解委员会`,
      founder: `${place}村（居）民委员会`,
    }
  }),
]

export const bodies: readonly Body[] = placesOf().map((place, i) => ({
  ...place,
  mediators: Array.from({ length: i < fourthIn ? 4 : 3 }, (_, k) => `mediator-${i}-${k}`),
}))
export const bodiesOf = (township: TownshipCode): readonly Body[] =>
  bodies.filter((b) => b.township === township && b.level !== 'district')
/** Who keeps the books of a committee. */
export const keeperOf = ({ level, township }: Pick<Body, 'level' | 'township'>): Login =>
  level === 'district' ? 'grassroots' : `mediation-${township}`

const committees = (): readonly DemoMatter[] =>
  bodies.map(({ key, name, level, township, founder, mediators }) => {
    const elected = { chair: `演示·${name}主任`, members: mediators.length, women: 1 }
    return matter(
      mediationCommittee,
      key,
      {
        by: 'grassroots',
        on: foundedOn,
        draft: {
          name,
          level,
          nature: 'area',
          founder,
          mixed: 'no',
          registeredOn: foundedOn,
          ...(level === 'district' ? {} : { township: organId(township) }),
        },
      },
      [
        { move: 'found', on: foundedOn, by: 'grassroots', input: elected },
        { move: 'tellCourt', on: toldOn, by: 'grassroots', input: {} },
        { move: 'elect', on: electedOn, by: 'grassroots', input: elected },
      ],
    )
  })

const educations = ['middle', 'high', 'college'] as const
const mediators = (): readonly DemoMatter[] => {
  const seats = bodies.flatMap((body) => body.mediators.map((key, k) => ({ body, key, k })))
  return seats
    .map((seat, n) => ({ ...seat, n, person: (n % peopleCount) + 1 }))
    .toSorted((a, b) =>
      keeperOf(a.body) < keeperOf(b.body) ? -1 : keeperOf(a.body) > keeperOf(b.body) ? 1 : a.n - b.n,
    )
    .map(({ body, key, k, person }) =>
      matter(
        peopleMediator,
        key,
        {
          by: keeperOf(body),
          on: appointedOn,
          draft: {
            mediatorNo: `演示调${`${person}`.padStart(4, '0')}`,
            name: `演示·调解员${person}`,
            committee: body.key,
            kind: k < 3 ? 'member' : 'appointed',
            employment: body.level !== 'village' && k === 0 ? 'fullTime' : 'partTime',
            adult: 'yes',
            education: cycled(educations, person),
            registeredOn: appointedOn,
          },
        },
        [{ move: 'appoint', on: appointedOn, by: keeperOf(body), input: {} }],
      ),
    )
}

export const studioKey = 'studio-geng'
const studio = (): DemoMatter =>
  matter(
    mediationStudio,
    studioKey,
    {
      by: 'mediation-nanta',
      on: appointedOn,
      draft: {
        name: '“耿大姐”个人调解室',
        kind: 'personal',
        committee: 'committee-nanta',
        namesake: '演示·耿大姐',
        method: '先听后劝，把情理和法理一起讲。',
        volunteers: 12,
        preparedOn: appointedOn,
      },
    },
    [{ move: 'open', on: appointedOn, by: 'mediation-nanta', input: {} }],
  )

/** A hundred and fifty-nine committees of three levels, their mediators, and the room that bears a name. */
export const mediationBodies = (): readonly DemoMatter[] => [...committees(), ...mediators(), studio()]
