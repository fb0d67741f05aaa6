import type { Catalogue } from '@fazhi/ledger'
import type { enterprise } from './enterprise.ts'

export const enterpriseInEnglish: Catalogue<typeof enterprise> = {
  label: 'Enterprises',
  fields: {
    name: 'Name',
    creditCode: 'Unified credit code',
    codeCheck: 'Check of the code',
    formerNo: 'Former registration no.',
    kind: 'Kind',
    trade: 'Trade',
    township: 'Township or sub-district',
    address: 'Address',
    representative: 'Representative',
    enteredOn: 'Entered',
    cancelledOn: 'Left',
    cancellation: 'How it left',
  },
  options: {
    codeCheck: { passes: 'Passes', fails: 'Does not match', malformed: 'Not a code of eighteen' },
    kind: { company: 'Company', branch: 'Branch', household: 'Household business', cooperative: 'Farmers’ cooperative', other: 'Other' },
    cancellation: { cancelled: 'Cancelled', revoked: 'Revoked', moved: 'Moved away' },
  },
  states: { active: 'Active', gone: 'Left' },
  moves: { leave: 'Cancelled or moved' },
  periods: {},
  figures: { active: 'Enterprises', doubtful: 'Codes that do not match' },
  documents: {},
}
