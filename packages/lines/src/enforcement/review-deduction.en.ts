import type { Catalogue } from '@fazhi/ledger'
import type { reviewDeduction } from './review-deduction.ts'
import { errorsInEnglish, partsInEnglish } from './review-vocabulary.en.ts'

export const reviewDeductionInEnglish: Catalogue<typeof reviewDeduction> = {
  label: 'Deductions',
  fields: {
    sheet: 'Score sheet',
    review: 'File review',
    rule: 'Item',
    department: 'Handling organ',
    part: 'Part',
    error: 'Error',
    points: 'Points',
    page: 'Page',
    reason: 'Reason',
    notedOn: 'Noted',
    confirmedOn: 'Confirmed',
    droppedOn: 'Dropped',
    dropGround: 'Why it was dropped',
  },
  options: {
    part: partsInEnglish,
    error: errorsInEnglish,
    dropGround: { duplicate: 'Noted by the other reviewer, too', mistaken: 'Mistaken or taken back', objection: 'Objection upheld' },
  },
  states: { noted: 'To be confirmed', confirmed: 'Confirmed', dropped: 'Dropped' },
  moves: { confirm: 'Confirm', drop: 'Drop' },
  periods: {},
  figures: { confirmed: 'Errors confirmed', files: 'Files with errors', points: 'Points deducted' },
  documents: {},
}
