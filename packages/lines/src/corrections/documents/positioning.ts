import * as law from '@fazhi/law/statutes/corrections'
import * as measures from '@fazhi/law/statutes/corrections-measures'
import type { Document } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { ElectronicPositioning } from '../positioning.ts'

type PositioningDocument = Document<ElectronicPositioning, ElectronicPositioning['state'], never>
const grounds = {
  injunction: '违反人民法院禁止令',
  left: '无正当理由，未经批准离开所居住的市、县',
  refusal: '拒不按照规定报告自己的活动情况，被给予警告',
  punished: '违反监督管理规定，被给予治安管理处罚',
  revocation: '拟提请撤销缓刑、假释或者暂予监外执行收监执行',
} as const

/** 第二十九条：经县级司法行政部门负责人批准。 */
const approval: PositioningDocument = {
  label: '电子定位审批表',
  basis: law.article('29'),
  when: ['requested', 'active', 'lifted', 'declined'],
  fill: (p, say) => ({
    rows: [
      ['社区矫正对象', orBlank(say.name(p.subject))],
      ['受委托的司法所', nameOrBlank(p.office, say)],
      ['情形', grounds[p.ground]],
      ['事实和必要性', p.facts],
      ['呈报日期', dayOrBlank(p.requestedOn, say)],
      ['批准日期', dayOrBlank(p.approvedOn, say)],
      ['延长以前的评估', p.assessment ?? '无'],
    ],
    paragraphs: ['使用的期限不超过三个月；不需要继续使用的，及时解除。所获得的信息严格保密，只用于社区矫正工作。'],
    closing: { signers: ['社区矫正机构意见', '县级司法行政部门负责人意见'] },
  }),
}

/** 办法第三十七条：告知本人监管的期限、要求和违反的后果。 */
const notice: PositioningDocument = {
  label: '使用电子定位装置告知书',
  basis: measures.article('37'),
  when: ['active'],
  fill: (p, say) => ({
    addressee: orBlank(say.name(p.subject)),
    paragraphs: [
      `因你${grounds[p.ground]}，依照《中华人民共和国社区矫正法》第二十九条，自${dayOrBlank(p.approvedOn, say)}起对你使用电子定位装置，期限不超过三个月。`,
      '你应当按照要求佩戴，不得私自拆除、损毁；违反的，将视情节依法处置。不需要继续使用的，社区矫正机构及时解除。',
      `以上已于${dayOrBlank(p.toldOn, say)}告知。`,
    ],
    closing: { signers: ['社区矫正对象签名', '告知人签名'] },
  }),
}

export const positioningDocuments = { approval, notice }
