import { addDays, type Calendar, plainDate } from '@fazhi/law'
import { enterprise } from '@fazhi/lines/enforcement/enterprise'
import { enforcementSubject } from '@fazhi/lines/enforcement/subject'
import { subjectAudit } from '@fazhi/lines/enforcement/subject-audit'
import { checkLetter } from '@fazhi/lines/shared/credit-code'
import { discretion, items } from './enforcement-items.ts'
import { officers } from './enforcement-officers.ts'
import { type EnforcingUnit, enforcingUnits, subjectKey } from './enforcement-units.ts'
import { cycled } from './matter.ts'
import { organId, organs, townshipCodes } from './region.ts'
import { type DemoMatter, matter } from './script.ts'

const by = 'coordinator'
const nameOf = (unit: EnforcingUnit) => organs.find((o) => o.id === organId(unit.organ))?.name ?? unit.organ

/** The round of 2023, by which the twenty-seven came into the register, and that of 2024, which the report tells of. */
const rounds = [
  {
    year: 2023,
    openedOn: plainDate('2023-09-04'),
    auditedOn: plainDate('2023-09-25'),
    announcedOn: plainDate('2023-10-16'),
  },
  {
    year: 2024,
    openedOn: plainDate('2024-05-06'),
    auditedOn: plainDate('2024-05-27'),
    announcedOn: plainDate('2024-06-12'),
  },
] as const

const audits = (): readonly DemoMatter[] =>
  rounds.flatMap(({ year, openedOn, auditedOn, announcedOn }) =>
    enforcingUnits.map((unit) =>
      matter(
        subjectAudit,
        `audit-${year}-${unit.organ}`,
        {
          by,
          on: openedOn,
          draft: {
            body: organId(unit.organ),
            roundYear: year,
            nature: 'organ',
            level: unit.township ? 'township' : 'district',
            penaltyPower: 'yes',
            openedOn,
            legalBasis: `《${unit.law}》及有关法律、法规、规章`,
            certified: unit.officers,
          },
        },
        [
          {
            move: 'pass',
            on: auditedOn,
            by,
            input: {
              opinion: '主体、依据、人员符合要求。',
              ...(unit.township ? { provincialDecision: '辽政发演示〔2021〕1号' } : {}),
            },
          },
          { move: 'announce', on: announcedOn, by, input: { announcement: `双塔区${year}年行政处罚主体公告` } },
        ],
      ),
    ),
  )

const subjects = (): readonly DemoMatter[] =>
  enforcingUnits.map((unit) =>
    matter(
      enforcementSubject,
      subjectKey(unit),
      {
        by,
        on: rounds[0].announcedOn,
        draft: {
          name: nameOf(unit),
          body: organId(unit.organ),
          nature: 'organ',
          level: unit.township ? 'township' : 'district',
          penaltyPower: 'yes',
          domain: unit.domain,
          basis: `《${unit.law}》及有关法律、法规、规章`,
          registeredOn: rounds[0].announcedOn,
        },
      },
      [
        { move: 'announce', on: rounds[0].announcedOn, by, input: { audit: `audit-2023-${unit.organ}` } },
        { move: 'renew', on: rounds[1].announcedOn, by, input: { audit: `audit-2024-${unit.organ}` } },
      ],
    ),
  )

const trades = [
  '食品加工',
  '机械制造',
  '建筑材料',
  '商贸零售',
  '餐饮住宿',
  '物流运输',
  '农产品加工',
  '医疗器械',
  '家具制造',
  '服装加工',
  '教育培训',
  '文化娱乐',
] as const
export const enterpriseCount = 72
export const enterpriseKey = (n: number) => `enterprise-${n % enterpriseCount}`
/** A code whose last letter is right; of every twenty-fifth it is not, as in real registers. */
function creditCodeOf(n: number): string {
  const first = `91211302MA${`${n * 7919 + 1_000_003}`.slice(-7)}`
  const letter = checkLetter(first) ?? '0'
  return n % 25 === 24 ? `${first}${letter === '1' ? '2' : '1'}` : `${first}${letter}`
}
const enterprises = (): readonly DemoMatter[] =>
  Array.from({ length: enterpriseCount }, (_, n) => {
    const trade = cycled(trades, n)
    return matter(enterprise, enterpriseKey(n), {
      by,
      on: plainDate('2023-03-01'),
      draft: {
        name: `演示·朝阳${trade}第${n + 1}号企业`,
        creditCode: creditCodeOf(n),
        kind: n % 9 === 8 ? 'household' : 'company',
        trade,
        township: organId(cycled(townshipCodes, n)),
        enteredOn: addDays(plainDate('2015-03-02'), n * 37),
      },
    })
  })

/** The registers as they came to be. */
export const registers = (calendar: Calendar): readonly DemoMatter[] => [
  ...audits(),
  ...subjects(),
  ...items(calendar),
  ...discretion(),
  ...officers(calendar),
  ...enterprises(),
]
