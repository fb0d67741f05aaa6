import { type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { resettlementSubject } from '@fazhi/lines/resettlement/subject'
import { releaseDays, releasedOf } from './corrections-year.ts'
import { cycled } from './matter.ts'
import { organId, type TownshipCode, townshipCodes } from './region.ts'
import { type DemoMatter, followUp, matter } from './script.ts'
import { workingDayFrom } from './working-day.ts'

/** Carried forward: 1,016 in all, as 966 − 240 + 290 implies; the terms of 290 end in 2024. */
const carried = [
  { source: 'prison', count: 230, releasedOn: (i: number) => monthsOf(2019, i) },
  { source: 'prison', count: 599, releasedOn: (i: number) => monthsOf(2023, i) },
  { source: 'correction', count: 60, releasedOn: (i: number) => monthsOf(2021, i) },
  { source: 'correction', count: 127, releasedOn: () => plainDate('2023-12-20') },
] as const
const fromPrison = 65
/** One of five days spread over a year. */
const monthsOf = (year: number, i: number) => plainDate(`${year}-${cycled(['02', '04', '06', '08', '10'], i)}-13`)

const nameOf = (n: number) => `测试帮教对象${`${n + 1}`.padStart(4, '0')}`
const helperOf = (township: TownshipCode) => `help-${township}` as const
const sourceOf = (source: 'prison' | 'correction', n: number) => {
  if (source === 'correction') return { source, place: 'local' as const }
  return { source: n % 9 === 0 ? ('detention' as const) : source }
}

interface Newcomer {
  readonly n: number
  readonly township: TownshipCode
  readonly releasedOn: PlainDate
  readonly source: 'prison' | 'correction'
  readonly entry: 'linked' | 'carried'
  readonly days: readonly [informed: PlainDate, linked: PlainDate]
}
function newcomer({ n, township, releasedOn, source, entry, days: [informed, linked] }: Newcomer): DemoMatter {
  const by = helperOf(township)
  return matter(
    resettlementSubject,
    `resettlement-${n}`,
    {
      by,
      on: informed,
      draft: {
        office: organId(township),
        person: nameOf(n),
        ...sourceOf(source, n),
        entry,
        releasedOn,
        informedOn: informed,
      },
    },
    [{ move: 'link', on: linked, by, input: {} }],
  )
}
const byTownship = <T extends { readonly township: TownshipCode }>(all: readonly T[]): readonly T[] =>
  townshipCodes.flatMap((township) => all.filter((one) => one.township === township))

function carriedForward(): readonly DemoMatter[] {
  const days = [plainDate('2023-12-28'), plainDate('2023-12-29')] as const
  const all = carried.flatMap(({ source, count, releasedOn }) =>
    Array.from({ length: count }, (_, i) => ({ source, releasedOn: releasedOn(i) })),
  )
  const people = all.map((one, n) => ({
    ...one,
    n,
    township: cycled(townshipCodes, n),
    entry: 'carried' as const,
    days,
  }))
  return byTownship(people).map(newcomer)
}

/** On the days on which terms of corrections end: those released here, and those whom the prisons tell of. */
function linked2024(calendar: Calendar): readonly DemoMatter[] {
  const released = releasedOf(calendar)
  return releaseDays(calendar).flatMap((day, at) => {
    const next = workingDayFrom(day, 1, calendar)
    const fromCorrections = released.filter(({ on }) => on === day)
    const others = Array.from({ length: fromPrison }, (_, i) => i)
      .filter((i) => i % 6 === at)
      .map((i) => ({ n: 1016 + i, township: cycled(townshipCodes, i) }))
    return [
      ...byTownship(others).map((one) =>
        newcomer({ ...one, releasedOn: day, source: 'prison', entry: 'linked', days: [day, next] }),
      ),
      ...byTownship(fromCorrections).map(({ key, township }) =>
        followUp(resettlementSubject, key, [{ move: 'link', on: next, by: helperOf(township), input: {} }]),
      ),
    ]
  })
}

export const resettlement2024 = (calendar: Calendar): readonly DemoMatter[] => [
  ...carriedForward(),
  ...linked2024(calendar),
]
