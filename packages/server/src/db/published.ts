import { plainDate } from '@fazhi/law'
import type { Ledger } from '@fazhi/ledger'
import { allOf, toSql } from '../ledgers/filter-sql.ts'
import { columnName } from './columns.ts'
import { worded } from './statement.ts'

/** Of a published ledger: since when the public may read a record; empty for one that it may not. */
export const releasedColumn = 'released_on'

const literal = (value: unknown) =>
  typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`
/** No condition of a publication speaks of the day on which it is asked. */
const anyDay = plainDate('2000-01-01')

/** Which rows of a ledger the public may read, as text that stands by itself; null for none. */
export function publishedRows({ access }: Ledger): string | null {
  if (access.published === undefined) return null
  const conditions = toSql(access.published.where, anyDay)
  const released = `${releasedColumn} is not null`
  if (conditions.length === 0) return released
  const { sql, parameters } = worded(allOf(conditions))
  return `${released} and ${sql.replace(/\$(\d+)/g, (_, n: string) => literal(parameters[Number(n) - 1]))}`
}

/** The columns of a ledger that the public may read; none of a ledger that publishes nothing. */
export const publishedColumns = ({ access }: Ledger): readonly string[] =>
  access.published === undefined
    ? []
    : [...new Set(['region_code', 'id', ...access.published.fields.map(columnName)])].toSorted()
