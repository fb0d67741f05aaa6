import type { Calendar, PlainDate } from '@fazhi/law'
import type { AccountId, Draft, MoveInput, MoveName, OrganId } from '@fazhi/ledger'
import type { reconsiderationCase } from '@fazhi/lines/reconsideration/case'
import type { TypedFigure } from '@fazhi/report'

export type Login = 'clerk' | 'clerk2' | 'head' | 'chief' | 'market' | 'urban' | 'editor' | 'admin' | 'operator'

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

type Case = typeof reconsiderationCase
/** The script knows people by their logins; the player puts the account in their place. */
type Told<T> = { readonly [K in keyof T]: NonNullable<T[K]> extends AccountId ? Login : T[K] }
interface Dated {
  readonly on: PlainDate
  readonly by: Login
  readonly approvedBy?: Login
}
export type DemoStep = {
  [M in MoveName<Case>]: Dated & { readonly move: M; readonly input: Told<MoveInput<Case, M>> }
}[MoveName<Case>]

/** One record from its intake on. What the law does by itself is not in the steps. */
export interface DemoMatter {
  readonly key: string
  readonly ledger: Case
  readonly by: Login
  readonly draft: Draft<Case>
  readonly steps: readonly DemoStep[]
}
export type DemoEvent = { readonly key: string; readonly ledger: Case; readonly on: PlainDate } & (
  | { readonly kind: 'intake'; readonly by: Login; readonly draft: Draft<Case> }
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
