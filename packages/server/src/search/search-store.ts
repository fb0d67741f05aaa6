import type { AnyRow, Ledger } from '@fazhi/ledger'
import { prepared, type Statement } from '../db/statement.ts'
import type { Tx } from '../db/store.ts'
import { insertions, removed, update, write } from '../db/writing.ts'
import { reachOf } from '../ledgers/row.ts'
import { asArray } from './gram.ts'
import { isSearched, searchedOf, searchRows } from './searched.ts'

const asking = prepared('select app_search($1)')
/** What is asked is part of what the database lets be seen: this says it, for the statements that follow. */
export const questionStatement = (grams: string): Statement => ({ sql: asking, parameters: [grams] })
/** Asks for whatever the actor may see. */
export const everyRow: Statement = questionStatement('{}')

const key = ['region_code', 'ledger', 'record_id', 'reading']
interface Indexed {
  readonly row: AnyRow
  readonly organPath: string
}
const rowsOf = (ledger: Ledger, region: string, matters: readonly Indexed[]) =>
  matters.flatMap(({ row, organPath }) =>
    searchRows(ledger, row, region, reachOf(ledger, row, organPath)).map((r) => ({ ...r, grams: asArray(r.grams) })),
  )

/** The rows of the index that new records bring with them. */
export const searchInsertions = (ledger: Ledger, region: string, matters: readonly Indexed[]): readonly Statement[] =>
  isSearched(ledger) ? insertions('search_text', rowsOf(ledger, region, matters)) : []

/** Takes out of the index what is no longer in the ledger. */
export async function dropSearch(tx: Tx, ledger: Ledger, region: string, ids: readonly string[]): Promise<void> {
  if (!isSearched(ledger)) return
  await write(tx, everyRow)
  await removed(tx, 'search_text', 'record_id', ids, { region_code: region, ledger: ledger.shape.code })
}

/** Writes the rows of records anew, or for the first time. */
export async function rewriteSearch(
  tx: Tx,
  ledger: Ledger,
  region: string,
  matters: readonly Indexed[],
): Promise<void> {
  if (!isSearched(ledger) || matters.length === 0) return
  const rows = insertions('search_text', rowsOf(ledger, region, matters), key)
  await Promise.all([everyRow, ...rows].map((statement) => write(tx, statement)))
}

/**
 * Records that are taken back are not to be found any more: nothing is deleted, their rows say nothing.
 * @param ids of records that are still there, or were until now
 */
export async function withdrawFromSearch(
  tx: Tx,
  ledger: Ledger,
  region: string,
  ids: readonly string[],
): Promise<void> {
  const blank = { grams: '{}', body: '' }
  const here = (id: string) => ({ region_code: region, ledger: ledger.shape.code, record_id: id })
  await Promise.all([write(tx, everyRow), ...ids.map((id) => write(tx, update('search_text', blank, here(id))))])
}

/** Whether a change of these fields, or of who may see the record, changes what the index says of it. */
export const isInSearch = (ledger: Ledger, changed: readonly string[]): boolean => {
  const written = searchedOf(ledger).readings[0]?.fields ?? []
  return changed.some((field) => field === ledger.start || written.includes(field))
}
