import type { Catalogue } from '@fazhi/ledger'
import type { reviewSheet } from './review-sheet.ts'
import { errorsInEnglish, partsInEnglish, rolesInEnglish } from './review-vocabulary.en.ts'

export const reviewSheetInEnglish: Catalogue<typeof reviewSheet> = {
  label: 'Score sheets',
  fields: {
    review: 'File review',
    batch: 'Batch',
    ruleSet: 'Rule set',
    place: 'Place in the list drawn from',
    department: 'Handling organ',
    reviewer: 'Reviewer',
    login: 'Account of the reviewer',
    role: 'Role',
    openedOn: 'Assigned',
    rule: 'Item deducted for',
    part: 'Part of the item',
    error: 'Error',
    points: 'Points deducted',
    page: 'Page',
    reason: 'Reason',
    restored: 'Deduction taken back',
    vetoes: 'Vetoes',
    formLost: 'Lost in form',
    contentLost: 'Lost in content',
    opinion: 'Opinion',
    total: 'Score',
    submittedOn: 'Handed in',
  },
  options: { role: rolesInEnglish, part: partsInEnglish, error: errorsInEnglish },
  states: { scoring: 'Being scored', submitted: 'Handed in' },
  moves: { deduct: 'Deduct', restore: 'Take a deduction back', submit: 'Hand in' },
  periods: {},
  figures: { submitted: 'Sheets handed in' },
  documents: { sheet: 'Score sheet' },
}
