import { type Refusal, refused } from '@fazhi/law'
import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import { choice, date, ledger, longText, type Moment, optional, organ, quantity, type RecordOf, ref, shape, text, year } from '@fazhi/ledger'
import { anyone, enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'
import * as rules from './plan-line-rules.ts'
import { say } from './say.ts'
import { families, methods, notices, objectKinds, origins, urgencies } from './vocabulary.ts'

// 一 定义：计划的一个事项，六要素齐全
const lineShape = shape({
  code: 'inspection_plan_line',
  label: '涉企检查计划事项',
  fields: {
    plan: ref('检查计划', 'inspection_plan'),
    department: organ('检查主体'),
    planYear: year('计划年度'),
    item: ref('检查事项', 'enforcement_item'),
    family: choice('检查类别', families),
    content: longText('检查内容'),
    objects: text('检查对象'),
    objectKind: choice('对象的确定', objectKinds),
    expected: quantity('拟查户数', '户'),
    library: optional(quantity('对象库户数', '户')),
    times: quantity('每户次数', '次'),
    basis: longText('检查依据'),
    windowFrom: date('检查时间起'),
    windowTo: date('检查时间止'),
    method: choice('检查方式', methods),
    notice: choice('通知', notices),
    urgency: choice('缓急', urgencies),
    origin: choice('缘由', origins),
    draftedOn: date('拟订日期'),
    submittedOn: optional(date('报审日期')),
    reviewedOn: optional(date('审查日期')),
    opinion: optional(longText('审查意见')),
    mergedInto: optional(ref('并入的事项', 'inspection_plan_line')),
    publishedOn: optional(date('公布日期')),
    drawnOn: optional(date('抽取日期')),
    seed: optional(text('抽取的种子')),
    finishedOn: optional(date('执行完毕日期')),
    outcome: optional(longText('执行情况')),
  },
  states: {
    drafted: '拟订',
    submitted: '审查中',
    returned: '已退回',
    approved: '同意',
    merged: '合并',
    cut: '削减',
    published: '已公布',
    finished: '执行完毕',
  },
})
export interface PlanLine extends RecordOf<typeof lineShape> {}

// 二 规则：六要素、上限、公布，见 plan-line-rules
/** 合并到的是另一条同年度、审查同意的事项。 */
export function refuseMerging(l: PlanLine, { before, find }: Moment<PlanLine>): Refusal | null {
  if (l === before) return null
  if (l.mergedInto === l.id) return refused(say('不能并入自身，请选择另一条'), inspection.joint)
  const other = find(planLine, l.mergedInto)
  if (other === null) return refused(say('没有找到要并入的事项，请重新选择'), inspection.joint)
  if (other.planYear !== l.planYear) return refused(say('要并入的是另一年度的事项，请重新选择'), inspection.joint)
  return other.state === 'approved' || other.state === 'published' ? null : refused(say('要并入的事项尚未审查同意，请先审查该项'), inspection.joint)
}

// 三 程序
export const planLine = ledger(lineShape, {
  start: 'draftedOn',
  initial: 'drafted',
  moves: {
    submit: {
      label: '报审',
      from: ['drafted', 'returned'],
      to: 'submitted',
      basis: inspection.planArticle('六要素'),
      stamps: 'submittedOn',
      consults: ['item'],
      refuse: rules.refuseSubmitting,
    },
    giveBack: { label: '退回', from: ['submitted'], to: 'returned', basis: inspection.approvedPlan, asks: ['opinion'] },
    approve: {
      label: '审查同意',
      from: ['submitted'],
      to: 'approved',
      basis: inspection.approvedPlan,
      stamps: 'reviewedOn',
      offers: ['opinion'],
      refuse: rules.refuseApproving,
    },
    merge: {
      label: '合并',
      from: ['submitted'],
      to: 'merged',
      basis: inspection.joint,
      stamps: 'reviewedOn',
      asks: ['mergedInto', 'opinion'],
      consults: ['mergedInto'],
      refuse: refuseMerging,
    },
    cut: { label: '削减', from: ['submitted'], to: 'cut', basis: inspection.joint, stamps: 'reviewedOn', asks: ['opinion'] },
    publish: {
      label: '公布',
      from: ['approved'],
      to: 'published',
      basis: inspection.approvedPlan,
      stamps: 'publishedOn',
      consults: ['plan'],
      refuse: rules.refusePublishing,
    },
    finish: { label: '执行完毕', from: ['published'], to: 'finished', basis: inspection.approvedPlan, stamps: 'finishedOn', asks: ['outcome'] },
    draw: { label: '抽取检查对象', from: ['published'], to: 'published', basis: inspection.joint, stamps: 'drawnOn', asks: ['seed'] },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    reviewed: {
      kind: 'count',
      label: '审查涉企检查计划事项',
      unit: '项',
      on: 'reviewedOn',
      where: rules.reviewed,
      definition: '审查日期在年内，同意、合并或者削减的计划事项，一个事项一项',
    },
    merged: {
      kind: 'count',
      label: '合并的计划事项',
      unit: '项',
      on: 'reviewedOn',
      where: { state: 'merged' },
      definition: '审查日期在年内合并的计划事项',
    },
    cut: {
      kind: 'count',
      label: '削减的计划事项',
      unit: '项',
      on: 'reviewedOn',
      where: { state: 'cut' },
      definition: '审查日期在年内削减的计划事项',
    },
    departments: {
      kind: 'distinct',
      label: '有计划事项的部门',
      unit: '个',
      on: 'reviewedOn',
      of: 'department',
      where: rules.reviewed,
      definition: '审查日期在年内的计划事项的检查主体，不重复计',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    grants: [
      { post: enforcementClerk, see: 'own', create: 'own', move: { own: ['submit', 'publish', 'draw', 'finish'] }, correct: 'own', publish: 'own' },
      { post: enforcementHead, see: 'own' },
      { post: inspector, see: 'own' },
      { post: enforcementCoordinator, see: 'region', move: { region: ['giveBack', 'approve', 'merge', 'cut'] } },
      { post: enforcementSupervisor, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
      { post: anyone, see: 'public' },
    ],
    published: {
      fields: ['department', 'planYear', 'content', 'objects', 'basis', 'windowFrom', 'windowTo', 'method'],
      where: { state: 'published', notice: 'announced' },
    },
  },
  list: ['department', 'planYear', 'item', 'objects', 'windowFrom', 'windowTo', 'method', 'state'],
  filters: ['department', 'planYear', 'family', 'objectKind', 'method', 'windowFrom', 'reviewedOn'],
})
