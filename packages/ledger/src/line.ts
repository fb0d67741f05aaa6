import type { Citation } from '@fazhi/law'
import type { Ledger } from './ledger.ts'
import type { Fields, Value } from './shape.ts'

/** What a clerk does that is not a move: declared here, handled in the server, a button in the web. */
export interface Operation<In extends Fields = Fields> {
  readonly label: string
  readonly on: Ledger
  readonly basis?: Citation
  readonly asks: In
}
export const operation = <const In extends Fields>(o: Operation<In>) => o
export type InputOf<O extends Operation> = { readonly [K in keyof O['asks']]: Value<O['asks'][K]> }

/** A line of work: its ledgers, and what is done across their records. */
export interface Line {
  readonly code: string
  readonly label: string
  readonly ledgers: readonly Ledger[]
  readonly operations: Readonly<Record<string, Operation>>
}
export const line = <const L extends Line>(l: L) => l
/** One handler an operation, no more and no fewer. */
export type HandlersOf<L extends Line, Context, Result> = {
  readonly [K in keyof L['operations']]: (context: Context, input: InputOf<L['operations'][K]>) => Promise<Result>
}
