import type { Catalogue } from '@fazhi/ledger'
import type { reconsiderationOpinion } from './opinion.ts'

export const reconsiderationOpinionInEnglish: Catalogue<typeof reconsiderationOpinion> = {
  label: 'Reconsideration opinions',
  fields: {
    reconsideration: 'Case',
    opinionNo: 'Opinion number',
    draftedOn: 'Drafted',
    recipient: 'Recipient',
    problems: 'Problems and advice',
    issuedOn: 'Issued',
    deliveredOn: 'Received by the organ',
    reportedOn: 'Correction reported',
    report: 'Report on the correction',
    orderedOn: 'Measure taken',
    performBy: 'To be performed by',
    measure: 'Measure',
  },
  options: { measure: { order: 'Order to perform', interview: 'Interview of the head', criticism: 'Public criticism' } },
  states: { drafted: 'Drafted', issued: 'Issued', delivered: 'Awaiting the report', ordered: 'Measure taken', reported: 'Reported' },
  moves: { issue: 'Issue', deliver: 'Received by the organ', enforce: 'Order, interview or criticise', report: 'Report' },
  periods: { report: 'Report on the correction' },
  figures: { issued: 'Opinions issued', reportedRate: 'Opinions answered' },
  documents: { opinion: 'Reconsideration opinion', order: 'Order to perform the opinion' },
}
