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
  /** The digest of what was written, by which a verification finds it again. */
  readonly digest: string
  readonly reason: string | null
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

/** What becomes of a unit from a day on. */
export interface OrganChangeView {
  readonly kind: 'rename' | 'move' | 'merge'
  readonly from: PlainDate
  readonly name: string | null
  readonly parent: OrganId | null
  /** Its name, or the code of the unit above it, until then. */
  readonly was: string
  readonly reason: string
  readonly by: string
  readonly at: string
  readonly isApplied: boolean
}
export interface HolderOnDay {
  readonly id: string
  readonly account: AccountId
  readonly login: string
  readonly name: string
  readonly disabled: boolean
  readonly post: string
  readonly postLabel: string
  readonly organ: OrganId
  readonly organName: string
  readonly from: PlainDate
  readonly to: PlainDate | null
}
export interface HoldersPage {
  readonly on: PlainDate
  readonly items: readonly HolderOnDay[]
  /** Whether these are all. */
  readonly isWhole: boolean
}

/** That somebody came to the door, and how it went. */
export interface SignInItem {
  readonly id: string
  readonly at: string
  readonly account: AccountId
  readonly login: string
  readonly by: string
  readonly outcome: string
  readonly agent: string
}
export interface SignInsPage {
  readonly items: readonly SignInItem[]
  readonly before: string | null
}
/** A verification of the books, as it was run. */
export interface VerificationView {
  readonly id: string
  readonly by: string
  readonly begunAt: string
  readonly endedAt: string
  readonly holds: boolean
  readonly entries: number
  readonly seals: number
  readonly unsealed: number
  readonly finding: string | null
  readonly lastSeal: string | null
}
/** Something the administrator should look at, and what to do about it. */
export interface CheckupView {
  readonly name: string
  readonly standing: 'ok' | 'warn' | 'fail'
  readonly detail: string
  readonly remedy: string | null
}
export interface SystemView {
  readonly version: string
  readonly runtime: string
  readonly engine: string
  readonly database: string
  readonly startedAt: string
  readonly migrations: { readonly applied: number; readonly last: string | null; readonly pending: readonly string[] }
  /** Null where the server does not know its machine. */
  readonly checkups: readonly CheckupView[] | null
}
