import { refused, yearOf } from '@fazhi/law'
import * as inspection from '@fazhi/law/statutes/enterprise-inspection'
import { date, ledger, longText, type Moment, number, optional, organ, quantity, type RecordOf, shape, text, year } from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'
import { planDocuments } from './documents/plan.ts'
import { say } from './say.ts'

// 一 定义：一个部门一年一个计划；计划事项见 plan-line
const planShape = shape({
  code: 'inspection_plan',
  label: '涉企行政检查计划',
  fields: {
    recordNo: number('备案号', '{place}检计备〔{year}〕{n}号'),
    department: organ('检查部门'),
    planYear: year('计划年度'),
    title: text('计划名称'),
    draftedOn: date('拟订日期'),
    note: optional(longText('说明')),
    lines: optional(quantity('计划事项', '项')),
    submittedOn: optional(date('报审日期')),
    returnedOn: optional(date('退回日期')),
    opinion: optional(longText('审查意见')),
    reviewedOn: optional(date('审查完毕日期')),
    approvedOn: optional(date('区政府批准日期')),
    publishedOn: optional(date('公布日期')),
    publishedAt: optional(text('公布的网址或者版面')),
  },
  states: { drafted: '拟订', submitted: '审查中', returned: '已退回', reviewed: '审查完毕', published: '已公布' },
})
export interface InspectionPlan extends RecordOf<typeof planShape> {}

// 二 规则
/** 年初报送：计划年度是报送的当年，或者次年。 */
export function refuseYear(p: InspectionPlan, { on }: Moment<InspectionPlan>) {
  const year = yearOf(on)
  return p.planYear === year || p.planYear === year + 1
    ? null
    : refused(
        say('{year}年报送的应当是{year}年或者{next}年的计划，现为{planYear}年，请更正', { year, next: year + 1, planYear: p.planYear }),
        inspection.approvedPlan,
      )
}
/** 没有事项的计划不必报送。 */
export const refuseSubmitting = (p: InspectionPlan, moment: Moment<InspectionPlan>) =>
  refuseYear(p, moment) ??
  (p !== moment.before && p.lines === 0 ? refused(say('计划没有一个事项，没有检查的部门不必报送'), inspection.approvedPlan) : null)
/** 常规检查计划经政府批准后公布，未经批准不得检查。 */
export const refusePublishing = (p: InspectionPlan, { on, before }: Moment<InspectionPlan>) =>
  p !== before && (p.approvedOn === null || p.approvedOn > on)
    ? refused(say('计划应当经区人民政府批准后公布，请核对批准日期'), inspection.approvedPlan)
    : null

// 三 程序
export const inspectionPlan = ledger(planShape, {
  start: 'draftedOn',
  initial: 'drafted',
  moves: {
    submit: {
      label: '报审',
      from: ['drafted', 'returned'],
      to: 'submitted',
      basis: inspection.approvedBefore,
      stamps: 'submittedOn',
      asks: ['lines'],
      approval: enforcementHead,
      refuse: refuseSubmitting,
    },
    giveBack: { label: '退回', from: ['submitted'], to: 'returned', basis: inspection.approvedPlan, stamps: 'returnedOn', asks: ['opinion'] },
    review: {
      label: '审查完毕',
      from: ['submitted'],
      to: 'reviewed',
      basis: inspection.approvedPlan,
      stamps: 'reviewedOn',
      draws: 'recordNo',
      offers: ['opinion'],
    },
    publish: {
      label: '公布',
      from: ['reviewed'],
      to: 'published',
      basis: inspection.approvedPlan,
      stamps: 'publishedOn',
      asks: ['approvedOn', 'publishedAt'],
      refuse: refusePublishing,
    },
  },
  periods: {},
  documents: planDocuments,

  // 四 数字
  figures: {
    departments: {
      kind: 'distinct',
      label: '审查检查计划的部门',
      unit: '个',
      on: 'reviewedOn',
      of: 'department',
      definition: '审查完毕日期在年内的计划的部门，不重复计',
    },
    published: { kind: 'count', label: '公布检查计划', unit: '个', on: 'publishedOn', definition: '公布日期在年内的计划' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    grants: [
      { post: enforcementClerk, see: 'own', create: 'own', move: { own: ['submit', 'publish'] }, correct: 'own' },
      { post: enforcementHead, see: 'own' },
      { post: inspector, see: 'own' },
      { post: enforcementCoordinator, see: 'region', move: { region: ['giveBack', 'review'] } },
      { post: enforcementSupervisor, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['recordNo', 'department', 'planYear', 'title', 'lines', 'submittedOn', 'reviewedOn', 'state'],
  filters: ['department', 'planYear', 'submittedOn', 'reviewedOn'],
})
