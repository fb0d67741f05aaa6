import type { Catalogue } from '@fazhi/ledger'
import type { itemBatch } from './item-batch.ts'

export const itemBatchInEnglish: Catalogue<typeof itemBatch> = {
  label: 'Batches of adjusted items',
  fields: {
    name: 'Name',
    reason: 'Reason',
    ground: 'Document it rests on',
    draftedOn: 'Proposed',
    expected: 'Items expected',
    scope: 'What is adjusted',
    reviewedOn: 'Reviewed',
    opinion: 'Opinion',
    approvedOn: 'Approved',
    approvalNo: 'Approval',
    withdrawalReason: 'Reason for withdrawing',
  },
  options: { reason: { sortOut: 'Sorting out', basisChanged: 'Legal basis changed', dutiesChanged: 'Duties changed', other: 'Other' } },
  states: { drafted: 'Drafted', reviewed: 'Reviewed', approved: 'Approved', withdrawn: 'Withdrawn' },
  moves: { review: 'Review', approve: 'Approve', withdraw: 'Withdraw' },
  periods: {},
  figures: { approved: 'Batches approved' },
  documents: {},
}
