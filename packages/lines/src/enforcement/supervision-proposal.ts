import { refused } from '@fazhi/law'
import { dailySupervision, noDoubleSupervision } from '@fazhi/law/statutes/enforcement-supervision'
import { choice, date, type Filter, ledger, longText, type Moment, optional, organ, type RecordOf, ref, shape } from '@fazhi/ledger'
import { enforcementSupervisor, litigationClerk, reconsiderationClerk, reportEditor } from '../shared/posts.ts'
import { penaltyCase } from './penalty-case.ts'
import { openMatter } from './supervision-follow-ups.ts'
import { say } from './supervision-say.ts'
import { remedies, sources } from './supervision-vocabulary.ts'

// 一 定义：监督线索只是建议，是否立项由监督人员决定
const proposalShape = shape({
  code: 'supervision_proposal',
  label: '行政执法监督线索',
  fields: {
    unit: organ('被监督单位'),
    source: choice('线索来源', sources),
    arisenOn: date('提出日期'),
    facts: longText('反映的问题'),
    penaltyCase: optional(ref('行政处罚案件', 'penalty_case')),
    accompanied: optional(ref('伴随式监督', 'accompanied_supervision')),
    review: optional(ref('案卷评查', 'file_review')),
    reconsideration: optional(ref('行政复议案件', 'reconsideration_case')),
    suit: optional(ref('行政应诉案件', 'administrative_suit')),
    remedy: optional(choice('救济情况', remedies)),
    openedOn: optional(date('立项日期')),
    dismissedOn: optional(date('不予立项日期')),
    dismissReason: optional(longText('不予立项的理由')),
  },
  states: { proposed: '待决定', opened: '已立项', dismissed: '不予立项' },
})
export interface SupervisionProposal extends RecordOf<typeof proposalShape> {}

// 二 规则
/** 第三十三条第三款：正在行政复议、行政诉讼中的，不重复监督；案件自己登记了救济的，以登记为准。 */
export function refuseOpening(p: SupervisionProposal, { before, find }: Moment<SupervisionProposal>) {
  if (p === before) return null
  const contested = p.penaltyCase === null ? null : find(penaltyCase, p.penaltyCase)
  const isContested = contested != null && contested.contestedOn !== null && (contested.contestEndedOn ?? '') < contested.contestedOn
  return p.remedy === 'pending' || isContested
    ? refused(say('正在行政复议、行政诉讼中的事项不重复监督，待决定、裁判生效之后再决定'), noDoubleSupervision)
    : null
}
export const waiting: Filter<SupervisionProposal> = { state: 'proposed' }

// 三 程序
export const supervisionProposal = ledger(proposalShape, {
  start: 'arisenOn',
  initial: 'proposed',
  moves: {
    open: {
      label: '立项监督',
      from: ['proposed'],
      to: 'opened',
      basis: noDoubleSupervision,
      stamps: 'openedOn',
      asks: ['remedy'],
      consults: ['penaltyCase'],
      refuse: refuseOpening,
      opens: [openMatter],
    },
    dismiss: { label: '不予立项', from: ['proposed'], to: 'dismissed', basis: dailySupervision, stamps: 'dismissedOn', asks: ['dismissReason'] },
  },
  periods: {},
  documents: {},
  breakdown: ['source'],

  // 四 数字
  figures: {
    proposed: { kind: 'count', label: '监督线索', unit: '件', on: 'arisenOn', definition: '提出日期在年内的监督线索' },
    opened: { kind: 'count', label: '立项的监督线索', unit: '件', on: 'openedOn', definition: '立项日期在年内的监督线索' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: enforcementSupervisor, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: reconsiderationClerk, see: 'own', create: 'own' },
      { post: litigationClerk, see: 'own', create: 'own' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['unit', 'source', 'arisenOn', 'facts', 'remedy', 'openedOn', 'state'],
  filters: ['unit', 'source', 'arisenOn', 'openedOn'],
})
