import type { Clock, Deeming, Passive } from '@fazhi/law'
import type { Rule } from './move.ts'
import type { Stored } from './shape.ts'

interface Span<S, D, Q, M> {
  readonly label: string
  /** The date field whose filling starts the period. */
  readonly from: D
  /** The moves that end it. */
  readonly until: readonly M[]
  /** The states in which it stands still. */
  readonly pausedIn?: readonly S[]
  /** The quantity field that holds the extension, in the unit of the clock's own. */
  readonly extendedBy?: Q
}
/** A clock that deems needs the move that is deemed; a clock that does not, cannot have one. */
export type Period<R = Stored, S = string, D = string, Q = string, M = string, B = string> = Span<S, D, Q, M> &
  (
    | { readonly clock: Clock<Passive> | Rule<R, Clock<Passive>>; readonly lapse?: never }
    | { readonly clock: Clock<Deeming> | Rule<R, Clock<Deeming>>; readonly lapse: B }
  )
