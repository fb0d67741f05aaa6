import type { Catalogue } from '@fazhi/ledger'
import type { reviewBatch } from './review-batch.ts'

export const reviewBatchInEnglish: Catalogue<typeof reviewBatch> = {
  label: 'File review batches',
  fields: {
    name: 'Name',
    ruleSet: 'Rule set',
    plannedOn: 'Planned',
    closedFrom: 'Cases closed from',
    closedTo: 'Cases closed to',
    perUnit: 'Drawn of each unit',
    seed: 'Seed of the draw',
    witness: 'Witness of the draw',
    population: 'Files to draw from',
    populationDigest: 'Digest of the list (SHA-256)',
    drawn: 'Files drawn',
    drawnOn: 'Drawn on',
    summary: 'Summary',
    concludedOn: 'Concluded',
    place: 'Where published',
    publishedOn: 'Result published',
    cancelReason: 'Reason for cancelling',
  },
  options: {},
  states: { planned: 'Planned', drawn: 'Under review', concluded: 'Concluded', published: 'Published', cancelled: 'Cancelled' },
  moves: { draw: 'Draw', conclude: 'Conclude', publish: 'Publish the result', cancel: 'Cancel' },
  periods: {},
  figures: { drawn: 'Review batches', files: 'Files drawn' },
  documents: { drawRecord: 'Record of the draw', report: 'Report on the file review' },
}
