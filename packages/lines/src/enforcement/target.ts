import { type Refusal, refused } from '@fazhi/law'
import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import { date, ledger, type Moment, optional, organ, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'
import { enterprise } from './enterprise.ts'
import { planLine } from './plan-line.ts'
import { whyNotMerged } from './plan-line-rules.ts'
import { say } from './say.ts'
import { jointVisit } from './visit.ts'

// 一 定义：计划事项下的一户检查对象；一户一次一条
const targetShape = shape({
  code: 'inspection_target',
  label: '计划检查对象',
  fields: {
    line: ref('计划事项', 'inspection_plan_line'),
    department: organ('检查主体'),
    enterprise: ref('经营主体', 'enterprise'),
    windowFrom: date('检查时间起'),
    windowTo: date('检查时间止'),
    addedOn: date('列入日期'),
    visit: optional(ref('综合查一次', 'joint_visit')),
    mergedOn: optional(date('合并日期')),
    separationReason: optional(text('退出合并的理由')),
    inspectedOn: optional(date('检查日期')),
    droppedOn: optional(date('取消日期')),
    dropReason: optional(text('取消检查的理由')),
  },
  states: { planned: '待检查', merged: '已并入综合查一次', inspected: '已检查', dropped: '已取消' },
})
export interface InspectionTarget extends RecordOf<typeof targetShape> {}

// 二 规则
/** 并入综合查一次的：同一户，允许合并，上门的时间在本项计划时间之内。 */
export function refuseMerging(t: InspectionTarget, { before, find }: Moment<InspectionTarget>): Refusal | null {
  if (t === before) return null
  const [line, visit] = [find(planLine, t.line), find(jointVisit, t.visit)]
  if (line === null || visit === null) return refused(say('没有找到计划事项或者综合查一次，请重新选择'), inspection.joint)
  const why = whyNotMerged(line)
  if (why !== null) return refused(say('{why}，请单独检查', { why }), inspection.joint)
  if (visit.state !== 'agreed' && visit.state !== 'scheduled') return refused(say('这次综合查一次已经完成或者取消，不能再并入'), inspection.joint)
  if (visit.enterprise !== t.enterprise) return refused(say('综合查一次查的是另一户，不能并入'), inspection.joint)
  const takesPart = [visit.lead, visit.second, visit.third, visit.fourth, visit.fifth].includes(t.department)
  if (!takesPart) return refused(say('本部门没有参加这次综合查一次，不能并入'), inspection.joint)
  return visit.windowFrom < t.windowFrom || visit.windowTo > t.windowTo
    ? refused(
        say('上门时间{from}至{to}不在本项计划的{windowFrom}至{windowTo}之内，不能并入', {
          from: visit.windowFrom,
          to: visit.windowTo,
          windowFrom: t.windowFrom,
          windowTo: t.windowTo,
        }),
        inspection.joint,
      )
    : null
}
/** 没有经审查同意的计划不得检查；注销、迁出的不再检查。 */
export function refuseInspecting(t: InspectionTarget, { before, find }: Moment<InspectionTarget>): Refusal | null {
  if (t === before) return null
  if (find(planLine, t.line)?.state !== 'published') return refused(say('计划事项没有公布，不得检查'), inspection.approvedPlan)
  return find(enterprise, t.enterprise)?.state === 'gone' ? refused(say('该经营主体已经注销或者迁出，请取消检查'), inspection.approvedPlan) : null
}

// 三 程序
export const inspectionTarget = ledger(targetShape, {
  start: 'addedOn',
  initial: 'planned',
  moves: {
    merge: {
      label: '并入综合查一次',
      from: ['planned'],
      to: 'merged',
      basis: inspection.joint,
      stamps: 'mergedOn',
      asks: ['visit'],
      consults: ['line', 'visit'],
      refuse: refuseMerging,
    },
    separate: { label: '退出合并', from: ['merged'], to: 'planned', basis: inspection.joint, asks: ['separationReason'], sets: { visit: null } },
    inspect: {
      label: '已检查',
      from: ['planned', 'merged'],
      to: 'inspected',
      basis: inspection.approvedPlan,
      stamps: 'inspectedOn',
      consults: ['line', 'enterprise'],
      refuse: refuseInspecting,
    },
    drop: { label: '取消检查', from: ['planned', 'merged'], to: 'dropped', stamps: 'droppedOn', asks: ['dropReason'] },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    planned: { kind: 'count', label: '计划检查户次', unit: '户次', on: 'windowFrom', definition: '检查时间自年内起的对象，一户一次一条' },
    merged: { kind: 'count', label: '合并的户次', unit: '户次', on: 'mergedOn', definition: '合并日期在年内的对象' },
    execution: {
      kind: 'rate',
      label: '计划执行率',
      unit: '%',
      on: 'windowFrom',
      part: { state: 'inspected' },
      definition: '检查时间自年内起的对象中，已经检查的比例',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    grants: [
      { post: enforcementClerk, see: 'own', create: 'own', move: { own: ['inspect', 'drop'] }, correct: 'own' },
      { post: inspector, see: 'own', move: { own: ['inspect'] } },
      { post: enforcementHead, see: 'own' },
      { post: enforcementCoordinator, see: 'region', move: { region: ['merge', 'separate'] } },
      { post: enforcementSupervisor, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['enterprise', 'department', 'line', 'windowFrom', 'windowTo', 'visit', 'inspectedOn', 'state'],
  filters: ['enterprise', 'department', 'line', 'visit', 'windowFrom', 'windowTo'],
})
