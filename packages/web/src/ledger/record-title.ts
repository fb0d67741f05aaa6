import type { AnyRow, Labels, Ledger } from '@fazhi/ledger'

const numberField = (ledger: Ledger) =>
  Object.entries(ledger.shape.fields).find(([, field]) => field.kind === 'number')?.[0]

/** The number a record is known by, once it has one. */
export function recordNumber(ledger: Ledger, row: AnyRow): string | null {
  const name = numberField(ledger)
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

/** Its number; in a ledger that numbers nothing, the first two columns of the list. Null for what is not numbered yet. */
export function recordName(ledger: Ledger, row: AnyRow, names: Labels): string | null {
  if (numberField(ledger) !== undefined) return recordNumber(ledger, row)
  const columns = ledger.list.filter((name) => name !== 'state').slice(0, 2)
  const words = columns.flatMap((name) => {
    const value = row[name]
    if (value === null || value === undefined) return []
    const field = ledger.shape.fields[name]
    if (field?.kind === 'reference') return names[value] ?? []
    return field?.options?.[value] ?? names[value] ?? String(value)
  })
  return words.join(' ') || ledger.shape.label
}

/** A record in one line. */
export function recordTitle(ledger: Ledger, row: AnyRow, names: Labels): string {
  const name = recordName(ledger, row, names)
  const parties = recordParties(ledger, row, names).filter((party) => !name?.includes(party))
  return [name, ...parties].filter((part) => part !== null).join(' ') || ledger.shape.label
}
