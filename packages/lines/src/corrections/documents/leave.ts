import * as measures from '@fazhi/law/statutes/corrections-measures'
import type { Document } from '@fazhi/ledger'
import { dayOrBlank, nameOrBlank, orBlank } from '../../shared/blank.ts'
import type { CorrectionLeave } from '../leave.ts'

type LeaveDocument = Document<CorrectionLeave, CorrectionLeave['state'], never>
const levels = { office: '司法所（受委托）', agency: '县级社区矫正机构', upper: '上一级社区矫正机构' } as const

/** 办法第二十七条。 */
const approval: LeaveDocument = {
  label: '社区矫正对象外出审批表',
  basis: measures.article('27'),
  when: ['applied', 'approved', 'back', 'declined'],
  fill: (l, say) => ({
    rows: [
      ['社区矫正对象', orBlank(say.name(l.subject))],
      ['受委托的司法所', nameOrBlank(l.office, say)],
      ['外出的事由', l.reason],
      ['外出的目的地', l.destination],
      ['外出的期间', `${dayOrBlank(l.leaveFrom, say)}至${dayOrBlank(l.leaveTo, say)}`],
      ['此前两个月内已经外出', `${l.recentDays}日`],
      ['批准的机关', l.level === null ? '' : levels[l.level]],
      ['批准日期', dayOrBlank(l.approvedOn, say)],
      ['销假日期', dayOrBlank(l.backOn, say)],
    ],
    paragraphs: [],
    closing: { signers: ['社区矫正对象签名', '司法所意见', '社区矫正机构意见'] },
  }),
}

export const leaveDocuments = { approval }
