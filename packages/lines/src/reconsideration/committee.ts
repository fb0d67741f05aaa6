import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import { choice, date, ledger, longText, type Moment, optional, quantity, type RecordOf, ref, shape } from '@fazhi/ledger'
import { consultationDocuments } from './documents/advice.ts'
import { institution } from './institution.ts'
import { say } from './say.ts'

// 一 定义
const consultationShape = shape({
  code: 'committee_consultation',
  label: '行政复议委员会咨询',
  fields: {
    reconsideration: ref('行政复议案件', 'reconsideration_case'),
    consultedOn: date('提请日期'),
    ground: choice('提请的情形', {
      significant: '重大、疑难、复杂',
      technical: '专业性、技术性较强',
      provincial: '省级人民政府管辖的本机关行政行为案件',
      wish: '行政复议机构认为有必要',
    }),
    advisedOn: optional(date('出具意见日期')),
    members: optional(quantity('参加委员', '名')),
    opinion: optional(longText('咨询意见')),
    weighedOn: optional(date('研究日期')),
    adoption: optional(choice('采纳情况', { adopted: '采纳', partly: '部分采纳', notAdopted: '未采纳' })),
    adoptionReason: optional(longText('未采纳的理由')),
  },
  states: { consulted: '已提请', advised: '已出具意见', weighed: '已研究' },
})
export interface CommitteeConsultation extends RecordOf<typeof consultationShape> {}

// 二 规则
/** 第五十二条、第六十一条第三款：咨询意见是作出复议决定的重要参考依据，不采纳的应当说明。 */
export const refuseWeighing = (c: CommitteeConsultation, { before }: Moment<CommitteeConsultation>) =>
  c !== before && c.adoption !== 'adopted' && c.adoptionReason === null
    ? refused(say('咨询意见是作出决定的重要参考依据，没有全部采纳的，请说明理由'), law.article('61(3)'))
    : null

// 三 程序
export const committeeConsultation = ledger(consultationShape, {
  start: 'consultedOn',
  initial: 'consulted',
  moves: {
    advise: {
      label: '出具咨询意见',
      from: ['consulted'],
      to: 'advised',
      basis: law.article('52'),
      stamps: 'advisedOn',
      asks: ['members', 'opinion'],
    },
    weigh: {
      label: '研究采纳',
      from: ['advised'],
      to: 'weighed',
      basis: law.article('61(3)'),
      stamps: 'weighedOn',
      asks: ['adoption'],
      offers: ['adoptionReason'],
      refuse: refuseWeighing,
    },
  },
  periods: {},
  documents: consultationDocuments,

  // 四 数字
  figures: { consulted: { kind: 'count', label: '委员会咨询', unit: '件', on: 'consultedOn', definition: '提请日期在年内的咨询' } },

  // 五 权限
  access: { sensitivity: 'internal', grants: [...institution] },
  list: ['reconsideration', 'consultedOn', 'ground', 'advisedOn', 'adoption', 'state'],
  filters: ['consultedOn', 'ground', 'adoption'],
})
