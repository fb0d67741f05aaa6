import { type Refusal, refused } from '@fazhi/law'
import { yearlyTraining } from '@fazhi/law/statutes/officer-training'
import { choice, date, ledger, type Moment, optional, organ, present, quantity, type RecordOf, shape, text } from '@fazhi/ledger'
import { keptByJusticeBureau } from './registers.ts'
import { say } from './say.ts'
import { trainingKinds } from './vocabulary.ts'

// 一 定义：一次培训；谁参加、多少学时，一人一条另记
const trainingShape = shape({
  code: 'officer_training',
  label: '行政执法人员培训',
  fields: {
    title: text('培训名称'),
    organiser: organ('主办单位'),
    kind: choice('培训类别', trainingKinds),
    mode: choice('培训方式', { classroom: '集中面授', online: '线上', practice: '实训' }),
    plannedOn: date('计划日期'),
    hours: quantity('学时', '学时'),
    expected: quantity('应训人数', '人'),
    lecturer: optional(text('授课人')),
    heldOn: optional(date('举办日期')),
    cancelReason: optional(text('取消的理由')),
  },
  states: { planned: '计划', held: '已举办', cancelled: '已取消' },
})
export interface OfficerTraining extends RecordOf<typeof trainingShape> {}

// 二 规则
/** 没有学时、没有应训人员的，不是一次培训。 */
export const refuseHolding = (t: OfficerTraining, _: Moment<OfficerTraining>): Refusal | null =>
  t.hours === 0 || t.expected === 0 ? refused(say('培训的学时和应训人数不能为零，请先更正'), yearlyTraining) : null

// 三 程序
export const officerTraining = ledger(trainingShape, {
  start: 'plannedOn',
  initial: 'planned',
  moves: {
    hold: { label: '登记举办', from: ['planned'], to: 'held', basis: yearlyTraining, stamps: 'heldOn', offers: ['lecturer'], refuse: refuseHolding },
    cancel: { label: '取消', from: ['planned'], to: 'cancelled', asks: ['cancelReason'] },
  },
  periods: {},
  documents: {},

  // 四 数字
  figures: { held: { kind: 'count', label: '举办培训', unit: '次', on: 'heldOn', where: { heldOn: present }, definition: '举办日期在年内的培训' } },

  // 五 权限
  access: { sensitivity: 'internal', grants: [...keptByJusticeBureau] },
  list: ['title', 'organiser', 'kind', 'mode', 'plannedOn', 'hours', 'expected', 'state'],
  filters: ['title', 'organiser', 'kind', 'plannedOn'],
})
