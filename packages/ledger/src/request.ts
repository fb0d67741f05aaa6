import type { PlainDate } from '@fazhi/law'
import type { Values } from './entry.ts'
import type { AccountId, RecordId } from './field.ts'
import type { PreviewView } from './wire.ts'

/** A move that somebody asks for, because another post must approve it first. */

/** `asked`: waits for the approver; `returned`: waits for whoever asked; the others are over. */
export const requestStandings = ['asked', 'returned', 'withdrawn', 'approved'] as const
export type RequestStanding = (typeof requestStandings)[number]
export const requestSteps = ['ask', 'return', 'askAgain', 'withdraw', 'urge', 'approve', 'handover'] as const
export type RequestStep = (typeof requestSteps)[number]

export interface RequestStepView {
  readonly step: RequestStep
  readonly by: string
  readonly post: string
  /** An instant. */
  readonly at: string
  readonly reason: string | null
}
export interface RequestView {
  readonly id: string
  readonly version: number
  readonly ledger: string
  readonly record: RecordId
  readonly title: string
  readonly state: string
  readonly move: string
  /** The post whose holders may approve. */
  readonly approval: string
  readonly standing: RequestStanding
  /** What was filled in, masked as the reader sees the record; the legal date is the day of the approval. */
  readonly values: Values
  readonly names: Readonly<Record<string, string>>
  readonly askedBy: AccountId
  readonly askedByName: string
  readonly steps: readonly RequestStepView[]
  /** The version of the record as it is now, and whether it has changed since it was asked. */
  readonly recordVersion: number
  readonly changed: boolean
  /** What the reader may do with it now. */
  readonly may: readonly RequestStep[]
  /** What the move would bring today, judged anew; null where it would bring nothing, and why. */
  readonly preview: PreviewView | null
  readonly obstacle: string | null
  /** The legal date it is judged for. */
  readonly on: PlainDate
}
/** A request as a record's page and a queue name it. */
export interface RequestMark {
  readonly id: string
  readonly move: string
  readonly standing: RequestStanding
  readonly askedByName: string
  /** An instant. */
  readonly askedAt: string
  readonly urged: number
}
