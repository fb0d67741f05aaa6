import type { FieldKind } from '@fazhi/ledger'

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
