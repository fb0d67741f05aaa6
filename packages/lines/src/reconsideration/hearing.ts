import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import { choice, date, ledger, longText, type Moment, optional, person, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { hearingDocuments } from './documents/hearing.ts'
import { institution } from './institution.ts'
import { say } from './say.ts'

// 一 定义：听证与听取意见是两件事
const hearingShape = shape({
  code: 'reconsideration_hearing',
  label: '行政复议听证',
  fields: {
    reconsideration: ref('行政复议案件', 'reconsideration_case'),
    arrangedOn: date('决定听证日期'),
    reason: choice('听证的理由', { required: '重大、疑难、复杂', needed: '行政复议机构认为有必要', requested: '申请人请求' }),
    heldOn: optional(date('听证日期')),
    place: optional(text('听证地点')),
    matters: optional(longText('拟听证事项')),
    notifiedOn: optional(date('书面通知日期')),
    presider: optional(person('主持人')),
    listeners: optional(quantity('听证员', '名')),
    clerk: optional(person('记录员')),
    respondentHead: optional(choice('被申请人负责人', { attended: '参加', absent: '未参加' })),
    absenceReason: optional(text('负责人不能参加的说明')),
    respondentStaff: optional(person('被申请人委托的工作人员')),
    record: optional(longText('听证笔录')),
    waiverReason: optional(text('申请人未参加的情况')),
  },
  states: { arranged: '已决定', scheduled: '已排期', notified: '已通知', held: '已举行', waived: '申请人放弃' },
})
export interface ReconsiderationHearing extends RecordOf<typeof hearingShape> {}

// 二 规则
/** 第五十一条第一款：举行听证的五日前书面通知时间、地点和拟听证事项。 */
export function refuseNotice(_h: ReconsiderationHearing, { on, due }: Moment<ReconsiderationHearing>) {
  const last = due('notice')
  return last !== null && on > last
    ? refused(say('应当于举行听证的五日前书面通知，最迟为{last}，现已不足，请改期后再通知', { last }), law.article('51(1)'))
    : null
}

/** 第五十条第三款：一名主持人、两名以上听证员、一名记录员；第五十一条：依通知的日期举行，被申请人负责人应当参加。 */
export function refuseHearing(h: ReconsiderationHearing, { on, before }: Moment<ReconsiderationHearing>) {
  if (h === before) return null
  if (h.heldOn !== on)
    return refused(say('本次听证通知的日期是{heldOn}，改在其他日期举行的请先改期并重新通知', { heldOn: h.heldOn ?? '' }), law.article('51(1)'))
  if ((h.listeners ?? 0) < 2)
    return refused(
      say('听证由一名主持人、两名以上听证员和一名记录员进行，听证员现有{listeners}名', { listeners: h.listeners ?? 0 }),
      law.article('50(3)'),
    )
  return h.respondentHead === 'absent' && (h.absenceReason === null || h.respondentStaff === null)
    ? refused(say('被申请人的负责人不能参加听证的，应当说明理由并委托相应的工作人员参加，请填写'), law.article('51(3)'))
    : null
}

/** 第五十一条第二款：申请人无正当理由拒不参加的，视为放弃听证权利；在听证当日才能认定。 */
export const refuseWaiver = (h: ReconsiderationHearing, { on }: Moment<ReconsiderationHearing>) =>
  h.heldOn !== null && on < h.heldOn
    ? refused(say('听证定于{heldOn}举行，尚未到期，不能认定申请人放弃', { heldOn: h.heldOn }), law.article('51(2)'))
    : null

// 三 程序
export const reconsiderationHearing = ledger(hearingShape, {
  start: 'arrangedOn',
  initial: 'arranged',
  moves: {
    schedule: { label: '排期（改期）', from: ['arranged', 'scheduled', 'notified'], to: 'scheduled', asks: ['heldOn', 'place', 'matters'] },
    notify: { label: '书面通知', from: ['scheduled'], to: 'notified', basis: law.article('51(1)'), stamps: 'notifiedOn', refuse: refuseNotice },
    hold: {
      label: '举行听证',
      from: ['notified'],
      to: 'held',
      basis: law.article('50'),
      asks: ['presider', 'listeners', 'clerk', 'respondentHead', 'record'],
      offers: ['absenceReason', 'respondentStaff'],
      refuse: refuseHearing,
    },
    waive: { label: '申请人放弃', from: ['notified'], to: 'waived', basis: law.article('51(2)'), asks: ['waiverReason'], refuse: refuseWaiver },
  },
  periods: { notice: { label: '听证通知期限', clock: law.noticeHearing, from: 'heldOn', until: ['notify', 'schedule'] } },
  documents: hearingDocuments,
  events: { hearing: { label: '行政复议听证', on: 'heldOn' } },

  // 四 数字
  figures: {
    held: { kind: 'count', label: '举行听证', unit: '次', on: 'heldOn', where: { state: 'held' }, definition: '听证日期在年内且已举行的听证' },
    headAttendance: {
      kind: 'rate',
      label: '被申请人负责人参加听证率',
      unit: '%',
      on: 'heldOn',
      where: { state: 'held' },
      part: { respondentHead: 'attended' },
      definition: '年内举行的听证中被申请人负责人参加的比例',
    },
  },

  // 五 权限
  access: { sensitivity: 'internal', grants: [...institution] },
  list: ['reconsideration', 'reason', 'heldOn', 'place', 'presider', 'respondentHead', 'state'],
  filters: ['heldOn', 'reason', 'respondentHead'],
})
