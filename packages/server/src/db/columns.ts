import type { FieldKind, Ledger } from '@fazhi/ledger'

/** The column type of each kind of field. Ordered text is compared by code point, the same on every machine. */
export const columnTypes = {
  text: 'text collate "C"',
  number: 'text collate "C"',
  date: 'date',
  year: 'int',
  choice: 'text collate "C"',
  quantity: 'int',
  money: 'bigint',
  person: 'text collate "C"',
  organ: 'text collate "C"',
  account: 'uuid',
  reference: 'uuid',
} as const satisfies Record<FieldKind, string>

/** `acceptedOn` is kept in `accepted_on`. */
export const columnName = (field: string) =>
  field === 'organ' ? 'organ_id' : field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)

const ownTypes: Readonly<Record<string, string>> = {
  id: 'uuid',
  record_id: 'uuid',
  version: 'int',
  updated_at: 'timestamptz',
}
const typesOf = new WeakMap<Ledger, ReadonlyMap<string, string>>()
/** The bare type of a column of a ledger, or of what is attached to its records. */
export function columnTypeOf(ledger: Ledger, column: string): string {
  const known =
    typesOf.get(ledger) ??
    new Map(Object.entries(ledger.shape.fields).map(([name, { kind }]) => [columnName(name), columnTypes[kind]]))
  typesOf.set(ledger, known)
  const [type] = (ownTypes[column] ?? known.get(column) ?? 'text').split(' ')
  return type ?? 'text'
}
