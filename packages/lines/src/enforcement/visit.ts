import { addDays, type PlainDate, refused, weekday } from '@fazhi/law'
import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import { date, ledger, type Moment, optional, organ, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'
import { enterprise } from './enterprise.ts'
import { say } from './say.ts'

// 一 定义：综合查一次，几个部门在一次上门中完成各自的检查；参加的对象见 target
const visitShape = shape({
  code: 'joint_visit',
  label: '综合查一次',
  fields: {
    enterprise: ref('经营主体', 'enterprise'),
    lead: organ('牵头部门'),
    second: organ('参加部门'),
    third: optional(organ('参加部门（三）')),
    fourth: optional(organ('参加部门（四）')),
    fifth: optional(organ('参加部门（五）')),
    matters: quantity('合并的检查', '项'),
    windowFrom: date('可以上门的时间起'),
    windowTo: date('可以上门的时间止'),
    weekOf: date('拟上门的一周'),
    agreedOn: date('合并日期'),
    visitOn: optional(date('上门日期')),
    visitedOn: optional(date('完成日期')),
    cancelReason: optional(text('取消的理由')),
  },
  states: { agreed: '已合并', scheduled: '已定日期', visited: '已完成', cancelled: '已取消' },
})
export interface JointVisit extends RecordOf<typeof visitShape> {}
/** As many departments as a visit can name. */
export const mostDepartments = 5

// 二 规则
/** The Monday of a day's week. */
export const mondayOf = (day: PlainDate): PlainDate => addDays(day, -((weekday(day) + 6) % 7))

/** 上门的日期在各项检查共同的时间之内，而且是工作日以前已经定下的。 */
export function refuseVisitDay(v: JointVisit, { before, find }: Moment<JointVisit>) {
  if (v.windowTo < v.windowFrom) return refused(say('各项检查没有共同的时间，不能一次完成，请取消合并'), inspection.joint)
  if (v === before || v.visitOn === null) return null
  if (v.visitOn < v.windowFrom || v.visitOn > v.windowTo)
    return refused(
      say('上门日期应当在{windowFrom}至{windowTo}之间，各项检查才都在计划时间之内', { windowFrom: v.windowFrom, windowTo: v.windowTo }),
      inspection.joint,
    )
  return find(enterprise, v.enterprise)?.state === 'gone' ? refused(say('该经营主体已经注销或者迁出，请取消检查'), inspection.joint) : null
}

// 三 程序
export const jointVisit = ledger(visitShape, {
  start: 'agreedOn',
  initial: 'agreed',
  moves: {
    schedule: {
      label: '定上门日期',
      from: ['agreed', 'scheduled'],
      to: 'scheduled',
      basis: inspection.joint,
      asks: ['visitOn'],
      consults: ['enterprise'],
      refuse: refuseVisitDay,
    },
    finish: { label: '检查完成', from: ['scheduled'], to: 'visited', basis: inspection.joint, stamps: 'visitedOn' },
    cancel: { label: '取消', from: ['agreed', 'scheduled'], to: 'cancelled', basis: inspection.joint, asks: ['cancelReason'] },
  },
  periods: {},
  documents: {},
  events: { visitOn: { label: '综合查一次', on: 'visitOn' } },

  // 四 数字
  figures: {
    agreed: { kind: 'count', label: '综合查一次', unit: '次', on: 'agreedOn', definition: '合并日期在年内的综合查一次，含已取消的' },
    matters: { kind: 'sum', label: '合并的检查', unit: '项', on: 'agreedOn', of: 'matters', definition: '年内合并的各次综合查一次所含的检查项数' },
    visited: { kind: 'count', label: '完成综合查一次', unit: '次', on: 'visitedOn', definition: '完成日期在年内的综合查一次' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'lead',
    parties: ['lead', 'second', 'third', 'fourth', 'fifth'],
    grants: [
      { post: enforcementCoordinator, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: enforcementSupervisor, see: 'region' },
      { post: enforcementClerk, see: 'party', move: { own: ['schedule', 'finish'] } },
      { post: enforcementHead, see: 'party' },
      { post: inspector, see: 'party' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['enterprise', 'lead', 'second', 'matters', 'weekOf', 'visitOn', 'visitedOn', 'state'],
  filters: ['enterprise', 'lead', 'agreedOn', 'visitOn', 'weekOf'],
})
