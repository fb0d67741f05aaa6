import { choice, date, type Filter, ledger, longText, optional, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { grassrootsOfficer, mediationClerk, reportEditor, stationOfficer } from '../shared/posts.ts'

// 一 定义：排查一次登记一条，没有发现纠纷的也登记；发现几件，由纠纷台账计数，不在这里填
const screeningShape = shape({
  code: 'dispute_screening',
  label: '矛盾纠纷排查',
  fields: {
    committee: ref('调解组织', 'mediation_committee'),
    screenedOn: date('排查日期'),
    area: text('排查的区域'),
    screeners: text('排查人员'),
    method: choice('排查方式', { visit: '走访', meeting: '座谈', grid: '网格巡查', special: '专项排查', other: '其他' }),
    people: optional(quantity('走访的群众', '人')),
    result: choice('排查结果', { nothing: '没有发现纠纷', found: '发现纠纷' }),
    note: optional(longText('有关情况')),
    voidReason: optional(text('作废的理由')),
  },
  states: { done: '已排查', voided: '已作废' },
})
export interface DisputeScreening extends RecordOf<typeof screeningShape> {}

export const valid: Filter<DisputeScreening> = { state: 'done' }

// 三 程序
export const disputeScreening = ledger(screeningShape, {
  start: 'screenedOn',
  initial: 'done',
  moves: { void: { label: '作废', from: ['done'], to: 'voided', asks: ['voidReason'] } },
  periods: {},
  documents: {},

  // 四 数字
  figures: {
    screened: {
      kind: 'count',
      label: '矛盾纠纷排查',
      unit: '次',
      on: 'screenedOn',
      where: valid,
      definition: '排查日期在年内的排查，没有发现纠纷的也计一次',
    },
    nothing: {
      kind: 'count',
      label: '没有发现纠纷的排查',
      unit: '次',
      on: 'screenedOn',
      where: { state: 'done', result: 'nothing' },
      definition: '年内的排查中没有发现纠纷的',
    },
  },
  breakdown: ['method', 'result'],

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: mediationClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: stationOfficer, see: 'own', create: 'own' },
      { post: grassrootsOfficer, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['committee', 'screenedOn', 'area', 'method', 'screeners', 'result', 'state'],
  filters: ['committee', 'screenedOn', 'method', 'result'],
  rests: ['done'],
})
