import * as law from '@fazhi/law/statutes/litigation'
import { ledger, type RecordOf } from '@fazhi/ledger'
import { governmentHead, legalOfficer, litigationClerk, reportEditor } from '../shared/posts.ts'
import {
  courtNumberOf,
  evidenceStandingOf,
  grantedDays,
  refuseAsking,
  refuseConversion,
  refuseGrant,
  refuseRegistration,
  refuseSkipping,
  refuseTrialExtension,
  trialClock,
} from './defence.ts'
import { suitDocuments } from './documents/suit.ts'
import { proposeSupervision } from './follow-ups.ts'
import * as interpretation from './interpretation.ts'
import { adjudicated, lost, refuseAppeal, refuseClosing, refuseCoercion, refuseConclusion, refuseEarlyEffect } from './judgment.ts'
import { refusePlea } from './suing.ts'
import { suitShape } from './suit-shape.ts'

// 一 定义：字段和状态见 suit-shape.ts
/** 一案一审级一行。 */
export interface AdministrativeSuit extends RecordOf<typeof suitShape> {}

// 二 规则：答辩举证见 defence.ts，起诉和上诉期限见 suing.ts，裁判和履行见 judgment.ts

// 三 程序
export const administrativeSuit = ledger(suitShape, {
  start: 'complaintReceivedOn',
  initial: 'received',
  moves: {
    register: {
      label: '应诉登记',
      from: ['received'],
      to: 'preparing',
      basis: law.article('67'),
      asks: ['noticeCaseNo', 'role', 'procedure', 'handler'],
      offers: ['codefendant', 'summaryGround', 'agents', 'hearingOn'],
      fills: { courtCaseNo: courtNumberOf },
      refuse: refuseRegistration,
    },
    askExtension: {
      label: '申请延期举证',
      from: ['preparing'],
      to: 'preparing',
      basis: law.article('36(1)'),
      stamps: 'extensionAskedOn',
      asks: ['extensionCause', 'extensionReason'],
      refuse: refuseAsking,
    },
    extendByCourt: {
      label: '法院准许延期举证',
      from: ['preparing'],
      to: 'preparing',
      basis: interpretation.article('34'),
      asks: ['causeEndedOn'],
      fills: { extendedDays: grantedDays },
      refuse: refuseGrant,
    },
    answer: {
      label: '提交答辩状和证据',
      from: ['preparing'],
      to: 'answered',
      basis: law.article('67'),
      stamps: 'answeredOn',
      asks: ['answerPoints', 'evidence', 'plea'],
      offers: ['suingTerm', 'suingFrom', 'suedOn', 'thirdPartyEvidence', 'hearingOn'],
      fills: { evidenceStanding: evidenceStandingOf },
      refuse: refusePlea,
    },
    skipAnswer: { label: '无须答辩', from: ['preparing'], to: 'answered', basis: law.article('67'), refuse: refuseSkipping },
    schedule: { label: '收到开庭传票', from: ['answered'], to: 'answered', asks: ['hearingOn'] },
    hear: {
      label: '开庭',
      from: ['answered', 'heard'],
      to: 'heard',
      stamps: 'heardOn',
      offers: ['hearingOn'],
      fills: { sessions: (s) => (s.sessions ?? 0) + 1 },
    },
    convert: {
      label: '转为普通程序',
      from: ['answered', 'heard'],
      to: 'answered',
      basis: law.article('84'),
      sets: { procedure: 'ordinary' },
      refuse: refuseConversion,
    },
    extendTrial: {
      label: '法院延长审限',
      from: ['answered', 'heard'],
      to: 'answered',
      basis: law.article('81'),
      asks: ['trialExtendedMonths'],
      refuse: refuseTrialExtension,
    },
    suspend: { label: '中止诉讼', from: ['answered', 'heard'], to: 'suspended', basis: interpretation.article('87') },
    resume: { label: '恢复诉讼', from: ['suspended'], to: 'answered', basis: interpretation.article('87(2)') },
    conclude: {
      label: '收到裁判文书',
      from: ['preparing', 'answered', 'heard', 'suspended'],
      to: 'judged',
      basis: law.article('80'),
      stamps: 'servedOn',
      asks: ['result'],
      offers: ['appealResult', 'withdrawalGround', 'compensation', 'lossCause'],
      refuse: refuseConclusion,
    },
    appeal: {
      label: '上诉',
      from: ['judged'],
      to: 'appealed',
      basis: law.article('85'),
      stamps: 'appealedOn',
      asks: ['appealedBy'],
      refuse: refuseAppeal,
    },
    takeEffect: {
      label: '裁判生效',
      from: ['judged'],
      to: 'effective',
      basis: law.article('85'),
      stamps: 'effectiveOn',
      offers: ['performBy'],
      refuse: refuseEarlyEffect,
      opens: [proposeSupervision],
    },
    perform: { label: '履行完毕', from: ['effective'], to: 'effective', basis: law.article('94'), stamps: 'performedOn', asks: ['performance'] },
    coerce: {
      label: '法院采取强制措施',
      from: ['effective'],
      to: 'effective',
      basis: law.article('96'),
      asks: ['coercion'],
      offers: ['dailyFine'],
      refuse: refuseCoercion,
    },
    close: { label: '结案', from: ['effective', 'appealed'], to: 'closed', stamps: 'closedOn', offers: ['lossAnalysis'], refuse: refuseClosing },
    archive: { label: '归档', from: ['closed'], to: 'archived', asks: ['archiveNo'] },
  },
  periods: {
    answer: {
      label: '答辩举证期限',
      clock: law.answer,
      from: 'complaintReceivedOn',
      until: ['answer', 'skipAnswer', 'conclude'],
      extendedBy: 'extendedDays',
    },
    trial: {
      label: '一审审理期限',
      clock: trialClock,
      from: 'docketedOn',
      until: ['conclude'],
      pausedIn: ['suspended'],
      extendedBy: 'trialExtendedMonths',
    },
  },
  documents: suitDocuments,
  materials: { claim: '起诉状', summons: '应诉通知和传票', defence: '答辩状', evidence: '证据', judgment: '裁判文书', other: '其他' },
  events: { session: { label: '开庭', on: 'hearingOn' } },

  // 四 数字
  figures: {
    received: {
      kind: 'count',
      label: '新收应诉案件',
      unit: '件',
      on: 'complaintReceivedOn',
      definition: '年内收到起诉状、上诉状副本的案件，一案一审级计一件',
    },
    handled: {
      kind: 'handled',
      label: '办理应诉案件',
      unit: '件',
      from: 'complaintReceivedOn',
      until: 'closedOn',
      definition: '年初未结和年内收到的应诉案件，一案一审级计一件',
    },
    closed: { kind: 'count', label: '结案件数', unit: '件', on: 'closedOn', definition: '结案日期在年内的应诉案件' },
    lossRate: {
      kind: 'rate',
      label: '败诉率',
      unit: '%',
      on: 'servedOn',
      where: adjudicated,
      part: lost,
      definition: '年内收到判决、驳回起诉裁定的案件中败诉的比例；撤诉、移送、终结、发回重审和调解不计入',
    },
    lost: { kind: 'count', label: '败诉件数', unit: '件', on: 'servedOn', where: lost, definition: '年内收到裁判、行政机关败诉的案件' },
    claimRejected: {
      kind: 'count',
      label: '驳回诉讼请求',
      unit: '件',
      on: 'servedOn',
      where: { result: 'claimRejected' },
      definition: '年内判决驳回原告诉讼请求的案件',
    },
    dismissed: {
      kind: 'count',
      label: '不予立案、驳回起诉',
      unit: '件',
      on: 'servedOn',
      where: { result: ['notFiled', 'dismissed'] },
      definition: '年内裁定不予立案或者驳回起诉的案件',
    },
    withdrawn: {
      kind: 'count',
      label: '撤诉',
      unit: '件',
      on: 'servedOn',
      where: { result: ['withdrawn', 'deemedWithdrawn'] },
      definition: '年内裁定准许撤诉或者按撤诉处理的案件',
    },
    actChanged: {
      kind: 'count',
      label: '改变行为后撤诉',
      unit: '件',
      on: 'servedOn',
      where: { result: 'withdrawn', withdrawalGround: 'actChanged' },
      definition: '年内因行政机关改变被诉行为而准许撤诉的案件',
    },
    mediated: { kind: 'count', label: '调解结案', unit: '件', on: 'servedOn', where: { result: 'mediated' }, definition: '年内以调解书结案的案件' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    parties: ['defendant', 'codefendant'],
    assignees: ['handler'],
    grants: [
      { post: litigationClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: governmentHead, see: 'region', supervises: true, masked: { plaintiff: 'surname' } },
      { post: legalOfficer, see: 'party' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  breakdown: ['category'],
  list: ['courtCaseNo', 'instance', 'court', 'plaintiff', 'defendant', 'state', 'complaintReceivedOn', 'result'],
  filters: ['courtCaseNo', 'instance', 'plaintiff', 'defendant', 'category', 'complaintReceivedOn', 'hearingOn', 'result'],
  duplicates: ['plaintiff', 'defendant'],
})
