import type { Catalogue } from '@fazhi/ledger'
import type { inspectionTarget } from './target.ts'

export const inspectionTargetInEnglish: Catalogue<typeof inspectionTarget> = {
  label: 'Objects of inspection',
  fields: {
    line: 'Line of the plan',
    department: 'Department',
    enterprise: 'Enterprise',
    windowFrom: 'From',
    windowTo: 'To',
    addedOn: 'Added',
    visit: 'Joint visit',
    mergedOn: 'Merged',
    separationReason: 'Reason for leaving the visit',
    inspectedOn: 'Inspected',
    droppedOn: 'Dropped',
    dropReason: 'Reason for dropping',
  },
  options: {},
  states: { planned: 'Planned', merged: 'In a joint visit', inspected: 'Inspected', dropped: 'Dropped' },
  moves: { merge: 'Join a joint visit', separate: 'Leave the joint visit', inspect: 'Inspected', drop: 'Drop' },
  periods: {},
  figures: { planned: 'Inspections planned', merged: 'Inspections merged', execution: 'Plans carried out' },
  documents: {},
}
