import { addDays, type Calendar } from '@fazhi/law'
import { accompaniedSupervision } from '@fazhi/lines/enforcement/accompanied'
import { supervisionMatter } from '@fazhi/lines/enforcement/supervision-matter'
import { supervisionProposal } from '@fazhi/lines/enforcement/supervision-proposal'
import { clerkOfUnit, visitKey, visits2024 } from './enforcement-plans.ts'
import { enforcingUnits } from './enforcement-units.ts'
import { organId } from './region.ts'
import { type DemoMatter, followUp, matter } from './script.ts'
import { workingDayBy, workingDayFrom } from './working-day.ts'

const by = 'supervisor'

/** The one joint action of 2024 that was accompanied: the proposal that came of it, and the matter that was opened. */
export function supervision2024(calendar: Calendar): readonly DemoMatter[] {
  const [visit] = visits2024(calendar)
  const [lead, second] = visit?.departments ?? []
  const unit = enforcingUnits.find(({ organ }) => organId(organ) === lead)
  if (!visit || !lead || !second || !unit) return []
  const on = workingDayBy(visit.windowTo, calendar)
  const after = (n: number) => workingDayFrom(on, n, calendar)
  return [
    matter(
      accompaniedSupervision,
      'accompanied-2024',
      {
        by,
        on: after(-8),
        draft: {
          action: '演示·多部门联合入企检查',
          visit: visitKey(0),
          lead,
          second,
          plannedOn: after(-8),
          actionOn: on,
          supervisor: '演示·监督人员甲',
          secondSupervisor: '演示·监督人员乙',
        },
      },
      [
        { move: 'notify', on: after(-5), by, input: {} },
        {
          move: 'accompany',
          on,
          by,
          input: {
            stages: 'whole',
            cards: 'met',
            telling: 'met',
            recording: 'amiss',
            papers: 'met',
            discretion: 'absent',
            findings: '两部门一次进入，分别检查；出示证件，告知权利。',
            problems: '现场检查没有全程音像记录。',
          },
        },
        { move: 'raise', on: after(3), by, opens: 'supervision-proposal-2024', input: {} },
      ],
    ),
    followUp(supervisionProposal, 'supervision-proposal-2024', [
      { move: 'open', on: after(5), by, opens: 'supervision-matter-2024', input: { remedy: 'none' } },
    ]),
    followUp(supervisionMatter, 'supervision-matter-2024', [
      {
        move: 'advise',
        on: after(8),
        by,
        input: {
          established: '联合检查现场没有开启执法记录仪，只有文字记录。',
          fault: 'improper',
          demand: '补齐执法记录仪，制定现场检查音像记录的内部规定，',
          replyDue: addDays(after(8), 30),
        },
      },
      {
        move: 'respond',
        on: after(20),
        by: clerkOfUnit(unit),
        input: { reply: '已配备执法记录仪，印发内部规定，组织学习。' },
      },
      { move: 'verify', on: after(26), by, input: { verification: '现场核验，已整改。' } },
    ]),
  ]
}
