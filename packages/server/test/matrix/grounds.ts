import type { Input } from '@fazhi/ledger'

interface Ground {
  readonly code: string
  /** Where others may refer to it; as it is taken in, where nothing is said. */
  readonly state?: string
  readonly given?: Input
}
/** What other records refer to, each after what it refers to itself. */
export const grounds: readonly Ground[] = [
  { code: 'justice_office' },
  { code: 'reconsideration_station' },
  { code: 'reconsideration_case' },
  { code: 'administrative_suit' },
  { code: 'station_reception' },
  { code: 'application_forwarding' },
  { code: 'subject_audit', state: 'announced', given: { penaltyPower: 'yes' } },
  { code: 'enforcement_subject', state: 'announced', given: { penaltyPower: 'yes' } },
  { code: 'item_batch', state: 'approved' },
  { code: 'enforcement_item', state: 'listed', given: { kind: 'inspection' } },
  { code: 'enforcement_item', state: 'listed', given: { kind: 'penalty', basisLevel: 'law' } },
  { code: 'enforcement_officer', state: 'certified' },
  { code: 'enforcement_officer', state: 'certified' },
  { code: 'officer_training', state: 'held', given: { kind: 'business', hours: 20, expected: 5 } },
  { code: 'exam_paper' },
  { code: 'answer_sheet' },
  { code: 'contest_team' },
  { code: 'enterprise' },
  { code: 'inspection_plan', state: 'published' },
  {
    code: 'inspection_plan_line',
    state: 'published',
    given: {
      planYear: 2024,
      objectKind: 'named',
      times: 1,
      notice: 'announced',
      urgency: 'ordinary',
      origin: 'routine',
      windowFrom: '2024-04-01',
      windowTo: '2024-12-31',
    },
  },
  { code: 'joint_visit', given: { windowFrom: '2024-05-20', windowTo: '2024-05-20' } },
  { code: 'administrative_inspection', state: 'entered' },
  { code: 'enforcement_item', state: 'listed', given: { kind: 'coercion' } },
  { code: 'penalty_case', state: 'opened' },
  { code: 'leniency_item', state: 'reviewed' },
  { code: 'mediation_committee', state: 'open', given: { mixed: 'no' } },
  { code: 'people_mediator', state: 'serving', given: { adult: 'yes' } },
  { code: 'mediation_studio', state: 'open', given: { kind: 'field' } },
  { code: 'dispute_screening', state: 'done', given: { result: 'found' } },
  { code: 'dispute', state: 'found', given: { source: 'application', nature: 'civil', pending: 'none', risk: 'none' } },
  { code: 'people_mediation', state: 'performed' },
]
