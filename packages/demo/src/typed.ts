import type { FigureId, TypedFigure } from '@fazhi/report'

const author = '演示·年报编写人'
const source = '演示数据：按已公布的2024年报告录入'
const typed = (figure: FigureId, value: number, said = source): TypedFigure => ({
  figure,
  year: 2024,
  value,
  source: said,
  author,
})
const over = (figure: FigureId, value: number) => typed(figure, value, `${source}（余的确数为演示所设）`)
/** The figures of 2024 that no ledger counts yet, as the district published them. */
export const typedFigures: readonly TypedFigure[] = [
  typed('F01', 3),
  typed('F02', 175),
  typed('F03', 150),
  typed('F05', 35),
  typed('F06', 227),
  typed('F07', 18),
  typed('F08', 210),
  typed('F09', 2),
  over('F10', 24),
  over('F12', 46),
  typed('F13', 7),
  typed('F14', 2),
  over('F15', 23),
  over('F16', 34),
  typed('F17', 28),
  typed('F36', 530),
  typed('F37', 24),
  over('F38', 13),
  over('F39', 150),
  over('F40', 3400),
  over('F41', 8600),
  typed('F56', 35),
  typed('F57', 106),
]
