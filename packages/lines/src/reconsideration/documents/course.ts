import { article } from '@fazhi/law/statutes/reconsideration'
import { editable } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import { stayGrounds, suspensionGrounds, terminationGrounds } from '../vocabulary.ts'
import {
  acceptance,
  actOf,
  type CaseDocument,
  caseOf,
  everyParty,
  law,
  mayBringSuit,
  regulation,
  regulationTitle,
  revisedOn,
  under,
} from './particulars.ts'

/** 第四十二条：行政复议机关认为需要停止执行的，可以决定停止执行。 */
export const stayNotice: CaseDocument = {
  label: '停止执行通知书',
  basis: article('42', { before: revisedOn, article: '21' }),
  when: ['accepted', 'suspended'],
  series: '{place}政复停〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: nameOrBlank(c.respondent, say),
    paragraphs: [
      `${caseOf(c, say)}，${acceptance(c, say)}。经审查，${c.stayGround === null ? `因${blank}` : stayGrounds[c.stayGround]}，依法应当停止执行。`,
      `${under(c.receivedOn, law('第四十二条'), law('第二十一条'))}，本机关决定：自收到本通知之日起至行政复议决定生效之日止，停止执行你单位作出的${actOf(c)}。`,
    ],
  }),
}

/** 第六十二条第一款：情况复杂，经行政复议机构负责人批准延长审理期限的，书面告知当事人。 */
export const extension: CaseDocument = {
  label: '延期审理通知书',
  basis: article('62(1)', { before: revisedOn, article: '31(1)' }),
  when: ['accepted'],
  series: '{place}政复延〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: everyParty(c, say),
    paragraphs: [
      `${caseOf(c, say)}（${orBlank(c.caseNo)}），因${orBlank(c.extensionReason)}，情况复杂，不能在规定期限内作出行政复议决定。`,
      `${under(c.receivedOn, law('第六十二条第一款'), law('第三十一条第一款'))}，经${c.receivedOn < revisedOn ? '行政复议机关的负责人' : '行政复议机构的负责人'}批准，本案审理期限延长${orBlank(c.extendedDays)}日。`,
    ],
  }),
}

/** 第三十九条第二款：中止审理，书面告知当事人。 */
export const suspensionNotice: CaseDocument = {
  label: '行政复议中止通知书',
  basis: article('39', { before: revisedOn, law: regulationTitle, article: '41' }),
  when: ['suspended'],
  series: '{place}政复中〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: everyParty(c, say),
    paragraphs: [
      `${caseOf(c, say)}，${acceptance(c, say)}。审理期间，出现下列情形：${c.suspensionGround === null ? blank : suspensionGrounds[c.suspensionGround]}。`,
      `${under(c.receivedOn, law('第三十九条'), regulation('第四十一条'))}，本机关决定自${dayOrBlank(c.suspendedOn, say)}起中止本案的审理。中止的期间不计入审理期限。`,
      '行政复议中止的原因消除后，本机关将及时恢复审理，并书面告知当事人。',
    ],
  }),
}

/** 第三十九条第二款：中止的原因消除后，及时恢复审理，书面告知当事人。 */
export const resumptionNotice: CaseDocument = {
  label: '行政复议恢复审理通知书',
  basis: article('39', { before: revisedOn, law: regulationTitle, article: '41' }),
  when: ['accepted'],
  series: '{place}政复恢〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: everyParty(c, say),
    paragraphs: [
      `${caseOf(c, say)}，${acceptance(c, say)}，后依法中止审理。现中止审理的原因已经消除。`,
      `${under(c.receivedOn, law('第三十九条'), regulation('第四十一条'))}，本机关决定自${dayOrBlank(c.resumedOn, say)}起恢复本案的审理，审理期限继续计算。`,
    ],
  }),
}

/** 第四十一条：有法定情形的，行政复议机关决定终止行政复议。 */
export const terminationDecision: CaseDocument = {
  label: '行政复议终止决定书',
  basis: article('41', { before: revisedOn, law: regulationTitle, article: '42' }),
  when: ['terminated', 'archived'],
  series: '{place}政复终〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: everyParty(c, say),
    paragraphs: [
      `${caseOf(c, say)}，${acceptance(c, say)}。`,
      `审理期间，出现下列情形：${c.terminationGround === null ? blank : terminationGrounds[c.terminationGround]}。`,
      `${under(c.receivedOn, law('第四十一条'), regulation('第四十二条'))}，本机关决定：自${dayOrBlank(c.closedOn, say)}起终止本案的行政复议。`,
      ...(c.terminationGround === 'withdrawn'
        ? ['行政复议终止后，申请人不得再以同一事实和理由提出行政复议申请，但能够证明撤回行政复议申请违背其真实意愿的除外。']
        : []),
    ],
  }),
}

/** 第三十三条：受理后发现不符合受理条件的，决定驳回申请并说明理由。 */
export const rejectionDecision: CaseDocument = {
  label: '驳回行政复议申请决定书',
  basis: article('33', { before: revisedOn, law: regulationTitle, article: '48' }),
  when: ['rejected', 'archived'],
  series: '{place}政复驳〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: everyParty(c, say),
    paragraphs: [
      `${caseOf(c, say)}，请求：${c.matter}`,
      `${acceptance(c, say)}。受理后发现，该申请不符合行政复议法规定的受理条件，理由是：`,
      editable('reasons', '驳回的理由', orBlank(c.rejectionReason)),
      `${under(c.receivedOn, law('第三十三条'), regulation('第四十八条第一款第二项'))}，本机关决定：驳回申请人${c.applicant}的行政复议申请。`,
      mayBringSuit('本决定书'),
    ],
  }),
}
