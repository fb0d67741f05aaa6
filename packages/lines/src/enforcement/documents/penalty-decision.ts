import { article } from '@fazhi/law/statutes/penalty'
import { editable } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { PenaltyCase } from '../penalty-shape.ts'
import { exemptionGrounds, heavyPenalties, leniencies, leniencyGrounds, reviewerStandings, reviewOpinions, warnings } from '../penalty-vocabulary.ts'
import { officersOf, type PenaltyDocument, partyRows, yuan } from './penalty-investigation.ts'

const afterTelling = ['told', 'hearing', 'decided', 'served', 'enforcing', 'performed', 'closed', 'archived'] as const
const afterDecision = ['decided', 'served', 'enforcing', 'performed', 'closed', 'archived'] as const

/** 第九条：处罚的种类，逐项写明。 */
const penaltiesOf = (c: Pick<PenaltyCase, 'warning' | 'fine' | 'confiscation' | 'heavy'>) =>
  [
    c.warning === null ? '' : warnings[c.warning],
    (c.fine ?? 0) === 0 ? '' : `罚款${yuan(c.fine)}`,
    (c.confiscation ?? 0) === 0 ? '' : `没收${yuan(c.confiscation)}`,
    c.heavy === null ? '' : heavyPenalties[c.heavy],
  ]
    .filter((words) => words !== '')
    .join('；') || blank
/** 《行政复议法》第二十三条第一款第一项：二〇二四年起，对当场作出的处罚决定不服的，先申请复议。 */
const reviewFirstSince = '2024-01-01'
const remediesOf = (c: PenaltyCase) =>
  c.procedure === 'onSpot' && (c.decidedOn ?? c.registeredOn) >= reviewFirstSince
    ? '不服本决定的，应当自收到本决定书之日起六十日内先申请行政复议；对行政复议决定不服的，可以再依法向人民法院提起行政诉讼。复议、诉讼期间处罚不停止执行，法律另有规定的除外。'
    : '不服本决定的，可以自收到本决定书之日起六十日内申请行政复议，或者在六个月内向人民法院提起行政诉讼。复议、诉讼期间处罚不停止执行，法律另有规定的除外。'
const payment = (c: PenaltyCase) =>
  (c.fine ?? 0) === 0
    ? []
    : ['自收到本决定书之日起十五日内到指定的银行或者通过电子支付系统缴纳罚款；逾期每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。']

/** 第四十四条、第六十三条：处罚事先告知，属于听证范围的一并告知听证权利。 */
const notice: PenaltyDocument = {
  label: '行政处罚事先告知书',
  basis: article('44'),
  when: afterTelling,
  series: '{place}罚告〔{year}〕{n}号',
  fill: (c) => ({
    title: c.hearingOffered === 'yes' ? '行政处罚事先（听证）告知书' : '行政处罚事先告知书',
    addressee: c.party,
    paragraphs: [
      `本机关查明：${orBlank(c.facts)}`,
      `拟作出的处罚及理由、依据：${orBlank(c.proposal)}`,
      `拟处：${penaltiesOf({ warning: null, fine: c.proposedFine, confiscation: c.proposedConfiscation, heavy: c.proposedHeavy })}。`,
      '你（单位）依法享有陈述和申辩的权利。本机关不因陈述、申辩给予更重的处罚。',
      ...(c.hearingOffered === 'yes' ? ['你（单位）有要求举行听证的权利；要求听证的，应当在收到本告知书之日起五个工作日内提出。'] : []),
    ],
  }),
}
const defence: PenaltyDocument = {
  label: '陈述申辩笔录',
  basis: article('45(1)'),
  when: afterTelling,
  fill: (c, say) => ({
    rows: [
      ...partyRows(c),
      ['陈述申辩日期', dayOrBlank(c.pleadedOn, say)],
      ['陈述申辩的意见', orBlank(c.plea)],
      ['复核结果', c.pleaResult === null ? blank : { adopted: '采纳', partly: '部分采纳', rejected: '不采纳' }[c.pleaResult]],
    ],
    paragraphs: [editable('check', '复核的事实、理由和证据')],
    closing: { signers: ['陈述申辩人', '执法人员', '执法人员'] },
  }),
}
/** 第五十八条：法制审核应当有书面意见。 */
const review: PenaltyDocument = {
  label: '行政处罚决定法制审核意见书',
  basis: article('58'),
  when: afterTelling,
  series: '{place}罚审〔{year}〕{n}号',
  fill: (c, say) => ({
    rows: [
      ...partyRows(c),
      ['审核日期', dayOrBlank(c.reviewedOn, say)],
      ['审核人员', nameOrBlank(c.reviewer, say)],
      ['审核人员资格', c.reviewerStanding === null ? blank : reviewerStandings[c.reviewerStanding]],
      ['审核结论', c.reviewOpinion === null ? blank : reviewOpinions[c.reviewOpinion]],
    ],
    paragraphs: [
      '审核内容：主体和人员资格；事实和证据；程序；法律适用和裁量；是否超越权限；文书；是否应当移送司法机关。',
      `审核意见：${orBlank(c.reviewNote)}`,
    ],
    closing: { signers: ['法制审核人员'] },
  }),
}
/** 第五十七条第二款。 */
const discussion: PenaltyDocument = {
  label: '案件集体讨论笔录',
  basis: article('57(2)'),
  when: afterTelling,
  fill: (c, say) => ({
    rows: [...partyRows(c), ['讨论日期', dayOrBlank(c.discussedOn, say)], ['主持人', blank], ['参加人', blank]],
    paragraphs: [`讨论情况：${orBlank(c.minutes)}`],
    closing: { signers: ['主持人', '参加人', '记录人'] },
  }),
}
/** 第五十九条：决定书的六项内容，并盖印章。 */
const decision: PenaltyDocument = {
  label: '行政处罚决定书',
  basis: article('59'),
  when: afterDecision,
  number: 'decisionNo',
  fill: (c, say) => ({
    title: c.procedure === 'onSpot' ? '当场行政处罚决定书' : '行政处罚决定书',
    rows: partyRows(c),
    paragraphs: [
      `经查明：${orBlank(c.facts)}`,
      ...(c.procedure === 'onSpot' ? [] : [`以上事实有下列证据证明：${orBlank(c.evidence)}`]),
      `上述行为违反了有关规定。处罚依据：${orBlank(c.legalBasis)}`,
      ...(c.plea === null ? [] : [`当事人陈述、申辩的意见及采纳情况：${c.plea}`]),
      ...(c.leniency === null || c.leniencyGround === null
        ? []
        : [`当事人具有${leniencyGrounds[c.leniencyGround]}的情形，予以${leniencies[c.leniency]}处罚。`]),
      `裁量理由：${orBlank(c.discretion)}${c.step === null ? '' : `；适用的裁量阶次：${nameOrBlank(c.step, say)}`}`,
      `决定给予下列行政处罚：${penaltiesOf(c)}。`,
      ...payment(c),
      remediesOf(c),
      ...(c.procedure === 'onSpot' ? [`执法人员：${officersOf(c, say)}`] : []),
    ],
  }),
}
/** 第三十三条、第五十七条第一款第二项。 */
const exemption: PenaltyDocument = {
  label: '不予行政处罚决定书',
  basis: article('33'),
  when: ['exempted', 'closed', 'archived'],
  number: 'exemptionNo',
  fill: (c) => ({
    rows: partyRows(c),
    paragraphs: [
      `经查明：${orBlank(c.facts)}`,
      `本案情形：${c.exemptionGround === null ? blank : exemptionGrounds[c.exemptionGround]}`,
      `理由：${orBlank(c.exemptionReason)}`,
      '根据《中华人民共和国行政处罚法》的规定，决定对当事人不予行政处罚。请当事人遵守法律，避免再次违法。',
    ],
  }),
}
/** 第三十三条第三款：依法不予处罚的，应当进行教育。 */
const education: PenaltyDocument = {
  label: '教育记录',
  basis: article('33(3)'),
  when: ['exempted', 'closed', 'archived'],
  fill: (c, say) => ({
    rows: [...partyRows(c), ['教育日期', dayOrBlank(c.educatedOn, say)], ['内容和方式', orBlank(c.education)]],
    paragraphs: [editable('promise', '当事人的承诺')],
    closing: { signers: ['当事人', '执法人员', '执法人员'] },
  }),
}

export const decisionDocuments = { notice, defence, review, discussion, decision, exemption, education }
