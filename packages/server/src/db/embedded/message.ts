import type { Answer } from '../connection.ts'
import type { DatabaseFault } from '../database-error.ts'

/** What the main thread asks of the thread that runs the database. */
export type Request =
  | {
      readonly kind: 'query'
      readonly id: number
      readonly sql: string
      readonly parameters: readonly unknown[]
      /** Under which the plan is kept. */
      readonly name?: string | undefined
    }
  | { readonly kind: 'syncs'; readonly id: number }
  | { readonly kind: 'close'; readonly id: number }

export interface Failure extends Omit<DatabaseFault, 'code'> {
  /** Absent when the failure is no answer of the database. */
  readonly code?: string | undefined
}

export type Reply =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'syncs'; readonly id: number; readonly count: number }
  | { readonly kind: 'closed'; readonly id: number }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: Failure }

/** The id under which the thread reports that the database is open. */
export const opening = 0
