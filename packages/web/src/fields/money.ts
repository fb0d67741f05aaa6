/** Fen as yuan in writing: 123456 is 1,234.56. */
export const sayYuan = (fen: number): string =>
  (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
/** Yuan as typed, in fen; rounding takes away what binary fractions add. */
export const toFen = (yuan: number): number => Math.round(yuan * 100)
