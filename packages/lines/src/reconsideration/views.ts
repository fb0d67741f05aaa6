import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import { choice, date, ledger, longText, optional, person, personal, type RecordOf, ref, shape } from '@fazhi/ledger'
import { viewsDocuments } from './documents/hearing.ts'
import { institution } from './institution.ts'
import { say } from './say.ts'
import { viewsWays } from './vocabulary.ts'

// 一 定义
const viewsShape = shape({
  code: 'hearing_of_views',
  label: '听取意见',
  fields: {
    reconsideration: ref('行政复议案件', 'reconsideration_case'),
    heardOn: date('听取意见日期'),
    way: choice('方式', viewsWays),
    party: optional(choice('听取谁的意见', { applicant: '申请人', respondent: '被申请人', thirdParty: '第三人' })),
    speaker: optional(personal(person('陈述人'))),
    listener: optional(person('听取人')),
    recorder: optional(person('记录人')),
    views: optional(longText('意见')),
    confirmedOn: optional(date('核对确认日期')),
    confirmation: optional(choice('核对方式', { signed: '签字', recorded: '录音录像', refused: '拒绝签字，注明' })),
  },
  states: { heard: '已听取', recorded: '已记录', confirmed: '已入卷' },
})
export interface HearingOfViews extends RecordOf<typeof viewsShape> {}

// 二 规则
/** 第四十九条：听取意见记录在案；通过电话、互联网听取的，以录音录像代替签字。 */
export const refuseConfirmation = (v: HearingOfViews) =>
  v.way === 'phone' && v.confirmation === 'signed' ? refused(say('电话听取的意见不能当场签字，请保存录音并选择“录音录像”'), law.article('49')) : null

// 三 程序
export const hearingOfViews = ledger(viewsShape, {
  start: 'heardOn',
  initial: 'heard',
  moves: {
    record: {
      label: '制作笔录',
      from: ['heard'],
      to: 'recorded',
      basis: law.article('49'),
      asks: ['party', 'speaker', 'listener', 'recorder', 'views'],
    },
    confirm: {
      label: '核对入卷',
      from: ['recorded'],
      to: 'confirmed',
      basis: law.article('49'),
      stamps: 'confirmedOn',
      asks: ['confirmation'],
      refuse: refuseConfirmation,
    },
  },
  periods: {},
  documents: viewsDocuments,

  // 四 数字
  figures: {
    heard: {
      kind: 'distinct',
      label: '听取意见的案件',
      unit: '件',
      on: 'heardOn',
      of: 'reconsideration',
      definition: '年内听取过意见的案件，不重复计',
    },
  },

  // 五 权限
  access: { sensitivity: 'internal', grants: [...institution] },
  list: ['reconsideration', 'heardOn', 'way', 'party', 'state'],
  filters: ['heardOn', 'way', 'party'],
})
