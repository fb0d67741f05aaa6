import type { Catalogue } from '@fazhi/ledger'
import type { informationCheck } from './check.ts'
import type { correctionLeave } from './leave.ts'
import type { correctionPlaceChange } from './place-change.ts'
import type { electronicPositioning } from './positioning.ts'
import { yesNoInEnglish } from './vocabulary.en.ts'

const whose = { subject: 'Person in corrections', agency: 'Corrections agency', office: 'Entrusted justice office' } as const

export const electronicPositioningInEnglish: Catalogue<typeof electronicPositioning> = {
  label: 'Electronic positioning',
  fields: {
    ...whose,
    ground: 'Ground',
    action: 'Sanction concerned',
    facts: 'Facts and need',
    requestedOn: 'Requested',
    toldOn: 'Told of term, rules and consequence',
    approvedOn: 'Approved',
    extraMonths: 'Extended in all',
    assessment: 'Assessment before the extension',
    extendedOn: 'Last extended',
    liftedOn: 'Lifted',
    liftReason: 'Reason of lifting',
    declinedOn: 'Declined',
  },
  options: {
    ground: {
      injunction: 'Breach of an injunction',
      left: 'Left without approval',
      refusal: 'Refused to report and was warned',
      punished: 'Public-order penalty for a breach',
      revocation: 'To be proposed for revocation or return to prison',
    },
    liftReason: { term: 'Term ended', needless: 'No longer needed', ended: 'Corrections ended' },
  },
  states: { requested: 'Requested', active: 'In use', lifted: 'Lifted', declined: 'Declined' },
  moves: { approve: 'Approve', extend: 'Approve an extension', lift: 'Lift', decline: 'Decline' },
  periods: { use: 'Term of positioning' },
  figures: { approved: 'Positionings approved', active: 'Positionings in use' },
  documents: { approval: 'Form of approval', notice: 'Notice to the person' },
}

export const informationCheckInEnglish: Catalogue<typeof informationCheck> = {
  label: 'Daily information checks',
  fields: {
    ...whose,
    plannedOn: 'Due',
    time: 'Time',
    manner: 'Manner',
    checkedOn: 'Checked',
    missedOn: 'No answer',
    calledOn: 'Called',
    explanation: 'Why there was no answer',
    waivedReason: 'Why not checked',
  },
  options: { manner: { phone: 'Call', visit: 'In person', message: 'Message' } },
  states: { due: 'Due', passed: 'Checked', toCall: 'To be called', explained: 'Explained', unreached: 'Not reached, searched for', waived: 'Waived' },
  moves: { pass: 'Record the check', miss: 'No answer', call: 'Reached, reason asked', giveUp: 'Not reached, search', waive: 'Waive' },
  periods: {},
  figures: { completion: 'Checks completed' },
  documents: {},
}

export const correctionLeaveInEnglish: Catalogue<typeof correctionLeave> = {
  label: 'Leave',
  fields: {
    ...whose,
    reason: 'Reason',
    destination: 'Destination',
    appliedOn: 'Applied for',
    leaveFrom: 'From',
    leaveTo: 'To',
    recentDays: 'Away in the two months before',
    urgent: 'Urgent',
    level: 'Approved by',
    approvedOn: 'Approved',
    upperOrgan: 'Upper agency',
    upperOn: 'Approved above',
    declinedOn: 'Declined',
    declineReason: 'Reason for declining',
    backOn: 'Back',
    lateDays: 'Back late by',
  },
  options: { urgent: yesNoInEnglish, level: { office: 'Justice office (entrusted)', agency: 'County agency', upper: 'Upper agency' } },
  states: { applied: 'Applied for', approved: 'Away', back: 'Back', declined: 'Declined' },
  moves: {
    approveByOffice: 'Approve at the office',
    approveByAgency: 'Approve at the agency',
    approveByUpper: 'Record the approval above',
    decline: 'Decline',
    return: 'Report back',
  },
  periods: {},
  figures: { approved: 'Leaves approved', declined: 'Leaves declined' },
  documents: { approval: 'Form of approval' },
  events: { leaveTo: 'Return due from leave' },
}

export const correctionPlaceChangeInEnglish: Catalogue<typeof correctionPlaceChange> = {
  label: 'Changes of place',
  fields: {
    ...whose,
    reason: 'Reason',
    newPlace: 'New residence',
    newAgency: 'New agency',
    appliedOn: 'Applied for',
    askedOn: 'New agency asked',
    answer: 'Its answer',
    answeredOn: 'Answered',
    decidedOn: 'Decided',
    declineReason: 'Reason for declining',
    fileSentOn: 'File sent',
    arrivedOn: 'Reported there',
  },
  options: { answer: { agrees: 'Agrees', objects: 'Objects' } },
  states: { applied: 'Applied for', asked: 'Asked', answered: 'Answered', allowed: 'Allowed', declined: 'Declined', arrived: 'Arrived' },
  moves: {
    ask: 'Ask the new agency',
    answer: 'Receive its answer',
    allow: 'Allow',
    decline: 'Decline',
    sendFile: 'Send the file',
    arrive: 'Record the arrival',
  },
  periods: { ask: 'Term for asking', report: 'Term for reporting there' },
  figures: { allowed: 'Changes of place allowed' },
  documents: { letter: 'Letter of inquiry', decision: 'Decision' },
}
