import { type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { justiceOffice } from '@fazhi/lines/offices/office'
import { applicationForwarding } from '@fazhi/lines/reconsideration/forwarding'
import { stationReception } from '@fazhi/lines/reconsideration/reception'
import { reconsiderationStation } from '@fazhi/lines/reconsideration/station'
import { type Application, cycled } from './matter.ts'
import { organId, type StationSite, siteName, stationSites, townshipCodes } from './region.ts'
import { type DemoMatter, followUp, matter } from './script.ts'
import { visits } from './visits.ts'
import { workingDayFrom, workingDaysOf } from './working-day.ts'

const officeKey = (site: StationSite) => `office-${site}`
const stationKey = (site: StationSite) => `station-${site}`
const first = plainDate('2023-01-03')

/** Thirteen justice offices that stood long before. */
export const offices: readonly DemoMatter[] = townshipCodes.map((township, i) =>
  matter(justiceOffice, officeKey(township), {
    by: 'grassroots',
    on: first,
    draft: {
      name: `${siteName(township)}司法所`,
      township: organId(township),
      chief: `演示·${siteName(township)}司法所所长`,
      openedOn: plainDate(`${2004 + (i % 5)}-06-01`),
    },
  }),
)

/** Six on trial in September 2023, the others in March 2024, the zone last. */
const openedOn = (site: StationSite): PlainDate => {
  if (site === 'zone') return plainDate('2024-04-15')
  return plainDate(townshipCodes.indexOf(site) < 6 ? '2023-09-15' : '2024-03-15')
}

/** Fourteen stations; each opens when sign, procedure, ledger and rules are as everywhere. */
export const stations = (calendar: Calendar): readonly DemoMatter[] =>
  stationSites.map((site) => {
    const opened = openedOn(site)
    const before = (n: number) => workingDayFrom(opened, -n, calendar)
    return matter(
      reconsiderationStation,
      stationKey(site),
      {
        by: 'head',
        on: before(20),
        draft: {
          name: `${siteName(site)}行政复议工作站`,
          hostOrgan: organId(site),
          establishedOn: before(20),
          ...(site === 'zone' ? { host: 'zone' } : { host: 'office', office: officeKey(site) }),
        },
      },
      [
        {
          move: 'open',
          on: opened,
          by: 'head',
          input: { signOn: before(3), procedureOn: before(8), ledgerOn: before(8), rulesOn: before(12) },
        },
      ],
    )
  })

const siteOpenOn = (n: number, day: PlainDate): StationSite => {
  const open = stationSites.filter((site) => openedOn(site) < day)
  return cycled(open, n)
}

/** Sixty-six visitors who asked; the eight who brought an application are with it. */
export function receptions(calendar: Calendar): readonly DemoMatter[] {
  const days = workingDaysOf(plainDate('2023-09-20'), plainDate('2024-12-27'), calendar)
  return Array.from({ length: 66 }, (_, i) => {
    const on = cycled(days, Math.floor((i * days.length) / 66))
    const site = siteOpenOn(i, on)
    const { purpose, question, result, answer } = cycled(visits, i)
    return matter(
      stationReception,
      `visit-${i + 1}`,
      {
        by: `station-${site}`,
        on,
        draft: { station: stationKey(site), visitedOn: on, visitor: `演示·来访人${i + 1}`, purpose, question },
      },
      [{ move: 'answer', on, by: `station-${site}`, input: { result, answer } }],
    )
  })
}

/** How an application comes through a station: the visit, then the forwarding, whose receipt opens the case. */
export function throughStation(application: Application, n: number, calendar: Calendar): readonly DemoMatter[] {
  const { key, by, draft } = application
  const { receivedOn, applicant, applicantKind, respondent, category, matter: request } = draft
  const before = (days: number) => workingDayFrom(receivedOn, -days, calendar)
  const site = siteOpenOn(n, before(2))
  const station = `station-${site}` as const
  return [
    matter(
      stationReception,
      `visit-${key}`,
      {
        by: station,
        on: before(2),
        draft: {
          station: stationKey(site),
          visitedOn: before(2),
          visitor: applicant,
          purpose: 'application',
          question: '当面提交行政复议申请，请工作站转送。',
        },
      },
      [
        {
          move: 'forward',
          on: before(2),
          by: station,
          input: { applicantKind, respondent, category, request },
          opens: `forwarding-${key}`,
        },
      ],
    ),
    followUp(applicationForwarding, `forwarding-${key}`, [
      { move: 'forward', on: before(1), by: station, input: { materials: 3 + (n % 4) } },
      { move: 'receive', on: receivedOn, by, input: {}, opens: key },
    ]),
  ]
}
