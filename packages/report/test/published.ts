import type { Count, ReportInput } from '@fazhi/report'
import { figureIds, figures, type ReportFigure, requestsOf } from '@fazhi/report'
import { type InputName, isInput } from '@fazhi/report/reconciliations/inputs'

const published = {
  F01: 3,
  F02: 175,
  F03: 150,
  F05: 35,
  F06: 227,
  F07: 18,
  F08: 210,
  F09: 2,
  F10: 24,
  F12: 46,
  F13: 7,
  F14: 2,
  F15: 23,
  F16: 34,
  F17: 28,
  F36: 530,
  F37: 24,
  F38: 13,
  F39: 150,
  F40: 3400,
  F41: 8600,
  F56: 35,
  F57: 106,
} as const

type Parts = readonly [number, number | null]
const count = (ledger: string, figure: string, year: number, [numerator, denominator]: Parts): Count => ({
  ledger,
  figure,
  year,
  value: denominator === null ? numerator : numerator / denominator,
  numerator,
  denominator,
})
const ledgerCounts: Readonly<Record<string, Readonly<Record<string, Parts>>>> = {
  subject_audit: { announced: [27, null] },
  accompanied_supervision: { accompanied: [1, null] },
  inspection_plan: { departments: [13, null] },
  inspection_plan_line: { reviewed: [84, null] },
  enforcement_item: { penalties: [1565, null] },
  enforcement_officer: { certified: [404, null] },
  training_hours: { trained: [404, null] },
  answer_sheet: { officers: [404, null] },
  contest_team: { teams: [2, null] },
  team_member: { chosen: [6, null] },
  justice_office: { active: [13, null] },
  mediation_committee: { standing: [159, null] },
  people_mediator: { serving: [557, null] },
  dispute_screening: { screened: [3029, null] },
  dispute: { found: [2801, null] },
  people_mediation: { ended: [3045, null] },
  correction_subject: { received: [230, null], released: [175, null] },
  minor_correction: { received: [4, null], released: [2, null] },
  social_investigation: { completed: [120, null] },
  disciplinary_action: { warned: [43, null] },
  resettlement_subject: {
    linked: [240, null],
    ended: [290, null],
    standing: [966, null],
    standingFromPrison: [664, null],
    standingFromCorrections: [302, null],
  },
  reconsideration_station: { hostedByOffices: [13, null], hostedByZone: [1, null] },
  station_reception: { received: [74, null] },
  application_forwarding: { forwarded: [8, null] },
  administrative_suit: { handled: [33, null] },
  court_appearance: { appearanceRate: [27, 27], appearanceRateNotified: [9, 9], appearanceRateExcused: [27, 27] },
}
/** What only the identities are judged on. */
const made: Readonly<Record<InputName, number>> = {
  received: 100,
  accepted: 97,
  declined: 2,
  givenUp: 1,
  withdrawn: 0,
  pending: 0,
  viaStations: 8,
  sign: 14,
  procedure: 14,
  ledger: 14,
  rules: 14,
  items: 1700,
  penaltyAgencies: 27,
  penaltySubjects: 27,
  lineDepartments: 13,
  jointVisits: 14,
  officers: 404,
  linkedFromPrison: 65,
  linkedFromCorrections: 175,
  linkedFromElsewhere: 0,
  endedFromPrison: 230,
  endedFromCorrections: 60,
  warnedPeople: 41,
  detached: 0,
  unsupervised: 0,
  overlooked: 0,
}
const typed = (figure: string, year: number, value: number) => ({ figure, year, value, source: '测试', author: '测试' })

/** The district's report of 2024 as it was published; the exact counts behind 余 are set here. */
export const published2024: ReportInput = {
  year: 2024,
  region: '朝阳市双塔区',
  counts: [
    count('reconsideration_case', 'accepted', 2024, [97, null]),
    count('reconsideration_case', 'accepted', 2023, [23, null]),
    count('reconsideration_case', 'closingRate', 2024, [97, 97]),
    count('reconsideration_case', 'closingRate', 2023, [23, 23]),
    count('reconsideration_case', 'acceptanceRate', 2024, [97, 97]),
    count('reconsideration_case', 'acceptanceRateOfAll', 2024, [97, 100]),
    count('resettlement_subject', 'standing', 2023, [1016, null]),
    ...Object.entries(ledgerCounts).flatMap(([ledger, figures]) =>
      Object.entries(figures).map(([figure, parts]) => count(ledger, figure, 2024, parts)),
    ),
    ...requestsOf(2024).flatMap(({ ledger, figure, own }) => {
      const name = figure.replace('check ', '')
      return own && isInput(name) ? [count(ledger, figure, 2024, [made[name], null])] : []
    }),
  ],
  typed: Object.entries(published).map(([figure, value]) => typed(figure, 2024, value)),
  fixed: null,
}

/** The same with one figure of a ledger counted otherwise. */
export const countedBut = (figure: string, change: Partial<Count>, year = 2024): ReportInput => ({
  ...published2024,
  counts: published2024.counts.map((c) => (c.figure === figure && c.year === year ? { ...c, ...change } : c)),
})

/** The same with some figures reported otherwise; undefined takes one away. */
export const publishedBut = (changes: Readonly<Record<string, number | undefined>>): ReportInput => ({
  ...published2024,
  typed: published2024.typed.flatMap((row) => {
    if (row.year !== 2024 || !Object.hasOwn(changes, row.figure)) return [row]
    const value = changes[row.figure]
    return value === undefined ? [] : [{ ...row, value }]
  }),
})

export const typedIds = figureIds.filter((id) => {
  const figure: ReportFigure = figures[id]
  return figure.counted === undefined
})
