import type { MailHabit, ReminderMoment } from '@fazhi/ledger'
import type { Generated } from 'kysely'
import type { Json } from '../db/json.ts'

/** What reminds, and who was told. */
export interface ReminderTables {
  reminder_rule: {
    region_code: string
    id: string
    subject: string
    moments: Json<readonly ReminderMoment[]>
    from_on: string
    to_on: string | null
    made_at: string
    account_id: string
  }
  notice: {
    region_code: string
    id: string
    account_id: string
    post: string
    ledger: string
    record_id: string
    period: string
    run: number
    due_on: string
    moment: string
    number: string | null
    made_at: string
    read_at: Generated<string | null>
    over_at: Generated<string | null>
    mailed_at: Generated<string | null>
    posted_at: Generated<string | null>
  }
  notice_preference: {
    region_code: string
    account_id: string
    mail: MailHabit
    gateway: boolean
    quiet_from: string
    quiet_to: string
    working_days: boolean
    address: string | null
    asked_at: Generated<string | null>
    asked: Generated<number>
    failures: Generated<number>
    verified_at: string | null
  }
  notice_gateway: { region_code: string; url: string; version: number }
}
