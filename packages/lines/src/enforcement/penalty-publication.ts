import { refused } from '@fazhi/law'
import * as disclosure from '@fazhi/law/statutes/disclosure'
import * as penalty from '@fazhi/law/statutes/penalty'
import { choice, date, ledger, longText, type Moment, optional, organ, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { enforcementClerk, enforcementHead, enforcementSupervisor, inspector, legalOfficer, reportEditor } from '../shared/posts.ts'
import { say } from './say.ts'

// 一 定义：处罚决定的公示，一个决定一条，由决定开出
const publicationShape = shape({
  code: 'penalty_publication',
  label: '行政处罚公示',
  fields: {
    department: organ('作出决定的机关'),
    penaltyCase: ref('行政处罚案件', 'penalty_case'),
    matter: text('案由'),
    decidedOn: date('处罚决定日期'),
    publishedOn: optional(date('公开日期')),
    place: optional(text('公开的平台和网址')),
    screened: optional(choice('内容审查', { clean: '不含个人信息、商业秘密等不得公开的内容', raw: '含有不得公开的内容' })),
    exemptedOn: optional(date('决定不公开日期')),
    exemptionReason: optional(longText('不公开的理由')),
    annulledOn: optional(date('决定变动日期')),
    annulment: optional(choice('决定的变动', { changed: '被依法变更', revoked: '被撤销', illegal: '被确认违法', void: '被确认无效' })),
    withdrawnOn: optional(date('撤回日期')),
    withdrawalReason: optional(longText('公开说明的理由')),
  },
  states: { due: '待公开', published: '已公开', annulled: '待撤回', withdrawn: '已撤回', exempted: '不公开' },
})
export interface PenaltyPublication extends RecordOf<typeof publicationShape> {}

// 二 规则
/** 第五十条：国家秘密、商业秘密、个人隐私予以保密；公开以前先经审查。 */
export const refusePublishing = (p: PenaltyPublication, { before }: Moment<PenaltyPublication>) =>
  p !== before && p.screened === 'raw' ? refused(say('含有个人信息、商业秘密等不得公开的内容，请处理之后再公开'), penalty.article('50')) : null

// 三 程序
export const penaltyPublication = ledger(publicationShape, {
  start: 'decidedOn',
  initial: 'due',
  moves: {
    publish: {
      label: '公开',
      from: ['due'],
      to: 'published',
      basis: penalty.article('48(1)'),
      stamps: 'publishedOn',
      asks: ['place', 'screened'],
      refuse: refusePublishing,
    },
    exempt: {
      label: '依法不公开',
      from: ['due'],
      to: 'exempted',
      basis: penalty.article('48(1)'),
      stamps: 'exemptedOn',
      asks: ['exemptionReason'],
      approval: enforcementHead,
    },
    annul: {
      label: '登记决定的变动',
      from: ['published'],
      to: 'annulled',
      basis: penalty.article('48(2)'),
      stamps: 'annulledOn',
      asks: ['annulment'],
    },
    withdraw: {
      label: '撤回并公开说明理由',
      from: ['annulled'],
      to: 'withdrawn',
      basis: penalty.article('48(2)'),
      stamps: 'withdrawnOn',
      asks: ['withdrawalReason'],
    },
  },
  periods: {
    publish: { label: '公开期限', clock: disclosure.discloseDecision, from: 'decidedOn', until: ['publish', 'exempt'] },
    withdraw: { label: '撤回期限', clock: penalty.withdrawPublication, from: 'annulledOn', until: ['withdraw'] },
  },
  documents: {},

  // 四 数字
  figures: {
    published: { kind: 'count', label: '公开处罚决定', unit: '件', on: 'publishedOn', definition: '公开日期在年内的处罚决定' },
    withdrawn: { kind: 'count', label: '撤回公开', unit: '件', on: 'withdrawnOn', definition: '撤回日期在年内的公示' },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    owner: 'department',
    grants: [
      { post: enforcementClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: inspector, see: 'own', create: 'own' },
      { post: legalOfficer, see: 'own', move: { own: ['annul'] } },
      { post: enforcementHead, see: 'own' },
      { post: enforcementSupervisor, see: 'region' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['matter', 'department', 'decidedOn', 'publishedOn', 'place', 'state'],
  filters: ['department', 'matter', 'decidedOn', 'publishedOn'],
  rests: ['published'],
})
