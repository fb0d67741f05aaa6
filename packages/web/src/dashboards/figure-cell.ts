import type { BoardCell, Figure } from '@fazhi/ledger'

/** What a figure comes to in a cell; null for a share of nothing. */
export function valueIn(values: BoardCell['now'], name: string, figure: Figure): number | null {
  if (figure.kind !== 'rate') return values[name] ?? 0
  const [part, whole] = [values[`${name}.part`] ?? 0, values[`${name}.whole`] ?? 0]
  return whole === 0 ? null : part / whole
}

/** Growth over last year in per cent, signed; a dash where there was nothing to grow from. */
export function sayGrowth(now: number | null, last: number | null): string {
  if (now === null || last === null || last === 0) return '—'
  const growth = ((now - last) / Math.abs(last)) * 100
  return `${growth > 0 ? '+' : ''}${Number(growth.toFixed(1))}%`
}
