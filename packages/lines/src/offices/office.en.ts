import type { Catalogue } from '@fazhi/ledger'
import type { justiceOffice } from './office.ts'

export const justiceOfficeInEnglish: Catalogue<typeof justiceOffice> = {
  label: 'Justice offices',
  fields: {
    name: 'Name of the office',
    township: 'Township or sub-district',
    address: 'Address',
    chief: 'Head of the office',
    openedOn: 'Set up',
    closedOn: 'Closed',
    closingReason: 'Reason for closing',
  },
  options: {},
  states: { open: 'Open', closed: 'Closed' },
  moves: { close: 'Close' },
  periods: {},
  figures: { active: 'Justice offices' },
  documents: {},
}
