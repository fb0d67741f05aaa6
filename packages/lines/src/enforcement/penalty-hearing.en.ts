import type { Catalogue } from '@fazhi/ledger'
import type { penaltyHearing } from './penalty-hearing.ts'

export const penaltyHearingInEnglish: Catalogue<typeof penaltyHearing> = {
  label: 'Penalty hearings',
  fields: {
    department: 'Organ that holds it',
    penaltyCase: 'Penalty case',
    requestedOn: 'Requested',
    heldOn: 'Day of the hearing',
    place: 'Place',
    openness: 'In public',
    notifiedOn: 'Notified',
    presider: 'Presider',
    presiderStanding: 'Standing of the presider',
    attendance: 'Party',
    record: 'Record',
    signed: 'Signature of the record',
    waiverReason: 'How it was given up',
  },
  options: {
    openness: { open: 'In public', secret: 'Closed: state secrets, business secrets or privacy' },
    presiderStanding: { other: 'Not an investigator of the case', investigator: 'An investigator of the case' },
    attendance: { present: 'Attended, or by an agent', left: 'Left without leave' },
    signed: { signed: 'Signed by the party', refused: 'Refused, noted by the presider' },
  },
  states: { requested: 'To be scheduled', scheduled: 'Scheduled', notified: 'Notified', held: 'Held', waived: 'Given up' },
  moves: { schedule: 'Schedule (again)', notify: 'Notify', hold: 'Hold', waive: 'Give up' },
  periods: { notice: 'Notice of the hearing' },
  figures: { requested: 'Hearings requested', held: 'Hearings held' },
  documents: { notice: 'Notice of the hearing', record: 'Record of the hearing' },
  events: { hearing: 'Penalty hearing' },
}
