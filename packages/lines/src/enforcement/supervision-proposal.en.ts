import type { Catalogue } from '@fazhi/ledger'
import type { supervisionProposal } from './supervision-proposal.ts'
import { remediesInEnglish, sourcesInEnglish } from './supervision-vocabulary.en.ts'

export const supervisionProposalInEnglish: Catalogue<typeof supervisionProposal> = {
  label: 'Proposals for supervision',
  fields: {
    unit: 'Unit supervised',
    source: 'Source',
    arisenOn: 'Arisen',
    facts: 'Problem reported',
    penaltyCase: 'Penalty case',
    accompanied: 'Accompanied supervision',
    review: 'File review',
    reconsideration: 'Reconsideration case',
    suit: 'Suit',
    remedy: 'Remedies',
    openedOn: 'Opened',
    dismissedOn: 'Dismissed',
    dismissReason: 'Reason for dismissing',
  },
  options: { source: sourcesInEnglish, remedy: remediesInEnglish },
  states: { proposed: 'To be decided', opened: 'Opened', dismissed: 'Dismissed' },
  moves: { open: 'Open a matter', dismiss: 'Dismiss' },
  periods: {},
  figures: { proposed: 'Proposals for supervision', opened: 'Proposals opened' },
  documents: {},
}
