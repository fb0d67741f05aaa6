import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/mediation'
import { choice, date, type Filter, ledger, longText, type Moment, optional, present, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { grassrootsOfficer, mediationClerk, reportEditor, stationOfficer } from '../shared/posts.ts'
import { linkageDocuments } from './documents/linkage.ts'
import { say } from './say.ts'
import { bodies } from './vocabulary.ts'

// 一 定义：四所一庭、三调联动的一次移交；纠纷仍是同一件，期限由移交双方约定
const mediations = { people: '人民调解', administrative: '行政调解', judicial: '司法调解' } as const
const linkageShape = shape({
  code: 'dispute_linkage',
  label: '联动移交',
  fields: {
    dispute: ref('矛盾纠纷', 'dispute'),
    fromBody: choice('移出单位类别', bodies),
    fromName: text('移出单位'),
    fromKind: optional(choice('移出前的调解', mediations)),
    toBody: choice('接收单位类别', bodies),
    toName: text('接收单位'),
    toKind: choice('接收后的调解', mediations),
    proposedOn: date('提出移交日期'),
    reason: longText('移交的理由'),
    consent: optional(choice('当事人同意移交', { all: '各方同意', part: '只有一方同意', none: '不同意' })),
    consentOn: optional(date('当事人同意日期')),
    papers: optional(longText('移交的材料')),
    handedOn: optional(date('移交日期')),
    dueOn: optional(date('约定的反馈期限')),
    acceptedOn: optional(date('接收日期')),
    returnReason: optional(text('退回的理由')),
    result: optional(choice('办理结果', { agreed: '达成协议', failed: '调解不成', refused: '一方拒绝调解', other: '其他' })),
    feedback: optional(longText('反馈情况')),
    fedBackOn: optional(date('反馈日期')),
    standing: optional(choice('是否按期反馈', { inTime: '按期', late: '逾期' })),
    dropReason: optional(text('不移交的理由')),
  },
  states: { proposed: '拟移交', handed: '已移交', accepted: '已接收', returned: '已退回', fedBack: '已反馈', dropped: '不移交' },
})
export interface DisputeLinkage extends RecordOf<typeof linkageShape> {}

// 二 规则
/** 第十七条、第十八条：移交给调解应当经各方当事人同意，写明材料和反馈的期限。 */
export function refuseHandingOver(l: DisputeLinkage, { on, before }: Moment<DisputeLinkage>) {
  if (l.fromBody === l.toBody && l.fromName === l.toName) return refused(say('移出和接收是同一个单位，请核对'), law.article('18'))
  if (l === before) return null
  if (l.consent !== 'all') return refused(say('移交调解应当经各方当事人同意；有一方不同意的，不得移交'), law.article('17'))
  if (l.consentOn === null || l.consentOn > on) return refused(say('当事人同意的日期应当在移交以前，请核对'), law.article('17'))
  return l.dueOn === null || l.dueOn <= on ? refused(say('反馈的期限应当晚于移交的日期'), law.article('18')) : null
}

export const standingOf = ({ dueOn, fedBackOn }: DisputeLinkage) =>
  dueOn === null || fedBackOn === null ? null : fedBackOn <= dueOn ? ('inTime' as const) : ('late' as const)

const fedBack: Filter<DisputeLinkage> = { fedBackOn: present }
const handed = (label: string, definition: string, where?: Filter<DisputeLinkage>) =>
  ({ kind: 'count', label, unit: '件', on: 'handedOn', definition, ...(where ? { where } : {}) }) as const

// 三 程序
export const disputeLinkage = ledger(linkageShape, {
  start: 'proposedOn',
  initial: 'proposed',
  moves: {
    handOver: {
      label: '移交',
      from: ['proposed'],
      to: 'handed',
      basis: law.article('18'),
      stamps: 'handedOn',
      asks: ['consent', 'consentOn', 'papers', 'dueOn'],
      refuse: refuseHandingOver,
    },
    drop: { label: '不移交', from: ['proposed'], to: 'dropped', asks: ['dropReason'], offers: ['consent'] },
    accept: { label: '接收', from: ['handed'], to: 'accepted', stamps: 'acceptedOn' },
    return: { label: '退回', from: ['handed', 'accepted'], to: 'returned', asks: ['returnReason'] },
    feedBack: {
      label: '反馈',
      from: ['accepted'],
      to: 'fedBack',
      stamps: 'fedBackOn',
      asks: ['result', 'feedback'],
      fills: { standing: standingOf },
    },
  },
  periods: {},
  documents: linkageDocuments,
  events: { dueOn: { label: '联动移交的反馈期限', on: 'dueOn' } },

  // 四 数字
  figures: {
    handed: handed('联动移交', '移交日期在年内的联动移交'),
    toPeople: handed('移交人民调解', '年内移交给人民调解的', { toKind: 'people' }),
    toAdministrative: handed('移交行政调解', '年内移交给行政调解的', { toKind: 'administrative' }),
    toJudicial: handed('移交司法调解', '年内移交给司法调解的', { toKind: 'judicial' }),
    feedbackRate: { kind: 'rate', label: '反馈率', unit: '%', on: 'handedOn', part: fedBack, definition: '年内移交的纠纷中已经反馈的比例' },
    agreementRate: {
      kind: 'rate',
      label: '联动调解成功率',
      unit: '%',
      on: 'fedBackOn',
      part: { result: 'agreed' },
      definition: '年内反馈的移交中达成协议的比例',
    },
  },
  breakdown: ['fromBody', 'toBody', 'toKind'],

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: stationOfficer, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: mediationClerk, see: 'own', create: 'own', move: { own: ['accept', 'return', 'feedBack'] } },
      { post: grassrootsOfficer, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['dispute', 'fromName', 'toName', 'toKind', 'handedOn', 'dueOn', 'result', 'state'],
  filters: ['dispute', 'fromBody', 'toBody', 'toKind', 'handedOn', 'dueOn', 'fedBackOn', 'result'],
  duplicates: ['dispute', 'toBody'],
})
