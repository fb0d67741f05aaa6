/** A share as a percentage of at most two decimals; 0.9125 is 91.25%. */
export const sayShare = (share: number): string => `${Number((share * 100).toFixed(2))}%`

/** A figure in writing: a rate is 0..1 whatever its unit says, money is in fen, everything else is whole. */
export function sayFigure(value: number | null, unit: string): string {
  if (value === null) return '—'
  return unit === '%' ? sayShare(value) : value.toLocaleString('zh-CN')
}
