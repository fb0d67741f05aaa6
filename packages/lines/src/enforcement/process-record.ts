import { type Refusal, refused } from '@fazhi/law'
import { article as recorded } from '@fazhi/law/statutes/disclosure'
import * as penalty from '@fazhi/law/statutes/penalty'
import { choice, date, ledger, longText, type Moment, optional, organ, quantity, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementClerk, enforcementHead, enforcementSupervisor, inspector, legalOfficer, reportEditor } from '../shared/posts.ts'
import { say } from './record-say.ts'
import { algorithms, media, phases } from './record-vocabulary.ts'

// 一 定义：全过程记录的索引，一份文字记录或者一段音像一条；文件本身存在别处，这里记摘要和存放的地方
const recordShape = shape({
  code: 'process_record',
  label: '执法全过程记录',
  fields: {
    department: organ('执法机关'),
    penaltyCase: optional(ref('行政处罚案件', 'penalty_case')),
    inspection: optional(ref('行政检查', 'administrative_inspection')),
    phase: choice('环节', phases),
    medium: choice('记录的形式', media),
    title: text('记录名称'),
    recordedOn: date('记录日期'),
    minutes: optional(quantity('时长', '分钟')),
    uncut: optional(choice('全程不间断', { yes: '全程不间断', no: '有间断' })),
    officer: optional(ref('记录的执法人员', 'enforcement_officer')),
    device: optional(text('设备编号')),
    algorithm: choice('摘要算法', algorithms),
    digest: text('文件摘要'),
    digestForm: optional(choice('摘要的形式', { formed: '六十四位十六进制', malformed: '不成形，请核对' })),
    keptAt: text('存放位置'),
    keepUntil: optional(date('保存至（本地规定，待确认）')),
    seenDigest: optional(text('核对时的摘要')),
    comparison: optional(choice('核对结果', { same: '一致', differs: '不一致' })),
    comparedOn: optional(date('核对日期')),
    lostOn: optional(date('毁损、遗失日期')),
    lossReason: optional(longText('毁损、遗失的情况')),
    destroyedOn: optional(date('销毁日期')),
  },
  states: { indexed: '在册', lost: '毁损、遗失', destroyed: '已销毁' },
})
export interface ProcessRecord extends RecordOf<typeof recordShape> {}

// 二 规则
/** 两种算法的摘要都是三十二个字节。 */
export const digestFormOf = ({ digest }: ProcessRecord) => (/^[0-9a-f]{64}$/i.test(digest) ? 'formed' : 'malformed')
export const comparisonOf = ({ digest, seenDigest }: ProcessRecord) => (digest.toLowerCase() === seenDigest?.toLowerCase() ? 'same' : 'differs')
/** 第四十七条：归档保存；保存期限届满之前不得销毁，没有写明期限的不得销毁。 */
export function refuseDestruction(r: ProcessRecord, { on }: Moment<ProcessRecord>): Refusal | null {
  if (r.keepUntil === null) return refused(say('没有写明保存期限，不得销毁'), penalty.article('47'))
  return on > r.keepUntil ? null : refused(say('保存至{until}，届满之前不得销毁', { until: r.keepUntil }), penalty.article('47'))
}

// 三 程序
export const processRecord = ledger(recordShape, {
  start: 'recordedOn',
  initial: 'indexed',
  derives: { digestForm: digestFormOf },
  moves: {
    compare: {
      label: '核对摘要',
      from: ['indexed'],
      to: 'indexed',
      basis: recorded('二'),
      stamps: 'comparedOn',
      asks: ['seenDigest'],
      fills: { comparison: comparisonOf },
    },
    lose: { label: '登记毁损、遗失', from: ['indexed'], to: 'lost', basis: recorded('二'), stamps: 'lostOn', asks: ['lossReason'] },
    destroy: {
      label: '销毁',
      from: ['indexed'],
      to: 'destroyed',
      basis: penalty.article('47'),
      stamps: 'destroyedOn',
      approval: enforcementHead,
      refuse: refuseDestruction,
    },
  },
  periods: {},
  documents: {},
  breakdown: ['medium', 'phase'],

  // 四 数字
  figures: {
    indexed: { kind: 'count', label: '全过程记录', unit: '份', on: 'recordedOn', definition: '记录日期在年内的文字和音像记录' },
    video: {
      kind: 'count',
      label: '音像记录',
      unit: '份',
      on: 'recordedOn',
      where: { medium: ['audio', 'video'] },
      definition: '记录日期在年内的录音、录像',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    grants: [
      { post: inspector, see: 'own', create: 'own', move: { own: ['compare'] } },
      { post: enforcementClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: legalOfficer, see: 'own' },
      { post: enforcementHead, see: 'own' },
      { post: enforcementSupervisor, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['penaltyCase', 'phase', 'medium', 'title', 'recordedOn', 'keptAt', 'comparison', 'state'],
  filters: ['department', 'penaltyCase', 'inspection', 'phase', 'medium', 'recordedOn', 'comparison'],
  rests: ['indexed'],
})
