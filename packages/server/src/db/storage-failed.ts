/** Why nothing can be written at this moment. */
export type StorageFault = 'full' | 'readOnly' | 'broken'

/** The disk under the database takes no more, or has failed: what was acknowledged stands, and nothing new was written. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed'
  readonly fault: StorageFault

  constructor(fault: StorageFault, options?: ErrorOptions) {
    super(`the database's disk: ${fault}`, options)
    this.fault = fault
  }
}
