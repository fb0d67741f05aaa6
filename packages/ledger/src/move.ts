import type { Citation, PlainDate, Refusal } from '@fazhi/law'
import type { Post } from './access.ts'
import type { Entry } from './entry.ts'
import type { RecordId } from './field.ts'
import type { Ledger, Row } from './ledger.ts'
import type { Stored } from './shape.ts'

/** The circumstances a rule may weigh beside the record itself. */
export interface Moment<R = Stored> {
  /** The legal date. */
  readonly on: PlainDate
  readonly before: R | null
  readonly entries: readonly Entry[]
  /** The last day of a running period, by its name; null when it does not run. */
  due(period: string): PlainDate | null
  /** A record that a field consulted by the move refers to; null where there is none, or the actor does not see it. */
  find<L extends Ledger>(ledger: L, id: RecordId | null): Row<L> | null
}
/** What follows from the record alone. */
export type Derived<R, T> = { given(record: R): T }['given']
/** Method-typed on purpose: a rule about cases may stand where a rule about records is read. Only the engine calls one. */
export type Rule<R, T> = { given(record: R, moment: Moment<R>): T }['given']

/** A record that a move opens in another ledger, in the same transaction, linked to this one. */
export interface Opening {
  readonly ledger: string
  readonly draft: object
}

interface Step<R, S, A, D, N> {
  readonly label: string
  readonly from: readonly S[]
  readonly to: S
  readonly basis?: Citation
  /** The date field that takes the move's legal date. */
  readonly stamps?: D
  /** The numbered field that this move fills. */
  readonly draws?: N
  /** The numbered field whose number this move voids; the number stays in its series, with the reason. */
  readonly voids?: N
  /** What the move itself makes of the record: fixed values, */
  readonly sets?: { readonly [K in A & keyof R]?: R[K] }
  /** and computed ones. */
  readonly fills?: { readonly [K in A & keyof R]?: Rule<R, R[K]> }
  /** The references whose records its rules look at. They are at hand when the move is made, not when it is offered. */
  readonly consults?: readonly string[]
  /** Judges the record as it would be after the move; called on the present record too, to say beforehand what stands in the way. */
  readonly refuse?: Rule<R, Refusal | null>
  readonly opens?: readonly Rule<R, Opening | null>[]
}
export interface Done<R, S, A, D, N> extends Step<R, S, A, D, N> {
  readonly byLaw?: never
  /** What its dialog must be given, */
  readonly asks?: readonly A[]
  /** and what it may be given. */
  readonly offers?: readonly A[]
  /** Whose approval the law wants: the dialog asks who gave it, and the giver must hold this post on the legal date. */
  readonly approval?: Post
}
/** Nobody clicks it: it happens on the legal day, cites the law, and can neither ask anybody nor be refused. */
export interface Deemed<R, S, A, D, N> extends Step<R, S, A, D, N> {
  readonly byLaw: true
  readonly basis: Citation
  readonly asks?: never
  readonly offers?: never
  readonly approval?: never
  readonly refuse?: never
}
export type Move<R = Stored, S = string, A extends string = string, D = string, N = string> =
  | Done<R, S, A, D, N>
  | Deemed<R, S, A, D, N>
