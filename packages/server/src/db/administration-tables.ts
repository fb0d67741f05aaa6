/** Something that a region has set, from a day on. */
interface Setting {
  region_code: string
  id: string
  from_on: string
  reason: string
  account_id: string
  set_at: string
}

/** What the three administrators keep. */
export interface AdministrationTables {
  sign_in: { region_code: string; id: string; at: string; account_id: string; outcome: string; agent: string }
  verification: {
    region_code: string
    id: string
    account_id: string
    begun_at: string
    ended_at: string
    holds: boolean
    entries: number
    seals: number
    unsealed: number
    finding: string | null
    last_seal: string | null
  }
  organ_change: {
    region_code: string
    id: string
    organ_id: string
    kind: string
    from_on: string
    name: string | null
    parent_id: string | null
    was: string
    reason: string
    account_id: string
    made_at: string
    applied_at: string | null
  }
  choice_setting: Setting & {
    ledger: string
    field: string
    option: string
    to_on: string | null
    label: string | null
    english: string | null
    position: number | null
    note: string | null
    national_code: string | null
  }
  law_setting: Setting & {
    setting: string
    unit: string
    count: number
    confirmed_by: string
    confirmed_on: string
    source: string
  }
  series_setting: Setting & { series: string; template: string }
}
