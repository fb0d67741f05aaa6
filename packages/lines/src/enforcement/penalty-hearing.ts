import { refused } from '@fazhi/law'
import * as penalty from '@fazhi/law/statutes/penalty'
import { choice, date, ledger, longText, type Moment, optional, organ, person, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementClerk, enforcementHead, enforcementSupervisor, inspector, legalOfficer, reportEditor } from '../shared/posts.ts'
import { hearingDocuments } from './documents/penalty-hearing.ts'
import { say } from './say.ts'

// 一 定义：行政处罚听证，由要求听证的案件开出
const hearingShape = shape({
  code: 'penalty_hearing',
  label: '行政处罚听证',
  fields: {
    department: organ('组织听证的机关'),
    penaltyCase: ref('行政处罚案件', 'penalty_case'),
    requestedOn: date('要求听证日期'),
    heldOn: optional(date('听证日期')),
    place: optional(text('听证地点')),
    openness: optional(choice('是否公开', { open: '公开举行', secret: '涉及国家秘密、商业秘密或者个人隐私，不公开' })),
    notifiedOn: optional(date('通知日期')),
    presider: optional(person('主持人')),
    presiderStanding: optional(choice('主持人身份', { other: '非本案调查人员', investigator: '本案调查人员' })),
    attendance: optional(choice('当事人', { present: '本人或者代理人参加', left: '未经许可中途退出' })),
    record: optional(longText('听证笔录')),
    signed: optional(choice('笔录签名', { signed: '当事人签字或者盖章', refused: '拒绝签字，主持人注明' })),
    waiverReason: optional(text('放弃听证的情况')),
  },
  states: { requested: '待排期', scheduled: '已排期', notified: '已通知', held: '已举行', waived: '已放弃' },
})
export interface PenaltyHearing extends RecordOf<typeof hearingShape> {}

// 二 规则
/** 第六十四条第二项：举行听证的七日前通知时间、地点。 */
export function refuseNotice(_h: PenaltyHearing, { on, due }: Moment<PenaltyHearing>) {
  const last = due('notice')
  return last !== null && on > last
    ? refused(say('应当于举行听证的七日前通知，最迟为{last}，现已不足，请改期后再通知', { last }), penalty.article('64(2)'))
    : null
}
/** 第六十四条第四项、第八项：由非本案调查人员主持，依通知的日期举行，笔录由当事人核对签字。 */
export function refuseHearing(h: PenaltyHearing, { on, before }: Moment<PenaltyHearing>) {
  if (h === before) return null
  if (h.presiderStanding === 'investigator') return refused(say('听证由非本案调查人员主持，请更换主持人'), penalty.article('64(4)'))
  return h.heldOn === on
    ? null
    : refused(say('通知的听证日期是{heldOn}，改在其他日期举行的请先改期并重新通知', { heldOn: h.heldOn ?? '' }), penalty.article('64(2)'))
}

// 三 程序
export const penaltyHearing = ledger(hearingShape, {
  start: 'requestedOn',
  initial: 'requested',
  moves: {
    schedule: { label: '排期（改期）', from: ['requested', 'scheduled', 'notified'], to: 'scheduled', asks: ['heldOn', 'place', 'openness'] },
    notify: { label: '通知', from: ['scheduled'], to: 'notified', basis: penalty.article('64(2)'), stamps: 'notifiedOn', refuse: refuseNotice },
    hold: {
      label: '举行听证',
      from: ['notified'],
      to: 'held',
      basis: penalty.article('64'),
      asks: ['presider', 'presiderStanding', 'attendance', 'record', 'signed'],
      refuse: refuseHearing,
    },
    waive: { label: '放弃听证', from: ['requested', 'scheduled', 'notified'], to: 'waived', basis: penalty.article('64(6)'), asks: ['waiverReason'] },
  },
  periods: { notice: { label: '听证通知期限', clock: penalty.noticeHearing, from: 'heldOn', until: ['notify', 'waive', 'schedule'] } },
  documents: hearingDocuments,
  events: { hearing: { label: '行政处罚听证', on: 'heldOn' } },

  // 四 数字
  figures: {
    requested: { kind: 'count', label: '要求听证', unit: '件', on: 'requestedOn', definition: '要求听证日期在年内的听证' },
    held: { kind: 'count', label: '举行听证', unit: '次', on: 'heldOn', where: { state: 'held' }, definition: '听证日期在年内、已经举行的听证' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    grants: [
      { post: legalOfficer, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: enforcementClerk, see: 'own', create: 'own', move: { own: ['waive'] } },
      { post: inspector, see: 'own', create: 'own', move: { own: ['waive'] } },
      { post: enforcementHead, see: 'own' },
      { post: enforcementSupervisor, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['penaltyCase', 'department', 'requestedOn', 'heldOn', 'place', 'state'],
  filters: ['department', 'requestedOn', 'heldOn'],
})
