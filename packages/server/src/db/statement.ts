import { DefaultQueryExecutor, PostgresAdapter, PostgresQueryCompiler, type RawBuilder } from 'kysely'

/** A statement as it is sent. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Statements that are all known before, and how their answers are read. */
export interface Question<T> {
  readonly statements: readonly Statement[]
  read(answers: readonly (readonly unknown[])[]): T
}

const executor = new DefaultQueryExecutor(new PostgresQueryCompiler(), new PostgresAdapter(), {
  provideConnection: () => Promise.reject(new Error('a statement is only put into words here')),
})
const provider = { getExecutor: () => executor }

/** Fragments as the statement they amount to. */
export function worded(query: RawBuilder<unknown>): Statement {
  const { sql, parameters } = query.compile(provider)
  return { sql, parameters }
}

const names = new Map<string, string>()
/** Plans that a session of the database is asked to keep, at most. */
const most = 2_000

/**
 * Marks a text of which there is a bounded number, so that each connection plans it once. Texts that follow a reader's
 * filter are not marked: they are many, and each is best planned for its values.
 */
export function prepared(sql: string): string {
  if (!names.has(sql) && names.size < most) names.set(sql, `s${names.size}`)
  return sql
}
export const nameOf = ({ sql }: Statement): string | undefined => names.get(sql)

/** The same, planned once a connection. */
export function planned(query: RawBuilder<unknown>): Statement {
  const statement = worded(query)
  prepared(statement.sql)
  return statement
}
