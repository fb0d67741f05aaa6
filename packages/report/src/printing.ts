import type { Qualifier } from './view.ts'

/** What a figure is printed from. A rate is read from its parts, a growth from `value` and last year's `base`. */
export interface Printable {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly base: number | null
}

const notReported = '〔未填报〕'
const noneSuch = '无此类事项'
const impossible = '〔分子大于分母，请核对〕'

const stepOf = (count: number) => (count < 100 ? 10 : count < 1000 ? 100 : 1000)

/** N余：N＜实数＜N＋10（百、千）；恰为整数的，不写“余”；不满十的，如实写出。 */
function printOver(count: number): string {
  const step = stepOf(count)
  const floor = Math.floor(count / step) * step
  return floor === 0 || floor === count ? `${count}` : `${floor}余`
}

/** One decimal; what is less than the whole never rounds up to 100, what is more than nothing never down to 0. */
function printPercent(part: number, whole: number): string {
  if (part === whole) return '100%'
  const tenths = Math.round((1000 * part) / whole)
  const honest = part < whole && part > 0 ? Math.min(999, Math.max(1, tenths)) : tenths
  return `${honest / 10}%`
}

/** 增长k倍多：k＜（本年－上年）÷上年＜k＋1；恰为k倍不写“多”；不满一倍的按百分比。 */
function printGrowth(count: number, base: number | null): string {
  if (base === null) return '因上年数未填报，无法比较'
  if (base === 0) return '因上年为零，无法比较'
  const more = count - base
  if (more === 0) return '持平'
  if (more < 0) return `下降${printPercent(-more, base)}`
  const times = Math.floor(more / base)
  if (times === 0) return `增长${printPercent(more, base)}`
  return `增长${times}倍${more % base === 0 ? '' : '多'}`
}

/** As the figure stands in a sentence, unit included: 20余次, 100%, 增长3倍多. What is missing says so. */
export function print(qualifier: Qualifier, unit: string, { value, numerator, denominator, base }: Printable): string {
  switch (qualifier) {
    case 'exact':
      return value === null ? notReported : `${value}${unit}`
    case 'over':
      return value === null ? notReported : `${printOver(value)}${unit}`
    case 'rate':
      if (numerator === null || denominator === null) return notReported
      if (numerator > denominator) return impossible
      return denominator === 0 ? noneSuch : printPercent(numerator, denominator)
    case 'growth':
      return numerator === null ? notReported : printGrowth(numerator, base)
  }
}
