/** A statement as it is sent. */
export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
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
