import * as law from '@fazhi/law/statutes/reconsideration'
import * as regulation from '@fazhi/law/statutes/reconsideration-regulation'
import { type Filter, ledger, present } from '@fazhi/ledger'
import { anyone, governmentHead, legalOfficer, reconsiderationClerk, reconsiderationHead, reportEditor } from '../shared/posts.ts'
import { caseShape, type ReconsiderationCase } from './case-shape.ts'
import { admissible, closed, corrected, decided } from './decision-rules.ts'
import { caseDocuments } from './documents.ts'
import { examinationMoves } from './examination-moves.ts'
import { hearingMoves } from './hearing-moves.ts'
import { answerClock, copyClock, decisionClock } from './hearing-rules.ts'
import { outcomeMoves } from './outcome-moves.ts'

export type { ReconsiderationCase } from './case-shape.ts'

const examined = ['accept', 'decline', 'askCorrection', 'withdraw'] as const
const concluded = ['decide', 'settle', 'terminate', 'reject', 'admitDecline'] as const
/** 第七十九条：已经生效的复议决定。 */
const published: Filter<ReconsiderationCase> = { outcome: present, decisionServedOn: present }

/** 定义在 case-shape，规则在 admission-rules、hearing-rules 和 decision-rules，环节依章分列。 */
export const reconsiderationCase = ledger(caseShape, {
  start: 'receivedOn',
  initial: 'received',
  moves: { ...examinationMoves, ...hearingMoves, ...outcomeMoves },
  periods: {
    examine: { label: '审查期限', clock: law.examine, from: 'receivedOn', until: examined, lapse: 'deemAccepted' },
    submit: {
      label: '补正期限',
      clock: law.submitCorrection,
      from: 'correctionAskedOn',
      until: ['correct', 'withdraw'],
      extendedBy: 'correctionExtraDays',
      lapse: 'deemGivenUp',
    },
    examineAgain: { label: '补正后审查期限', clock: law.examine, from: 'correctedOn', until: examined, lapse: 'deemAccepted' },
    copy: { label: '发送副本期限', clock: copyClock, from: 'acceptedOn', until: ['sendCopy', ...concluded] },
    answer: { label: '被申请人答复期限', clock: answerClock, from: 'copyServedOn', until: ['receiveAnswer', ...concluded] },
    suspendedLong: { label: '等待确定申请人期限', clock: law.terminateSuspended, from: 'successionSince', until: ['resume', 'terminate'] },
    remake: { label: '重新作出行政行为期限', clock: regulation.remake, from: 'remakeFrom', until: ['perform', 'archive'] },
    decide: {
      label: '审理期限',
      clock: decisionClock,
      from: 'acceptedOn',
      until: concluded,
      pausedIn: ['suspended', 'appraising'],
      extendedBy: 'extendedDays',
    },
  },
  documents: caseDocuments,
  materials: {
    application: '申请书',
    identity: '身份证明和授权委托',
    act: '被申请的行政行为',
    evidence: '申请人的证据',
    answer: '被申请人的答复和证据、依据',
    hearing: '听取意见和听证',
    inquiry: '调查取证',
    delivery: '送达凭证',
    other: '其他',
  },

  // 四 数字
  figures: {
    received: { kind: 'count', label: '收到申请件数', unit: '件', on: 'receivedOn', definition: '收到申请日期在年内的申请' },
    accepted: { kind: 'count', label: '受理件数', unit: '件', on: 'acceptedOn', definition: '受理日期在年内的案件，含视为受理' },
    closed: { kind: 'count', label: '结案件数', unit: '件', on: 'closedOn', definition: '结案日期在年内的案件' },
    closingRate: {
      kind: 'rate',
      label: '结案率',
      unit: '%',
      on: 'acceptedOn',
      part: closed,
      definition: '当年受理的案件中，至统计截止日已结案的比例',
    },
    declined: {
      kind: 'count',
      label: '不予受理件数',
      unit: '件',
      on: 'declinedOn',
      where: { state: 'declined' },
      definition: '不予受理日期在年内的申请，含事后补录的；上级责令受理的除外',
    },
    acceptanceRateOfAll: {
      kind: 'rate',
      label: '受理率（占全部申请）',
      unit: '%',
      on: 'receivedOn',
      part: { acceptedOn: present },
      definition: '年内收到的全部申请中已受理的比例',
    },
    onTimeRate: {
      kind: 'rate',
      label: '按期结案率',
      unit: '%',
      on: 'closedOn',
      part: { closedInTime: 'inTime' },
      definition: '年内结案的案件中，在审理期限（扣除中止、鉴定勘验，计入合法延长）内结案的比例',
    },
    settlementRate: {
      kind: 'rate',
      label: '调解和解率',
      unit: '%',
      on: 'closedOn',
      part: { closing: ['mediation', 'settlement'] },
      definition: '年内结案的案件中以调解书结案或者和解后撤回的比例',
    },
    viaStations: {
      kind: 'count',
      label: '工作站转送申请',
      unit: '件',
      on: 'receivedOn',
      where: { channel: 'station' },
      definition: '年内收到的、由工作站转送的申请',
    },
    acceptanceRate: {
      kind: 'rate',
      label: '受理率',
      unit: '%',
      on: 'receivedOn',
      where: admissible,
      part: { acceptedOn: present },
      definition: '年内收到、符合受理条件的申请中已受理的比例；不予受理和视为放弃另列',
    },
    correctionRate: {
      kind: 'rate',
      label: '直接纠错率',
      unit: '%',
      on: 'closedOn',
      where: decided,
      part: corrected,
      definition: '年内作出复议决定的案件中纠正原行为的比例',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    parties: ['respondent'],
    assignees: ['handler'],
    grants: [
      { post: reconsiderationClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: reconsiderationHead, see: 'own', supervises: true, move: { own: ['extend', 'convert', 'suspend', 'resume'] }, publish: 'own' },
      { post: governmentHead, see: 'region', supervises: true, masked: { applicant: 'surname' } },
      { post: legalOfficer, see: 'party' },
      { post: reportEditor, see: 'reportOnly' },
      { post: anyone, see: 'public' },
    ],
    published: { fields: ['caseNo', 'respondent', 'outcome', 'closedOn'], where: published },
  },
  breakdown: ['category'],
  list: ['caseNo', 'applicant', 'respondent', 'category', 'state', 'receivedOn', 'acceptedOn', 'outcome'],
  filters: ['applicant', 'respondent', 'category', 'receivedOn', 'acceptedOn', 'procedure', 'outcome'],
  duplicates: ['applicant', 'respondent'],
})
