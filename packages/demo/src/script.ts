import type { Calendar, PlainDate } from '@fazhi/law'
import type { AccountId, Draft, Input, Ledger, MoveInput, MoveName, OrganId, RecordId } from '@fazhi/ledger'
import type { TypedFigure } from '@fazhi/report'
import type { CorrectionLogin, EnforcementLogin, MediationLogin, StationLogin } from './region.ts'

export type Login =
  | 'clerk'
  | 'clerk2'
  | 'head'
  | 'chief'
  | 'suits'
  | 'grassroots'
  | 'market'
  | 'urban'
  | 'editor'
  | 'admin'
  | 'security'
  | 'auditor'
  | 'operator'
  | 'coordinator'
  | 'supervisor'
  | 'corrections'
  | 'minors'
  | 'bureau-head'
  | CorrectionLogin
  | EnforcementLogin
  | MediationLogin
  | StationLogin

export interface DemoOrgan {
  readonly id: OrganId
  readonly name: string
  readonly parent: OrganId | null
}
export interface DemoAccount {
  readonly login: Login
  readonly name: string
  readonly seats: readonly { readonly post: string; readonly organ: OrganId; readonly from: string }[]
}

/** The script knows people by their logins and records by its own keys; the player puts the ids in their place. */
type Told<T> = {
  readonly [K in keyof T]: NonNullable<T[K]> extends AccountId
    ? Login
    : NonNullable<T[K]> extends RecordId
      ? string
      : T[K]
}
export interface DemoStep {
  readonly move: string
  readonly on: PlainDate
  readonly by: Login
  readonly approvedBy?: Login
  readonly input: Input
  /** The key under which later steps find the record that this move opens. */
  readonly opens?: string
}
/** A step of one ledger: its moves, each with all that it asks for. */
export type StepOf<L extends Ledger> = {
  [M in MoveName<L>]: DemoStep & { readonly move: M; readonly input: Told<MoveInput<L, M>> }
}[MoveName<L>]

export interface DemoIntake {
  readonly by: Login
  /** The day it is taken in. */
  readonly on: PlainDate
  readonly draft: Input
}
/** One record from its intake on; null where another record's move opens it. What the law does by itself is not in the steps. */
export interface DemoMatter {
  readonly key: string
  readonly ledger: Ledger
  readonly intake: DemoIntake | null
  readonly steps: readonly DemoStep[]
}

/** A record of a ledger, checked against its declaration. */
export const matter = <L extends Ledger>(
  ledger: L,
  key: string,
  intake: DemoIntake & { readonly draft: Told<Draft<L>> },
  steps: readonly (DemoStep & StepOf<L>)[] = [],
): DemoMatter => ({ key, ledger, intake, steps })

/** A record that another one's move opens under this key. */
export const followUp = <L extends Ledger>(
  ledger: L,
  key: string,
  steps: readonly (DemoStep & StepOf<L>)[],
): DemoMatter => ({ key, ledger, intake: null, steps })

export type DemoEvent = { readonly key: string; readonly ledger: Ledger; readonly on: PlainDate } & (
  | { readonly kind: 'intake'; readonly intake: DemoIntake }
  | { readonly kind: 'move'; readonly step: DemoStep }
)

export interface DemoScript {
  readonly region: { readonly code: string; readonly name: string; readonly place: string }
  readonly organs: readonly DemoOrgan[]
  readonly accounts: readonly DemoAccount[]
  readonly typed: readonly TypedFigure[]
  /** All that has happened by `today`, in the order of its days; the same for the same day. */
  events(today: PlainDate, calendar: Calendar): readonly DemoEvent[]
}
