import type { Catalogue } from '@fazhi/ledger'
import type { recordCheck } from './record-check.ts'

export const recordCheckInEnglish: Catalogue<typeof recordCheck> = {
  label: 'Checks of the recording',
  fields: {
    department: 'Organ',
    penaltyCase: 'Penalty case',
    inspection: 'Inspection',
    checkedOn: 'Checked',
    found: 'Records found',
    lacking: 'Records missing',
    missing: 'What is missing',
    result: 'Result',
    explainedOn: 'Explained',
    explanation: 'Why, and what was done',
  },
  options: { result: { complete: 'Complete', incomplete: 'Incomplete' } },
  states: { checked: 'Checked', explained: 'Explained' },
  moves: { explain: 'Explain what is missing' },
  periods: {},
  figures: { checked: 'Checks of the recording', rate: 'Complete recordings' },
  documents: {},
}
