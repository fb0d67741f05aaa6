import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/corrections'
import { choice, date, ledger, longText, type Moment, optional, organ, type RecordOf, ref, sensitive, shape, text } from '@fazhi/ledger'
import { correctionClerk, correctionOfficer } from '../shared/posts.ts'
import { say } from './say.ts'

// 一 定义：时间、方式、结果，没有坐标、人像、声音的字段；没有回应的是一个待办，不是处置
const checkShape = shape({
  code: 'information_check',
  label: '信息化核验',
  fields: {
    subject: ref('社区矫正对象', 'correction_subject'),
    agency: organ('社区矫正机构'),
    office: organ('受委托的司法所'),
    plannedOn: date('应当核验日期'),
    time: optional(text('核验时间')),
    manner: optional(choice('核验方式', { phone: '通话', visit: '当面', message: '信息回复' })),
    checkedOn: optional(date('核验日期')),
    missedOn: optional(date('没有回应日期')),
    calledOn: optional(date('联系日期')),
    explanation: optional(sensitive(longText('没有回应的原因'))),
    waivedReason: optional(text('不核验的理由')),
  },
  states: { due: '待核验', passed: '已核验', toCall: '待联系', explained: '已说明', unreached: '联系不上，转查找', waived: '不核验' },
})
export interface InformationCheck extends RecordOf<typeof checkShape> {}

// 二 规则
/** 第三十四条第一款：不得妨碍正常的工作和生活；核验在当日或者以后登记。 */
export const refuseEarly = (c: InformationCheck, { on }: Moment<InformationCheck>) =>
  on < c.plannedOn ? refused(say('应当核验的日期是{plannedOn}，尚未到', { plannedOn: c.plannedOn }), law.article('34(1)')) : null

// 三 程序
export const informationCheck = ledger(checkShape, {
  start: 'plannedOn',
  initial: 'due',
  moves: {
    pass: {
      label: '登记核验',
      from: ['due'],
      to: 'passed',
      basis: law.article('26'),
      stamps: 'checkedOn',
      asks: ['time', 'manner'],
      refuse: refuseEarly,
    },
    miss: { label: '没有回应', from: ['due'], to: 'toCall', stamps: 'missedOn', refuse: refuseEarly },
    call: { label: '联系上并问明原因', from: ['toCall'], to: 'explained', stamps: 'calledOn', asks: ['explanation'] },
    giveUp: { label: '联系不上，转查找', from: ['toCall'], to: 'unreached', basis: law.article('30') },
    waive: { label: '不核验', from: ['due'], to: 'waived', asks: ['waivedReason'] },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    completion: {
      kind: 'rate',
      label: '信息化核验完成率',
      unit: '%',
      on: 'plannedOn',
      where: { state: ['due', 'passed', 'toCall', 'explained', 'unreached'] },
      part: { state: ['passed', 'explained'] },
      definition: '年内应当核验的次数中，已核验或者问明原因的比例',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'restricted',
    purpose: '信息化核验',
    owner: 'agency',
    parties: ['office'],
    grants: [
      { post: correctionClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: correctionOfficer, see: 'party', create: 'region', move: { party: 'all' } },
    ],
  },
  list: ['subject', 'office', 'plannedOn', 'time', 'manner', 'checkedOn', 'missedOn', 'state'],
  filters: ['subject', 'office', 'plannedOn', 'manner', 'checkedOn', 'missedOn'],
})
