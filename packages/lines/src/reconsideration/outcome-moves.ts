import * as law from '@fazhi/law/statutes/reconsideration'
import { governmentHead } from '../shared/posts.ts'
import { beforeRevision } from './admission-rules.ts'
import { closingOfTermination, enforcerOf, refuseDecision, refuseMediation, refuseOrder, refuseRemade, remakeStart } from './decision-rules.ts'
import { proposeSupervision } from './follow-ups.ts'
import { refuseRejection, refuseTermination, standingOfClosing } from './hearing-rules.ts'

const regulation = (article: string) => ({ before: beforeRevision, article, law: '行政复议法实施条例' }) as const

/** 第五章：结案、生效、履行、归档。 */
export const outcomeMoves = {
  decide: {
    label: '作出决定',
    from: ['accepted'],
    to: 'decided',
    basis: law.article('61', { before: beforeRevision, article: '28' }),
    stamps: 'closedOn',
    asks: ['outcome'],
    offers: ['findings', 'reasoning', 'heavier', 'thirdPartyClaim', 'thirdPartyEvidence', 'remake', 'remakeBy'],
    sets: { closing: 'decision' },
    fills: { closedInTime: standingOfClosing },
    draws: 'decisionNo',
    approval: governmentHead,
    refuse: refuseDecision,
  },
  settle: {
    label: '调解结案',
    from: ['accepted'],
    to: 'settled',
    basis: law.article('73', regulation('50')),
    stamps: 'closedOn',
    offers: ['mediatedOn'],
    sets: { closing: 'mediation' },
    fills: { closedInTime: standingOfClosing },
    refuse: refuseMediation,
  },
  terminate: {
    label: '终止',
    from: ['accepted', 'suspended'],
    to: 'terminated',
    basis: law.article('41', { before: beforeRevision, article: '25' }),
    stamps: 'closedOn',
    asks: ['terminationGround'],
    offers: ['withdrawal', 'representedConsentOn'],
    fills: { closing: closingOfTermination, closedInTime: standingOfClosing },
    refuse: refuseTermination,
  },
  reject: {
    label: '驳回申请',
    from: ['accepted'],
    to: 'rejected',
    basis: law.article('33', regulation('48')),
    stamps: 'closedOn',
    offers: ['rejectionReason'],
    sets: { closing: 'rejection' },
    fills: { closedInTime: standingOfClosing },
    refuse: refuseRejection,
  },
  serve: {
    label: '送达生效',
    from: ['decided'],
    to: 'served',
    basis: law.article('75(2)', { before: beforeRevision, article: '31(3)' }),
    stamps: 'decisionServedOn',
    fills: { remakeFrom: remakeStart },
    opens: [proposeSupervision],
  },
  orderPerformance: {
    label: '责令履行',
    from: ['served', 'settled'],
    to: 'ordered',
    basis: law.article('77(2)', { before: beforeRevision, article: '32(2)' }),
    stamps: 'performanceOrderedOn',
    asks: ['performBy'],
    refuse: refuseOrder,
  },
  enforce: {
    label: '强制执行',
    from: ['served', 'settled'],
    to: 'enforcing',
    basis: law.article('78', { before: beforeRevision, article: '33' }),
    stamps: 'enforcedOn',
    fills: { enforcer: enforcerOf },
  },
  perform: {
    label: '履行完毕',
    from: ['served', 'settled', 'ordered', 'enforcing'],
    to: 'performed',
    basis: law.article('77(1)', { before: beforeRevision, article: '32(1)' }),
    stamps: 'performedOn',
    offers: ['remadeAct'],
    refuse: refuseRemade,
  },
  archive: {
    label: '归档',
    from: ['served', 'performed', 'settled', 'terminated', 'rejected'],
    to: 'archived',
    stamps: 'archivedOn',
    asks: ['archiveNo', 'archivePages'],
  },
} as const
