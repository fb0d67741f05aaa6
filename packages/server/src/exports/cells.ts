import type { Field, FieldKind, Scalar } from '@fazhi/ledger'
import type { CellStyle, CellValue } from '../workbooks/writing.ts'

/** What organs, accounts and records are called, by their ids. */
export type Called = Readonly<Record<string, string>>

/**
 * No program may take a text for a formula, in a workbook or a list with commas: what begins as one gets an apostrophe,
 * which the import takes away again. A text that begins with an apostrophe gets one too, so that nothing is lost.
 */
export const neutralised = (text: string): string => (/^[=+\-@\t\r']/.test(text) ? `'${text}` : text)

const day = (value: Scalar): CellValue =>
  /^\d{4}-\d\d-\d\d$/.test(String(value)) ? new Date(`${value}T00:00:00Z`) : neutralised(String(value))
const counted = (value: Scalar): CellValue => (typeof value === 'number' ? value : neutralised(value))
const words = (value: Scalar): CellValue => neutralised(String(value))
const called = (value: Scalar, _: Field, names: Called): CellValue => neutralised(names[value] ?? String(value))

/** How each kind of field stands in a cell: numbers as numbers, days as days, everything else as text. */
const writers = {
  text: words,
  person: words,
  number: words,
  date: day,
  year: counted,
  choice: (value, field) => neutralised(field.options?.[value] ?? String(value)),
  quantity: counted,
  money: (value) => (typeof value === 'number' ? value / 100 : neutralised(value)),
  organ: called,
  account: called,
  reference: called,
} as const satisfies Record<FieldKind, (value: Scalar, field: Field, names: Called) => CellValue>

export const cellOf = (field: Field, value: Scalar | null | undefined, names: Called): CellValue =>
  value === null || value === undefined ? null : writers[field.kind](value, field, names)

export const formats = {
  text: '@',
  person: '@',
  number: '@',
  date: 'yyyy-mm-dd',
  year: '0',
  choice: '@',
  quantity: '0',
  money: '#,##0.00',
  organ: '@',
  account: '@',
  reference: '@',
} as const satisfies Record<FieldKind, NonNullable<CellStyle['numFmt']>>

/** Characters that a column is wide. */
export const widths = {
  text: 20,
  person: 12,
  number: 20,
  date: 12,
  year: 8,
  choice: 12,
  quantity: 8,
  money: 14,
  organ: 18,
  account: 10,
  reference: 22,
} as const satisfies Record<FieldKind, number>

/** Whose sums stand under the column. */
export const isSummed = ({ kind }: Field): boolean => kind === 'quantity' || kind === 'money'
