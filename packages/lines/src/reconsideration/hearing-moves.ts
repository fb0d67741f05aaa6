import * as law from '@fazhi/law/statutes/reconsideration'
import * as regulation from '@fazhi/law/statutes/reconsideration-regulation'
import { reconsiderationHead } from '../shared/posts.ts'
import { beforeRevision } from './admission-rules.ts'
import { openConsultation, openHearing, openViews } from './follow-ups.ts'
import {
  extensionArticle,
  refuseConversion,
  refuseExtension,
  refuseHearingResult,
  refuseInvestigation,
  refuseResumption,
  refuseSuspension,
  standingOfAnswer,
  successionStart,
} from './hearing-rules.ts'

const suspension = (paragraph: string) => law.article(paragraph, { before: beforeRevision, article: '41', law: '行政复议法实施条例' })
const toHearing = { from: ['accepted'], to: 'accepted' } as const

/** 第四章：审理。 */
export const hearingMoves = {
  sendCopy: { ...toHearing, label: '发送副本', basis: law.article('48', { before: beforeRevision, article: '23' }), stamps: 'copySentOn' },
  serveCopy: { ...toHearing, label: '被申请人收到副本', basis: law.article('48', { before: beforeRevision, article: '23' }), stamps: 'copyServedOn' },
  receiveAnswer: {
    ...toHearing,
    label: '收到答复',
    basis: law.article('48', { before: beforeRevision, article: '23' }),
    stamps: 'answeredOn',
    fills: { answered: standingOfAnswer },
  },
  addThirdParty: { ...toHearing, label: '第三人参加', basis: law.article('16', { before: beforeRevision, article: '10(3)' }), asks: ['thirdParty'] },
  stayExecution: {
    ...toHearing,
    label: '停止执行',
    basis: law.article('42', { before: beforeRevision, article: '21' }),
    stamps: 'stayedOn',
    asks: ['stayGround'],
  },
  hearViews: {
    ...toHearing,
    label: '听取意见',
    basis: law.article('49', { before: beforeRevision, article: '22' }),
    stamps: 'viewsHeardOn',
    asks: ['viewsWay'],
    opens: [openViews],
  },
  waiveViews: {
    ...toHearing,
    label: '不能听取意见',
    basis: law.article('49', { before: beforeRevision, article: '22' }),
    asks: ['viewsPreventedReason'],
  },
  grade: { ...toHearing, label: '认定案件难易', basis: law.article('50(1)'), asks: ['grading'] },
  arrangeHearing: { ...toHearing, label: '决定听证', basis: law.article('50'), stamps: 'hearingArrangedOn', opens: [openHearing] },
  endHearing: {
    ...toHearing,
    label: '听证结束',
    basis: law.article('50'),
    stamps: 'hearingEndedOn',
    asks: ['hearingResult'],
    refuse: refuseHearingResult,
  },
  consultCommittee: { ...toHearing, label: '提请委员会', basis: law.article('52(2)'), stamps: 'committeeConsultedOn', opens: [openConsultation] },
  receiveOpinion: { ...toHearing, label: '收到委员会意见', basis: law.article('52(2)'), stamps: 'committeeOpinionOn' },
  convert: {
    ...toHearing,
    label: '转为普通程序',
    basis: law.article('55'),
    stamps: 'convertedOn',
    asks: ['conversionReason'],
    sets: { procedure: 'ordinary' },
    approval: reconsiderationHead,
    refuse: refuseConversion,
  },
  extend: {
    ...toHearing,
    label: '延长审理期限',
    basis: extensionArticle,
    asks: ['extendedDays', 'extensionReason'],
    offers: ['extensionNoticedOn'],
    approval: reconsiderationHead,
    refuse: refuseExtension,
  },
  appraise: {
    label: '开始鉴定、勘验',
    from: ['accepted'],
    to: 'appraising',
    basis: regulation.article('37'),
    asks: ['appraisal', 'investigators'],
    refuse: refuseInvestigation,
  },
  endAppraisal: { label: '鉴定、勘验结束', from: ['appraising'], to: 'accepted', basis: regulation.article('37') },
  suspend: {
    label: '中止',
    from: ['accepted'],
    to: 'suspended',
    basis: suspension('39'),
    stamps: 'suspendedOn',
    asks: ['suspensionGround'],
    offers: ['suspensionNoticedOn'],
    fills: { successionSince: successionStart },
    refuse: refuseSuspension,
  },
  resume: {
    label: '恢复审理',
    from: ['suspended'],
    to: 'accepted',
    basis: suspension('39(2)'),
    stamps: 'resumedOn',
    offers: ['resumptionNoticedOn'],
    refuse: refuseResumption,
  },
} as const
