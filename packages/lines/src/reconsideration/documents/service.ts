import * as civilProcedure from '@fazhi/law/statutes/civil-procedure'
import * as reconsideration from '@fazhi/law/statutes/reconsideration'
import type { Document } from '@fazhi/ledger'
import { blank, blankLines, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { ApplicationForwarding } from '../forwarding.ts'
import type { DocumentService } from '../service.ts'
import { applicantKinds } from '../vocabulary.ts'
import { law, revisedOn, under } from './particulars.ts'

type ServiceDocument = Document<DocumentService, DocumentService['state'], never>
type ForwardingDocument = Document<ApplicationForwarding, ApplicationForwarding['state'], never>

const ways = {
  direct: '直接送达',
  leave: '留置送达',
  electronic: '电子送达',
  entrust: '委托送达',
  post: '邮寄送达',
  forward: '转交送达',
  notice: '公告送达',
} as const satisfies Record<NonNullable<DocumentService['servedBy']>, string>

/** 民事诉讼法第八十七条：送达应当有送达回证，由受送达人记明收到日期，签名或者盖章。 */
const receipt: ServiceDocument = {
  label: '送达回证',
  basis: civilProcedure.article('87'),
  when: ['sent', 'failed', 'served'],
  fill: (s, say) => ({
    rows: [
      ['案件', say.name(s.reconsideration)],
      ['送达机关', say.government],
      ['受送达人', s.recipient],
      ['送达文书名称、文号', [s.document, s.documentNo].filter((words) => words !== null).join('　')],
      ['送达地点', ''],
      ['送达方式', ways[s.servedBy ?? s.method]],
      ['发出日期', say.day(s.sentOn)],
      ['收到日期', say.day(s.servedOn)],
      ['受送达人签名或者盖章', '\n'],
      ['代收人及代收理由', ''],
      ['见证人，或者拍照、录像的说明', s.witness ?? ''],
      ['未能送达的情况', s.failure ?? ''],
      ['送达人', '\n'],
      ['备注', s.proof ?? ''],
    ],
    paragraphs: [],
    closing: { signers: [] },
  }),
}

/** 民事诉讼法第九十五条：受送达人下落不明或者其他方式无法送达的，公告送达，经过三十日视为送达。 */
const notice: ServiceDocument = {
  label: '送达公告',
  basis: civilProcedure.article('95'),
  when: ['failed', 'noticed'],
  fill: (s, say) => ({
    addressee: s.recipient,
    paragraphs: [
      `行政复议案件（${nameOrBlank(s.reconsideration, say)}），因${s.noticeReason === 'missing' ? '你（单位）下落不明' : '采用其他方式无法送达'}，根据${law('第八十八条')}和《中华人民共和国民事诉讼法》第九十五条的规定，现向你（单位）公告送达${s.document}${s.documentNo === null ? '' : `（${s.documentNo}）`}。`,
      `请自本公告发出之日起三十日内到本机关领取，逾期视为送达。领取地点：${blank}，联系电话：${blank}。`,
    ],
  }),
}

/** 第八十八条第一款：送达依照民事诉讼法的规定，每次送达的经过记录在案。 */
const attempts: ServiceDocument = {
  label: '公告送达审批表',
  basis: reconsideration.article('88(1)', { before: revisedOn, article: '40' }),
  when: ['failed', 'noticed'],
  fill: (s, say) => ({
    rows: [
      ['案件', say.name(s.reconsideration)],
      ['受送达人', s.recipient],
      ['送达文书名称、文号', [s.document, s.documentNo].filter((words) => words !== null).join('　')],
      ['已经采用的方式和经过', s.triedMethods ?? s.failure ?? '\n\n'],
      ['公告送达的理由', s.noticeReason === null ? '' : s.noticeReason === 'missing' ? '受送达人下落不明' : '其他方式无法送达'],
      ['公告发出日期', say.day(s.noticeIssuedOn)],
      ['承办人意见', '\n签名：　　　　　　年　　月　　日'],
      ['负责人意见', '\n签名：　　　　　　年　　月　　日'],
    ],
    paragraphs: [],
    closing: { signers: [] },
  }),
}

export const serviceDocuments = { receipt, notice, attempts }

/** 第三十二条第二款：处罚机关认为应当维持的，五日内转送；工作站收到的申请，转送行政复议机关审查，不作受理与否的判断。 */
const letter: ForwardingDocument = {
  label: '行政复议申请转送函',
  basis: reconsideration.article('32(2)', { before: revisedOn, article: '18' }),
  when: ['received', 'forwarded', 'arrived'],
  series: '{place}复转〔{year}〕{n}号',
  fill: (f, say) => ({
    addressee: say.government,
    paragraphs: [
      f.by === 'station'
        ? `${nameOrBlank(f.station, say)}于${say.day(f.receivedOn)}收到${f.applicant}不服${nameOrBlank(f.respondent, say)}行政行为的行政复议申请，请求：${f.matter}`
        : `${f.applicant}不服我单位作出的行政处罚，于${dayOrBlank(f.penaltyOrganReceivedOn, say)}通过我单位提交行政复议申请，请求：${f.matter}`,
      f.by === 'station'
        ? `现将申请材料${orBlank(f.materials)}份转送行政复议机关依法审查。`
        : `经审查，我单位认为应当维持该行政处罚决定。${under(f.receivedOn, law('第三十二条第二款'), law('第十八条'))}，现将申请材料${orBlank(f.materials)}份转送行政复议机关。`,
    ],
  }),
}

/** 第二十二条：当场收到的申请，出具收到凭证。 */
const materials: ForwardingDocument = {
  label: '行政复议申请材料接收单',
  basis: reconsideration.article('22', { before: revisedOn, article: '11' }),
  when: ['received', 'forwarded', 'arrived'],
  fill: (f, say) => ({
    rows: [
      ['申请人', `${f.applicant}（${applicantKinds[f.applicantKind]}）`],
      ['被申请人', say.name(f.respondent)],
      ['收到日期', say.day(f.receivedOn)],
      ['材料份数', f.materials === null ? '' : `${f.materials}份`],
    ],
    paragraphs: [],
    list: {
      columns: [
        ['序号', 1],
        ['材料名称', 6],
        ['原件/复印件', 2],
        ['页数', 1],
      ],
      rows: blankLines(8, 4),
    },
    closing: { signers: ['提交人', '接收人'] },
  }),
}

export const forwardingDocuments = { letter, materials }
