import type { Moment, Opens } from '@fazhi/ledger'
import type { AccompaniedSupervision } from './accompanied.ts'
import type { supervisionMatter } from './supervision-matter.ts'
import type { SupervisionProposal, supervisionProposal } from './supervision-proposal.ts'

/** 伴随式监督发现的问题，当场没有纠正或者没有整改的。 */
export const openFromAccompanied = (a: AccompaniedSupervision, { on }: Moment<AccompaniedSupervision>): Opens<typeof supervisionProposal> => ({
  ledger: 'supervision_proposal',
  draft: { unit: a.lead, source: 'accompanied', arisenOn: on, accompanied: a.id, facts: a.problems ?? a.action },
})
/** 立项由监督人员决定，没有线索自动变成监督事项。 */
export const openMatter = (p: SupervisionProposal, { on }: Moment<SupervisionProposal>): Opens<typeof supervisionMatter> => ({
  ledger: 'supervision_matter',
  draft: { unit: p.unit, proposal: p.id, source: p.source, openedOn: on, facts: p.facts },
})
