import { addDays, refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/reconsideration'
import { choice, date, ledger, longText, type Moment, number, optional, organ, type RecordOf, ref, shape } from '@fazhi/ledger'
import { governmentHead, legalOfficer, reconsiderationClerk, reconsiderationHead, reportEditor } from '../shared/posts.ts'
import { opinionDocuments } from './documents/advice.ts'
import { say } from './say.ts'

// 一 定义
const opinionShape = shape({
  code: 'reconsideration_opinion',
  label: '行政复议意见书',
  fields: {
    reconsideration: ref('行政复议案件', 'reconsideration_case'),
    opinionNo: number('意见书文号', '{place}政复意〔{year}〕{n}号'),
    draftedOn: date('起草日期'),
    recipient: organ('接收机关'),
    problems: longText('发现的问题和改进意见'),
    issuedOn: optional(date('制发日期')),
    deliveredOn: optional(date('接收机关收到日期')),
    reportedOn: optional(date('报送纠正情况日期')),
    report: optional(longText('纠正情况')),
    orderedOn: optional(date('责令履行日期')),
    performBy: optional(date('责令履行的期限')),
    measure: optional(choice('逾期的处理', { order: '责令限期履行', interview: '约谈负责人', criticism: '通报批评' })),
  },
  states: { drafted: '起草', issued: '已制发', delivered: '待报送', ordered: '逾期处理中', reported: '已报送' },
})
export interface ReconsiderationOpinion extends RecordOf<typeof opinionShape> {}

// 二 规则
/** 第七十六条、第七十七条：六十日届满未报送纠正情况的，才责令限期履行、约谈或者通报批评。 */
export function refuseMeasure(o: ReconsiderationOpinion, { on, before, due }: Moment<ReconsiderationOpinion>) {
  const last = due('report')
  if (last !== null && on <= last) return refused(say('报送期限至{last}届满，尚未逾期，不能责令履行或者约谈、通报', { last }), law.article('77(2)'))
  if (o === before) return null
  return o.measure === 'order' && (o.performBy === null || o.performBy < addDays(on, 1))
    ? refused(say('责令履行应当限定期限，请填写晚于责令之日的履行期限'), law.article('77(2)'))
    : null
}

// 三 程序
export const reconsiderationOpinion = ledger(opinionShape, {
  start: 'draftedOn',
  initial: 'drafted',
  moves: {
    issue: {
      label: '制发',
      from: ['drafted'],
      to: 'issued',
      basis: law.article('76', { before: '2024-01-01', article: '57(1)', law: '行政复议法实施条例' }),
      stamps: 'issuedOn',
      draws: 'opinionNo',
    },
    deliver: { label: '接收机关收到', from: ['issued'], to: 'delivered', stamps: 'deliveredOn' },
    enforce: {
      label: '责令、约谈或者通报',
      from: ['delivered', 'ordered'],
      to: 'ordered',
      basis: law.article('77(2)'),
      stamps: 'orderedOn',
      asks: ['measure'],
      offers: ['performBy'],
      refuse: refuseMeasure,
    },
    report: {
      label: '报送纠正情况',
      from: ['delivered', 'ordered'],
      to: 'reported',
      basis: law.article('76', { before: '2024-01-01', article: '57(1)', law: '行政复议法实施条例' }),
      stamps: 'reportedOn',
      asks: ['report'],
    },
  },
  periods: { report: { label: '纠正情况报送期限', clock: law.reportOpinion, from: 'deliveredOn', until: ['report'] } },
  documents: opinionDocuments,

  // 四 数字
  figures: {
    issued: { kind: 'count', label: '制发意见书', unit: '份', on: 'issuedOn', definition: '制发日期在年内的行政复议意见书' },
    reportedRate: {
      kind: 'rate',
      label: '意见书反馈率',
      unit: '%',
      on: 'issuedOn',
      part: { state: 'reported' },
      definition: '年内制发的意见书中已报送纠正情况的比例',
    },
  },

  // 五 权限
  access: {
    sensitivity: 'internal',
    parties: ['recipient'],
    grants: [
      { post: reconsiderationClerk, see: 'own', create: 'own', move: { own: 'all' }, correct: 'own' },
      { post: reconsiderationHead, see: 'own', supervises: true },
      { post: governmentHead, see: 'region', supervises: true },
      { post: legalOfficer, see: 'party' },
      { post: reportEditor, see: 'reportOnly' },
    ],
  },
  list: ['opinionNo', 'reconsideration', 'recipient', 'issuedOn', 'deliveredOn', 'reportedOn', 'state'],
  filters: ['recipient', 'issuedOn', 'reportedOn', 'measure'],
})
