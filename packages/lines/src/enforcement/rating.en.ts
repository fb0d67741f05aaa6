import type { Catalogue } from '@fazhi/ledger'
import type { inspectionRating } from './rating.ts'

export const inspectionRatingInEnglish: Catalogue<typeof inspectionRating> = {
  label: 'Ratings of inspections',
  fields: {
    inspection: 'Inspection',
    department: 'Department',
    ratedOn: 'Rated',
    score: 'Score',
    complaint: 'Problem raised',
    words: 'In words',
    assessedOn: 'Looked into',
    finding: 'Finding',
    handling: 'What was done',
    closedOn: 'Closed',
  },
  options: {
    complaint: {
      none: 'None',
      withoutCertificate: 'No certificate, or fewer than two',
      withoutNotice: 'No notice',
      repeated: 'Overlapping or repeated',
      thirdParty: 'By a third party',
      disturbance: 'Disturbed operation',
      stopOrder: 'Arbitrary stop or seizure',
      benefit: 'Asked for benefits',
      costs: 'Passed on costs',
      fineTarget: 'For the fine',
      other: 'Other',
    },
    finding: { true: 'True', partly: 'Partly true', untrue: 'Untrue' },
  },
  states: { received: 'Received', assessing: 'Being looked into', closed: 'Closed' },
  moves: { assess: 'Look into', close: 'Close' },
  periods: {},
  figures: { received: 'Ratings', complaints: 'Problems raised', satisfied: 'Satisfied' },
  documents: {},
}
