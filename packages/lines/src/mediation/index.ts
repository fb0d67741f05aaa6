import { line } from '@fazhi/ledger'
import { mediationCase } from './case.ts'
import { mediationCommittee } from './committee.ts'
import { dispute } from './dispute.ts'
import { disputeLinkage } from './linkage.ts'
import { peopleMediator } from './mediator.ts'
import { disputeScreening } from './screening.ts'
import { mediationStudio } from './studio.ts'
import { mediationSubsidy } from './subsidy.ts'

export const mediation = line({
  code: 'mediation',
  label: '人民调解',
  ledgers: [disputeScreening, dispute, mediationCase, disputeLinkage, mediationCommittee, peopleMediator, mediationStudio, mediationSubsidy],
  operations: {},
})
