import * as coercion from '@fazhi/law/statutes/coercion'
import * as litigation from '@fazhi/law/statutes/litigation'
import * as penalty from '@fazhi/law/statutes/penalty'
import { type Filter, ledger, present } from '@fazhi/ledger'
import { enforcementClerk, enforcementHead, enforcementSupervisor, inspector, legalOfficer, reportEditor } from '../shared/posts.ts'
import { decisionDocuments } from './documents/penalty-decision.ts'
import { executionDocuments } from './documents/penalty-execution.ts'
import { investigationDocuments } from './documents/penalty-investigation.ts'
import { decisionMoves } from './penalty-decision-moves.ts'
import { executionMoves } from './penalty-execution-moves.ts'
import { investigationMoves } from './penalty-investigation-moves.ts'
import { limitationClock } from './penalty-opening-rules.ts'
import { type PenaltyCase, penaltyShape } from './penalty-shape.ts'

export type { PenaltyCase } from './penalty-shape.ts'

/** 第五十八条第一款：法制审核由审核人员办理，承办人不能自审；其余环节由承办人办理，应当批准的须经负责人批准。 */
const handled = [
  'open',
  'decline',
  'recuse',
  'preserve',
  'handlePreserved',
  'extend',
  'conclude',
  'reopen',
  'drop',
  'transfer',
  'takeBack',
  'tell',
  'plead',
  'requestHearing',
  'endHearing',
  'discuss',
  'decide',
  'exempt',
  'educate',
  'penaliseOnSpot',
  'serve',
  'file',
  'collectCash',
  'handIn',
  'bank',
  'defer',
  'payPart',
  'contest',
  'endContest',
  'demand',
  'enforce',
  'applyToCourt',
  'perform',
  'close',
  'archive',
] as const
const ended = ['drop', 'transfer', 'exempt', 'close'] as const
/** 应当法制审核的：认定的三项，以及经过听证的。 */
export const reviewed: Filter<PenaltyCase> = { reviewedOn: present }

/** 定义在 penalty-shape，规则在 penalty-*-rules，环节依章分列；听证和公示各有台账。 */
export const penaltyCase = ledger(penaltyShape, {
  start: 'registeredOn',
  initial: 'registered',
  moves: { ...investigationMoves, ...decisionMoves, ...executionMoves },
  periods: {
    limitation: { label: '处罚时效', clock: limitationClock, from: 'actEndedOn', until: ['open', 'decline', 'penaliseOnSpot'] },
    preserve: { label: '登记保存处理期限', clock: penalty.preserve, from: 'preservedOn', until: ['handlePreserved', ...ended] },
    decide: { label: '办案期限', clock: penalty.decide, from: 'openedOn', until: ['decide', ...ended], extendedBy: 'extendedDays' },
    requestHearing: {
      label: '要求听证期限',
      clock: penalty.requestHearing,
      from: 'hearingToldOn',
      until: ['requestHearing', 'decide', 'reopen', ...ended],
    },
    serve: { label: '送达期限', clock: penalty.serve, from: 'decidedOn', until: ['serve', 'file', 'perform', 'close'] },
    pay: { label: '缴纳罚款期限', clock: penalty.pay, from: 'servedOn', until: ['perform', 'close'], extendedBy: 'payExtraDays' },
    handIn: { label: '上交当场收缴罚款期限', clock: penalty.handIn, from: 'cashCollectedOn', until: ['handIn', 'close'] },
    bank: { label: '缴付银行期限', clock: penalty.bank, from: 'handedInOn', until: ['bank', 'close'] },
    sue: { label: '直接起诉期限', clock: litigation.sueDirectly, from: 'servedOn', until: ['contest', 'applyToCourt', 'perform', 'close'] },
    demand: { label: '催告期', clock: coercion.demand, from: 'demandServedOn', until: ['applyToCourt', 'enforce', 'perform', 'close'] },
    applyCourt: {
      label: '申请法院强制执行期限',
      clock: coercion.applyCourt,
      from: 'suitPeriodEndedOn',
      until: ['applyToCourt', 'enforce', 'perform', 'close'],
    },
  },
  documents: { ...investigationDocuments, ...decisionDocuments, ...executionDocuments },
  materials: {
    opening: '立案材料',
    evidence: '证据',
    record: '全过程音像记录',
    notice: '告知、陈述申辩和听证',
    review: '法制审核和集体讨论',
    decision: '决定和送达',
    execution: '执行',
    other: '其他',
  },
  breakdown: ['procedure', 'source'],

  // 四 数字
  figures: {
    opened: { kind: 'count', label: '立案', unit: '件', on: 'openedOn', definition: '立案日期在年内的普通程序案件' },
    decided: { kind: 'count', label: '处罚决定', unit: '件', on: 'decidedOn', definition: '处罚决定日期在年内的案件，含当场处罚' },
    onSpot: { kind: 'count', label: '当场处罚', unit: '件', on: 'decidedOn', where: { procedure: 'onSpot' }, definition: '年内当场作出的处罚决定' },
    exempted: { kind: 'count', label: '不予处罚', unit: '件', on: 'exemptedOn', definition: '不予处罚决定日期在年内的案件' },
    firstExempted: {
      kind: 'count',
      label: '首违不罚',
      unit: '件',
      on: 'exemptedOn',
      where: { exemptionGround: 'first' },
      definition: '年内因初次违法、危害后果轻微、及时改正而不予处罚的案件',
    },
    fines: { kind: 'sum', label: '罚款金额', unit: '元', on: 'decidedOn', of: 'fine', definition: '年内处罚决定的罚款' },
    reviewRate: {
      kind: 'rate',
      label: '法制审核率',
      unit: '%',
      on: 'decidedOn',
      where: { procedure: 'ordinary' },
      part: reviewed,
      definition: '年内普通程序的处罚决定中经过法制审核的比例',
    },
    transferred: { kind: 'count', label: '移送司法机关', unit: '件', on: 'transferredOn', definition: '移送日期在年内的案件' },
    closed: { kind: 'count', label: '结案', unit: '件', on: 'closedOn', definition: '结案日期在年内的案件' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    assignees: ['reviewer'],
    grants: [
      { post: inspector, see: 'own', create: 'own', move: { own: handled } },
      { post: enforcementClerk, see: 'own', create: 'own', move: { own: handled }, correct: 'own' },
      { post: legalOfficer, see: 'own', move: { own: ['review'] } },
      { post: enforcementHead, see: 'own', supervises: true },
      { post: enforcementSupervisor, see: 'region', supervises: true },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['caseNo', 'party', 'matter', 'department', 'registeredOn', 'decidedOn', 'fine', 'state'],
  filters: ['department', 'party', 'matter', 'item', 'enterprise', 'procedure', 'openedOn', 'decidedOn', 'exemptionGround'],
  duplicates: ['party', 'item'],
})
