import { type Field, type FieldKind, findField, type Ledger, type Scalar } from '@fazhi/ledger'

type Names = Readonly<Record<string, string>>
type Say = (value: Scalar, field: Field, names: Names) => string

const sayYuan = (fen: number) => `${(fen / 100).toFixed(2)}元`
const plain: Say = (value) => String(value)
/** How each kind of field reads to the public; ids of people and of other records are none of its business. */
const said = {
  text: plain,
  person: plain,
  number: plain,
  date: plain,
  year: (value) => `${value}年`,
  choice: (value, { options = {} }) => options[String(value)] ?? String(value),
  quantity: (value, { unit = '' }) => `${value}${unit}`,
  money: (value) => sayYuan(Number(value)),
  organ: (value, _field, names) => names[String(value)] ?? '',
  account: () => '',
  reference: () => '',
} as const satisfies Record<FieldKind, Say>

export function sayValue(ledger: Ledger, name: string, value: Scalar | null | undefined, names: Names): string {
  const field = findField(ledger, name)
  return field === undefined || value === null || value === undefined ? '' : said[field.kind](value, field, names)
}
