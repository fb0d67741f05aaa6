import type { Moment, Opens } from '@fazhi/ledger'
import type { supervisionProposal } from '../enforcement/supervision-proposal.ts'
import type { ReconsiderationCase } from './case-shape.ts'
import type { committeeConsultation } from './committee.ts'
import type { reconsiderationHearing } from './hearing.ts'
import type { hearingOfViews } from './views.ts'

/** 第四十九条：听取的意见记录在案。 */
export const openViews = (c: ReconsiderationCase, { on }: Moment<ReconsiderationCase>): Opens<typeof hearingOfViews> | null =>
  c.viewsWay === null ? null : { ledger: 'hearing_of_views', draft: { reconsideration: c.id, heardOn: on, way: c.viewsWay } }

/** 第五十条：重大、疑难、复杂的应当听证，其他的可以听证。 */
export const openHearing = (c: ReconsiderationCase, { on }: Moment<ReconsiderationCase>): Opens<typeof reconsiderationHearing> => ({
  ledger: 'reconsideration_hearing',
  draft: { reconsideration: c.id, arrangedOn: on, reason: c.grading === 'significant' ? 'required' : 'needed' },
})

/** 第五十二条：提请行政复议委员会提出咨询意见。 */
export const openConsultation = (c: ReconsiderationCase, { on }: Moment<ReconsiderationCase>): Opens<typeof committeeConsultation> => ({
  ledger: 'committee_consultation',
  draft: { reconsideration: c.id, consultedOn: on, ground: c.grading ?? 'wish' },
})

const corrected: readonly ReconsiderationCase['outcome'][] = ['altered', 'revoked', 'partlyRevoked', 'unlawful', 'void', 'performance']
/** 《行政执法监督条例》第三十三条第三款：复议决定生效之后，纠错的决定作为监督线索提出，由监督人员决定是否立项。 */
export const proposeSupervision = (c: ReconsiderationCase, { on }: Moment<ReconsiderationCase>): Opens<typeof supervisionProposal> | null =>
  corrected.includes(c.outcome)
    ? {
        ledger: 'supervision_proposal',
        draft: { unit: c.respondent, source: 'reconsideration', arisenOn: on, reconsideration: c.id, facts: c.reasoning ?? c.matter },
      }
    : null
