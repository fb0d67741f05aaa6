import { article } from '@fazhi/law/statutes/reconsideration'
import { type Document, editable } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { NormativeReview } from '../normative-review.ts'
import { law, revisedOn, under } from './particulars.ts'

type ReviewDocument = Document<NormativeReview, NormativeReview['state'], never>

const raisedBy = (r: NormativeReview) => (r.source === 'applicant' ? '申请人一并提出对' : '本机关在审查中认为')
const forwardingBasis = ({ source, raisedOn }: NormativeReview) =>
  source === 'applicant' ? under(raisedOn, law('第五十六条'), law('第二十六条')) : under(raisedOn, law('第五十七条'), law('第二十七条'))

/** 第五十八条第一款：书面通知制定机关就相关条款的合法性提出书面答复。 */
const askMaker: ReviewDocument = {
  label: '规范性文件审查答复通知书',
  basis: article('58(1)'),
  when: ['raised', 'asked'],
  series: '{place}政复规〔{year}〕{n}号',
  fill: (r, say) => ({
    addressee: nameOrBlank(r.maker, say),
    paragraphs: [
      `行政复议案件（${nameOrBlank(r.reconsideration, say)}），${r.source === 'applicant' ? `申请人一并申请审查${r.document}` : `经审查，作为行政行为依据的${r.document}需要依法处理`}。该案已于${dayOrBlank(r.suspendedOn, say)}中止审理。`,
      `根据${law('第五十八条第一款')}的规定，请你单位自收到本通知之日起十日（工作日）内，就相关条款的合法性提出书面答复，并提交相关材料。`,
      editable('clauses', '需要答复的条款', `需要答复的条款：${blank}。`),
      '行政复议机构认为必要时，可以要求你单位当面说明理由。',
    ],
  }),
}

/** 第五十六条、第五十七条：无权处理的，七日内转送有权处理的机关。 */
const forward: ReviewDocument = {
  label: '规范性文件转送函',
  basis: article('56,57', { before: revisedOn, article: '26,27' }),
  when: ['raised', 'forwarded', 'awaiting'],
  series: '{place}政复转〔{year}〕{n}号',
  issuer: 'government',
  fill: (r, say) => ({
    addressee: orBlank(r.forwardedTo),
    paragraphs: [
      `本机关审理行政复议案件（${nameOrBlank(r.reconsideration, say)}），${raisedBy(r)}${r.document}${r.source === 'applicant' ? '的审查申请' : '不合法'}。该文件由${nameOrBlank(r.maker, say)}制定，本机关无权处理。`,
      `${forwardingBasis(r)}，现将有关材料转送贵机关，请依法处理${r.raisedOn < revisedOn ? '。' : '，并自收到转送之日起六十日内将处理意见回复本机关。'}`,
      editable('clauses', '涉及的条款', `涉及的条款：${blank}。`),
    ],
    attachments: ['行政复议申请书复印件一份', '规范性文件文本一份'],
  }),
}

/** 第五十九条：认为相关条款合法的，在决定书中一并告知；认为超越权限或者违反上位法的，决定停止执行，责令制定机关纠正。 */
const conclusion: ReviewDocument = {
  label: '规范性文件审查处理意见书',
  basis: article('59'),
  when: ['replied', 'concluded'],
  series: '{place}政复规处〔{year}〕{n}号',
  issuer: 'government',
  fill: (r, say) => ({
    addressee: nameOrBlank(r.maker, say),
    paragraphs: [
      `本机关审理行政复议案件（${nameOrBlank(r.reconsideration, say)}），对${r.document}的相关条款进行了审查。你单位于${dayOrBlank(r.repliedOn, say)}答复：${orBlank(r.reply)}`,
      `经审查：${orBlank(r.opinion)}`,
      r.conclusion === 'exceeds'
        ? `相关条款超越权限或者违反上位法。根据${law('第五十九条')}的规定，本机关决定停止该条款的执行，责令你单位予以纠正。`
        : `根据${law('第五十九条')}的规定，本机关认为相关条款${r.conclusion === 'lawful' ? '合法，在行政复议决定书中一并告知' : blank}。`,
    ],
  }),
}

export const normativeReviewDocuments = { askMaker, forward, conclusion }
