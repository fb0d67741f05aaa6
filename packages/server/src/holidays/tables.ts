import type { HolidayDay } from '@fazhi/ledger'
import type { Generated } from 'kysely'
import type { Json } from '../db/json.ts'

/** What a notice would move, against the calendar with that number. */
export interface Weighed {
  readonly against: number
  readonly ledgers: Readonly<Record<string, { readonly records: number; readonly clocks: number }>>
  readonly doubts: number
}

/** The calendar of a region, notice by notice. */
export interface HolidayTables {
  calendar_notice: {
    region_code: string
    id: string
    number: number | null
    source: string
    issued_on: string | null
    note: string
    years: Json<readonly number[]>
    made_at: string
    account_id: string | null
    confirmed_at: string | null
    confirmed_by: string | null
    withdrawn_at: string | null
    weighing: string | null
    weighed: Json<Weighed> | null
    moved: Generated<number>
    questions: Generated<number>
  }
  calendar_day: {
    region_code: string
    notice_id: string
    day: string
    kind: HolidayDay['kind']
    name: string
    statutory: boolean
  }
}
