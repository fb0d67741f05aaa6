import type { Catalogue } from '@fazhi/ledger'
import type { discretionStep } from './discretion.ts'

export const discretionStepInEnglish: Catalogue<typeof discretionStep> = {
  label: 'Steps of discretion',
  fields: {
    item: 'Penalty item',
    agency: 'Issued by',
    edition: 'Benchmark and edition',
    grade: 'Grade',
    circumstances: 'Circumstances',
    measure: 'Measure',
    fineFrom: 'Fine from',
    fineTo: 'Fine to',
    draftedOn: 'Drafted',
    effectiveOn: 'In force since',
    repealedOn: 'Repealed',
  },
  options: { grade: { exempt: 'No penalty', mitigated: 'Mitigated', lighter: 'Lighter', ordinary: 'Ordinary', heavier: 'Heavier' } },
  states: { drafted: 'Drafted', effective: 'In force', repealed: 'Repealed' },
  moves: { enact: 'Publish and put in force', repeal: 'Repeal' },
  periods: {},
  figures: { effective: 'Steps in force' },
  documents: {},
}
