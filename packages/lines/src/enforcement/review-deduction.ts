import { fileReviewContent } from '@fazhi/law/statutes/enforcement-supervision'
import { choice, date, type Filter, ledger, longText, optional, organ, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementSupervisor, legalOfficer, reportEditor } from '../shared/posts.ts'
import { errors, parts } from './review-vocabulary.ts'

// 一 定义：评分表上的一次扣分；认定之后才算问题，两人扣同一处的只认定一次
const deductionShape = shape({
  code: 'review_deduction',
  label: '案卷扣分',
  fields: {
    sheet: ref('评分表', 'review_sheet'),
    review: ref('案卷评查', 'file_review'),
    rule: ref('评查项目', 'review_rule'),
    department: organ('办案机关'),
    part: choice('所属部分', parts),
    error: choice('问题', errors),
    points: quantity('扣分', '分'),
    page: text('所在页码'),
    reason: longText('扣分理由'),
    notedOn: date('扣分日期'),
    confirmedOn: optional(date('认定日期')),
    droppedOn: optional(date('不予认定日期')),
    dropGround: optional(choice('不予认定的理由', { duplicate: '与另一名评查人的扣分重复', mistaken: '扣分有误或者已撤回', objection: '异议成立' })),
  },
  states: { noted: '待认定', confirmed: '已认定', dropped: '不予认定' },
})
export interface ReviewDeduction extends RecordOf<typeof deductionShape> {}

export const confirmed: Filter<ReviewDeduction> = { state: 'confirmed' }

// 三 程序
export const reviewDeduction = ledger(deductionShape, {
  start: 'notedOn',
  initial: 'noted',
  moves: {
    confirm: { label: '认定', from: ['noted'], to: 'confirmed', basis: fileReviewContent, stamps: 'confirmedOn' },
    drop: { label: '不予认定', from: ['noted', 'confirmed'], to: 'dropped', basis: fileReviewContent, stamps: 'droppedOn', asks: ['dropGround'] },
  },
  periods: {},
  documents: {},
  // 典型问题按条文统计：每一种问题归一条
  breakdown: ['error', 'part'],

  // 四 数字
  figures: {
    confirmed: {
      kind: 'count',
      label: '认定的问题',
      unit: '项',
      on: 'confirmedOn',
      where: confirmed,
      definition: '认定日期在年内、没有因异议撤销的扣分，按问题（条文）分列',
    },
    files: {
      kind: 'distinct',
      label: '存在问题的案卷',
      unit: '件',
      on: 'confirmedOn',
      of: 'review',
      where: confirmed,
      definition: '年内有认定的问题的案卷，按案卷去重',
    },
    points: {
      kind: 'sum',
      label: '认定的扣分',
      unit: '分',
      on: 'confirmedOn',
      of: 'points',
      where: confirmed,
      definition: '年内认定的问题的扣分之和',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: enforcementSupervisor, see: 'region', create: 'region', move: { region: 'all' } },
      { post: legalOfficer, see: 'own', create: 'own' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['review', 'department', 'error', 'points', 'page', 'reason', 'notedOn', 'state'],
  filters: ['review', 'department', 'error', 'part', 'notedOn'],
})
