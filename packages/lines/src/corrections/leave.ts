import { daysBetween, type Limit, limitOn, type PlainDate, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/corrections'
import * as measures from '@fazhi/law/statutes/corrections-measures'
import { choice, date, ledger, longText, type Moment, optional, organ, personal, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { correctionClerk, correctionOfficer } from '../shared/posts.ts'
import { leaveDocuments } from './documents/leave.ts'
import { say } from './say.ts'
import { yesNo } from './vocabulary.ts'

// 一 定义：离开所居住的市、县才要批准，同一市区的各区之间不是离开
const leaveShape = shape({
  code: 'correction_leave',
  label: '社区矫正对象外出',
  fields: {
    subject: ref('社区矫正对象', 'correction_subject'),
    agency: organ('社区矫正机构'),
    office: organ('受委托的司法所'),
    reason: longText('外出的事由'),
    destination: personal(text('外出的目的地')),
    appliedOn: date('申请日期'),
    leaveFrom: date('外出自'),
    leaveTo: date('外出至'),
    recentDays: quantity('此前两个月内已经外出', '日'),
    urgent: choice('紧急情况', yesNo),
    level: optional(choice('批准的机关', { office: '司法所（受委托）', agency: '县级社区矫正机构', upper: '上一级社区矫正机构' })),
    approvedOn: optional(date('批准日期')),
    upperOrgan: optional(text('上一级社区矫正机构')),
    upperOn: optional(date('上一级批准日期')),
    declinedOn: optional(date('不批准日期')),
    declineReason: optional(text('不批准的理由')),
    backOn: optional(date('销假日期')),
    lateDays: optional(quantity('迟归', '日')),
  },
  states: { applied: '已申请', approved: '外出中', back: '已销假', declined: '不批准' },
})
export interface CorrectionLeave extends RecordOf<typeof leaveShape> {}
type At = Moment<CorrectionLeave>

// 二 规则
const value = (limit: Limit, on: PlainDate) => limitOn(limit, on)?.value ?? Number.POSITIVE_INFINITY
/** 首日和末日都算在外出的日数之内。 */
export const lengthOf = ({ leaveFrom, leaveTo }: CorrectionLeave) => daysBetween(leaveFrom, leaveTo) + 1

/** 办法第二十七条：提前三日申请，紧急情况除外。 */
function refuseApplication(l: CorrectionLeave, { on }: At) {
  if (l.leaveTo < l.leaveFrom) return refused(say('外出的末日早于首日，请核对'), measures.article('27'))
  const notice = value(measures.leaveNoticeDays, on)
  return l.urgent === 'no' && daysBetween(l.appliedOn, l.leaveFrom) < notice
    ? refused(say('外出应当提前{notice}日申请，紧急情况除外', { notice }), measures.article('27'))
    : null
}
/** 办法第二十七条：七日以内的，司法所受委托批准。 */
export function refuseByOffice(l: CorrectionLeave, at: At) {
  const most = value(measures.leaveStationDays, at.on)
  if (lengthOf(l) > most) return refused(say('超过{most}日的，由县级社区矫正机构批准', { most }), measures.article('27'))
  return refuseApplication(l, at) ?? refuseSum(l, at)
}
/** 办法第二十七条：每次不超过三十日；两个月内累计超过三十日的，报上一级。 */
function refuseSum(l: CorrectionLeave, { on }: At) {
  const most = value(measures.leaveCountyDays, on)
  return lengthOf(l) + l.recentDays > most
    ? refused(say('一次或者两个月内累计超过{most}日的，由上一级社区矫正机构批准', { most }), measures.article('27'))
    : null
}
export const refuseByAgency = (l: CorrectionLeave, at: At) => refuseApplication(l, at) ?? refuseSum(l, at)
export function refuseByUpper(l: CorrectionLeave, at: At) {
  if (refuseSum(l, at) === null) return refused(say('不必由上一级社区矫正机构批准'), measures.article('27'))
  return refuseApplication(l, at)
}
export const lateDaysOf = ({ leaveTo }: CorrectionLeave, { on }: At) => Math.max(0, daysBetween(leaveTo, on))

// 三 程序
export const correctionLeave = ledger(leaveShape, {
  start: 'appliedOn',
  initial: 'applied',
  moves: {
    approveByOffice: {
      label: '司法所批准',
      from: ['applied'],
      to: 'approved',
      basis: measures.article('27'),
      stamps: 'approvedOn',
      sets: { level: 'office' },
      refuse: refuseByOffice,
    },
    approveByAgency: {
      label: '县级社区矫正机构批准',
      from: ['applied'],
      to: 'approved',
      basis: measures.article('27'),
      stamps: 'approvedOn',
      sets: { level: 'agency' },
      refuse: refuseByAgency,
    },
    approveByUpper: {
      label: '登记上一级批准',
      from: ['applied'],
      to: 'approved',
      basis: measures.article('27'),
      stamps: 'approvedOn',
      asks: ['upperOrgan', 'upperOn'],
      sets: { level: 'upper' },
      refuse: refuseByUpper,
    },
    decline: { label: '不批准', from: ['applied'], to: 'declined', basis: law.article('27'), stamps: 'declinedOn', asks: ['declineReason'] },
    return: { label: '销假', from: ['approved'], to: 'back', stamps: 'backOn', fills: { lateDays: lateDaysOf } },
  },
  periods: {},
  documents: leaveDocuments,
  events: { leaveTo: { label: '社区矫正对象应当销假', on: 'leaveTo' } },

  // 四 数字
  figures: {
    approved: { kind: 'count', label: '批准外出', unit: '人次', on: 'approvedOn', definition: '年内批准的外出' },
    declined: { kind: 'count', label: '不批准外出', unit: '人次', on: 'declinedOn', definition: '年内不批准的外出申请' },
  },
  breakdown: ['level'],

  // 五 权限：申请由司法所登记，归社区矫正机构
  access: {
    sensitivity: 'restricted',
    purpose: '外出审批',
    owner: 'agency',
    parties: ['office'],
    grants: [
      { post: correctionClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: correctionOfficer, see: 'party', create: 'region', move: { party: ['approveByOffice', 'decline', 'return'] } },
    ],
  },
  list: ['subject', 'office', 'destination', 'leaveFrom', 'leaveTo', 'level', 'backOn', 'state'],
  filters: ['subject', 'office', 'appliedOn', 'leaveFrom', 'leaveTo', 'level', 'approvedOn', 'backOn'],
})
