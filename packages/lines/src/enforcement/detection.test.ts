import { plainDate } from '@fazhi/law'
import type { OrganId, RecordId } from '@fazhi/ledger'
import { expect, test } from 'vitest'
import { detect, overlappingLines } from './detection.ts'
import { proposeVisits } from './merge-proposal.ts'
import type { PlannedCheck } from './planned-check.ts'

let count = 0
const check = (department: string, from: string, to: string, more: Partial<PlannedCheck> = {}): PlannedCheck => {
  count += 1
  return {
    id: `check-${count}` as RecordId,
    line: `line-${department}` as RecordId,
    department: department as OrganId,
    enterprise: 'mill' as RecordId,
    family: 'fire',
    windowFrom: plainDate(from),
    windowTo: plainDate(to),
    notice: 'announced',
    urgency: 'ordinary',
    origin: 'routine',
    objectKind: 'named',
    drawnOn: null,
    state: 'published',
    ...more,
  }
}
const kinds = (checks: readonly PlannedCheck[]) => detect(checks).map((c) => c.kind)

test.each`
  情形                | 检查                                                                                                                           | 结论
  ${'两部门时间重叠'} | ${[check('market', '2024-03-01', '2024-03-31'), check('fire', '2024-03-31', '2024-04-30')]}                                    | ${['overlapping']}
  ${'两部门时间不接'} | ${[check('market', '2024-03-01', '2024-03-30'), check('fire', '2024-03-31', '2024-04-30')]}                                    | ${[]}
  ${'同一部门两次'}   | ${[check('market', '2024-03-01', '2024-03-30'), check('market', '2024-06-01', '2024-06-30')]}                                  | ${['repeated']}
  ${'两个年度各一次'} | ${[check('market', '2023-12-01', '2023-12-30'), check('market', '2024-01-02', '2024-01-30')]}                                  | ${[]}
  ${'不同的户'}       | ${[check('market', '2024-03-01', '2024-03-31'), check('fire', '2024-03-01', '2024-03-31', { enterprise: 'inn' as RecordId })]} | ${[]}
`('$情形：$结论', ({ 检查, 结论 }: { 检查: PlannedCheck[]; 结论: string[] }) => {
  expect(kinds(检查)).toEqual(结论)
})

test('二〇二四年的计划依省的规定判断，二〇二五年一月三日起才依国办发〔2024〕54号', () => {
  const twice = (year: number) => detect([check('market', `${year}-03-01`, `${year}-03-30`), check('market', `${year}-06-01`, `${year}-06-30`)])
  expect(twice(2024)[0]).toMatchObject({ kind: 'repeated', basis: { law: '辽政办发〔2015〕29号' }, reason: expect.stringContaining('上限1次') })
  expect(twice(2025)[0]).toMatchObject({ kind: 'repeated', basis: { law: '国办发〔2024〕54号' } })
  const eve = detect([check('market', '2025-01-02', '2025-01-02'), check('fire', '2025-01-02', '2025-01-05')])
  expect(eve[0]?.basis.law).toBe('优化营商环境条例')
  const day = detect([check('market', '2025-01-03', '2025-01-03'), check('fire', '2025-01-03', '2025-01-05')])
  expect(day[0]?.basis.law).toBe('国办发〔2024〕54号')
})

test('不同部门、同一类别、时间重叠、对象相同的计划事项，写明相同的户数', () => {
  const at = (enterprise: string) => ({ enterprise: enterprise as RecordId })
  const all = ['a', 'b', 'c'].flatMap((e) => [
    check('market', '2024-03-01', '2024-03-31', at(e)),
    check('fire', '2024-03-10', '2024-04-10', at(e)),
    check('labour', '2024-03-10', '2024-04-10', { ...at(e), family: 'labour' }),
  ])
  expect(overlappingLines(all)).toEqual([{ lines: ['line-fire', 'line-market'], shared: 3 }])
})

const three = (more: Partial<PlannedCheck> = {}) => [
  check('market', '2026-12-01', '2026-12-20'),
  check('fire', '2026-12-08', '2026-12-31'),
  check('labour', '2026-12-02', '2026-12-15', more),
]
const today = plainDate('2026-11-28')

test('三个部门三次上门，合为一次，时间取共同的几日，一周取其中一周', () => {
  expect(proposeVisits(three(), today)).toMatchObject({
    planned: 3,
    proposed: 1,
    lowerBound: 1,
    isFewest: true,
    visits: [{ departments: ['labour', 'market', 'fire'], windowFrom: '2026-12-08', windowTo: '2026-12-15', weekOf: '2026-12-07' }],
  })
})
test.each`
  从不合并            | 事项
  ${'不事先通知的'}   | ${{ notice: 'unannounced' }}
  ${'紧急的'}         | ${{ urgency: 'urgent' }}
  ${'投诉引起的'}     | ${{ origin: 'complaint' }}
  ${'移送引起的'}     | ${{ origin: 'transfer' }}
  ${'抽取以前的'}     | ${{ objectKind: 'sampled', drawnOn: null }}
  ${'没有审查同意的'} | ${{ state: 'submitted' }}
`('$从不合并不进合并建议，其余两项仍合并', ({ 事项 }: { 事项: Partial<PlannedCheck> }) => {
  const proposal = proposeVisits(three(事项), today)
  expect(proposal).toMatchObject({ planned: 2, proposed: 1 })
  expect(proposal.visits[0]?.departments).toEqual(['market', 'fire'])
})
test('抽取以后的随机抽查可以合并', () => {
  expect(proposeVisits(three({ objectKind: 'sampled', drawnOn: plainDate('2026-11-20') }), today)).toMatchObject({ planned: 3, proposed: 1 })
})
test('时间已经过去的不再合并，过了一半的只用剩下的几日', () => {
  expect(proposeVisits(three(), plainDate('2026-12-18')).visits).toMatchObject([{ windowFrom: '2026-12-18', windowTo: '2026-12-20' }])
  expect(proposeVisits(three(), plainDate('2027-01-01'))).toMatchObject({ planned: 0, visits: [] })
})
test('一个部门一周的次数不够的，说明超出几处', () => {
  const many = ['a', 'b', 'c'].map((e) => check('market', '2026-12-01', '2026-12-04', { enterprise: e as RecordId }))
  expect(proposeVisits(many, today, { departments: 5, weekly: 3 }).overfull).toBe(0)
  expect(proposeVisits(many, today, { departments: 5, weekly: 2 }).overfull).toBe(1)
})
