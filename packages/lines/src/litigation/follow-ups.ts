import type { Moment, Opens } from '@fazhi/ledger'
import type { supervisionProposal } from '../enforcement/supervision-proposal.ts'
import { isLost } from './judgment.ts'
import type { AdministrativeSuit } from './suit.ts'

/** 《行政执法监督条例》第三十三条第三款：裁判生效之后，败诉的作为监督线索提出，由监督人员决定是否立项。 */
export const proposeSupervision = (s: AdministrativeSuit, { on }: Moment<AdministrativeSuit>): Opens<typeof supervisionProposal> | null =>
  isLost(s)
    ? { ledger: 'supervision_proposal', draft: { unit: s.defendant, source: 'litigation', arisenOn: on, suit: s.id, facts: s.lossAnalysis ?? s.act } }
    : null
