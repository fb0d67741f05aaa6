import type { Catalogue } from '@fazhi/ledger'
import type { mediationSubsidy } from './subsidy.ts'

export const mediationSubsidyInEnglish: Catalogue<typeof mediationSubsidy> = {
  label: 'Subsidies by case',
  fields: {
    mediationCase: 'Mediation case',
    mediator: 'Mediator',
    tier: 'Tier',
    amount: 'Amount',
    appliedOn: 'Applied for',
    approvedOn: 'Approved',
    rejectReason: 'Reason for rejecting',
    paidOn: 'Paid',
  },
  options: { tier: { simple: 'Simple', ordinary: 'Ordinary', difficult: 'Difficult', major: 'Major' } },
  states: { applied: 'Applied for', approved: 'Approved', paid: 'Paid', rejected: 'Rejected' },
  moves: { approve: 'Approve', reject: 'Reject', pay: 'Pay' },
  periods: {},
  figures: { paid: 'Subsidies paid', cases: 'Cases subsidised' },
  documents: {},
}
