import type { Catalogue } from '@fazhi/ledger'
import type { fileReviewer } from './file-reviewer.ts'

export const fileReviewerInEnglish: Catalogue<typeof fileReviewer> = {
  label: 'File reviewers',
  fields: {
    name: 'Name',
    unit: 'Unit',
    login: 'Account',
    qualification: 'Qualification',
    listedOn: 'Listed',
    leftOn: 'Left',
    leaveReason: 'Reason for leaving',
  },
  options: { qualification: { lawyer: 'Legal profession qualification', officer: 'Legal review', supervisor: 'Enforcement supervision' } },
  states: { listed: 'Listed', left: 'Left' },
  moves: { leave: 'Leave' },
  periods: {},
  figures: { listed: 'File reviewers' },
  documents: {},
}
