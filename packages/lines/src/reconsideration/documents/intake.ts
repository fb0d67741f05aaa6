import { article } from '@fazhi/law/statutes/reconsideration'
import { editable } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import { declineGrounds } from '../vocabulary.ts'
import { type CaseDocument, disputeOf, everyParty, law, mayBringSuit, regulation, regulationTitle, revisedOn, under } from './particulars.ts'

/** 第三十一条第一款：材料不齐全或者表述不清楚的，五日内书面通知补正，一次性载明补正事项。 */
export const correctionNotice: CaseDocument = {
  label: '补正通知书',
  basis: article('31(1)', { before: revisedOn, law: regulationTitle, article: '29' }),
  when: ['correcting'],
  series: '{place}政复补〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: c.applicant,
    paragraphs: [
      `你（单位）不服${nameOrBlank(c.respondent, say)}的行政行为，提出的行政复议申请，本机关于${say.day(c.receivedOn)}收到。经审查，申请材料不齐全或者表述不清楚，无法判断是否符合受理条件。`,
      `${under(c.receivedOn, law('第三十一条第一款'), regulation('第二十九条'))}，请补正下列事项：`,
      editable('items', '补正事项', orBlank(c.correctionItems)),
      c.receivedOn < revisedOn
        ? `请自收到本通知之日起${blank}日内将补正材料提交本机关。无正当理由逾期不补正的，视为放弃行政复议申请。补正申请材料所用时间不计入行政复议审理期限。`
        : '请自收到本通知之日起十日（工作日）内将补正材料提交本机关；有正当理由不能按期补正的，可以申请延长补正期限。无正当理由逾期不补正的，视为放弃行政复议申请，并记录在案。',
    ],
  }),
}

/** 第三十条第一款：符合受理条件的，予以受理。 */
export const acceptanceNotice: CaseDocument = {
  label: '行政复议受理通知书',
  basis: article('30(1)', { before: revisedOn, article: '17(2)' }),
  when: ['accepted', 'appraising', 'suspended'],
  series: '{place}政复受〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: c.applicant,
    paragraphs: [
      `你（单位）不服${nameOrBlank(c.respondent, say)}的行政行为，于${say.day(c.receivedOn)}提出的行政复议申请，本机关收悉。${under(c.receivedOn, law('第三十条'), law('第十七条'))}，本机关自${dayOrBlank(c.acceptedOn, say)}起受理，案号${orBlank(c.caseNo)}。`,
      ...(c.procedure === 'summary' ? [`本案适用简易程序审理（${law('第五十三条')}）。`] : []),
      '在行政复议期间，你（单位）可以委托一至二名代理人参加行政复议，可以按照规定查阅、复制被申请人提出的书面答复、证据、依据和其他有关材料，可以申请听证、申请调解，也可以依法与被申请人和解或者撤回申请。',
      '行政复议期间行政行为不停止执行，但有法定情形的除外。受理行政复议申请，不收取任何费用。',
      editable('more', '补充段落'),
      '行政复议已经依法受理的，在行政复议期间不得就同一行政行为向人民法院提起行政诉讼。',
    ],
  }),
}

/** 第三十条第二款：不符合受理条件的，决定不予受理并说明理由；不属于本机关管辖的，告知有管辖权的机关。 */
export const declineDecision: CaseDocument = {
  label: '不予受理决定书',
  basis: article('30(2)', { before: revisedOn, article: '17(1)' }),
  when: ['declined'],
  series: '{place}政复不受〔{year}〕{n}号',
  issuer: 'government',
  fill: (c, say) => ({
    addressee: c.applicant,
    paragraphs: [
      `${disputeOf(c, say)}，于${say.day(c.receivedOn)}向本机关申请行政复议，请求：${c.matter}`,
      `经审查，该申请${c.declineGround === null ? blank : declineGrounds[c.declineGround]}，不符合行政复议申请的受理条件。`,
      editable('reasons', '不予受理的具体理由', `具体理由：${blank}。`),
      `${under(c.receivedOn, law('第三十条第一款、第二款'), law('第十七条第一款'))}，本机关决定不予受理。`,
      ...(c.declineGround === 'jurisdiction'
        ? [`对该行政行为有管辖权的行政复议机关是${orBlank(c.competentOrgan)}，你（单位）可以依法向其提出申请。`]
        : []),
      mayBringSuit('本决定书'),
    ],
  }),
}

/** 第四十八条、第五十四条：发送申请书副本，通知被申请人书面答复并提交证据、依据。 */
export const replyNotice: CaseDocument = {
  label: '行政复议答复通知书',
  basis: article('48,54', { before: revisedOn, article: '23' }),
  when: ['accepted'],
  series: '{place}政复答〔{year}〕{n}号',
  fill: (c, say) => {
    const days = c.procedure === 'summary' ? '五日（工作日）' : c.receivedOn < revisedOn ? '十日' : '十日（工作日）'
    const basis = c.procedure === 'summary' ? law('第五十四条') : law('第四十八条')
    return {
      addressee: nameOrBlank(c.respondent, say),
      paragraphs: [
        `${disputeOf(c, say)}申请行政复议，已于${dayOrBlank(c.acceptedOn, say)}受理，案号${orBlank(c.caseNo)}。现将行政复议申请书副本（行政复议申请笔录复印件）发送你单位。`,
        `${under(c.receivedOn, basis, law('第二十三条'))}，请自收到申请书副本或者申请笔录复印件之日起${days}内，提出书面答复，并提交作出行政行为的证据、依据和其他有关材料。`,
        `不按期提出书面答复、提交证据、依据和其他有关材料的，依法视为该行政行为没有证据、依据，但涉及第三人合法权益，第三人提供证据的除外。`,
        '行政复议期间，你单位不得自行向申请人和其他有关单位或者个人收集证据。请同时提交负责人身份证明；委托工作人员参加行政复议的，应当提交授权委托书。',
        editable('contact', '联系方式', `联系人：${nameOrBlank(c.handler, say)}，联系电话：${blank}。`),
      ],
      attachments: ['行政复议申请书副本（行政复议申请笔录复印件）一份'],
    }
  },
}

/** 第十六条：同被申请复议的行政行为有利害关系的，由行政复议机构通知其作为第三人参加。 */
export const thirdPartyNotice: CaseDocument = {
  label: '第三人参加行政复议通知书',
  basis: article('16(1)', { before: revisedOn, article: '10(3)' }),
  when: ['accepted'],
  series: '{place}政复参〔{year}〕{n}号',
  fill: (c, say) => ({
    addressee: orBlank(c.thirdParty),
    paragraphs: [
      `${disputeOf(c, say)}申请行政复议一案（${orBlank(c.caseNo)}），已于${dayOrBlank(c.acceptedOn, say)}受理。经审查，你（单位）同被申请行政复议的行政行为有利害关系。`,
      `${under(c.receivedOn, law('第十六条第一款'), law('第十条第三款'))}，通知你（单位）作为第三人参加行政复议。请自收到本通知之日起${blank}日内提交书面意见和有关证据；可以委托一至二名代理人。`,
      '第三人不参加行政复议，不影响行政复议案件的审理。',
      `随本通知发送行政复议申请书副本一份。当事人：${everyParty(c, say)}。`,
    ],
  }),
}
