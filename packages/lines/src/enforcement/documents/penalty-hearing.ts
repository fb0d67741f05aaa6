import { article } from '@fazhi/law/statutes/penalty'
import type { Document } from '@fazhi/ledger'
import { blank, dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { PenaltyHearing } from '../penalty-hearing.ts'

type HearingDocument = Document<PenaltyHearing, PenaltyHearing['state'], never>

/** 第六十四条第二项：举行听证的七日前，通知当事人及有关人员时间、地点。 */
const notice: HearingDocument = {
  label: '行政处罚听证通知书',
  basis: article('64(2)'),
  when: ['scheduled', 'notified', 'held'],
  series: '{place}罚听〔{year}〕{n}号',
  fill: (h, say) => ({
    addressee: '当事人及有关人员',
    paragraphs: [
      `行政处罚案件（${nameOrBlank(h.penaltyCase, say)}）当事人要求听证，本机关定于${dayOrBlank(h.heldOn, say)}在${orBlank(h.place)}举行听证，${h.openness === 'secret' ? '依法不公开举行' : '公开举行'}。`,
      `听证主持人：${orBlank(h.presider)}。主持人与本案有直接利害关系的，当事人有权申请回避。当事人可以亲自参加，也可以委托一至二人代理；无正当理由拒不出席或者未经许可中途退出的，视为放弃听证权利。`,
    ],
  }),
}
/** 第六十四条第八项：听证应当制作笔录，由当事人核对无误后签字或者盖章。 */
const record: HearingDocument = {
  label: '听证笔录',
  basis: article('64(8)'),
  when: ['notified', 'held'],
  fill: (h, say) => ({
    rows: [
      ['案件', nameOrBlank(h.penaltyCase, say)],
      ['时间', dayOrBlank(h.heldOn, say)],
      ['地点', orBlank(h.place)],
      ['主持人', orBlank(h.presider)],
      ['调查人员', blank],
      ['当事人及代理人', blank],
      ['听证情况', orBlank(h.record)],
    ],
    paragraphs: [],
    closing: { signers: ['当事人或者代理人', '调查人员', '主持人', '记录人'] },
  }),
}

export const hearingDocuments = { notice, record }
