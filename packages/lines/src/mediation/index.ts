import { line } from '@fazhi/ledger'
import { mediationCommittee } from './committee.ts'
import { peopleMediator } from './mediator.ts'
import { mediationStudio } from './studio.ts'

export const mediation = line({
  code: 'mediation',
  label: '人民调解',
  ledgers: [mediationCommittee, peopleMediator, mediationStudio],
  operations: {},
})
