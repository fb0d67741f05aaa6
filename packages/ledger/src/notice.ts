import type { PlainDate } from '@fazhi/law'
import type { RecordId } from './field.ts'

/** So many days from the last day of a clock: negative before it, 0 on it. */
export interface ReminderMoment {
  readonly offset: number
  readonly unit: 'day' | 'workingDay'
}
/** What reminds of a clock: the rule for its own id, or for its unit, or the program's own. */
export interface ReminderRuleView {
  /** A unit, or the id of a clock. */
  readonly subject: string
  readonly label: string
  readonly moments: readonly ReminderMoment[]
  /** Null for the program's own. */
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}
/** A notice as its owner sees it: the record by its number alone, one of a restricted ledger not at all. */
export interface NoticeView {
  readonly id: string
  readonly madeAt: string
  readonly readAt: string | null
  /** The clock has ended, stands still, or has another last day by now. */
  readonly over: boolean
  /** Null where the ledger is restricted. */
  readonly ledger: string | null
  readonly record: RecordId
  readonly period: string
  readonly number: string | null
  readonly due: PlainDate
  readonly moment: ReminderMoment
  /** As the holder of which post he was told. */
  readonly post: string
}
export interface NoticesPage {
  readonly items: readonly NoticeView[]
  readonly unread: number
  readonly before: string | null
}
export type MailHabit = 'off' | 'each' | 'digest'
/** How somebody wants to be told, beside what stands in his list. */
export interface NoticePreference {
  readonly mail: MailHabit
  readonly gateway: boolean
  /** `20:00`; nothing is sent from then on until `quietTo`. */
  readonly quietFrom: string
  readonly quietTo: string
  /** Nothing is sent on days that are not worked. */
  readonly workingDays: boolean
  readonly address: string | null
  readonly verified: boolean
  /** What the installation can send at all. */
  readonly canMail: boolean
  readonly canGateway: boolean
}
/** Where notices are handed to a gateway of short messages or of an office platform; null where nowhere. */
export interface GatewayView {
  readonly url: string | null
  readonly version: number
  /** The origins that the machine's own configuration allows. */
  readonly allowed: readonly string[]
}
