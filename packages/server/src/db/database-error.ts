export interface DatabaseFault {
  readonly message: string
  /** SQLSTATE, such as `23505`. */
  readonly code: string
  readonly table?: string | undefined
  readonly constraint?: string | undefined
  readonly detail?: string | undefined
}

/** What the database answered instead of rows; the same class from both engines, told apart by SQLSTATE. */
export class DatabaseError extends Error implements DatabaseFault {
  override readonly name = 'DatabaseError'
  readonly code: string
  readonly table: string | undefined
  readonly constraint: string | undefined
  readonly detail: string | undefined

  constructor(fault: DatabaseFault) {
    super(fault.message)
    this.code = fault.code
    this.table = fault.table
    this.constraint = fault.constraint
    this.detail = fault.detail
  }
}
