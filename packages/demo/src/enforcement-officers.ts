import { type Calendar, type PlainDate, plainDate } from '@fazhi/law'
import { enforcementOfficer } from '@fazhi/lines/enforcement/officer'
import { type EnforcingUnit, enforcingUnits } from './enforcement-units.ts'
import { organId } from './region.ts'
import { type DemoMatter, matter } from './script.ts'
import { workingDayFrom } from './working-day.ts'

const by = 'coordinator'

export const officerKey = (unit: EnforcingUnit, n: number) => `officer-${unit.organ}-${n}`
/** 404 who hold a certificate at the end of 2024, and a few who do not. */
export function officers(calendar: Calendar): readonly DemoMatter[] {
  let number = 0
  const holders = enforcingUnits.flatMap((unit, u) =>
    Array.from({ length: unit.officers }, (_, n) => {
      number += 1
      const appliedOn = workingDayFrom(plainDate('2023-01-03'), u, calendar)
      const issuedOn = workingDayFrom(appliedOn, 30, calendar)
      // 有的证件按原发证日期载明有效期，陆续届满
      const printedUntil = number % 97 === 0 ? plainDate(`2026-${9 + (number % 3)}-15`.replace('-9-', '-09-')) : null
      return matter(
        enforcementOfficer,
        officerKey(unit, n),
        {
          by,
          on: appliedOn,
          draft: {
            name: `演示·执法员${`${number}`.padStart(3, '0')}`,
            unit: organId(unit.organ),
            duty: n === 0 ? '大队长' : '执法员',
            staffing: n % 4 === 3 ? 'institution' : 'civilServant',
            domain: unit.domain,
            ...(unit.organ === 'market' && n === 0 ? { user: 'enforce-staff-market' } : {}),
            appliedOn,
          },
        },
        [
          {
            move: 'issue',
            on: issuedOn,
            by,
            input: {
              cardNo: `辽演示${`${21130200 + number}`}`,
              issuer: '辽宁省人民政府',
              examinedOn: workingDayFrom(issuedOn, -10, calendar),
              examScore: 70 + (number % 30),
              ...(printedUntil === null ? {} : { printedUntil }),
            },
          },
        ],
      )
    }),
  )
  const aside = (key: string, name: string, staffing: 'civilServant' | 'auxiliary', appliedOn: PlainDate) =>
    ({
      key,
      intake: {
        by,
        on: appliedOn,
        draft: { name, unit: organId('urban'), duty: '执法员', staffing, domain: '城市管理综合执法', appliedOn },
      },
    }) as const
  const declined = aside('officer-declined', '演示·辅助人员', 'auxiliary', plainDate('2024-03-04'))
  const left = aside('officer-left', '演示·调离人员', 'civilServant', plainDate('2023-02-06'))
  return [
    ...holders,
    matter(enforcementOfficer, declined.key, declined.intake, [
      { move: 'decline', on: plainDate('2024-03-11'), by, input: { refusalReason: '辅助人员不得领取行政执法证件。' } },
    ]),
    matter(enforcementOfficer, left.key, left.intake, [
      {
        move: 'issue',
        on: plainDate('2023-03-06'),
        by,
        input: {
          cardNo: '辽演示21139901',
          issuer: '辽宁省人民政府',
          examinedOn: plainDate('2023-02-20'),
          examScore: 81,
        },
      },
      { move: 'end', on: plainDate('2024-07-01'), by, input: { endReason: 'left' } },
    ]),
  ]
}
