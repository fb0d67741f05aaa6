import type { AnyRow, Labels, Ledger } from '@fazhi/ledger'

/** The number a record is known by, once it has one. */
export function recordNumber(ledger: Ledger, row: AnyRow): string | null {
  const name = Object.entries(ledger.shape.fields).find(([, field]) => field.kind === 'number')?.[0]
  const value = name === undefined ? null : row[name]
  return typeof value === 'string' ? value : null
}

/** Who it is about: the persons it names, and the organs that are party to it. */
export function recordParties(ledger: Ledger, row: AnyRow, names: Labels): readonly string[] {
  const persons = Object.entries(ledger.shape.fields).flatMap(([name, field]) =>
    field.kind === 'person' ? [name] : [],
  )
  return [...persons, ...(ledger.access.parties ?? [])].flatMap((name) => {
    const value = row[name]
    return typeof value === 'string' ? [names[value] ?? value] : []
  })
}

/** A record in one line. */
export const recordTitle = (ledger: Ledger, row: AnyRow, names: Labels): string =>
  [recordNumber(ledger, row), ...recordParties(ledger, row, names)].filter((part) => part !== null).join(' ') ||
  ledger.shape.label
