export interface Answer {
  readonly rows: readonly unknown[]
  /** First word of the command tag: `SELECT`, `COMMIT`. */
  readonly command: string
  /** Rows written; 0 for statements that write none. */
  readonly affected: number
}

/** One conversation with the database, one statement a call (Citus sends the text of a whole call to its workers). */
export interface Connection {
  /**
   * Statements are answered in the order of their sending, and may be sent before the one before is answered.
   * @param name under which the session keeps the plan, where the engine does
   * @throws {DatabaseError}
   */
  query(sql: string, parameters?: readonly unknown[], name?: string): Promise<Answer>
  /** Gives the connection back; a broken one is thrown away instead of used again. */
  release(broken?: boolean): void
}

export interface ConnectionUse {
  readonly busy: number
  readonly idle: number
  /** Transactions that wait for their turn. */
  readonly waiting: number
}

export interface Connections {
  /** Milliseconds for which a transaction is tried again while the database is away. */
  readonly patience: number
  /** What is asked of a connection in one tick is one transaction of its own where none was begun. */
  readonly isBatched?: true
  acquire(): Promise<Connection>
  use(): ConnectionUse
  close(): Promise<void>
}
