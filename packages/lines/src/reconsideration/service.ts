import { refused } from '@fazhi/law'
import * as law from '@fazhi/law/statutes/civil-procedure'
import * as reconsideration from '@fazhi/law/statutes/reconsideration'
import { choice, date, ledger, longText, type Moment, optional, person, personal, type RecordOf, ref, shape, text } from '@fazhi/ledger'
import { serviceDocuments } from './documents/service.ts'
import { institution } from './institution.ts'
import { say } from './say.ts'

// 一 定义：复议文书的送达依行政复议法第八十八条适用民事诉讼法
const methods = { direct: '直接送达', leave: '留置送达', electronic: '电子送达', entrust: '委托送达', post: '邮寄送达', forward: '转交送达' } as const

const serviceShape = shape({
  code: 'document_service',
  label: '文书送达',
  fields: {
    reconsideration: ref('行政复议案件', 'reconsideration_case'),
    document: text('送达的文书'),
    documentNo: optional(text('文号')),
    recipient: personal(person('受送达人')),
    recipientKind: choice('受送达人身份', { applicant: '申请人', respondent: '被申请人', thirdParty: '第三人', other: '其他' }),
    method: choice('送达方式', methods),
    sentOn: date('发出日期'),
    consent: optional(choice('同意电子送达', { yes: '已确认同意', no: '未同意' })),
    witness: optional(text('留置的见证人或者拍照录像')),
    servedOn: optional(date('送达日期')),
    servedBy: optional(choice('实际送达方式', { ...methods, notice: '公告送达' })),
    proof: optional(text('送达凭证')),
    failure: optional(text('未能送达的情况')),
    noticeIssuedOn: optional(date('公告发出日期')),
    noticeReason: optional(choice('公告送达的理由', { missing: '受送达人下落不明', impossible: '其他方式无法送达' })),
    triedMethods: optional(longText('已经采用的送达方式和经过')),
  },
  states: { sent: '已发出', failed: '未送达', noticed: '公告中', served: '已送达' },
})
export interface DocumentService extends RecordOf<typeof serviceShape> {}

// 二 规则
/** 第八十九条：留置送达应有见证人或者拍照、录像；第九十条：电子送达须经受送达人同意。 */
export function refuseService(s: DocumentService, { before }: Moment<DocumentService>) {
  if (s === before) return null
  if (s.method === 'leave' && s.witness === null)
    return refused(say('留置送达应当有见证人签名，或者以拍照、录像记录送达过程，请填写'), law.article('89'))
  return s.method === 'electronic' && s.consent !== 'yes'
    ? refused(say('电子送达须经受送达人同意，请确认同意或者改用其他方式'), law.article('90'))
    : null
}

/** 第九十五条：受送达人下落不明，或者其他方式无法送达的，才可以公告，并在案卷中记明原因和经过。 */
export const refusePublicNotice = (s: DocumentService, { before }: Moment<DocumentService>) =>
  s !== before && s.noticeReason === 'impossible' && s.failure === null
    ? refused(say('以其他方式无法送达为由公告的，应当先有未能送达的记录，请先登记“未能送达”'), law.article('95'))
    : null

/** 第八十八条至第九十四条：签收、收到之日为送达日期。 */
export const methodOf = (s: DocumentService) => s.method

// 三 程序
export const documentService = ledger(serviceShape, {
  start: 'sentOn',
  initial: 'sent',
  moves: {
    serve: {
      label: '送达',
      from: ['sent', 'failed'],
      to: 'served',
      basis: reconsideration.article('88'),
      stamps: 'servedOn',
      asks: ['proof'],
      offers: ['consent', 'witness'],
      fills: { servedBy: methodOf },
      refuse: refuseService,
    },
    fail: { label: '未能送达', from: ['sent'], to: 'failed', asks: ['failure'] },
    publish: {
      label: '公告送达',
      from: ['sent', 'failed'],
      to: 'noticed',
      basis: law.article('95'),
      stamps: 'noticeIssuedOn',
      asks: ['noticeReason', 'triedMethods'],
      refuse: refusePublicNotice,
    },
    deemServed: {
      label: '视为送达',
      byLaw: true,
      from: ['noticed'],
      to: 'served',
      basis: law.article('95'),
      stamps: 'servedOn',
      sets: { servedBy: 'notice' },
    },
  },
  periods: { notice: { label: '公告送达期', clock: law.serveByNotice, from: 'noticeIssuedOn', until: [], lapse: 'deemServed' } },
  documents: serviceDocuments,

  // 四 数字
  figures: { served: { kind: 'count', label: '送达文书', unit: '件', on: 'servedOn', definition: '送达日期在年内的文书' } },

  // 五 权限
  access: { sensitivity: 'internal', grants: [...institution] },
  list: ['reconsideration', 'document', 'recipient', 'method', 'sentOn', 'servedOn', 'state'],
  filters: ['document', 'recipient', 'method', 'sentOn', 'servedOn'],
})
