import type { PlainDate } from '@fazhi/law'
import { type AnyFilter, type AnyTest, isSet, resolve, type Scalar } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import { columnName } from '../db/columns.ts'

export type Condition = RawBuilder<unknown>

/** The reading of a filter in SQL; the kit's `toPredicate` is the other one, and a property test holds the two equal. */
export const toSql = (filter: AnyFilter, day: PlainDate): readonly Condition[] =>
  Object.entries(filter).flatMap(([field, test]) =>
    test === undefined ? [] : conditions(sql.ref(columnName(field)), test, day),
  )

const among = (values: readonly Scalar[]) => sql.join(values.map((v) => sql`${v}`))

function conditions(column: Condition, test: AnyTest, day: PlainDate): readonly Condition[] {
  if (typeof test !== 'object') return [sql`${column} = ${test}`]
  if (isSet(test)) return [test.length === 0 ? sql`false` : sql`${column} in (${among(test)})`]
  if ('empty' in test) return [test.empty ? sql`${column} is null` : sql`${column} is not null`]
  if ('not' in test)
    return [test.not.length === 0 ? sql`${column} is not null` : sql`${column} not in (${among(test.not)})`]
  if ('has' in test) return [sql`strpos(${column}, ${test.has}) > 0`]
  return [
    ...(test.from === undefined ? [] : [sql`${column} >= ${resolve(test.from, day)}`]),
    ...(test.to === undefined ? [] : [sql`${column} <= ${resolve(test.to, day)}`]),
  ]
}

export const allOf = (list: readonly Condition[]): Condition => sql.join([...list], sql` and `)
