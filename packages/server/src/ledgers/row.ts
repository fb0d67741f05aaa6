import type { PlainDate } from '@fazhi/law'
import type { AnyRow, Field, Grant, Ledger, Mask, OrganId, RecordId, Scalar } from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import { columnName } from '../db/columns.ts'

/** A stored record with what the kit does not judge. */
export interface StoredRow {
  readonly row: AnyRow
  readonly version: number
}
type Raw = Readonly<Record<string, Scalar | null>>

/** A masked value never leaves the database whole. */
const masks = {
  surname: (column) => sql`left(${column}, 1) || '**'`,
  tail: (column) => sql`'****' || right(${column}, 4)`,
  hidden: (column) => sql`case when ${column} is null then null else '**' end`,
} as const satisfies Record<Mask, (column: RawBuilder<unknown>) => RawBuilder<unknown>>

export const maskOf = (grant: Grant | undefined, field: string): Mask | undefined => grant?.masked?.[field]

/** The columns of a record as its reader may see them, each under its field's name. */
export function projection(ledger: Ledger, grant: Grant | undefined): RawBuilder<unknown> {
  const own = Object.keys(ledger.shape.fields).map((name) => {
    const column = sql.ref(columnName(name))
    const mask = maskOf(grant, name)
    return sql`${mask === undefined ? column : masks[mask](column)} as ${sql.ref(name)}`
  })
  const every = [sql`id`, sql`state`, sql`organ_id as organ`, sql`created_on as "createdOn"`, sql`version`]
  return sql.join([...every, ...own])
}

export function readRow(ledger: Ledger, raw: Raw): StoredRow {
  const facts = Object.fromEntries(Object.keys(ledger.shape.fields).map((name) => [name, raw[name] ?? null]))
  const { id, state, organ, createdOn, version } = raw
  return {
    row: {
      ...facts,
      id: String(id) as RecordId,
      state: String(state),
      organ: String(organ) as OrganId,
      createdOn: String(createdOn) as PlainDate,
    },
    version: Number(version),
  }
}

const mentions = (ledger: Ledger, row: AnyRow, fields: readonly string[] | undefined) => {
  const named = (fields ?? []).filter((f) => ledger.shape.fields[f]).flatMap((f) => row[f] ?? [])
  return named.length === 0 ? '' : `,${named.join(',')},`
}

/** The columns that say who may reach a record; entries and clocks carry the same. */
export const reachOf = (ledger: Ledger, row: AnyRow, organPath: string) => ({
  organ_id: row.organ,
  organ_path: organPath,
  party_organs: mentions(ledger, row, ledger.access.parties),
  assignees: mentions(ledger, row, ledger.access.assignees),
})

/** The facts of a record as columns. */
export const factColumns = (
  ledger: Ledger,
  row: AnyRow,
  fields: readonly string[],
): Readonly<Record<string, Scalar | null>> =>
  Object.fromEntries(fields.filter((f) => f in ledger.shape.fields).map((f) => [columnName(f), row[f] ?? null]))

export const fieldNames = (ledger: Ledger): readonly string[] => Object.keys(ledger.shape.fields)
export const isPersonal = (field: Field) => field.privacy !== 'open'
