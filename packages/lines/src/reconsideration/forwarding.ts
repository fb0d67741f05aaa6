import { daysBetween, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import {
  choice,
  date,
  type Filter,
  ledger,
  longText,
  type Moment,
  type Opens,
  optional,
  organ,
  person,
  personal,
  quantity,
  type RecordOf,
  ref,
  shape,
  text,
} from '@fazhi/ledger'
import { legalOfficer, reconsiderationClerk, reconsiderationHead, reportEditor, stationOfficer } from '../shared/posts.ts'
import type { reconsiderationCase } from './case.ts'
import { forwardingDocuments } from './documents/service.ts'
import { say } from './say.ts'
import { applicantKinds, categories } from './vocabulary.ts'

// 一 定义：经工作站或者处罚机关提交的申请，到达行政复议机关为止
const forwardingShape = shape({
  code: 'application_forwarding',
  label: '复议申请转送',
  fields: {
    by: choice('转送人', { station: '工作站', penaltyOrgan: '作出处罚决定的机关' }),
    station: optional(ref('工作站', 'reconsideration_station')),
    reception: optional(ref('接待记录', 'station_reception')),
    receivedOn: date('收到申请日期'),
    penaltyOrganReceivedOn: optional(date('处罚机关收到申请日期')),
    applicant: personal(person('申请人')),
    applicantKind: choice('申请人类别', applicantKinds),
    respondent: organ('被申请人'),
    category: choice('复议事项', categories),
    matter: longText('复议请求'),
    materials: optional(quantity('申请材料', '份')),
    position: optional(choice('处罚机关的意见', { uphold: '认为应当维持', reconsider: '拟自行变更或者撤销' })),
    forwardedOn: optional(date('转送日期')),
    arrivedOn: optional(date('行政复议机关收到日期')),
    transitDays: optional(quantity('转送用时', '日')),
    cancelReason: optional(text('撤回或者作废的原因')),
  },
  states: { received: '已收到', forwarded: '已转送', arrived: '已移交', cancelled: '已撤回' },
})
export interface ApplicationForwarding extends RecordOf<typeof forwardingShape> {}

// 二 规则
/** 第三十二条：向处罚机关提交的，只限于当场处罚和电子技术监控的处罚；五日自该机关收到之日起算。 */
export function refuseForwarding(f: ApplicationForwarding) {
  if (f.by !== 'penaltyOrgan') return null
  if (f.category !== 'penalty')
    return refused(
      say('经作出行政行为的机关提交，只限于当场处罚和依据电子技术监控记录的处罚，请告知申请人直接向行政复议机关申请'),
      law.article('32(1)'),
    )
  return f.penaltyOrganReceivedOn === null
    ? refused(say('转送期限自处罚机关收到申请之日起算，请作废本条，填写收到日期后重新登记'), law.article('32(2)'))
    : null
}

/** 转送在途的天数：五日审查期限自行政复议机关收到之日起算，在途是机关的风险。 */
export const transitOf = (f: ApplicationForwarding, { on }: Moment<ApplicationForwarding>) => daysBetween(f.receivedOn, on)

/** 第二十条、第三十条：工作站收到之日视为申请日，审查期限自行政复议机关收到之日起算。 */
export const openCase = (f: ApplicationForwarding, { on }: Moment<ApplicationForwarding>): Opens<typeof reconsiderationCase> => ({
  ledger: 'reconsideration_case',
  draft: {
    receivedOn: on,
    channel: f.by,
    applicant: f.applicant,
    applicantKind: f.applicantKind,
    respondent: f.respondent,
    category: f.category,
    matter: f.matter,
    filedOn: f.receivedOn,
    forwarding: f.id,
  },
})

export const byStation: Filter<ApplicationForwarding> = { by: 'station' }

// 三 程序
export const applicationForwarding = ledger(forwardingShape, {
  start: 'receivedOn',
  initial: 'received',
  moves: {
    forward: {
      label: '转送',
      from: ['received'],
      to: 'forwarded',
      stamps: 'forwardedOn',
      offers: ['position', 'materials'],
      refuse: refuseForwarding,
    },
    receive: {
      label: '行政复议机关收件',
      from: ['forwarded'],
      to: 'arrived',
      basis: law.article('30(1)'),
      stamps: 'arrivedOn',
      fills: { transitDays: transitOf },
      opens: [openCase],
    },
    cancel: { label: '申请人撤回或者登记作废', from: ['received'], to: 'cancelled', asks: ['cancelReason'] },
  },
  periods: { forward: { label: '处罚机关转送期限', clock: law.forwardByPenaltyOrgan, from: 'penaltyOrganReceivedOn', until: ['forward'] } },
  documents: forwardingDocuments,
  materials: { application: '申请书', identity: '身份证明', evidence: '证据', other: '其他' },

  // 四 数字
  figures: {
    forwarded: {
      kind: 'count',
      label: '工作站转送复议申请',
      unit: '份',
      on: 'forwardedOn',
      cumulative: true,
      where: byStation,
      definition: '工作站启用以来至截止日转送的行政复议申请',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    grants: [
      { post: stationOfficer, see: 'own', create: 'own', move: { own: ['forward', 'cancel'] }, correct: 'own' },
      { post: legalOfficer, see: 'own', create: 'own', move: { own: ['forward', 'cancel'] }, correct: 'own' },
      { post: reconsiderationClerk, see: 'region', move: { region: ['receive'] } },
      { post: reconsiderationHead, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['by', 'station', 'applicant', 'respondent', 'receivedOn', 'forwardedOn', 'arrivedOn', 'state'],
  filters: ['by', 'station', 'applicant', 'respondent', 'receivedOn', 'forwardedOn'],
  duplicates: ['applicant', 'respondent'],
})
