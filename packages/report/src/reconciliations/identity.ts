import type { FigureId } from '../figures.ts'
import type { CheckStanding, FigureView } from '../view.ts'
import type { InputName } from './inputs.ts'

export interface Verdict {
  readonly standing: CheckStanding
  readonly detail: string
}
/** What an identity is judged on. */
export interface Evidence {
  /** The value of a figure or count that the identity names in `of`. */
  value(name: FigureId | InputName): number
  figure(id: FigureId): FigureView
}
/** One of the identities that the figures of a report can prove or break. */
export interface Reconciliation {
  readonly id: string
  readonly identity: string
  /** What must be reported or counted before it can be judged. */
  readonly of: readonly (FigureId | InputName)[]
  judge(evidence: Evidence): Verdict
}

export const verdict = (isHeld: boolean, detail: string): Verdict => ({ standing: isHeld ? 'holds' : 'fails', detail })
export const unjudged = (detail: string): Verdict => ({ standing: 'unjudged', detail })
export const equal = (left: number, right: number, said: string): Verdict =>
  verdict(left === right, `${left}${left === right ? '＝' : '≠'}${said}`)
export const within = (small: number, large: number): Verdict =>
  verdict(small <= large, `${small}${small <= large ? '≤' : '＞'}${large}`)

/** An identity for which something is never counted or reported: it says what. */
export const undecided = (id: string, identity: string, reason: string): Reconciliation => ({
  id,
  identity,
  of: [],
  judge: () => unjudged(reason),
})
