import { type Refusal, refused } from '@fazhi/law'
import { yearlyTraining } from '@fazhi/law/statutes/officer-training'
import { choice, date, empty, type Filter, ledger, type Moment, not, optional, organ, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementClerk, enforcementCoordinator, enforcementHead, enforcementSupervisor, inspector, reportEditor } from '../shared/posts.ts'
import { enforcementOfficer } from './officer.ts'
import { say } from './say.ts'
import { officerTraining } from './training.ts'
import { trainingKinds } from './vocabulary.ts'

// 一 定义：一人一次培训的学时
const hoursShape = shape({
  code: 'training_hours',
  label: '培训学时',
  fields: {
    training: ref('培训', 'officer_training'),
    officer: ref('行政执法人员', 'enforcement_officer'),
    unit: organ('执法单位'),
    kind: choice('培训类别', trainingKinds),
    attendedOn: date('参训日期'),
    hours: quantity('学时', '学时'),
    test: optional(choice('测试', { passed: '合格', failed: '不合格' })),
    confirmedOn: optional(date('核对日期')),
    struckOn: optional(date('剔除日期')),
    strikeReason: optional(text('剔除的理由')),
  },
  states: { recorded: '已登记', confirmed: '已核对', struck: '已剔除' },
})
export interface TrainingHours extends RecordOf<typeof hoursShape> {}

// 二 规则
/** 学时不超过培训的学时，参训在培训举办以后；在岗培训的人员参训时应当已经取得执法证件，上岗前的另计。 */
export function refuseConfirming(h: TrainingHours, { before, find }: Moment<TrainingHours>): Refusal | null {
  if (h === before) return null
  const training = find(officerTraining, h.training)
  if (training?.heldOn == null || h.attendedOn < training.heldOn) return refused(say('这次培训在参训日期还没有举办的记录，请核对'), yearlyTraining)
  if (training.kind !== h.kind) return refused(say('培训类别与这次培训登记的不同，请更正'), yearlyTraining)
  if (h.hours === 0 || h.hours > training.hours)
    return refused(say('学时为{hours}，这次培训共{all}学时，请更正', { hours: h.hours, all: training.hours }), yearlyTraining)
  const issuedOn = find(enforcementOfficer, h.officer)?.issuedOn ?? null
  return h.kind !== 'prePost' && (issuedOn === null || h.attendedOn < issuedOn)
    ? refused(say('参训时还没有取得行政执法证件，属于上岗前培训，请更正培训类别'), yearlyTraining)
    : null
}
/** 在岗人员的培训；上岗前的培训另计，剔除的不计。 */
export const inPost: Filter<TrainingHours> = { kind: not('prePost'), struckOn: empty }

// 三 程序
export const trainingHours = ledger(hoursShape, {
  start: 'attendedOn',
  initial: 'recorded',
  moves: {
    confirm: {
      label: '核对',
      from: ['recorded'],
      to: 'confirmed',
      basis: yearlyTraining,
      stamps: 'confirmedOn',
      offers: ['test'],
      consults: ['training', 'officer'],
      refuse: refuseConfirming,
    },
    strike: { label: '剔除', from: ['recorded', 'confirmed'], to: 'struck', stamps: 'struckOn', asks: ['strikeReason'] },
  },
  periods: {},
  documents: {},
  breakdown: ['kind'],

  // 四 数字
  figures: {
    trained: {
      kind: 'distinct',
      label: '培训行政执法人员',
      unit: '人',
      on: 'attendedOn',
      of: 'officer',
      where: inPost,
      definition: '参训日期在年内的在岗行政执法人员，按人去重；上岗前培训另计，剔除的不计',
    },
    prePost: {
      kind: 'distinct',
      label: '上岗前培训',
      unit: '人',
      on: 'attendedOn',
      of: 'officer',
      where: { kind: 'prePost', struckOn: empty },
      definition: '参训日期在年内参加上岗前培训的人员，按人去重',
    },
    hours: {
      kind: 'sum',
      label: '培训学时',
      unit: '学时',
      on: 'attendedOn',
      of: 'hours',
      where: inPost,
      definition: '参训日期在年内的在岗培训学时合计',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'unit',
    grants: [
      { post: enforcementCoordinator, see: 'region', create: 'region', move: { region: 'all' }, correct: 'region' },
      { post: enforcementClerk, see: 'own', create: 'own', correct: 'own' },
      { post: enforcementSupervisor, see: 'region' },
      { post: enforcementHead, see: 'own' },
      { post: inspector, see: 'own' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['officer', 'unit', 'training', 'kind', 'attendedOn', 'hours', 'test', 'state'],
  filters: ['officer', 'unit', 'training', 'kind', 'attendedOn'],
  duplicates: ['officer', 'training'],
  rests: ['recorded', 'confirmed'],
})
