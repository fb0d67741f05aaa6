import { account, choice, date, type Filter, ledger, longText, optional, organ, present, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { governmentHead, legalOfficer, litigationClerk, reportEditor } from '../shared/posts.ts'
import { proposalDocuments } from './documents/proposal.ts'

// 一 定义
const proposalShape = shape({
  code: 'official_proposal',
  label: '司法建议和检察建议',
  fields: {
    kind: choice('建议种类', { judicial: '司法建议', procuratorial: '检察建议' }),
    proposer: text('提出建议的机关'),
    letterNo: text('建议书文号'),
    receivedOn: date('收到日期'),
    addressee: organ('被建议单位'),
    subject: choice('建议事项', {
      enforcement: '规范行政执法',
      appearance: '负责人出庭应诉',
      performance: '履行生效裁判',
      publicInterest: '公益保护',
      governance: '社会治理',
      other: '其他',
    }),
    content: longText('建议内容'),
    suit: optional(ref('行政应诉案件', 'administrative_suit')),
    replyDue: optional(date('建议书要求的回复日期')),
    handler: optional(account('承办人')),
    repliedOn: optional(date('回复日期')),
    adopted: optional(choice('采纳情况', { wholly: '全部采纳', partly: '部分采纳', none: '未采纳' })),
    measures: optional(longText('整改措施或者不采纳的理由')),
    replyStanding: optional(choice('是否按期回复', { inTime: '按期', late: '逾期' })),
    closedOn: optional(date('办结日期')),
  },
  states: { received: '已收到', assigned: '办理中', replied: '已回复', closed: '已办结' },
})
export interface OfficialProposal extends RecordOf<typeof proposalShape> {}

// 二 规则
/** 回复期限是建议书自己写明的；没有写明的，不作评判。 */
export const replyStandingOf = ({ replyDue, repliedOn }: OfficialProposal) =>
  replyDue === null || repliedOn === null ? null : repliedOn <= replyDue ? ('inTime' as const) : ('late' as const)

export const replied: Filter<OfficialProposal> = { repliedOn: present }
export const adopted: Filter<OfficialProposal> = { adopted: ['wholly', 'partly'] }

// 三 程序
export const officialProposal = ledger(proposalShape, {
  start: 'receivedOn',
  initial: 'received',
  moves: {
    assign: { label: '交办', from: ['received'], to: 'assigned', asks: ['handler'] },
    reply: {
      label: '回复',
      from: ['assigned'],
      to: 'replied',
      stamps: 'repliedOn',
      asks: ['adopted', 'measures'],
      fills: { replyStanding: replyStandingOf },
    },
    close: { label: '办结', from: ['replied'], to: 'closed', stamps: 'closedOn' },
  },
  periods: {},
  documents: proposalDocuments,
  events: { replyDue: { label: '建议书要求回复', on: 'replyDue' } },

  // 四 数字
  figures: {
    received: { kind: 'count', label: '收到建议', unit: '件', on: 'receivedOn', definition: '年内收到的司法建议和检察建议' },
    judicial: { kind: 'count', label: '收到司法建议', unit: '件', on: 'receivedOn', where: { kind: 'judicial' }, definition: '年内收到的司法建议' },
    procuratorial: {
      kind: 'count',
      label: '收到检察建议',
      unit: '件',
      on: 'receivedOn',
      where: { kind: 'procuratorial' },
      definition: '年内收到的检察建议',
    },
    replyRate: { kind: 'rate', label: '回复率', unit: '%', on: 'receivedOn', part: replied, definition: '年内收到的建议中已经回复的比例' },
    adoptionRate: { kind: 'rate', label: '采纳率', unit: '%', on: 'repliedOn', part: adopted, definition: '年内回复的建议中全部或者部分采纳的比例' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    parties: ['addressee'],
    assignees: ['handler'],
    grants: [
      { post: litigationClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: governmentHead, see: 'region', supervises: true },
      { post: legalOfficer, see: 'party' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['kind', 'proposer', 'letterNo', 'addressee', 'receivedOn', 'replyDue', 'state', 'adopted'],
  filters: ['kind', 'proposer', 'letterNo', 'addressee', 'subject', 'receivedOn', 'replyDue', 'adopted'],
})
