import { expect, test } from 'vitest'
import { nationalCalendar } from '../calendar.ts'
import { isRefusal } from '../citation.ts'
import { reckon } from '../period.ts'
import { findClock } from '../register.ts'

// 同为七日、十日，各法单位不同。起算均在2024-02-07（周三），春节02-10至02-17放假，周日02-18上班。
test.each`
  id                              | from            | due             | rule
  ${'penalty.preserve'}           | ${'2024-02-07'} | ${'2024-02-22'} | ${'处罚法第八十五条：七日是工作日'}
  ${'penalty.pay'}                | ${'2024-02-07'} | ${'2024-02-22'} | ${'处罚法：十五日是自然日'}
  ${'penalty.decide'}             | ${'2024-02-07'} | ${'2024-05-07'} | ${'处罚法：九十日是自然日'}
  ${'enforce.demand.beforeCourt'} | ${'2024-02-07'} | ${'2024-02-27'} | ${'强制法第六十九条：十日是工作日'}
  ${'measure.seize'}              | ${'2024-02-07'} | ${'2024-03-08'} | ${'强制法：三十日是自然日'}
  ${'licence.decide'}             | ${'2024-02-07'} | ${'2024-03-12'} | ${'许可法第八十二条：二十日是工作日'}
  ${'aid.decide'}                 | ${'2024-02-07'} | ${'2024-02-18'} | ${'法律援助法：七日是自然日，末日顺延'}
  ${'corr.report'}                | ${'2024-02-07'} | ${'2024-02-18'} | ${'矫正法：十日是自然日，末日顺延'}
  ${'corr.investigate'}           | ${'2024-02-07'} | ${'2024-02-27'} | ${'实施办法：调查评估是工作日'}
  ${'civil.register'}             | ${'2024-02-07'} | ${'2024-02-18'} | ${'民诉法：七日是自然日'}
  ${'suit.answer'}                | ${'2024-02-07'} | ${'2024-02-22'} | ${'行诉法：十五日是自然日'}
  ${'info.answer'}                | ${'2024-02-07'} | ${'2024-03-12'} | ${'公开条例：二十个工作日'}
  ${'decision.hearing.material'}  | ${'2024-02-27'} | ${'2024-02-19'} | ${'决策条例：七日前是自然日'}
  ${'decision.legality.min'}      | ${'2024-02-07'} | ${'2024-02-22'} | ${'决策条例：七个工作日'}
  ${'report.annual.submit'}       | ${'2024'}       | ${'2025-02-28'} | ${'三月一日之前，不含当日'}
  ${'report.annual.publish'}      | ${'2024'}       | ${'2025-03-31'} | ${'四月一日之前，不含当日'}
`('$rule（$id）', ({ id, from, due }) => {
  const clock = findClock(id)
  const end = clock && reckon(clock, { from }, { calendar: nationalCalendar })
  expect(end && (isRefusal(end) ? end.reason : end.due)).toBe(due)
})
