import * as penalty from '@fazhi/law/statutes/penalty'
import { enforcementHead } from '../shared/posts.ts'
import * as rules from './penalty-decision-rules.ts'
import { openHearing, openPublication } from './penalty-follow-ups.ts'
import { areaOf } from './penalty-opening-rules.ts'
import type { PenaltyCase } from './penalty-shape.ts'

const particulars = ['warning', 'fine', 'confiscation', 'heavy', 'step', 'lighterLaw', 'leniency', 'leniencyGround'] as const
const decidedThatDay = (c: PenaltyCase) => c.servedOn

/** 第四十四条至第六十五条：告知、听证、审核、讨论、决定；第五章第二节：当场处罚。 */
export const decisionMoves = {
  tell: {
    label: '告知拟处罚和权利',
    from: ['concluded', 'told'],
    to: 'told',
    basis: penalty.article('44'),
    stamps: 'toldOn',
    asks: ['proposal', 'hearingOffered'],
    offers: ['proposedFine', 'proposedConfiscation', 'proposedHeavy'],
    fills: { hearingToldOn: rules.hearingToldOnOf },
    refuse: rules.refuseTelling,
  },
  plead: {
    label: '听取并复核陈述申辩',
    from: ['told'],
    to: 'told',
    basis: penalty.article('45(1)'),
    stamps: 'pleadedOn',
    asks: ['plea', 'pleaResult'],
  },
  requestHearing: {
    label: '要求听证',
    from: ['told'],
    to: 'hearing',
    basis: penalty.article('64(1)'),
    stamps: 'hearingRequestedOn',
    refuse: rules.refuseHearingRequest,
    opens: [openHearing],
  },
  endHearing: {
    label: '听证结束',
    from: ['hearing'],
    to: 'told',
    basis: penalty.article('65'),
    stamps: 'hearingEndedOn',
    asks: ['hearing', 'hearingResult'],
    consults: ['hearing'],
    refuse: rules.refuseHearingEnd,
  },
  review: {
    label: '法制审核',
    from: ['told'],
    to: 'told',
    basis: penalty.article('58'),
    stamps: 'reviewedOn',
    asks: ['reviewer', 'reviewerStanding', 'reviewOpinion', 'reviewNote'],
    refuse: rules.refuseReviewer,
  },
  discuss: {
    label: '集体讨论',
    from: ['told'],
    to: 'told',
    basis: penalty.article('57(2)'),
    stamps: 'discussedOn',
    asks: ['minutes'],
    approval: enforcementHead,
  },
  decide: {
    label: '作出处罚决定',
    from: ['told'],
    to: 'decided',
    basis: penalty.article('57(1)'),
    stamps: 'decidedOn',
    asks: ['legalBasis', 'discretion'],
    offers: particulars,
    consults: ['step'],
    draws: 'decisionNo',
    approval: enforcementHead,
    refuse: rules.refuseDecision,
    opens: [openPublication],
  },
  exempt: {
    label: '决定不予处罚',
    from: ['concluded', 'told'],
    to: 'exempted',
    basis: penalty.article('57(1)'),
    stamps: 'exemptedOn',
    asks: ['exemptionGround', 'exemptionReason'],
    offers: ['firstCheck'],
    consults: ['firstCheck'],
    draws: 'exemptionNo',
    approval: enforcementHead,
    refuse: rules.refuseExemption,
  },
  educate: { label: '教育当事人', from: ['exempted'], to: 'exempted', basis: penalty.article('33(3)'), stamps: 'educatedOn', asks: ['education'] },
  penaliseOnSpot: {
    label: '当场处罚并交付决定书',
    from: ['registered'],
    to: 'served',
    basis: penalty.article('51'),
    stamps: 'servedOn',
    asks: ['lead', 'second', 'facts', 'legalBasis'],
    offers: ['warning', 'fine', 'leniency', 'leniencyGround'],
    consults: ['subject', 'item', 'lead', 'second'],
    sets: { procedure: 'onSpot', serviceWay: 'direct' },
    fills: { decidedOn: decidedThatDay, area: areaOf },
    draws: 'decisionNo',
    refuse: rules.refuseOnSpot,
    opens: [openPublication],
  },
} as const
