import type { ColumnType } from 'kysely'

/** Read as what it says, written as its text. */
export type Json<T> = ColumnType<T, string, string>
