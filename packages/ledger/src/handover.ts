import type { AccountId, RecordId } from './field.ts'
import type { RequestMark } from './request.ts'
import type { WorkItem } from './work.ts'

/** Somebody who has open work, as whoever may hand it over sees it. */
export interface HandlerView {
  readonly account: AccountId
  readonly name: string
  /** Open records assigned to him, moves he has asked for, and how many of the records he can act on no more. */
  readonly records: number
  readonly requests: number
  readonly unheld: number
}
export interface SuccessorView {
  readonly account: AccountId
  readonly name: string
  readonly post: string
  readonly organName: string
}
/** All that somebody would leave behind, and who could take it. */
export interface HandoverView {
  readonly account: AccountId
  readonly name: string
  readonly records: readonly WorkItem[]
  readonly recordsTotal: number
  readonly requests: readonly (RequestMark & { readonly ledger: string; readonly record: RecordId })[]
  /** Requests that wait for a post he holds: they pass to whoever holds it next, by themselves. */
  readonly waiting: number
  readonly successors: readonly SuccessorView[]
}
export interface HandedOver {
  readonly records: number
  readonly requests: number
  /** Too many for one act: to be handed over by another. */
  readonly left: number
}
