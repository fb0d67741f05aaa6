import type { PlainDate } from '@fazhi/law'
import type { Values } from './entry.ts'
import type { AccountId, OrganId } from './field.ts'

/** What administrators see: who may sign in, who holds which post, and who did what. */

/** `staff` holds posts that work; the others are each one of the three administrators, and nothing beside it. */
export type AccountKind = 'staff' | 'system_administrator' | 'security_administrator' | 'audit_administrator'

export interface AppointmentView {
  readonly id: string
  readonly version: number
  readonly post: string
  readonly postLabel: string
  readonly organ: OrganId
  readonly organName: string
  readonly from: PlainDate
  /** The last day; null while it is open. */
  readonly to: PlainDate | null
}
export interface AccountView {
  readonly id: AccountId
  readonly version: number
  readonly login: string
  readonly name: string
  readonly kind: AccountKind
  readonly disabled: boolean
  readonly appointments: readonly AppointmentView[]
}
export interface AccountsPage {
  readonly items: readonly AccountView[]
  readonly total: number
  /** The login after which the next page begins. */
  readonly after: string | null
}
/** A password made for somebody is said once, to whoever asked for it. */
export interface NewPassword {
  readonly account: AccountView
  readonly password: string | null
}
export interface UnitView {
  readonly id: OrganId
  readonly version: number
  readonly name: string
  readonly parent: OrganId | null
  readonly disabled: boolean
}
/** That something was done, by whom, to which record; what it says only where administrators did it. */
export interface AuditItem {
  readonly id: string
  readonly at: string
  readonly ledger: string
  readonly record: string
  readonly kind: string
  readonly name: string | null
  readonly account: AccountId | null
  readonly by: string
  readonly post: string
  readonly organName: string
  readonly said: Values | null
}
export interface AuditPage {
  readonly items: readonly AuditItem[]
  readonly before: string | null
}
/** That somebody read a restricted record. */
export interface ReadingItem {
  readonly id: string
  readonly at: string
  readonly ledger: string
  readonly record: string | null
  readonly operation: string
  readonly purpose: string
  readonly account: AccountId
  readonly by: string
  readonly post: string
  readonly organName: string
}
export interface ReadingsPage {
  readonly items: readonly ReadingItem[]
  readonly before: string | null
}

/** `retrying`: it failed at least once and is tried again; `dead`: it is not, until the administrator says so. */
export type JobStanding = 'waiting' | 'running' | 'retrying' | 'done' | 'dead'
/** Work behind a request: what kind, how far, and why it failed; never what it is about. */
export interface JobView {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly standing: JobStanding
  readonly madeAt: string
  readonly runAt: string
  readonly attempts: number
  readonly done: number
  /** Null where nobody knows yet how much there is. */
  readonly all: number | null
  readonly percent: number | null
  readonly fault: string | null
}
export interface JobsView {
  readonly items: readonly JobView[]
  readonly dead: number
  readonly open: number
  readonly done: number
}
