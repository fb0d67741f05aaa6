export interface GeneratedRow {
  readonly id: number
  readonly region_code: string
  readonly region_name: string
  readonly organ: string
  readonly serial_no: string
  readonly applicant: string
  readonly applicant_type: string
  readonly respondent: string
  readonly dispute_kind: string
  readonly summary: string
  readonly status: string
  readonly accepted_on: string
  readonly closed_on: string | null
  readonly result: string | null
  readonly amount: string
  readonly mediator: string
  readonly org_id: number
  readonly people_count: number
  readonly is_major: boolean
  readonly extra: object
  readonly created_at: string
  readonly updated_at: string
}
export function row(n: number): GeneratedRow
