import { line } from '@fazhi/ledger'
import { courtAppearance } from './appearance.ts'
import { officialProposal } from './proposal.ts'
import { administrativeSuit } from './suit.ts'

export const litigation = line({
  code: 'litigation',
  label: '行政应诉',
  ledgers: [administrativeSuit, courtAppearance, officialProposal],
  operations: {},
})
