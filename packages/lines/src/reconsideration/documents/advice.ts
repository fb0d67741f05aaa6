import { article } from '@fazhi/law/statutes/reconsideration'
import { type Document, editable } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { CommitteeConsultation } from '../committee.ts'
import type { ReconsiderationOpinion } from '../opinion.ts'
import { law, regulation, regulationTitle, revisedOn, under } from './particulars.ts'

type ConsultationDocument = Document<CommitteeConsultation, CommitteeConsultation['state'], never>
type OpinionDocument = Document<ReconsiderationOpinion, ReconsiderationOpinion['state'], 'opinionNo'>

const grounds = {
  significant: '案情重大、疑难、复杂',
  technical: '专业性、技术性较强',
  provincial: '属于省级人民政府管辖的对本机关行政行为不服的案件',
  wish: '行政复议机构认为有必要',
} as const

/** 第五十二条：行政复议机构提请行政复议委员会提出咨询意见。 */
const request: ConsultationDocument = {
  label: '提请行政复议委员会咨询函',
  basis: article('52'),
  when: ['consulted'],
  series: '{place}政复咨〔{year}〕{n}号',
  fill: (k, say) => ({
    addressee: '行政复议委员会',
    paragraphs: [
      `行政复议案件（${nameOrBlank(k.reconsideration, say)}），${grounds[k.ground]}。根据${law('第五十二条')}的规定，现提请行政复议委员会提出咨询意见。`,
      editable('questions', '需要咨询的问题', `需要咨询的问题：${blank}。`),
      '案情摘要、当事人的主要意见和有关证据材料随函附送。',
    ],
  }),
}

/** 第五十二条、第六十一条第三款：咨询意见记录在案，作为作出行政复议决定的重要参考依据。 */
const opinion: ConsultationDocument = {
  label: '行政复议委员会咨询意见书',
  basis: article('52'),
  when: ['consulted', 'advised', 'weighed'],
  fill: (k, say) => ({
    rows: [
      ['案件', say.name(k.reconsideration)],
      ['提请日期', say.day(k.consultedOn)],
      ['提请的情形', grounds[k.ground]],
      ['参加委员', k.members === null ? '' : `${k.members}名`],
      ['咨询意见', k.opinion ?? '\n\n\n\n\n'],
      ['少数意见', '\n'],
      ['出具日期', say.day(k.advisedOn)],
    ],
    paragraphs: ['本意见作为作出行政复议决定的重要参考依据，随案入卷。'],
    closing: { signers: ['参加委员', '记录人'] },
  }),
}

export const consultationDocuments = { request, opinion }

/** 第七十六条：发现有关行政行为违法或者不当的，制发行政复议意见书；接收机关六十日内报送纠正情况。 */
const reconsiderationOpinion: OpinionDocument = {
  label: '行政复议意见书',
  basis: article('76', { before: revisedOn, law: regulationTitle, article: '57(1)' }),
  when: ['issued', 'delivered', 'ordered', 'reported'],
  number: 'opinionNo',
  issuer: 'government',
  fill: (o, say) => ({
    addressee: nameOrBlank(o.recipient, say),
    paragraphs: [
      `本机关在审理行政复议案件（${nameOrBlank(o.reconsideration, say)}）期间，发现你单位的有关行政行为存在下列问题：`,
      editable('problems', '存在的问题', o.problems),
      `${under(o.draftedOn, law('第七十六条'), regulation('第五十七条第一款'))}，请你单位依法纠正或者改进，自收到本意见书之日起六十日内，将纠正相关违法或者不当行政行为的情况书面报送本机关。`,
      '拒不履行或者无正当理由拖延履行本意见书的，本机关将依法责令限期履行，并可以约谈有关负责人或者予以通报批评。',
    ],
  }),
}

/** 第七十七条第二款：不履行行政复议意见书的，责令限期履行。 */
const order: OpinionDocument = {
  label: '责令履行行政复议意见书通知书',
  basis: article('77(2)'),
  when: ['ordered'],
  series: '{place}政复责〔{year}〕{n}号',
  issuer: 'government',
  fill: (o, say) => ({
    addressee: nameOrBlank(o.recipient, say),
    paragraphs: [
      `本机关于${dayOrBlank(o.issuedOn, say)}制发的行政复议意见书（${orBlank(o.opinionNo)}），你单位已于${dayOrBlank(o.deliveredOn, say)}收到，至今未按规定报送纠正情况。`,
      `根据${law('第七十七条')}的规定，责令你单位于${dayOrBlank(o.performBy, say)}前履行完毕，并书面报送纠正情况。`,
    ],
  }),
}

export const opinionDocuments = { opinion: reconsiderationOpinion, order }
