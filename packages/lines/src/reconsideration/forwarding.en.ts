import type { Catalogue } from '@fazhi/ledger'
import { reconsiderationCaseInEnglish } from './case.en.ts'
import type { applicationForwarding } from './forwarding.ts'

const { applicantKind, category } = reconsiderationCaseInEnglish.options

export const applicationForwardingInEnglish: Catalogue<typeof applicationForwarding> = {
  label: 'Forwarding of applications',
  materials: { application: 'Application', identity: 'Identity', evidence: 'Evidence', other: 'Other' },
  fields: {
    by: 'Forwarded by',
    station: 'Station',
    reception: 'Reception',
    receivedOn: 'Application received',
    penaltyOrganReceivedOn: 'Received by the penalising organ',
    applicant: 'Applicant',
    applicantKind: 'Kind of applicant',
    respondent: 'Respondent',
    category: 'Subject matter',
    matter: 'Request',
    materials: 'Papers',
    position: 'Position of the penalising organ',
    forwardedOn: 'Forwarded',
    arrivedOn: 'Received by the reconsideration organ',
    transitDays: 'Days in transit',
    cancelReason: 'Reason for withdrawal or cancellation',
  },
  options: {
    by: { station: 'Station', penaltyOrgan: 'Organ that penalised' },
    applicantKind,
    category,
    position: { uphold: 'Would uphold', reconsider: 'Intends to alter or revoke' },
  },
  states: { received: 'Received', forwarded: 'Forwarded', arrived: 'Handed over', cancelled: 'Cancelled' },
  moves: { forward: 'Forward', receive: 'Receive at the organ', cancel: 'Withdraw or cancel' },
  periods: { forward: 'Forwarding period of the penalising organ' },
  figures: { forwarded: 'Applications forwarded by stations' },
  documents: { letter: 'Letter of forwarding', materials: 'Receipt of application materials' },
}
