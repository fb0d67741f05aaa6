import { refused } from '@fazhi/law'
import * as measures from '@fazhi/law/statutes/corrections-measures'
import { choice, date, ledger, longText, type Moment, optional, organ, personal, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { correctionClerk, correctionOfficer } from '../shared/posts.ts'
import { placeChangeDocuments } from './documents/place-change.ts'
import { say } from './say.ts'

// 一 定义
const changeShape = shape({
  code: 'correction_place_change',
  label: '执行地变更',
  fields: {
    subject: ref('社区矫正对象', 'correction_subject'),
    agency: organ('社区矫正机构'),
    office: organ('受委托的司法所'),
    reason: longText('变更的理由'),
    newPlace: personal(text('新居住地')),
    newAgency: text('新执行地社区矫正机构'),
    appliedOn: date('申请日期'),
    askedOn: optional(date('征求意见日期')),
    answer: optional(choice('新执行地的意见', { agrees: '同意接收', objects: '不同意接收' })),
    answeredOn: optional(date('收到意见日期')),
    decidedOn: optional(date('决定日期')),
    declineReason: optional(text('不准予变更的理由')),
    fileSentOn: optional(date('移交档案日期')),
    arrivedOn: optional(date('到新执行地报到日期')),
  },
  states: { applied: '已申请', asked: '征求意见中', answered: '已有意见', allowed: '准予变更', declined: '不准予变更', arrived: '已到新执行地' },
})
export interface CorrectionPlaceChange extends RecordOf<typeof changeShape> {}

// 二 规则
/** 办法第三十条：新执行地不同意接收的，不能准予变更。 */
export const refuseAllowing = ({ answer }: CorrectionPlaceChange) =>
  answer === 'objects' ? refused(say('新执行地不同意接收，不能准予变更'), measures.article('30')) : null
/** 办法第三十一条：档案先移交，再登记报到。 */
export const refuseArrival = ({ fileSentOn }: CorrectionPlaceChange, { on }: Moment<CorrectionPlaceChange>) =>
  fileSentOn === null || on < fileSentOn ? refused(say('请先登记移交档案的日期'), measures.article('31')) : null

// 三 程序
export const correctionPlaceChange = ledger(changeShape, {
  start: 'appliedOn',
  initial: 'applied',
  moves: {
    ask: { label: '征求新执行地意见', from: ['applied'], to: 'asked', basis: measures.article('30'), stamps: 'askedOn' },
    answer: { label: '收到新执行地意见', from: ['asked'], to: 'answered', basis: measures.article('30'), stamps: 'answeredOn', asks: ['answer'] },
    allow: { label: '准予变更', from: ['answered'], to: 'allowed', basis: measures.article('30'), stamps: 'decidedOn', refuse: refuseAllowing },
    decline: { label: '不准予变更', from: ['applied', 'answered'], to: 'declined', basis: measures.article('30'), asks: ['declineReason'] },
    sendFile: { label: '移交档案', from: ['allowed'], to: 'allowed', basis: measures.article('31'), stamps: 'fileSentOn' },
    arrive: {
      label: '登记到新执行地报到',
      from: ['allowed'],
      to: 'arrived',
      basis: measures.article('31'),
      stamps: 'arrivedOn',
      refuse: refuseArrival,
    },
  },
  periods: {
    ask: { label: '征求意见期限', clock: measures.askNewPlace, from: 'appliedOn', until: ['ask', 'decline'] },
    report: { label: '到新执行地报到期限', clock: measures.reportMove, from: 'decidedOn', until: ['arrive'] },
  },
  documents: placeChangeDocuments,

  // 四 数字
  figures: { allowed: { kind: 'count', label: '准予变更执行地', unit: '人次', on: 'decidedOn', definition: '年内准予变更执行地的' } },

  // 五 权限
  access: {
    sensitivity: 'restricted',
    purpose: '执行地变更',
    owner: 'agency',
    parties: ['office'],
    grants: [
      { post: correctionClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: correctionOfficer, see: 'party', create: 'region' },
    ],
  },
  list: ['subject', 'office', 'newAgency', 'appliedOn', 'answer', 'decidedOn', 'arrivedOn', 'state'],
  filters: ['subject', 'office', 'appliedOn', 'decidedOn', 'arrivedOn'],
})
