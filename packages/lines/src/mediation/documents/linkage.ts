import * as law from '@fazhi/law/statutes/mediation'
import type { Document } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { DisputeLinkage } from '../linkage.ts'

type LinkageDocument = Document<DisputeLinkage, DisputeLinkage['state'], never>
const results = { agreed: '达成协议', failed: '调解不成', refused: '一方拒绝调解', other: '其他' } as const

/** 第十八条：告知、移交调解；写明同意、材料和反馈的期限。 */
const letter: LinkageDocument = {
  label: '矛盾纠纷移交函',
  basis: law.article('18'),
  when: ['proposed', 'handed', 'accepted', 'fedBack'],
  series: '{place}纠移〔{year}〕{n}号',
  fill: (l, say) => ({
    addressee: l.toName,
    paragraphs: [
      `现将${nameOrBlank(l.dispute, say)}移交你单位调解。移交的理由：${l.reason}`,
      `各方当事人已于${dayOrBlank(l.consentOn, say)}同意移交。`,
      `移交的材料：${orBlank(l.papers)}`,
      `请于${dayOrBlank(l.dueOn, say)}以前将办理结果反馈${l.fromName}。`,
    ],
  }),
}

const feedback: LinkageDocument = {
  label: '矛盾纠纷办理结果反馈单',
  basis: law.article('18'),
  when: ['accepted', 'fedBack'],
  fill: (l, say) => ({
    rows: [
      ['矛盾纠纷', nameOrBlank(l.dispute, say)],
      ['移出单位', l.fromName],
      ['接收单位', l.toName],
      ['移交日期', dayOrBlank(l.handedOn, say)],
      ['约定的反馈期限', dayOrBlank(l.dueOn, say)],
      ['办理结果', l.result === null ? '' : results[l.result]],
      ['反馈情况', orBlank(l.feedback)],
      ['反馈日期', dayOrBlank(l.fedBackOn, say)],
    ],
    paragraphs: [],
    closing: { signers: ['接收单位（印章）'] },
  }),
}

export const linkageDocuments = { letter, feedback }
