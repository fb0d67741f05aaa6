import type { Catalogue } from '@fazhi/ledger'
import type { documentService } from './service.ts'

const methods = {
  direct: 'In person',
  leave: 'Left with a witness',
  electronic: 'Electronically',
  entrust: 'Through another organ',
  post: 'By post',
  forward: 'Through the unit',
} as const

export const documentServiceInEnglish: Catalogue<typeof documentService> = {
  label: 'Service of documents',
  fields: {
    reconsideration: 'Case',
    document: 'Document',
    documentNo: 'Document number',
    recipient: 'Recipient',
    recipientKind: 'Capacity',
    method: 'Way of service',
    sentOn: 'Sent',
    consent: 'Consent to electronic service',
    witness: 'Witness, photo or video',
    servedOn: 'Served',
    servedBy: 'Served in what way',
    proof: 'Proof of service',
    failure: 'Why service failed',
    noticeIssuedOn: 'Public notice issued',
    noticeReason: 'Reason for public notice',
    triedMethods: 'What was tried before',
  },
  options: {
    recipientKind: { applicant: 'Applicant', respondent: 'Respondent', thirdParty: 'Third party', other: 'Other' },
    method: methods,
    consent: { yes: 'Confirmed', no: 'Not given' },
    servedBy: { ...methods, notice: 'By public notice' },
    noticeReason: { missing: 'Recipient cannot be found', impossible: 'No other way is possible' },
  },
  states: { sent: 'Sent', failed: 'Not served', noticed: 'Public notice running', served: 'Served' },
  moves: { serve: 'Served', fail: 'Service failed', publish: 'Serve by public notice', deemServed: 'Deemed served' },
  periods: { notice: 'Public notice' },
  figures: { served: 'Documents served' },
  documents: { receipt: 'Proof of service', notice: 'Service by public notice', attempts: 'Approval of public notice' },
}
