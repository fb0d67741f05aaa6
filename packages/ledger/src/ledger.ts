import type { Access } from './access.ts'
import type { Document } from './document.ts'
import type { Labels, Scalar } from './field.ts'
import type { Figure } from './figure.ts'
import type { Filter } from './filter.ts'
import type { Deemed, Derived, Done, Move, Opening } from './move.ts'
import type { Period } from './period.ts'
import type { Askable, Fields, OfKind, Public, RecordOf, Shape, Stored } from './shape.ts'

type Named<T> = Readonly<Record<string, T>>

/** Something that takes place on the day of a date field. */
export interface Event<D = string> {
  readonly label: string
  readonly on: D
}

/** As server, screens and report read a ledger. */
export interface Ledger {
  readonly shape: Shape
  /** The date field that is the matter's own first day: the editions of its clocks are those in force then. */
  readonly start: string
  readonly initial: string
  readonly moves: Named<Move>
  /** Facts that follow from the others at every change, and that nobody writes. */
  readonly derives?: Named<Derived<Stored, Scalar | null> | undefined>
  readonly periods: Named<Period>
  readonly figures: Named<Figure>
  readonly documents: Named<Document>
  /** The kinds of files that belong to its records, in the order they lie in the folder; without one, any. */
  readonly materials?: Labels
  readonly access: Access
  /** Taken in by an operation of the server alone, which finds out what nobody is to type; grants say who may ask for it. */
  readonly intake?: 'operation'
  /** Sessions that stand in a calendar: hearings, meetings. */
  readonly events?: Named<Event>
  /** The choices by which its figures are told apart, month by month. */
  readonly breakdown?: readonly string[]
  /** The columns of the list, and the fields of its filter bar. */
  readonly list: readonly string[]
  readonly filters: readonly string[]
  /** What two records of one matter have in common, person and matter: whoever takes one in is told of the others he sees. */
  readonly duplicates?: readonly string[]
  /** States in which a record is kept rather than worked on: it waits for nobody unless a clock runs. */
  readonly rests?: readonly string[]
}
/** As its own file declares it. */
export interface LedgerOf<
  F extends Fields,
  S extends Labels,
  C extends string,
  T,
  P extends string,
  G extends string,
  O extends string,
> extends Ledger {
  readonly shape: Shape<F, S, C>
  readonly moves: Ledger['moves'] & T
  readonly periods: Readonly<Record<P, Period>>
  readonly figures: Readonly<Record<G, Figure>>
  readonly documents: Readonly<Record<O, Document>>
}

type ByLaw<T> = { [M in keyof T]: T[M] extends { readonly byLaw: true } ? M : never }[keyof T] & string
type Clicked<T> = Exclude<keyof T, ByLaw<T>> & string
type Word = keyof Done<Stored, string, string, string, string> | keyof Deemed<Stored, string, string, string, string>
/** A generic literal escapes the check for surplus properties; this puts it back, so that `ask:` for `asks:` is an error. */
type Only<Allowed, T> = { readonly [X in Exclude<keyof T, Allowed>]: never }
type Inner<T, W extends 'sets' | 'fills', A> = T extends { readonly [X in W]: infer V }
  ? { readonly [X in W]: Only<A, V> }
  : unknown
type Strict<T, A> = { readonly [M in keyof T]: Only<Word, T[M]> & Inner<T[M], 'sets', A> & Inner<T[M], 'fills', A> }

interface Body<
  R extends Stored,
  F extends Fields,
  S extends string,
  T,
  P extends string,
  G extends string,
  O extends string,
> {
  readonly start: OfKind<F, 'date'>
  readonly initial: S
  readonly moves: T & Strict<T, Askable<F>>
  readonly derives?: { readonly [K in Askable<F>]?: Derived<R, R[K & keyof R] & (Scalar | null)> }
  readonly periods: Readonly<
    Record<P, Period<R, S, OfKind<F, 'date'>, OfKind<F, 'quantity'>, NoInfer<keyof T & string>, NoInfer<ByLaw<T>>>>
  >
  readonly figures: Readonly<
    Record<G, Figure<Filter<R>, OfKind<F, 'date'>, keyof F & string, OfKind<F, 'quantity' | 'money'>>>
  >
  readonly documents: Readonly<Record<O, Document<R, S, OfKind<F, 'number'>>>>
  readonly access: Access<
    NoInfer<Clicked<T>>,
    keyof F & string,
    Public<F> | 'state',
    Filter<R>,
    OfKind<F, 'organ'>,
    OfKind<F, 'account'>
  >
  readonly intake?: 'operation'
  readonly materials?: Labels
  readonly events?: Named<Event<OfKind<F, 'date'>>>
  readonly breakdown?: readonly OfKind<F, 'choice'>[]
  readonly list: readonly ((keyof F & string) | 'state' | 'organ')[]
  readonly filters: readonly (keyof F & string)[]
  readonly duplicates?: readonly OfKind<F, 'person' | 'organ' | 'choice' | 'date' | 'reference'>[]
  readonly rests?: readonly S[]
}

export const ledger = <
  F extends Fields,
  S extends Labels,
  C extends string,
  const T extends Named<
    Move<RecordOf<Shape<F, S>>, keyof S & string, Askable<F>, OfKind<F, 'date'> & Askable<F>, OfKind<F, 'number'>>
  >,
  P extends string,
  G extends string,
  O extends string,
>(
  shape: Shape<F, S, C>,
  body: Body<RecordOf<Shape<F, S>>, F, keyof S & string, T, P, G, O>,
): LedgerOf<F, S, C, T, P, G, O> => ({ shape, ...body })

// ── What follows from a ledger ───────────────────────────────────────────────────────────────────────────────────
export type Row<L extends Ledger> = RecordOf<L['shape']>
type Moves<L> = L extends LedgerOf<infer _F, infer _S, infer _C, infer T, infer _P, infer _G, infer _O> ? T : never
export type FigureName<L extends Ledger> = keyof L['figures'] & string
/** What may be clicked: all moves but those by operation of law. */
export type MoveName<L extends Ledger> = Clicked<Moves<L>>

type Listed<T, W extends 'asks' | 'offers'> = T extends { readonly [X in W]: readonly (infer K)[] } ? K : never
type Keyed<T, W extends 'sets' | 'fills'> = T extends { readonly [X in W]: infer V } ? keyof V : never
type Stamped<T> = T extends { readonly stamps: infer D } ? D : never
/** A move is given its legal date, all it asks for, and what it is offered; the approver where one is wanted. */
export type MoveInput<L extends Ledger, M extends MoveName<L>> = {
  readonly [K in Listed<Moves<L>[M], 'asks'> & keyof Row<L>]: NonNullable<Row<L>[K]>
} & { readonly [K in Listed<Moves<L>[M], 'offers'> & keyof Row<L>]?: Row<L>[K] }

type Later<T> = {
  [M in keyof T]: Listed<T[M], 'asks' | 'offers'> | Keyed<T[M], 'sets' | 'fills'> | Stamped<T[M]>
}[keyof T]
/** The intake form: every field that no move asks for, is offered, sets, fills, stamps or draws. */
type Intake<L extends Ledger> = Omit<
  Row<L>,
  keyof Stored | OfKind<L['shape']['fields'], 'number'> | (Later<Moves<L>> & string)
>
type Empty<R> = { [K in keyof R]: null extends R[K] ? K : never }[keyof R]
export type Draft<L extends Ledger> = Omit<Intake<L>, Empty<Intake<L>>> & Partial<Intake<L>>
/** An opening whose code and draft are checked against the ledger it opens. */
export interface Opens<L extends Ledger> extends Opening {
  readonly ledger: L['shape']['code']
  readonly draft: Draft<L>
}

/** Every label of a ledger in another language; a missing one does not compile. */
export interface Catalogue<L extends Ledger> {
  readonly label: string
  readonly fields: { readonly [K in keyof L['shape']['fields']]: string }
  readonly options: {
    readonly [K in OfKind<L['shape']['fields'], 'choice'>]: {
      readonly [V in Extract<NonNullable<Row<L>[K & keyof Row<L>]>, string>]: string
    }
  }
  readonly states: { readonly [K in keyof L['shape']['states']]: string }
  readonly moves: { readonly [K in keyof Moves<L>]: string }
  readonly periods: { readonly [K in keyof L['periods']]: string }
  readonly figures: { readonly [K in keyof L['figures']]: string }
  readonly documents: { readonly [K in keyof L['documents']]: string }
  readonly materials?: Labels
  readonly events?: Labels
}
