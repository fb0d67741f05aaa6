import {
  type AnyRow,
  type Field,
  fault,
  findGrant,
  type Grant,
  type Ledger,
  type Mask,
  named,
  type Scalar,
} from '@fazhi/ledger'
import { type RawBuilder, sql } from 'kysely'
import { columnName } from '../db/columns.ts'
import { invalid } from '../problem.ts'
import { say } from './say.ts'

/** A stored record with what the kit does not judge. */
export interface StoredRow {
  readonly row: AnyRow
  readonly version: number
}
type Raw = Readonly<Record<string, Scalar | null>>

/** A masked value never leaves the database whole. */
const masks = {
  surname: (column) => `left(${column}, 1) || '**'`,
  tail: (column) => `'****' || right(${column}, 4)`,
  hidden: (column) => `case when ${column} is null then null else '**' end`,
} as const satisfies Record<Mask, (column: string) => string>

export const maskOf = (grant: Grant | undefined, field: string): Mask | undefined => grant?.masked?.[field]

const seenColumn = (grant: Grant | undefined, field: string): string => {
  const mask = maskOf(grant, field)
  const column = `"${columnName(field)}"`
  return mask === undefined ? column : masks[mask](column)
}
/** A column the reader sees masked must not be told by filtering or sorting. */
export function refuseMasked(ledger: Ledger, post: string, fields: readonly string[]): void {
  const grant = findGrant(ledger.access, post)
  const masked = fields.filter((f) => maskOf(grant, f) !== undefined)
  if (masked.length > 0)
    throw invalid(
      masked.map((field) =>
        fault(
          field,
          say('您现任岗位看到的{label}已作隐去处理，不能按它筛选或者排序', { label: named(ledger, 'fields', field) }),
        ),
      ),
    )
}

/** The columns of a record as its reader may see them, each under its field's name; or one of them, bare. */
export function projectionText(ledger: Ledger, grant: Grant | undefined, field?: string): string {
  if (field !== undefined) return seenColumn(grant, field)
  const own = Object.keys(ledger.shape.fields).map((name) => `${seenColumn(grant, name)} as "${name}"`)
  return ['id', 'state', 'organ_id as organ', 'created_on as "createdOn"', 'version', ...own].join(', ')
}
export const projection = (ledger: Ledger, grant: Grant | undefined): RawBuilder<unknown> =>
  sql.raw(projectionText(ledger, grant))

export function readRow(ledger: Ledger, raw: Raw): StoredRow {
  const { id, state, organ, createdOn, version } = raw
  const row: Record<string, Scalar | null> = {
    id: id ?? '',
    state: state ?? '',
    organ: organ ?? '',
    createdOn: createdOn ?? '',
  }
  for (const name of fieldNames(ledger)) row[name] = raw[name] ?? null
  return { row: row as AnyRow, version: Number(version) }
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

const namesOf = new WeakMap<Ledger, readonly string[]>()
export function fieldNames(ledger: Ledger): readonly string[] {
  const known = namesOf.get(ledger)
  if (known) return known
  const names = Object.keys(ledger.shape.fields)
  namesOf.set(ledger, names)
  return names
}
export const isPersonal = (field: Field) => field.privacy !== 'open'
