import { article as recorded } from '@fazhi/law/statutes/disclosure'
import { choice, date, type Filter, ledger, longText, optional, organ, quantity, type RecordOf, ref, shape } from '@fazhi/ledger'
import { enforcementClerk, enforcementHead, enforcementSupervisor, inspector, legalOfficer, reportEditor } from '../shared/posts.ts'

// 一 定义：一次完整性核对；缺哪些由系统对照案件走过的环节得出
const checkShape = shape({
  code: 'record_check',
  label: '全过程记录完整性核对',
  fields: {
    department: organ('执法机关'),
    penaltyCase: optional(ref('行政处罚案件', 'penalty_case')),
    inspection: optional(ref('行政检查', 'administrative_inspection')),
    checkedOn: date('核对日期'),
    found: quantity('在册的记录', '份'),
    lacking: quantity('缺少的记录', '项'),
    missing: optional(longText('缺少哪些')),
    result: optional(choice('核对结果', { complete: '完整', incomplete: '不完整' })),
    explainedOn: optional(date('说明日期')),
    explanation: optional(longText('缺少的原因和补救')),
  },
  states: { checked: '已核对', explained: '已说明' },
})
export interface RecordCheck extends RecordOf<typeof checkShape> {}

export const complete: Filter<RecordCheck> = { result: 'complete' }

// 三 程序
export const recordCheck = ledger(checkShape, {
  start: 'checkedOn',
  initial: 'checked',
  derives: { result: ({ lacking }) => (lacking === 0 ? 'complete' : 'incomplete') },
  moves: {
    explain: { label: '说明缺少的原因', from: ['checked'], to: 'explained', basis: recorded('二'), stamps: 'explainedOn', asks: ['explanation'] },
  },
  periods: {},
  documents: {},
  breakdown: ['result'],

  // 四 数字
  figures: {
    checked: { kind: 'count', label: '完整性核对', unit: '次', on: 'checkedOn', definition: '核对日期在年内的核对' },
    rate: { kind: 'rate', label: '记录完整率', unit: '%', on: 'checkedOn', part: complete, definition: '年内的核对中记录完整的比例' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    grants: [
      { post: inspector, see: 'own', create: 'own', move: { own: 'all' } },
      { post: enforcementClerk, see: 'own', create: 'own', move: { own: 'all' } },
      { post: legalOfficer, see: 'own' },
      { post: enforcementHead, see: 'own' },
      { post: enforcementSupervisor, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['penaltyCase', 'inspection', 'department', 'checkedOn', 'found', 'lacking', 'result', 'state'],
  filters: ['department', 'penaltyCase', 'inspection', 'checkedOn', 'result'],
  rests: ['checked'],
})
