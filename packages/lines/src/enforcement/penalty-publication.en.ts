import type { Catalogue } from '@fazhi/ledger'
import type { penaltyPublication } from './penalty-publication.ts'

export const penaltyPublicationInEnglish: Catalogue<typeof penaltyPublication> = {
  label: 'Publications of penalties',
  fields: {
    department: 'Organ that decided',
    penaltyCase: 'Penalty case',
    matter: 'Matter',
    decidedOn: 'Decided',
    publishedOn: 'Published',
    place: 'Where it stands',
    screened: 'Screening',
    exemptedOn: 'Decided not to publish',
    exemptionReason: 'Reason for not publishing',
    annulledOn: 'Decision undone',
    annulment: 'What became of the decision',
    withdrawnOn: 'Withdrawn',
    withdrawalReason: 'Reason explained to the public',
  },
  options: {
    screened: { clean: 'Holds nothing that must stay confidential', raw: 'Holds what must stay confidential' },
    annulment: { changed: 'Changed', revoked: 'Revoked', illegal: 'Found unlawful', void: 'Found void' },
  },
  states: { due: 'To be published', published: 'Published', annulled: 'To be withdrawn', withdrawn: 'Withdrawn', exempted: 'Not published' },
  moves: { publish: 'Publish', exempt: 'Not to be published by law', annul: 'Note what became of the decision', withdraw: 'Withdraw and explain' },
  periods: { publish: 'Publication', withdraw: 'Withdrawal' },
  figures: { published: 'Decisions published', withdrawn: 'Publications withdrawn' },
  documents: {},
}
