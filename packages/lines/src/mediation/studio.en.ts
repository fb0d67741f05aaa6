import type { Catalogue } from '@fazhi/ledger'
import type { mediationStudio } from './studio.ts'

export const mediationStudioInEnglish: Catalogue<typeof mediationStudio> = {
  label: 'Mediation rooms',
  fields: {
    name: 'Name of the room',
    kind: 'Kind',
    committee: 'Committee it belongs to',
    namesake: 'Mediator it is named after',
    address: 'Address',
    method: 'Way of mediating',
    volunteers: 'Volunteers',
    preparedOn: 'Decided',
    openedOn: 'Opened',
    closedOn: 'Closed',
    closingReason: 'Reason for closing',
  },
  options: { kind: { personal: 'Named after a mediator', stationed: 'Stationed with another body', field: 'Of one field' } },
  states: { preparing: 'Being prepared', open: 'Open', closed: 'Closed' },
  moves: { open: 'Open', close: 'Close' },
  periods: {},
  figures: { open: 'Mediation rooms', personal: 'Rooms named after a mediator' },
  documents: {},
}
