import type { Catalogue } from '@fazhi/ledger'
import type { reconsiderationStation } from './station.ts'

export const reconsiderationStationInEnglish: Catalogue<typeof reconsiderationStation> = {
  label: 'Reconsideration stations',
  fields: {
    name: 'Name of the station',
    host: 'Kind of host',
    hostOrgan: 'Host',
    office: 'Justice office',
    address: 'Address',
    establishedOn: 'Decided on',
    signOn: 'Uniform sign since',
    procedureOn: 'Uniform procedure since',
    ledgerOn: 'Uniform ledgers since',
    rulesOn: 'Uniform rules since',
    openedOn: 'Opened',
    closedOn: 'Closed',
    closingReason: 'Reason for closing',
  },
  options: { host: { office: 'Justice office', zone: 'Economic development zone' } },
  states: { preparing: 'In preparation', open: 'Open', closed: 'Closed' },
  moves: { open: 'Open', close: 'Close' },
  periods: {},
  figures: { hostedByOffices: 'Stations at justice offices', hostedByZone: 'Stations at the development zone' },
  documents: {},
}
