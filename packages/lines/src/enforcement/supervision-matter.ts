import * as law from '@fazhi/law/statutes/enforcement-supervision'
import { choice, date, type Filter, ledger, longText, optional, organ, present, type RecordOf, ref, shape } from '@fazhi/ledger'
import { enforcementClerk, enforcementHead, enforcementSupervisor, governmentHead, reportEditor } from '../shared/posts.ts'
import { matterDocuments } from './documents/supervision-matter.ts'
import * as rules from './supervision-rules.ts'
import { faults, graveGrounds, instruments, sources } from './supervision-vocabulary.ts'

// 一 定义：一件监督事项从立项到核验；文书的种类由问题的性质决定
export const matterShape = shape({
  code: 'supervision_matter',
  label: '行政执法监督事项',
  fields: {
    unit: organ('被监督单位'),
    proposal: optional(ref('监督线索', 'supervision_proposal')),
    source: choice('来源', sources),
    openedOn: date('立项日期'),
    facts: longText('反映的问题'),
    established: optional(longText('查明的情况')),
    fault: optional(choice('问题的性质', faults)),
    graveGround: optional(choice('作出监督决定的情形', graveGrounds)),
    instrument: optional(choice('监督文书', instruments)),
    measuredOn: optional(date('监督文书日期')),
    demand: optional(longText('要求')),
    replyDue: optional(date('要求回复的日期')),
    objectedOn: optional(date('提出异议日期')),
    objection: optional(longText('异议的理由')),
    heardOn: optional(date('异议处理日期')),
    objectionResult: optional(choice('异议的处理', { upheld: '成立，撤回监督文书', rejected: '不成立，维持' })),
    objectionAnswer: optional(longText('处理的理由')),
    repliedOn: optional(date('回复日期')),
    reply: optional(longText('整改情况')),
    replyStanding: optional(choice('是否按期回复', { inTime: '按期', late: '逾期' })),
    verifiedOn: optional(date('核验日期')),
    verification: optional(longText('核验情况')),
    sentBackOn: optional(date('退回整改日期')),
    sentBackReason: optional(longText('退回整改的理由')),
    droppedOn: optional(date('终止日期')),
    dropReason: optional(longText('终止的理由')),
  },
  states: { opened: '核查中', awaiting: '待整改回复', objected: '异议处理中', replied: '待核验', verified: '已核验办结', dropped: '已终止' },
})
export interface SupervisionMatter extends RecordOf<typeof matterShape> {}

export const measured: Filter<SupervisionMatter> = { measuredOn: present }
export const inTime: Filter<SupervisionMatter> = { replyStanding: 'inTime' }

// 三 程序
export const supervisionMatter = ledger(matterShape, {
  start: 'openedOn',
  initial: 'opened',
  moves: {
    urge: {
      label: '制发督办函',
      from: ['opened'],
      to: 'awaiting',
      basis: law.urgingLetter,
      stamps: 'measuredOn',
      asks: ['established', 'demand', 'replyDue'],
      sets: { instrument: 'urging', fault: 'omission' },
      refuse: rules.refuseMeasure,
    },
    advise: {
      label: '制发监督意见书',
      from: ['opened'],
      to: 'awaiting',
      basis: law.opinionLetter,
      stamps: 'measuredOn',
      asks: ['established', 'fault', 'demand', 'replyDue'],
      sets: { instrument: 'opinion' },
      refuse: rules.refuseOpinion,
    },
    decide: {
      label: '作出监督决定',
      from: ['opened', 'awaiting', 'replied'],
      to: 'awaiting',
      basis: law.decisionLetter,
      stamps: 'measuredOn',
      asks: ['established', 'graveGround', 'demand', 'replyDue'],
      sets: { instrument: 'decision' },
      approval: governmentHead,
      refuse: rules.refuseDecision,
    },
    object: { label: '提出异议', from: ['awaiting'], to: 'objected', basis: law.objectionHeard, stamps: 'objectedOn', asks: ['objection'] },
    hear: {
      label: '处理异议：维持',
      from: ['objected'],
      to: 'awaiting',
      basis: law.objectionHeard,
      stamps: 'heardOn',
      asks: ['objectionAnswer'],
      sets: { objectionResult: 'rejected' },
    },
    respond: {
      label: '回复整改情况',
      from: ['awaiting'],
      to: 'replied',
      basis: law.dailySupervision,
      stamps: 'repliedOn',
      asks: ['reply'],
      fills: { replyStanding: rules.replyStandingOf },
    },
    sendBack: {
      label: '退回整改',
      from: ['replied'],
      to: 'awaiting',
      stamps: 'sentBackOn',
      asks: ['sentBackReason', 'replyDue'],
      refuse: rules.refuseMeasure,
    },
    verify: { label: '核验办结', from: ['replied'], to: 'verified', stamps: 'verifiedOn', asks: ['verification'] },
    retract: {
      label: '异议成立，撤回',
      from: ['objected'],
      to: 'dropped',
      basis: law.objectionHeard,
      stamps: 'droppedOn',
      asks: ['objectionAnswer'],
      sets: { objectionResult: 'upheld' },
    },
    drop: { label: '终止', from: ['opened'], to: 'dropped', stamps: 'droppedOn', asks: ['dropReason'] },
  },
  periods: {},
  documents: matterDocuments,
  events: { replyDue: { label: '监督文书要求回复', on: 'replyDue' } },
  breakdown: ['source', 'instrument', 'fault'],

  // 四 数字
  figures: {
    opened: { kind: 'count', label: '立项监督', unit: '件', on: 'openedOn', definition: '立项日期在年内的监督事项' },
    measured: {
      kind: 'count',
      label: '制发监督文书',
      unit: '件',
      on: 'measuredOn',
      where: measured,
      definition: '最近一次监督文书日期在年内的监督事项',
    },
    replyRate: { kind: 'rate', label: '按期回复率', unit: '%', on: 'repliedOn', part: inTime, definition: '年内回复的监督事项中按期回复的比例' },
    verified: { kind: 'count', label: '核验办结', unit: '件', on: 'verifiedOn', definition: '核验日期在年内的监督事项' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    parties: ['unit'],
    grants: [
      {
        post: enforcementSupervisor,
        see: 'region',
        create: 'region',
        move: { region: ['urge', 'advise', 'decide', 'hear', 'sendBack', 'verify', 'retract', 'drop'] },
        correct: 'region',
      },
      { post: governmentHead, see: 'region', supervises: true },
      { post: enforcementClerk, see: 'party', move: { party: ['object', 'respond'] } },
      { post: enforcementHead, see: 'party' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['unit', 'source', 'openedOn', 'fault', 'instrument', 'replyDue', 'replyStanding', 'state'],
  filters: ['unit', 'source', 'openedOn', 'instrument', 'fault', 'replyDue'],
})
