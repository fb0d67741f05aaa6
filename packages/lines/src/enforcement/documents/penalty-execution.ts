import * as coercion from '@fazhi/law/statutes/coercion'
import { article } from '@fazhi/law/statutes/penalty'
import { editable } from '@fazhi/ledger'
import { blank, dayOrBlank, orBlank } from '../../shared/blank.ts'
import { closings, contests, serviceWays } from '../penalty-vocabulary.ts'
import { officersOf, type PenaltyDocument, partyRows, yuan } from './penalty-investigation.ts'

/** 第六十一条：送达应当有送达回证。 */
const receipt: PenaltyDocument = {
  label: '送达回证',
  basis: article('61'),
  when: ['decided', 'served', 'enforcing', 'performed', 'exempted', 'closed', 'archived'],
  fill: (c, say) => ({
    rows: [
      ['受送达人', c.party],
      ['送达文书', c.exemptedOn === null ? '行政处罚决定书' : '不予行政处罚决定书'],
      ['文号', orBlank(c.decisionNo ?? c.exemptionNo)],
      ['送达方式', c.serviceWay === null ? blank : serviceWays[c.serviceWay]],
      ['送达日期', dayOrBlank(c.servedOn, say)],
      ['代收、留置的情况', blank],
    ],
    paragraphs: [],
    closing: { signers: ['收件人', '送达人', '见证人'] },
  }),
}
/** 第六十六条第二款。 */
const deferral: PenaltyDocument = {
  label: '延期（分期）缴纳罚款通知书',
  basis: article('66(2)'),
  when: ['served', 'enforcing', 'performed', 'closed', 'archived'],
  series: '{place}罚缓〔{year}〕{n}号',
  fill: (c) => ({
    addressee: c.party,
    paragraphs: [
      `你（单位）因${orBlank(c.hardship)}申请暂缓或者分期缴纳罚款${yuan(c.fine)}。经审查，同意延长${c.payExtraDays === null ? blank : `${c.payExtraDays}日`}缴纳。`,
      editable('plan', '各期的日期和数额'),
    ],
  }),
}
/** 《行政强制法》第五十四条：申请人民法院强制执行之前，催告履行义务。 */
const demand: PenaltyDocument = {
  label: '履行行政处罚决定催告书',
  basis: coercion.article('54'),
  when: ['served', 'enforcing', 'performed', 'closed', 'archived'],
  series: '{place}罚催〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: c.party,
    paragraphs: [
      `本机关于${dayOrBlank(c.decidedOn, say)}作出的${orBlank(c.decisionNo)}行政处罚决定，已于${dayOrBlank(c.servedOn, say)}送达，你（单位）没有履行。现催告你（单位）自收到本催告书之日起十个工作日内履行：罚款${yuan(c.fine)}，已缴${yuan(c.paid ?? 0)}。`,
      '你（单位）有权陈述和申辩。逾期仍不履行的，本机关将依法强制执行或者申请人民法院强制执行。',
    ],
  }),
}
/** 《行政强制法》第五十五条：申请书及所附材料。 */
const application: PenaltyDocument = {
  label: '行政处罚强制执行申请书',
  basis: coercion.article('53,55'),
  when: ['served', 'enforcing', 'closed', 'archived'],
  series: '{place}罚执〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: '人民法院',
    rows: partyRows(c),
    paragraphs: [
      `本机关作出的${orBlank(c.decisionNo)}行政处罚决定已于${dayOrBlank(c.servedOn, say)}送达。被执行人在法定期限内没有${c.contest === null ? '申请行政复议或者提起行政诉讼' : `因${contests[c.contest]}变更决定`}，又不履行；催告书于${dayOrBlank(c.demandServedOn, say)}送达，满十日仍未履行。根据《中华人民共和国行政强制法》第五十三条的规定，申请强制执行罚款${yuan(c.fine)}及加处罚款。`,
    ],
    attachments: ['行政处罚决定书及作出决定的事实、理由和依据', '当事人的意见及催告情况', '申请强制执行标的情况'],
  }),
}
const closingForm: PenaltyDocument = {
  label: '结案审批表',
  basis: article('47'),
  when: ['performed', 'enforcing', 'exempted', 'dropped', 'transferred', 'closed', 'archived'],
  fill: (c, say) => ({
    rows: [
      ...partyRows(c),
      ['承办人', officersOf(c, say)],
      ['处罚决定书文号', orBlank(c.decisionNo ?? c.exemptionNo)],
      ['罚款', yuan(c.fine)],
      ['加处罚款', yuan(c.surcharge)],
      ['已缴', yuan(c.paid)],
      ['执行完毕日期', dayOrBlank(c.performedOn, say)],
      ['结案方式', c.closing === null ? blank : closings[c.closing]],
    ],
    paragraphs: [],
    closing: { signers: ['承办人', '行政机关负责人'] },
  }),
}
/** 第四十七条：全过程记录，归档保存。 */
const fileCover: PenaltyDocument = {
  label: '行政处罚案卷封面',
  basis: article('47'),
  when: ['closed', 'archived'],
  fill: (c, say) => ({
    rows: [
      ['案卷题名', `${c.party}${c.matter}案`],
      ['立案号', orBlank(c.caseNo)],
      ['处罚决定书文号', orBlank(c.decisionNo ?? c.exemptionNo)],
      ['承办人', officersOf(c, say)],
      ['立案日期', dayOrBlank(c.openedOn, say)],
      ['结案日期', dayOrBlank(c.closedOn, say)],
      ['归档日期', dayOrBlank(c.archivedOn, say)],
      ['档号', orBlank(c.archiveNo)],
      ['页数', orBlank(c.archivePages)],
    ],
    paragraphs: [],
  }),
}

export const executionDocuments = { receipt, deferral, demand, application, closingForm, fileCover }
