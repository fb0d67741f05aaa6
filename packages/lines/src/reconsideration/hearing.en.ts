import type { Catalogue } from '@fazhi/ledger'
import type { reconsiderationHearing } from './hearing.ts'

export const reconsiderationHearingInEnglish: Catalogue<typeof reconsiderationHearing> = {
  label: 'Reconsideration hearings',
  events: { hearing: 'Reconsideration hearing' },
  fields: {
    reconsideration: 'Case',
    arrangedOn: 'Decided on',
    reason: 'Reason for a hearing',
    heldOn: 'Day of the hearing',
    place: 'Place',
    matters: 'Matters to be heard',
    notifiedOn: 'Written notice',
    presider: 'Presider',
    listeners: 'Listeners',
    clerk: 'Clerk',
    respondentHead: 'Head of the respondent',
    absenceReason: 'Why the head could not attend',
    respondentStaff: 'Staff sent by the respondent',
    record: 'Record',
    waiverReason: 'How the applicant stayed away',
  },
  options: {
    reason: { required: 'Major, difficult or complex', needed: 'Thought necessary', requested: 'Asked for by the applicant' },
    respondentHead: { attended: 'Attended', absent: 'Did not attend' },
  },
  states: { arranged: 'Decided', scheduled: 'Scheduled', notified: 'Notified', held: 'Held', waived: 'Given up by the applicant' },
  moves: { schedule: 'Schedule', notify: 'Give notice', hold: 'Hold', waive: 'Applicant gives up' },
  periods: { notice: 'Notice before the hearing' },
  figures: { held: 'Hearings held', headAttendance: 'Attendance of the respondent’s head' },
  documents: { notice: 'Notice of hearing', record: 'Record of the hearing' },
}
