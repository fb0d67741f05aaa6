import { expect, test } from 'vitest'
import { published2024, publishedBut } from '../test/published.ts'
import { assemble, type ReportInput } from './assemble.ts'
import { reconciliations } from './reconciliations.ts'

const checkOf = (input: ReportInput, id: string) => assemble(input).checks.find((c) => c.id === id)

test('every identity holds in the published report', () => {
  expect(assemble(published2024).checks.filter((c) => !c.holds)).toEqual([])
})

test.each`
  id         | changes               | detail
  ${'RC-01'} | ${{ F54: 665 }}       | ${'966≠665＋302'}
  ${'RC-02'} | ${{ F52: 291 }}       | ${'966≠1016＋240－291'}
  ${'RC-10'} | ${{ F28: 12 }}        | ${'12≠13；工作站共13个'}
  ${'RC-12'} | ${{ F13: 0, F14: 0 }} | ${'法律顾问0＋0＝0人'}
  ${'RC-13'} | ${{ F22: 403 }}       | ${'404＞403'}
  ${'RC-14'} | ${{ F25: 1 }}         | ${'2支队伍，1人'}
  ${'RC-14'} | ${{ F24: 0 }}         | ${'0支队伍，6人'}
  ${'RC-15'} | ${{ F03: 176 }}       | ${'176＞175'}
  ${'RC-16'} | ${{ F20: 12 }}        | ${'13＞12'}
  ${'RC-17'} | ${{ F18: 12 }}        | ${'13＞12'}
  ${'RC-30'} | ${{ F41: 3500 }}      | ${'3550＞3500'}
  ${'RC-32'} | ${{ F56: 0 }}         | ${'0名律师，106家企业'}
  ${'RC-15'} | ${{ F03: undefined }} | ${'F03“撰写研讨报告”没有数值，无法核对，请先填报'}
`('$id breaks with $changes', ({ id, changes, detail }) => {
  expect(checkOf(publishedBut(changes), id)).toMatchObject({ holds: false, detail })
})

test.each`
  id         | figure           | change                                | detail
  ${'RC-20'} | ${'accepted'}    | ${{ value: 0 }}                       | ${'F35“行政复议案件受理数量同比增长”没有数值，无法核对，请先填报'}
  ${'RC-21'} | ${'closingRate'} | ${{ numerator: 90, denominator: 96 }} | ${'至2025-03-31结案90件，应结96件，受理97件'}
`('$id is judged on the counts', ({ id, figure, change, detail }) => {
  const year = id === 'RC-20' ? 2023 : 2024
  const counts = published2024.counts.map((c) => (c.figure === figure && c.year === year ? { ...c, ...change } : c))
  expect(checkOf({ ...published2024, counts }, id)).toMatchObject({ holds: false, detail })
})

test.each([
  ['RC-22', 'F32'],
  ['RC-24', 'F04'],
])('%s: the part of a rate lies within its whole', (id, figure) => {
  const typed = published2024.typed.map((t) => (t.figure === figure ? { ...t, numerator: 98, denominator: 97 } : t))
  expect(checkOf({ ...published2024, typed }, id)).toMatchObject({ holds: false, detail: '98＞97' })
})

test('the opening stock is last year’s closing one, and its absence is said', () => {
  const typed = published2024.typed.filter((t) => t.year === 2024)
  expect(checkOf({ ...published2024, typed }, 'RC-02')).toMatchObject({
    holds: false,
    detail: expect.stringContaining('上年末'),
  })
})

test('no identity stands twice', () => {
  expect(new Set(reconciliations.map((r) => r.id)).size).toBe(reconciliations.length)
})
