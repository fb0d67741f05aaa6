import type { PlainDate } from '@fazhi/law'
import type { EntryKind } from './entry.ts'
import type { OrganId, RecordId } from './field.ts'
import type { RequestStanding } from './request.ts'
import type { DueView } from './wire.ts'

/** What is to be done, and what has been: the queues of the home page, across every ledger one sees. */

/**
 * `mine`: assigned to me, or waiting for my post and assigned to nobody; `post`: all that my post may move now; `soon`:
 * what runs out within days; `asked`: moves I asked others to
 * approve; `done` and `started`: by me; `supervised`: what runs under those below my organ; `unheld`:
 * what is assigned to somebody who can act on it no more, and I may hand over.
 */
export const queues = ['mine', 'post', 'soon', 'asked', 'done', 'started', 'supervised', 'unheld'] as const
export type Queue = (typeof queues)[number]
/** `exact` false: at least so many. */
export interface Counted {
  readonly count: number
  readonly exact: boolean
}
export interface WorkItem {
  readonly ledger: string
  readonly record: RecordId
  readonly title: string
  readonly state: string
  readonly organ: OrganId
  /** The open clock that runs out first. */
  readonly due: DueView | null
  /** What I did, where the queue lists deeds; `at` is an instant. */
  readonly deed: {
    readonly kind: EntryKind
    readonly name: string | null
    readonly on: PlainDate
    readonly at: string
  } | null
  /** A move asked for: mine, or one that waits for my approval; `at` is the instant it was asked. */
  readonly request: {
    readonly id: string
    readonly move: string
    readonly standing: RequestStanding
    readonly at: string
  } | null
}
export interface WorkView {
  readonly queue: Queue
  /** Of every queue under the same filter; that of the one shown is the length of its list. */
  readonly counts: Readonly<Record<Queue, Counted>>
  readonly items: readonly WorkItem[]
  readonly page: number
  readonly pages: number
}
