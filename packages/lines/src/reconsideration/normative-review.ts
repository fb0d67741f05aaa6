import { refused } from '@fazhi/law'
import * as incidental from '@fazhi/law/statutes/incidental-review'
import * as law from '@fazhi/law/statutes/reconsideration'
import { choice, date, ledger, longText, type Moment, optional, organ, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { normativeReviewDocuments } from './documents/normative.ts'
import { institution } from './institution.ts'
import { say } from './say.ts'

// 一 定义
const reviewShape = shape({
  code: 'normative_review',
  label: '规范性文件附带审查',
  fields: {
    reconsideration: ref('行政复议案件', 'reconsideration_case'),
    source: choice('提起', { applicant: '申请人附带申请', organ: '行政复议机关依职权' }),
    document: text('规范性文件或者依据'),
    documentKind: choice('文件类别', {
      ministry: '国务院部门的规范性文件',
      government: '县级以上人民政府及其部门的规范性文件',
      township: '乡镇人民政府的规范性文件',
      authorised: '法律法规规章授权组织的规范性文件',
      rule: '规章',
    }),
    maker: organ('制定机关'),
    power: choice('有无权处理', { own: '有权处理', none: '无权处理' }),
    raisedOn: date('提出或者发现日期'),
    suspendedOn: optional(date('案件中止日期')),
    askedOn: optional(date('制定机关收到通知日期')),
    repliedOn: optional(date('制定机关答复日期')),
    reply: optional(longText('制定机关的答复')),
    forwardedOn: optional(date('转送日期')),
    forwardedTo: optional(text('接受转送的机关')),
    forwardReceivedOn: optional(date('接受转送的机关收到日期')),
    concludedOn: optional(date('处理日期')),
    conclusion: optional(choice('处理结论', { lawful: '合法', exceeds: '超越权限或者违反上位法' })),
    opinion: optional(longText('处理意见')),
  },
  states: { raised: '待处理', asked: '待制定机关答复', replied: '审查中', forwarded: '已转送', awaiting: '待回复处理意见', concluded: '已处理' },
})
export interface NormativeReview extends RecordOf<typeof reviewShape> {}

// 二 规则
/** 第五十六条、第五十七条：有权处理的三十日内处理，无权处理的七日内转送。 */
export const handlingClock = (r: NormativeReview) => (r.power === 'own' ? incidental.handleDocument : incidental.forwardDocument)

/** 第十三条：申请人可以附带申请审查的规范性文件不含规章。 */
export const refuseRule = (r: NormativeReview) =>
  r.source === 'applicant' && r.documentKind === 'rule'
    ? refused(say('申请人可以附带申请审查的规范性文件不含规章，规章的审查依照法律、行政法规办理'), law.article('13(2)'))
    : null

/** 第五十六条、第五十七条：有权处理的自行处理，无权处理的应当转送。 */
export const refuseForwarding = (r: NormativeReview) =>
  refuseRule(r) ?? (r.power === 'own' ? refused(say('本机关有权处理，应当在三十日内依法处理，不得转送'), law.article('56')) : null)

export const refuseConclusion = (r: NormativeReview, { before }: Moment<NormativeReview>) =>
  refuseRule(r) ??
  (r.power === 'none' && (before?.state === 'raised' || before?.state === 'asked' || before?.state === 'replied')
    ? refused(say('本机关无权处理，应当在七日内转送有权处理的机关'), law.article('56'))
    : null)

// 三 程序
export const normativeReview = ledger(reviewShape, {
  start: 'raisedOn',
  initial: 'raised',
  moves: {
    suspendCase: { label: '案件中止', from: ['raised'], to: 'raised', basis: law.article('39(1)'), stamps: 'suspendedOn' },
    ask: { label: '通知制定机关答复', from: ['raised'], to: 'asked', basis: law.article('58(1)'), stamps: 'askedOn', refuse: refuseRule },
    takeReply: { label: '收到制定机关答复', from: ['asked'], to: 'replied', basis: law.article('58(1)'), stamps: 'repliedOn', asks: ['reply'] },
    forward: {
      label: '转送有权机关',
      from: ['raised'],
      to: 'forwarded',
      basis: law.article('56', { before: '2024-01-01', article: '26' }),
      stamps: 'forwardedOn',
      asks: ['forwardedTo'],
      refuse: refuseForwarding,
    },
    arrive: { label: '有权机关收到', from: ['forwarded'], to: 'awaiting', stamps: 'forwardReceivedOn' },
    conclude: {
      label: '处理',
      from: ['raised', 'asked', 'replied', 'awaiting'],
      to: 'concluded',
      basis: law.article('59', { before: '2024-01-01', article: '26' }),
      stamps: 'concludedOn',
      asks: ['conclusion', 'opinion'],
      refuse: refuseConclusion,
    },
  },
  periods: {
    handle: { label: '处理或者转送期限', clock: handlingClock, from: 'raisedOn', until: ['conclude', 'forward'] },
    ask: { label: '通知制定机关期限', clock: incidental.askMaker, from: 'suspendedOn', until: ['ask', 'conclude', 'forward'] },
    reply: { label: '制定机关答复期限', clock: incidental.makerReply, from: 'askedOn', until: ['takeReply', 'conclude'] },
    answer: { label: '接受转送机关回复期限', clock: incidental.replyForwarded, from: 'forwardReceivedOn', until: ['conclude'] },
  },
  documents: normativeReviewDocuments,

  // 四 数字
  figures: {
    raised: { kind: 'count', label: '附带审查', unit: '件', on: 'raisedOn', definition: '提出或者发现日期在年内的附带审查' },
    unlawful: {
      kind: 'count',
      label: '认定规范性文件不合法',
      unit: '件',
      on: 'concludedOn',
      where: { conclusion: 'exceeds' },
      definition: '处理日期在年内，认定超越权限或者违反上位法的',
    },
  },

  // 五 权限
  access: { sensitivity: 'internal', grants: [...institution] },
  list: ['reconsideration', 'document', 'maker', 'power', 'raisedOn', 'concludedOn', 'state'],
  filters: ['document', 'maker', 'power', 'raisedOn', 'conclusion'],
})
