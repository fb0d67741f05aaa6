import type { Catalogue } from '@fazhi/ledger'
import type { officerTraining } from './training.ts'
import { trainingKinds } from './vocabulary.en.ts'

export const officerTrainingInEnglish: Catalogue<typeof officerTraining> = {
  label: 'Training of enforcement officers',
  fields: {
    title: 'Title',
    organiser: 'Held by',
    kind: 'Kind',
    mode: 'Mode',
    plannedOn: 'Planned for',
    hours: 'Hours',
    expected: 'Officers expected',
    lecturer: 'Lecturer',
    heldOn: 'Held',
    cancelReason: 'Reason for cancelling',
  },
  options: { kind: trainingKinds, mode: { classroom: 'Classroom', online: 'Online', practice: 'Practice' } },
  states: { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' },
  moves: { hold: 'Note as held', cancel: 'Cancel' },
  periods: {},
  figures: { held: 'Training sessions held' },
  documents: {},
}
