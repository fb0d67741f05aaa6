import type { Catalogue } from '@fazhi/ledger'
import type { trainingHours } from './training-hours.ts'
import { trainingKinds } from './vocabulary.en.ts'

export const trainingHoursInEnglish: Catalogue<typeof trainingHours> = {
  label: 'Training hours',
  fields: {
    training: 'Training',
    officer: 'Officer',
    unit: 'Unit',
    kind: 'Kind',
    attendedOn: 'Attended',
    hours: 'Hours',
    test: 'Test',
    confirmedOn: 'Checked',
    struckOn: 'Struck out',
    strikeReason: 'Reason for striking out',
  },
  options: { kind: trainingKinds, test: { passed: 'Passed', failed: 'Failed' } },
  states: { recorded: 'Recorded', confirmed: 'Checked', struck: 'Struck out' },
  moves: { confirm: 'Check', strike: 'Strike out' },
  periods: {},
  figures: { trained: 'Officers trained', prePost: 'Trained before taking up the post', hours: 'Training hours' },
  documents: {},
}
