import type { Catalogue } from '@fazhi/ledger'
import type { disputeLinkage } from './linkage.ts'
import { bodiesInEnglish } from './vocabulary.en.ts'

const mediations = { people: 'People’s mediation', administrative: 'Administrative mediation', judicial: 'Judicial mediation' }

export const disputeLinkageInEnglish: Catalogue<typeof disputeLinkage> = {
  label: 'Linked hand-over',
  fields: {
    dispute: 'Dispute',
    fromBody: 'Kind of body it comes from',
    fromName: 'From',
    fromKind: 'Mediation before',
    toBody: 'Kind of body it goes to',
    toName: 'To',
    toKind: 'Mediation after',
    proposedOn: 'Proposed',
    reason: 'Reason',
    consent: 'Consent of the parties',
    consentOn: 'Consented',
    papers: 'Papers handed over',
    handedOn: 'Handed over',
    dueOn: 'Feedback agreed by',
    acceptedOn: 'Accepted',
    returnReason: 'Reason for returning',
    result: 'Result',
    feedback: 'Feedback',
    fedBackOn: 'Fed back',
    standing: 'Fed back in time',
    dropReason: 'Reason for not handing over',
  },
  options: {
    fromBody: bodiesInEnglish,
    fromKind: mediations,
    toBody: bodiesInEnglish,
    toKind: mediations,
    consent: { all: 'All consent', part: 'One party only', none: 'None' },
    result: { agreed: 'Agreement', failed: 'No agreement', refused: 'Refused by a party', other: 'Other' },
    standing: { inTime: 'In time', late: 'Late' },
  },
  states: {
    proposed: 'Proposed',
    handed: 'Handed over',
    accepted: 'Accepted',
    returned: 'Returned',
    fedBack: 'Fed back',
    dropped: 'Not handed over',
  },
  moves: { handOver: 'Hand over', drop: 'Do not hand over', accept: 'Accept', return: 'Return', feedBack: 'Feed back' },
  periods: {},
  figures: {
    handed: 'Linked hand-overs',
    toPeople: 'To people’s mediation',
    toAdministrative: 'To administrative mediation',
    toJudicial: 'To judicial mediation',
    feedbackRate: 'Feedback rate',
    agreementRate: 'Success rate of hand-overs',
  },
  documents: { letter: 'Letter of hand-over', feedback: 'Feedback slip' },
  events: { dueOn: 'Feedback due' },
}
