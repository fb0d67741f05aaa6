import type { Catalogue } from '@fazhi/ledger'
import type { committeeConsultation } from './committee.ts'

export const committeeConsultationInEnglish: Catalogue<typeof committeeConsultation> = {
  label: 'Consultations of the committee',
  fields: {
    reconsideration: 'Case',
    consultedOn: 'Submitted',
    ground: 'Ground',
    advisedOn: 'Opinion given',
    members: 'Members present',
    opinion: 'Opinion',
    weighedOn: 'Weighed',
    adoption: 'Adoption',
    adoptionReason: 'Why it was not adopted',
  },
  options: {
    ground: {
      significant: 'Major, difficult or complex',
      technical: 'Professional or technical',
      provincial: 'Own act of a provincial government',
      wish: 'Thought necessary',
    },
    adoption: { adopted: 'Adopted', partly: 'Partly adopted', notAdopted: 'Not adopted' },
  },
  states: { consulted: 'Submitted', advised: 'Opinion given', weighed: 'Weighed' },
  moves: { advise: 'Give the opinion', weigh: 'Weigh the opinion' },
  periods: {},
  figures: { consulted: 'Consultations' },
  documents: { request: 'Request to the committee', opinion: 'Committee’s opinion' },
}
