import type { Count, ReportInput } from '@fazhi/report'
import { figureIds, figures, type ReportFigure } from '@fazhi/report'

const published = {
  F01: 3,
  F02: 175,
  F03: 150,
  F04: 27,
  F05: 35,
  F06: 227,
  F07: 18,
  F08: 210,
  F09: 2,
  F10: 24,
  F11: 33,
  F12: 46,
  F13: 7,
  F14: 2,
  F15: 23,
  F16: 34,
  F17: 28,
  F18: 27,
  F19: 13,
  F20: 84,
  F21: 1565,
  F22: 404,
  F23: 404,
  F24: 2,
  F25: 6,
  F26: 1,
  F27: 13,
  F28: 13,
  F29: 1,
  F30: 74,
  F31: 8,
  F32: 97,
  F36: 530,
  F37: 24,
  F38: 13,
  F39: 150,
  F40: 3400,
  F41: 8600,
  F42: 159,
  F43: 557,
  F44: 3029,
  F45: 2801,
  F46: 3045,
  F47: 234,
  F48: 177,
  F49: 120,
  F50: 43,
  F51: 240,
  F52: 290,
  F53: 966,
  F54: 664,
  F55: 302,
  F56: 35,
  F57: 106,
} as const

const count = (figure: string, year: number, value: number, numerator: number, denominator: number | null): Count => ({
  ledger: 'reconsideration_case',
  figure,
  year,
  value,
  numerator,
  denominator,
})
const typed = (figure: string, year: number, value: number) => ({ figure, year, value, source: '测试', author: '测试' })

/** The district's report of 2024 as it was published; the exact counts behind 余 are set here. */
export const published2024: ReportInput = {
  year: 2024,
  region: '朝阳市双塔区',
  counts: [
    count('accepted', 2024, 97, 97, null),
    count('accepted', 2023, 23, 23, null),
    count('closingRate', 2024, 1, 97, 97),
    count('closingRate', 2023, 1, 23, 23),
  ],
  typed: [
    ...Object.entries(published).map(([figure, value]) => {
      const isRate = figures[figure as keyof typeof published].qualifier === 'rate'
      return isRate ? { ...typed(figure, 2024, 1), numerator: value, denominator: value } : typed(figure, 2024, value)
    }),
    typed('F53', 2023, 1016),
  ],
}

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
