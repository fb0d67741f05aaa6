import type { Catalogue } from '@fazhi/ledger'
import type { officialProposal } from './proposal.ts'

export const officialProposalInEnglish: Catalogue<typeof officialProposal> = {
  label: 'Judicial and procuratorial proposals',
  events: { replyDue: 'Reply asked for' },
  fields: {
    kind: 'Kind of proposal',
    proposer: 'Proposing organ',
    letterNo: 'Letter number',
    receivedOn: 'Received',
    addressee: 'Addressee',
    subject: 'Subject',
    content: 'Content',
    suit: 'Suit',
    replyDue: 'Reply asked for by',
    handler: 'Handler',
    repliedOn: 'Replied',
    adopted: 'Adoption',
    measures: 'Measures, or reasons for not adopting',
    replyStanding: 'Reply in time',
    closedOn: 'Closed',
  },
  options: {
    kind: { judicial: 'Judicial proposal', procuratorial: 'Procuratorial proposal' },
    subject: {
      enforcement: 'Lawful enforcement',
      appearance: 'Appearance of heads in court',
      performance: 'Performance of judgments in force',
      publicInterest: 'Protection of the public interest',
      governance: 'Social governance',
      other: 'Other',
    },
    adopted: { wholly: 'Wholly adopted', partly: 'Partly adopted', none: 'Not adopted' },
    replyStanding: { inTime: 'In time', late: 'Late' },
  },
  states: { received: 'Received', assigned: 'In hand', replied: 'Replied', closed: 'Closed' },
  moves: { assign: 'Assign', reply: 'Reply', close: 'Close' },
  periods: {},
  figures: {
    received: 'Proposals received',
    judicial: 'Judicial proposals received',
    procuratorial: 'Procuratorial proposals received',
    replyRate: 'Reply rate',
    adoptionRate: 'Adoption rate',
  },
  documents: { reply: 'Reply to the proposal', handling: 'Handling slip' },
}
