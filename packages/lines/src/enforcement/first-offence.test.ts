import { isChange } from '@fazhi/ledger'
import { attempt, takeIn } from '@fazhi/ledger/testing/course'
import { expect, test } from 'vitest'
import { firstOffenceCheck as ledger } from './first-offence.ts'

const judged = (more: object) =>
  takeIn(
    ledger,
    {
      department: 'moon-bay',
      penaltyCase: '0193f000-0000-7000-8000-000000000009',
      askedOn: '2024-06-03',
      party: '演示甲公司',
      area: 'market',
      slightness: 'notSlight',
      harm: 'slight',
      correction: 'inTime',
      fault: 'present',
      since: '2022-06-03',
      earlier: 0,
      elsewhere: 0,
      ...more,
    },
    '2024-06-03',
  )

test.each`
  情形                              | 事实                                                           | 结论          | 理由
  ${'初次、后果轻微、及时改正'}     | ${{}}                                                          | ${'may'}      | ${'可以不予行政处罚，由执法人员决定'}
  ${'本部门已有一件'}               | ${{ earlier: 1 }}                                              | ${'penalise'} | ${'不是初次违法'}
  ${'另一部门已有一件'}             | ${{ earlier: 1, elsewhere: 1, latestOn: '2023-05-01' }}        | ${'penalise'} | ${'其中其他部门1件，最近一次于2023-05-01处理'}
  ${'后果不轻微'}                   | ${{ harm: 'serious' }}                                         | ${'penalise'} | ${'危害后果不轻微'}
  ${'没有及时改正'}                 | ${{ correction: 'late' }}                                      | ${'penalise'} | ${'没有及时改正'}
  ${'公共安全领域，初次'}           | ${{ area: 'publicSafety' }}                                    | ${'penalise'} | ${'公共安全领域不适用首违不罚'}
  ${'轻微、改正、没有后果'}         | ${{ slightness: 'slight', harm: 'none' }}                      | ${'shall'}    | ${'应当不予行政处罚'}
  ${'轻微不罚，即使不是初次'}       | ${{ slightness: 'slight', harm: 'none', earlier: 3 }}          | ${'shall'}    | ${'不论是否列入清单、是否初次'}
  ${'轻微不罚，排除领域也适用'}     | ${{ slightness: 'slight', harm: 'none', area: 'environment' }} | ${'shall'}    | ${'应当不予行政处罚'}
  ${'轻微而没有改正，不是轻微不罚'} | ${{ slightness: 'slight', harm: 'none', correction: 'none' }}  | ${'penalise'} | ${'没有及时改正'}
  ${'没有主观过错，后果严重'}       | ${{ fault: 'none', harm: 'serious', earlier: 2 }}              | ${'noFault'}  | ${'第三十三条第二款'}
`('第三十三条：$情形，$结论', ({ 事实, 结论, 理由 }: { 事实: object; 结论: string; 理由: string }) => {
  const { row } = judged(事实)
  expect(row['verdict']).toBe(结论)
  expect(row['reasons']).toContain(理由)
})

test('“应当”不予处罚的，执法人员不能不采纳；“可以”的写明理由可以不采纳', () => {
  const differ = (facts: object) => attempt(ledger, judged(facts), 'differ', '2024-06-03', { differReason: '屡次' })
  expect(differ({ slightness: 'slight', harm: 'none' })).toMatchObject({ reason: expect.stringContaining('没有裁量的余地') })
  expect(isChange(differ({}))).toBe(true)
})
