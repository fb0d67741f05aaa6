import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestVisits, lowerBound, type Slot } from './fewest-visits.ts'

/** Every way to part the windows into visits, tried one by one. */
function byForce(slots: readonly Slot[], most: number): number {
  let best = slots.length
  const fits = (visit: readonly Slot[]) => {
    const from = visit.map((s) => s.windowFrom).reduce((a, b) => (a > b ? a : b))
    const to = visit.map((s) => s.windowTo).reduce((a, b) => (a < b ? a : b))
    return from <= to && new Set(visit.map((s) => s.department)).size <= most
  }
  const go = (at: number, visits: readonly (readonly Slot[])[]): void => {
    if (visits.length >= best) return
    const slot = slots[at]
    if (slot === undefined) {
      best = visits.length
      return
    }
    for (const [n, visit] of visits.entries()) if (fits([...visit, slot])) go(at + 1, visits.with(n, [...visit, slot]))
    go(at + 1, [...visits, [slot]])
  }
  go(0, [])
  return best
}

const day = (n: number) => `2026-03-${`${n}`.padStart(2, '0')}`
const slot = fc
  .record({
    department: fc.constantFrom('market', 'fire', 'health', 'labour', 'water'),
    from: fc.integer({ min: 1, max: 20 }),
    length: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ department, from, length }): Slot => ({ department, windowFrom: day(from), windowTo: day(from + length) }))
const slots = fc.array(slot, { minLength: 1, maxLength: 8 })
const single = fc.uniqueArray(slot, { minLength: 1, maxLength: 5, selector: (s) => s.department })
const most = fc.integer({ min: 1, max: 4 })

describe('最少的上门次数', () => {
  test('八项以内，与逐一试遍所有分法的结果相同', () => {
    fc.assert(
      fc.property(slots, most, (all, k) => {
        const { visits, isFewest } = fewestVisits(all, k)
        expect(isFewest).toBe(true)
        expect(visits.length).toBe(byForce(all, k))
      }),
      { numRuns: 600 },
    )
  })
  test('每个部门一项的，先结束的先走，同样是最少', () => {
    fc.assert(
      fc.property(single, most, (all, k) => {
        expect(fewestVisits(all, k).visits.length).toBe(byForce(all, k))
      }),
      { numRuns: 400 },
    )
  })
  test('每一项恰好在一次上门中，一次上门的各项有共同的一天，部门不超过限额', () => {
    fc.assert(
      fc.property(slots, most, (all, k) => {
        const { visits } = fewestVisits(all, k)
        expect(visits.flat().toSorted(byText)).toEqual(all.toSorted(byText))
        for (const visit of visits) {
          const from =
            visit
              .map((s) => s.windowFrom)
              .toSorted()
              .at(-1) ?? ''
          expect(visit.every((s) => s.windowTo >= from)).toBe(true)
          expect(new Set(visit.map((s) => s.department)).size).toBeLessThanOrEqual(k)
        }
      }),
    )
  })
  test('下界不高于最少的次数', () => {
    fc.assert(
      fc.property(slots, most, (all, k) => {
        expect(lowerBound(all, k)).toBeLessThanOrEqual(byForce(all, k))
      }),
    )
  })
})
const byText = (a: Slot, b: Slot) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

test.each`
  时间                                             | 限额 | 次数 | 说明
  ${['01-09', '05-12', '08-20']}                   | ${3} | ${1} | ${'三项都含八日、九日'}
  ${['01-04', '05-09', '10-12']}                   | ${3} | ${3} | ${'没有共同的一天'}
  ${['01-09', '05-12', '08-20']}                   | ${2} | ${2} | ${'一次至多两个部门'}
  ${['01-05', '05-05', '05-09']}                   | ${3} | ${1} | ${'首尾相接的同一天'}
  ${['01-10', '02-03', '04-08', '09-12', '11-15']} | ${5} | ${3} | ${'先结束的先定'}
`('$时间 限额$限额：$次数次（$说明）', ({ 时间, 限额, 次数 }: { 时间: string[]; 限额: number; 次数: number }) => {
  const all = 时间.map((span, n): Slot => {
    const [from = '', to = ''] = span.split('-')
    return { department: `unit-${n}`, windowFrom: `2026-03-${from}`, windowTo: `2026-03-${to}` }
  })
  expect(fewestVisits(all, 限额).visits).toHaveLength(次数)
})
